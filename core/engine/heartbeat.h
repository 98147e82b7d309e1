// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/recorder.h"

#include <optional>
#include <vector>

namespace interleave {

/// The pulse of a real run's event loop: it beats whenever the loop has control, that is before each turn and after it.
/// When a beat does not come for 10 ms the loop is held, by whoever blocks or computes in its turn; that is what the loop's
/// lane shows. A turn that is shorter leaves nothing, however much of it was a blocking call.
///
/// What blocks in small pieces, one task's and then the next's, as in plain calls, is shown piece by piece once the turn as a
/// whole is overdue. Holds are recorded when it is known that they are any: with the time at which they began, after other
/// events of their task perhaps. The loop's thread only, which holds the variant's lock in beat(), blocks() and look().
class Heartbeat
{
public:
    /// Without a beat for so long the loop counts as held.
    static constexpr std::chrono::milliseconds tolerance{10};

    explicit Heartbeat(Recorder &recorder)
        : m_recorder(&recorder)
    {}

    /// The loop has control: nobody holds it any more.
    void beat();
    /// From now on this task's step blocks the loop's thread, until the next beat or the next call.
    void blocks(TaskId task, quint32 step);
    /// From inside what blocks: a hold that has become one is recorded as begun.
    void look() { look(m_recorder->now()); }
    /// When to look in next; nothing when there is no need.
    [[nodiscard]] std::optional<Nanoseconds> nextLook() const;

private:
    struct Piece
    {
        Nanoseconds begin;
        TaskId task;
        quint32 step;
    };
    void look(Nanoseconds now);
    void end(Nanoseconds now);

    Recorder *m_recorder;
    Nanoseconds m_last{0};       // beat
    std::vector<Piece> m_pieces; // since then, none of them recorded; of a hold that goes on, its last
    bool m_isHeld = false;       // the last piece is recorded as begun
};

} // namespace interleave
