// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/textparts.h"

namespace interleave {

namespace {

const QLatin1String placeholder("{i}");

} // namespace

std::vector<TextPart> partsOf(const QString &text)
{
    std::vector<TextPart> parts;
    qsizetype begin = 0;
    while (begin < text.size()) {
        const qsizetype at = text.indexOf(placeholder, begin);
        const qsizetype end = at < 0 ? text.size() : at;
        if (end > begin)
            parts.push_back({text.mid(begin, end - begin), false});
        if (at >= 0)
            parts.push_back({{}, true});
        begin = at < 0 ? text.size() : at + placeholder.size();
    }
    return parts;
}

bool hasNumber(const QString &text)
{
    return text.contains(placeholder);
}

QString textFor(const QString &text, quint32 number)
{
    QString result = text;
    return result.replace(placeholder, QString::number(number));
}

QString escapedIn(QChar quote, QChar c)
{
    if (c == quote || c == u'\\')
        return QStringLiteral("\\") + c;
    switch (c.unicode()) {
    case u'\n': return QStringLiteral("\\n");
    case u'\r': return QStringLiteral("\\r");
    case u'\t': return QStringLiteral("\\t");
    default: break;
    }
    if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0))
        return QStringLiteral("\\x%1").arg(static_cast<uint>(c.unicode()), 2, 16, QLatin1Char('0'));
    if (c.unicode() == 0x2028 || c.unicode() == 0x2029 || c.unicode() == 0xfeff)
        return QStringLiteral("\\u%1").arg(static_cast<uint>(c.unicode()), 4, 16, QLatin1Char('0'));
    return c;
}

QStringList brokenAtSpaces(const QString &text, const std::function<QString(const QString &)> &literal, qsizetype room)
{
    QStringList literals;
    QString present;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype space = text.indexOf(u' ', at);
        const qsizetype end = space < 0 ? text.size() : space + 1;
        const QString word = text.mid(at, end - at);
        if (!present.isEmpty() && literal(present + word).size() > room) {
            literals.append(literal(present));
            present.clear();
        }
        present += word;
        at = end;
    }
    literals.append(literal(present));
    return literals;
}

} // namespace interleave
