// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/message.h"

#include <QCoreApplication>

namespace interleave {

namespace {

// One pass, so that an argument that contains "%1" itself is not replaced again.
QString withArguments(const QString &pattern, const QStringList &arguments)
{
    QString result;
    result.reserve(pattern.size());
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) == u'%' && i + 1 < pattern.size()) {
            const int number = pattern.at(i + 1).digitValue();
            if (number >= 1 && number <= arguments.size()) {
                result += arguments.at(number - 1);
                ++i;
                continue;
            }
        }
        result += pattern.at(i);
    }
    return result;
}

} // namespace

QString Message::text() const
{
    const QString pattern = QString::fromUtf8(source);
    return verbatim ? pattern : withArguments(pattern, arguments);
}

QString Message::translated() const
{
    if (verbatim)
        return QString::fromUtf8(source);
    return withArguments(QCoreApplication::translate("Message", source.constData()), arguments);
}

Message Message::inWords(const QString &text)
{
    return {.source = text.toUtf8(), .arguments = {}, .verbatim = true};
}

} // namespace interleave
