// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/searchtext.h"

#include <QStringList>

#include <algorithm>

namespace interleave {

QString searchText(const QString &text)
{
    QString result = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    result.removeIf([](QChar c) { return c.isMark(); });
    return result;
}

bool hasWords(const QString &text, const QString &words)
{
    const QStringList each = searchText(words).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(each.begin(), each.end(), [&text](const QString &word) { return text.contains(word); });
}

} // namespace interleave
