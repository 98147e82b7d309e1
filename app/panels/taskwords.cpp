// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/taskwords.h"

#include "app/timeline/durationwords.h"
#include "app/timeline/statelook.h"

#include <QCoreApplication>

namespace interleave {

namespace {

struct TaskWords
{
    Q_DECLARE_TR_FUNCTIONS(TaskPanel)
};

QString timeOrDash(Nanoseconds time)
{
    return time == TaskFacts::never ? QStringLiteral("–") : durationText(time);
}

QString lengthOf(const TaskStory &story)
{
    const TaskFacts &facts = story.facts();
    if (facts.started == TaskFacts::never)
        return QStringLiteral("–");
    if (facts.finished != TaskFacts::never)
        return durationText(facts.finished - facts.started);
    return TaskWords::tr("%1 so far").arg(durationText(story.now() - facts.started));
}

} // namespace

QList<FactLine> factLines(const TaskStory &story)
{
    const TaskFacts &facts = story.facts();
    QString state = stateLook(facts.state).name;
    if (facts.cancelRequested && !isEnd(facts.state))
        state = TaskWords::tr("%1, cancellation requested").arg(state);
    QList<FactLine> lines{
        {TaskWords::tr("State"), state},
        {TaskWords::tr("Created"), timeOrDash(facts.created)},
        {TaskWords::tr("Started"), timeOrDash(facts.started)},
        {TaskWords::tr("Finished"), timeOrDash(facts.finished)},
        {TaskWords::tr("Duration"), lengthOf(story)},
        {TaskWords::tr("Attempts"), QString::number(facts.attempts)},
    };
    const auto times = story.timesByState();
    for (int i = 0; i < stateCount; ++i) {
        const auto each = static_cast<State>(i);
        const Nanoseconds time = times[static_cast<std::size_t>(i)];
        const bool counts = isWaiting(each) || each == State::Ready || each == State::Created ||
                            each == State::Computing || each == State::Running;
        if (counts && time > Nanoseconds{0})
            lines << FactLine{TaskWords::tr("… %1").arg(stateLook(each).name), durationText(time)};
    }
    return lines;
}

} // namespace interleave
