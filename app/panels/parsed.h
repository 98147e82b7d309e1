// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/message.h"

#include <optional>

namespace interleave {

/// What reading a person's text gave: a value, or the reason why not.
template<typename T>
struct Parsed
{
    std::optional<T> value;
    Message fault; ///< empty exactly when there is a value

    explicit operator bool() const { return value.has_value(); }
};

template<typename T>
[[nodiscard]] Parsed<T> parsedAs(T value)
{
    return {std::move(value), {}};
}

template<typename T>
[[nodiscard]] Parsed<T> refused(const char *source, const QStringList &arguments = {})
{
    return {std::nullopt, {.source = source, .arguments = arguments, .verbatim = false}};
}

} // namespace interleave
