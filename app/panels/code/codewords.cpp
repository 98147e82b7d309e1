// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/code/codewords.h"

#include "app/timeline/statelook.h"

#include <QCoreApplication>
#include <QLocale>

namespace interleave {

namespace {

struct CodeWords
{
    Q_DECLARE_TR_FUNCTIONS(CodePanel)
};

} // namespace

QString loadWords(const LineLoad &load, bool onThreads)
{
    const auto count = static_cast<int>(load.crowd.total());
    QStringList lines;
    if (load.isMain)
        lines << CodeWords::tr("Line %1: the main program").arg(load.lines.first);
    else
        lines << CodeWords::tr("Line %1: %n task(s)", nullptr, count).arg(load.lines.first);
    for (int i = 0; i < stateCount; ++i) {
        const auto state = static_cast<State>(i);
        if (load.crowd.in(state) == 0)
            continue;
        const QString name = stateLook(state, onThreads).name;
        //: How many tasks are in a state: "3 × waiting for the answer"
        lines << (load.isMain ? name : CodeWords::tr("%1 × %2").arg(QLocale().toString(load.crowd.in(state)), name));
    }
    return lines.join(u'\n');
}

QString pillWords(const LineLoad &load, quint32 count)
{
    //: The main program, on a pill at the end of a line of code; the name of the function
    return load.isMain ? CodeWords::tr("main") : QStringLiteral("×") + QLocale().toString(count);
}

} // namespace interleave
