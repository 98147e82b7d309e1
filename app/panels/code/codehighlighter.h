// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/code/codecolours.h"

#include <QSyntaxHighlighter>

namespace interleave {

/// Colours a program by its language's grammar.
class CodeHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    /// For the text that is set next.
    void setLanguage(Language language) { m_language = language; }
    /// At once.
    void setTheme(Theme theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    Language m_language = Language::Python;
    Theme m_theme = Theme::Light;
};

} // namespace interleave
