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

QStringList brokenText(const QString &text, const std::function<bool(const QString &)> &fits)
{
    QStringList pieces;
    QString present;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype space = text.indexOf(u' ', at);
        const qsizetype end = space < 0 ? text.size() : space + 1;
        const QString word = text.mid(at, end - at);
        if (!present.isEmpty() && !fits(present + word)) {
            pieces.append(present);
            present.clear();
        }
        present += word;
        at = end;
    }
    pieces.append(present);
    return pieces;
}

} // namespace interleave
