// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a TimelineView says of what stands in it.

#include "app/charts/timelineview.h"

#include "app/timeline/durationwords.h"
#include "app/timeline/variantwords.h"
#include "app/timeline/waitwords.h"

namespace interleave {

namespace {

// To say why a task waited, the log is read to that moment: a tenth of a second for these.
constexpr std::size_t mostEventsForATip = 5'000'000;

} // namespace

QString TimelineView::describe(const Hit &hit) const
{
    if (!m_feed)
        return {};
    const VariantFeed &variant = m_feed->variant(hit.variant);
    if (hit.onLane)
        return describeLane(variant, hit.time);
    if (hit.task == noTask)
        return endWords(variant);
    const TaskFacts &facts = variant.facts().at(hit.task);
    QStringList lines{tr("%1 – %2").arg(m_feed->record().laneName(hit.task), stateLook(facts.state).name)};
    if (facts.started != TaskFacts::never) {
        const Nanoseconds end = facts.finished == TaskFacts::never ? variant.now() : facts.finished;
        lines << tr("started at %1, took %2").arg(durationText(facts.started), durationText(end - facts.started));
    }
    if (const QString then = describeMoment(variant, hit); !then.isEmpty())
        lines << then;
    if (facts.error != 0)
        lines << variant.trace().log.message(facts.error).translated();
    return lines.join(u'\n');
}

QString TimelineView::describeLane(const VariantFeed &variant, Nanoseconds time) const
{
    const QString name = variantName(variant.trace());
    if (variant.trace().onThreads())
        return tr("%1: the tasks run on threads, without an event loop").arg(name);
    for (const Hold &hold : variant.transitions().holds()) {
        if (hold.begin <= time && (hold.end == Hold::open || time < hold.end))
            return tr("Event loop of %1, held by %2").arg(name, taskText(m_feed->record(), hold.task));
    }
    return tr("Event loop of %1").arg(name);
}

// What the task did at the moment pointed at, or why it did not go on.
QString TimelineView::describeMoment(const VariantFeed &variant, const Hit &hit) const
{
    const VariantTrace &trace = variant.trace();
    if (hit.time > variant.now() || trace.log.size() > mostEventsForATip)
        return {};
    const WaitGraph graph = waitGraphAt(trace.log, m_feed->record().laneCount(), hit.time);
    const State state = graph.at(hit.task).state;
    if (state == State::NotStarted || isEnd(state))
        return {};
    const QString why = whySentence(m_feed->record(), trace, graph, hit.task);
    return tr("at %1: %2").arg(durationText(hit.time), why.isEmpty() ? stateLook(state, trace.onThreads()).spoken : why);
}

} // namespace interleave
