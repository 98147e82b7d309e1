// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/eventorder.h"
#include "core/formats/runoutline.h"
#include "core/trace/runrecord.h"

namespace interleave {

/// A file's legends: what the numbers of kinds and states mean in it. Names this version does not know are nothing, and
/// a fault only where an event has them.
struct RunLegend
{
    std::vector<std::optional<EventKind>> kinds;
    std::vector<std::optional<State>> states;
    QStringList kindNames;
    QStringList stateNames;
};

/// A list that stands in a text: `part` is a stretch of `text` that is known to be a list in good JSON, and `place`
/// what faults call it.
struct RunList
{
    const QByteArray &text;
    QByteArrayView part;
    QString place;
};

/// Reads a list of messages into the log. At most `room` of them; what was read is taken off it.
[[nodiscard]] bool readMessages(const RunList &list, EventLog &log, qint64 &room, FaultList &faults);

/// Reads a list of events into the variant, and judges them: whatever comes in, a variant that is read without a fault
/// can be shown by every reader of traces. Sets the variant's phase. The messages must have been read before; `bounds` need
/// not have their number.
[[nodiscard]] bool readEvents(const RunList &list, const RunLegend &legend, EventBounds bounds, VariantTrace &variant,
                              FaultList &faults);

} // namespace interleave
