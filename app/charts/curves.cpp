// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/curves.h"

#include "app/timeline/durationwords.h"
#include "core/trace/completed.h"

#include <QCoreApplication>

#include <algorithm>

namespace interleave {

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

// Teeth that rise at once and fall with time, clipped to the range.
QList<QPointF> teeth(const Curve &curve, TimeRange range, Nanoseconds now, std::size_t atMost)
{
    const Nanoseconds end = std::min(now, range.end);
    if (end < range.begin)
        return {};
    const auto point = [](Nanoseconds x, Nanoseconds y) {
        return QPointF(static_cast<double>(x.count()), static_cast<double>(y.count()));
    };
    QList<QPointF> points{point(range.begin, loopDelayAt(curve.stretches, range.begin))};
    for (const HeldStretch &held : stretchesWithin(curve.stretches, range.begin, end, std::max<std::size_t>(1, atMost / 3))) {
        if (held.begin > range.begin)
            points << point(held.begin, Nanoseconds{0}) << point(held.begin, held.length());
        if (held.end > range.begin)
            points << point(std::min(held.end, end), held.end - std::min(held.end, end));
    }
    if (points.last().x() < static_cast<double>(end.count()))
        points << point(end, Nanoseconds{0});
    return points;
}

} // namespace

qint64 Curve::at(Nanoseconds time) const
{
    return kind == CurveKind::LoopDelay ? loopDelayAt(stretches, time).count() : countAt(steps, time);
}

Curve curveOf(CurveKind kind, const VariantFeed &variant, TaskChoice choice)
{
    Curve curve;
    curve.kind = kind;
    if (!variant.hasBegun())
        return curve;
    switch (kind) {
    case CurveKind::InFlight:
        if (!choice.isAll())
            curve.steps = inFlightSteps(variant.facts(), choice.tasks());
        else if (variant.facts().flight().isInOrder())
            curve.steps = variant.facts().flight().steps();
        else
            curve.steps = inFlightSteps(variant.facts());
        break;
    case CurveKind::Completed: curve.steps = completedSteps(variant.facts(), choice); break;
    case CurveKind::LoopDelay:
        if (!variant.trace().onThreads())
            curve.stretches = heldStretches(variant.transitions().holds(), variant.now(), choice);
        break;
    }
    curve.peak = kind == CurveKind::LoopDelay ? longestLoopDelay(curve.stretches).count() : peakOf(curve.steps);
    return curve;
}

QList<QPointF> curvePoints(const Curve &curve, TimeRange range, Nanoseconds now, std::size_t atMost)
{
    return curve.kind == CurveKind::LoopDelay ? teeth(curve, range, now, atMost)
                                              : steppedPoints(curve.steps, range, now, atMost);
}

QList<QPointF> steppedPoints(std::span<const InFlightStep> steps, TimeRange range, Nanoseconds now, std::size_t atMost)
{
    // From the step in force at the range's begin to the last within it.
    const auto beyond = std::ranges::upper_bound(steps, range.end, {}, &InFlightStep::time);
    auto first = std::upper_bound(steps.begin(), beyond, range.begin,
                                  [](Nanoseconds time, const InFlightStep &step) { return time < step.time; });
    if (first != steps.begin())
        --first;
    const std::vector<InFlightStep> seen = thinned({first, beyond}, std::max<std::size_t>(2, atMost / 2 - 1));
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(seen.size() * 2 + 1));
    double level = 0;
    for (const InFlightStep &step : seen) {
        const auto x = static_cast<double>(std::max(step.time, range.begin).count());
        if (!points.isEmpty())
            points << QPointF(x, level);
        level = step.count;
        points << QPointF(x, level);
    }
    const Nanoseconds end = std::min(now, range.end);
    if (!points.isEmpty() && static_cast<double>(end.count()) > points.last().x())
        points << QPointF(static_cast<double>(end.count()), level);
    return points;
}

QString curveFigures(const Curve &curve, const VariantFeed &variant, TaskChoice choice, std::optional<Nanoseconds> moment)
{
    if (curve.kind == CurveKind::LoopDelay && variant.trace().onThreads())
        return ChartWords::tr("threads: no event loop");
    if (!variant.hasBegun())
        return {};
    const QLocale locale;
    const QString time = moment ? durationText(*moment) : QString();
    const qint64 value = curve.at(moment.value_or(variant.now()));
    switch (curve.kind) {
    case CurveKind::InFlight:
        return moment ? ChartWords::tr("%1 at %2 · peak %3").arg(locale.toString(value), time, locale.toString(curve.peak))
                      : ChartWords::tr("peak %1").arg(locale.toString(curve.peak));
    case CurveKind::Completed: {
        const QString all = locale.toString(static_cast<qulonglong>(choice.count(variant.facts().count())));
        return moment ? ChartWords::tr("%1 of %2 at %3").arg(locale.toString(value), all, time)
                      : ChartWords::tr("%1 of %2").arg(locale.toString(value), all);
    }
    case CurveKind::LoopDelay: {
        const QString longest = durationText(Nanoseconds(curve.peak));
        return moment ? ChartWords::tr("%1 at %2 · longest %3").arg(durationText(Nanoseconds(value)), time, longest)
                      : ChartWords::tr("longest %1").arg(longest);
    }
    }
    return {};
}

} // namespace interleave
