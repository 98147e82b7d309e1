// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/jsontree.h"

#include <QByteArray>

#include <map>

namespace interleave {

/// What stands in a saved run but for its large parts, which are only found: the scenario, and the lists of messages
/// and events of each variant. They are null in the tree.
struct RunOutline
{
    JsonValue root;
    std::map<qint64, qint64> ends; ///< of each large part: from where it begins to where it ends, in bytes

    /// The part that began where the null value stands; empty when it was null, or short, in the file itself.
    [[nodiscard]] QByteArrayView part(const JsonValue &value, const QByteArray &text) const;
};

/// Reads any bytes; the stack does not grow with the text, and memory hardly. Nothing, and a fault, when it is not JSON
/// or is larger or deeper than a saved run can be.
[[nodiscard]] std::optional<RunOutline> outlineRun(const QByteArray &text, FaultList &faults);

/// Adds the fault that a parse of `text` from `begin` on has ended with; `code` and `offset` are RapidJSON's.
void addSyntaxFault(const QString &place, const QByteArray &text, qint64 begin, int code, qint64 offset,
                    FaultList &faults);

} // namespace interleave
