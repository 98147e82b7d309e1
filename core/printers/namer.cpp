// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/namer.h"

#include "core/printers/transliterate.h"

#include <utility>

namespace interleave {

namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Whether a word begins at `at`: "fetchPage" is two, "HTTPServer" is two, "page2" is one.
bool beginsWord(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    const QChar before = text.at(at - 1);
    if (!c.isUpper())
        return false;
    const bool endsCapitals = before.isUpper() && at + 1 < text.size() && text.at(at + 1).isLower();
    return before.isLower() || endsCapitals;
}

QString capitalized(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

} // namespace

QStringList wordsOf(const QString &text)
{
    QString bare = text;
    bare.replace(QLatin1String("{i}"), QLatin1String(" "));
    const QString latin = transliterated(bare);
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.append(std::exchange(word, QString()).toLower());
    };
    for (qsizetype at = 0; at < latin.size(); ++at) {
        const QChar c = latin.at(at);
        if (!isLetter(c) && !isDigit(c)) {
            if (c != u'\'')
                end();
            continue;
        }
        if (at > 0 && beginsWord(latin, at))
            end();
        word += c;
    }
    end();
    return words;
}

QString joined(const QStringList &words, NameStyle style)
{
    switch (style) {
    case NameStyle::Snake:
        return words.join(u'_');
    case NameStyle::Constant:
        return words.join(u'_').toUpper();
    case NameStyle::Camel:
        break;
    }
    QString name;
    for (const QString &word : words)
        name += name.isEmpty() ? word : capitalized(word);
    return name;
}

Namer::Namer(NameStyle style, QSet<QString> reserved)
    : m_style(style)
    , m_taken(std::move(reserved))
{
}

QString Namer::name(const QString &text, const QString &kind)
{
    return name(text, kind, m_style);
}

QString Namer::name(const QString &text, const QString &kind, NameStyle style)
{
    QStringList words = wordsOf(text);
    if (words.isEmpty() || isDigit(words.first().front()))
        words.prepend(kind);
    QString name = joined(words, style);
    if (m_taken.contains(name) && words.last() != kind) {
        words.append(kind);
        name = joined(words, style);
    }
    words.append(QString());
    for (int number = 2; m_taken.contains(name); ++number) {
        words.last() = QString::number(number);
        name = joined(words, style);
    }
    m_taken.insert(name);
    return name;
}

} // namespace interleave
