// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

#include <QWidget>

namespace interleave {

class ReadingView;

/// What a scenario shows and asks, in the person's language. The text is a file's: nothing it names is loaded, and its
/// links open nothing by themselves.
class ExplainPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ExplainPanel(QWidget *parent = nullptr);

    void setScenario(const Scenario &scenario);
    /// The language of the text, "pt_BR".
    void setLanguage(const QString &locale);
    void retranslate();

private:
    void showText();

    ReadingView *m_text;
    Scenario m_scenario;
    QString m_locale = QStringLiteral("en");
};

/// The explanation as one Markdown text: title, summary, explanation, questions.
[[nodiscard]] QString explanationOf(const Scenario &scenario, const QString &locale);

} // namespace interleave
