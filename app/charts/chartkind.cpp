// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chartkind.h"

#include <QCoreApplication>

namespace interleave {

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

} // namespace

ChartKind chartKindOf(CurveKind kind)
{
    switch (kind) {
    case CurveKind::InFlight: return ChartKind::InFlight;
    case CurveKind::Completed: return ChartKind::Completed;
    case CurveKind::LoopDelay: return ChartKind::LoopDelay;
    }
    return ChartKind::InFlight;
}

QString chartName(ChartKind kind)
{
    switch (kind) {
    case ChartKind::InFlight: return ChartWords::tr("In flight");
    case ChartKind::Latency: return ChartWords::tr("Latency");
    case ChartKind::Completed: return ChartWords::tr("Completed");
    case ChartKind::LoopDelay: return ChartWords::tr("Loop delay");
    }
    return {};
}

QString chartMeaning(ChartKind kind)
{
    switch (kind) {
    case ChartKind::InFlight: return ChartWords::tr("How many tasks have started and not ended, over time");
    case ChartKind::Latency: return ChartWords::tr("How many tasks took how long, from their start to their end");
    case ChartKind::Completed: return ChartWords::tr("How many tasks have ended, in whatever way, over time");
    case ChartKind::LoopDelay:
        return ChartWords::tr("How long what falls due waits for the event loop, because a task holds it");
    }
    return {};
}

} // namespace interleave
