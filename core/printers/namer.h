// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace interleave {

enum class NameStyle : quint8 {
    Snake,    ///< fetch_page
    Camel,    ///< fetchPage
    Constant, ///< FETCH_PAGE
};

/// The words of somebody's own text, in ASCII letters and digits and lower case: "Fetch-Page {i}" is fetch, page. Accents are taken
/// off, Cyrillic and Greek are written in Latin letters; of other scripts nothing is left. "{i}" is no word.
[[nodiscard]] QStringList wordsOf(const QString &text);
[[nodiscard]] QString joined(const QStringList &words, NameStyle style);

/// Makes identifiers of names that people gave: valid, never given twice, and none of the words the program needs itself.
class Namer
{
public:
    Namer(NameStyle style, QSet<QString> reserved);

    /// A new identifier for `text`. Where its words are not enough (none left, a digit first, a word that is taken) `kind` ("task")
    /// comes to help, behind them or, for digits, before them; then a number.
    [[nodiscard]] QString name(const QString &text, const QString &kind);
    [[nodiscard]] QString name(const QString &text, const QString &kind, NameStyle style);

private:
    NameStyle m_style;
    QSet<QString> m_taken;
};

} // namespace interleave
