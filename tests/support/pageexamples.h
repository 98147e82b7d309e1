// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QFile>

namespace interleave::testing {

/// The files in docs/scenario-format.md: what stands between "```json" and "```".
inline QByteArrayList pageExamples()
{
    QFile page(QStringLiteral(INTERLEAVE_SOURCE_DIR "/docs/scenario-format.md"));
    if (!page.open(QIODevice::ReadOnly))
        return {};
    QByteArrayList files;
    const QByteArray text = page.readAll();
    const QByteArray begin = "```json\n";
    for (qsizetype at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at)) {
        at += begin.size();
        const qsizetype end = text.indexOf("```", at);
        files.append(text.mid(at, end - at));
        at = end;
    }
    return files;
}

} // namespace interleave::testing
