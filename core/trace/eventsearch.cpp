// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/eventsearch.h"

namespace interleave {

bool isWanted(const Event &event, Wanted wanted)
{
    switch (wanted) {
    case Wanted::Anything: return true;
    case Wanted::Failure:
        return event.kind == EventKind::StateChanged &&
               (event.state == State::Failed || event.state == State::TimedOut || event.state == State::Deadlocked);
    case Wanted::Cancellation: return event.kind == EventKind::CancelRequested;
    case Wanted::WakeUp: return event.kind == EventKind::StateChanged && event.state == State::Ready;
    }
    return false;
}

std::optional<TracePoint> nextEvent(const TimeOrder &order, TracePoint from, Direction direction, Wanted wanted)
{
    const std::size_t happened = order.countAt(from);
    if (direction == Direction::Forward) {
        for (std::size_t place = happened; place < order.size(); ++place) {
            if (isWanted(order.at(place), wanted))
                return order.pointAfter(place + 1);
        }
        return std::nullopt;
    }
    if (happened == 0)
        return std::nullopt;
    for (std::size_t place = happened - 1; place > 0; --place) {
        if (isWanted(order.at(place - 1), wanted))
            return order.pointAfter(place);
    }
    return wanted == Wanted::Anything ? std::optional(order.pointAfter(0)) : std::nullopt;
}

} // namespace interleave
