// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/node.h"
#include "core/scenario/scenario.h"

namespace interleave {

// Each reads one value, or adds a fault that says what was expected and what was found, and gives nothing.

[[nodiscard]] std::optional<bool> readFlag(const Node &node);
/// A whole number from `least` to `most`; 100.0 and 1e2 are whole.
[[nodiscard]] std::optional<quint64> readWhole(const Node &node, quint64 least, quint64 most);
/// A whole number of 64 bits, also below 0.
[[nodiscard]] std::optional<qint64> readInteger(const Node &node);
[[nodiscard]] std::optional<double> readNumber(const Node &node, double least, double most);
[[nodiscard]] std::optional<QString> readText(const Node &node);
/// Text that is not empty.
[[nodiscard]] std::optional<QString> readWords(const Node &node);
[[nodiscard]] std::optional<LocalText> readLocalText(const Node &node);
/// "/path" for the demo server or an absolute http or https address; {i} may stand anywhere.
[[nodiscard]] std::optional<QString> readUrl(const Node &node);
/// "host:port"; {i} may stand anywhere.
[[nodiscard]] std::optional<QString> readHostPort(const Node &node);
/// "sqlite:FILE" or "postgres:service"; "sqlite::memory:" for true and for "sqlite:".
[[nodiscard]] std::optional<QString> readDatabase(const Node &node);
[[nodiscard]] std::optional<RequestSpec> readRequest(const Node &node);
[[nodiscard]] std::optional<Bindings> readBindings(const Node &node);
[[nodiscard]] std::optional<DurationSpec> readDuration(const Node &node);
/// The elements of a list; null when it is none.
[[nodiscard]] const JsonValue::Array *readList(const Node &node);

/// Puts what `read` gives into `target`; nothing happens when there is no value, or a faulty one.
template<typename Target, typename Read>
void readInto(Target &target, const std::optional<Node> &node, Read read)
{
    if (!node)
        return;
    if (auto value = read(*node))
        target = static_cast<Target>(*std::move(value));
}

} // namespace interleave
