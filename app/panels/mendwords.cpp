// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/mendwords.h"

#include "app/timeline/durationwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace interleave {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MendWords)
};

QString number(quint32 value)
{
    return QLocale().toString(value);
}

} // namespace

QString faultSentence(const QString &name, const Aftermath &broken)
{
    if (broken.end == State::Deadlocked)
        return Words::tr("“%1” never ends: after %2 all that is left waits for each other.").arg(name, durationText(broken.total));
    if (broken.end != State::Done)
        return Words::tr("“%1” did not end well.").arg(name);
    if (broken.lostUpdates > 0)
        return Words::tr("“%1” lost %n update(s): one task wrote over what another had written.", nullptr,
                         static_cast<int>(broken.lostUpdates)).arg(name);
    if (broken.done < broken.tasks)
        return Words::tr("In “%1”, only %2 of %3 tasks were done.").arg(name, number(broken.done), number(broken.tasks));
    if (broken.longestHold > Nanoseconds{0})
        return Words::tr("In “%1”, one task held the loop for %2, and nobody else could go on.").arg(name, durationText(broken.longestHold));
    return Words::tr("“%1” ended without an error, and yet something is missing.").arg(name);
}

QString mendedSentence(const QString &brokenName, const Aftermath &broken, const QString &mendedName, const Aftermath &mended)
{
    QStringList parts;
    const QString total = durationText(mended.total);
    if (broken.end == State::Deadlocked)
        parts << Words::tr("over after %1, where the other never ends").arg(total);
    else if (mended.total == broken.total)
        parts << Words::tr("%1, as before").arg(total);
    else
        parts << Words::tr("%1 instead of %2").arg(total, durationText(broken.total));
    if (mended.lostUpdates != broken.lostUpdates)
        parts << Words::tr("lost updates: %1 instead of %2").arg(number(mended.lostUpdates), number(broken.lostUpdates));
    if (mended.done != broken.done)
        parts << Words::tr("tasks done: %1 instead of %2").arg(number(mended.done), number(broken.done));
    if (mended.longestHold < broken.longestHold) {
        parts << (mended.longestHold > Nanoseconds{0}
                      ? Words::tr("the loop held for %1 at most instead of %2").arg(durationText(mended.longestHold), durationText(broken.longestHold))
                      : Words::tr("the loop never held, instead of for %1").arg(durationText(broken.longestHold)));
    }
    //: The mended variant, the broken one, and what differs
    return Words::tr("“%1” mends “%2”: %3.").arg(mendedName, brokenName, parts.join(QStringLiteral("; ")));
}

} // namespace interleave
