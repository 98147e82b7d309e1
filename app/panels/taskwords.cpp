// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/taskwords.h"

#include "app/timeline/durationwords.h"
#include "app/timeline/statelook.h"
#include "app/timeline/waitwords.h"

#include <QColor>
#include <QCoreApplication>
#include <QLocale>

#include <ranges>

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

QString kinText(const TaskStory &story, const QColor &linkColour)
{
    constexpr std::size_t named = 12;
    const RunRecord &record = story.record();
    const auto link = [&](TaskId task) {
        const QString name = taskText(record, task).toHtmlEscaped();
        if (task >= record.tasks.count())
            return name;
        return QStringLiteral("<a href='task:%1' style='color:%2'>%3</a>").arg(task).arg(linkColour.name(), name);
    };
    QStringList lines;
    if (const WaitReason reason = story.presentReason(); !reason.who.empty() && !isEnd(story.facts().state)) {
        QStringList names;
        for (const TaskId task : reason.who)
            names << link(task);
        lines << TaskWords::tr("Waits for %1").arg(names.join(QStringLiteral(", ")));
    }
    const TaskRelations &relations = story.relations();
    if (const std::optional<TaskId> parent = relations.parent())
        lines << TaskWords::tr("Started by %1").arg(link(*parent));
    if (!relations.children().empty()) {
        QStringList names;
        for (const TaskId child : relations.children() | std::views::take(named))
            names << link(child);
        QString text = names.join(QStringLiteral(", "));
        if (relations.childCount() > named)
            text = TaskWords::tr("%1 and %2 more").arg(text, QLocale().toString(static_cast<qulonglong>(relations.childCount() - named)));
        lines << TaskWords::tr("Has started %1").arg(text);
    }
    for (const TaskLink &each : relations.links() | std::views::reverse) {
        if (each.kind == TaskLink::Kind::Wake && each.to == story.task() && each.time <= story.now()) {
            lines << TaskWords::tr("Woken last by %1, at %2").arg(link(each.from), durationText(each.time));
            break;
        }
    }
    for (const TaskLink &each : relations.links()) {
        if (each.kind == TaskLink::Kind::Cancel && each.to == story.task() && each.time <= story.now()) {
            lines << TaskWords::tr("Its cancellation was asked for by %1, at %2").arg(link(each.from), durationText(each.time));
            break;
        }
    }
    return lines.join(QStringLiteral("<br>"));
}

} // namespace interleave
