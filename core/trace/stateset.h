// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/state.h"

namespace interleave {

/// Some of the states.
class StateSet
{
public:
    constexpr StateSet() = default;
    template<typename... States>
    constexpr StateSet(State first, States... others) // NOLINT(google-explicit-constructor): a state is a set of one
        : m_bits((bit(first) | ... | bit(others)))
    {}

    [[nodiscard]] constexpr bool has(State state) const { return (m_bits & bit(state)) != 0; }
    [[nodiscard]] constexpr StateSet without(StateSet other) const { return fromBits(m_bits & ~other.m_bits); }
    friend constexpr StateSet operator|(StateSet a, StateSet b) { return fromBits(a.m_bits | b.m_bits); }
    bool operator==(const StateSet &) const = default;

private:
    static constexpr quint32 bit(State state) { return 1U << static_cast<quint32>(state); }
    static constexpr StateSet fromBits(quint32 bits)
    {
        StateSet set;
        set.m_bits = bits;
        return set;
    }

    quint32 m_bits = 0;
};

inline constexpr StateSet ioStates{State::IoQueued, State::IoConnecting, State::IoSent, State::IoReceiving};
/// Asleep, until a timer of the loop's is due.
inline constexpr StateSet sleepStates{State::WaitTimer, State::RetryPause};

} // namespace interleave
