// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/coordinates.h"

#include <QObject>

namespace interleave {

/// Owns the stretch of time that is seen; every chart on the same clock reads it from here.
///
/// It follows the content (a live run that grows) until somebody zooms or scrolls, and again after fit(). The range
/// always lies in [0, room for the content] and is never shorter than `shortest`.
class VisibleRange : public QObject
{
    Q_OBJECT

public:
    static constexpr Nanoseconds shortest{1000};

    explicit VisibleRange(QObject *parent = nullptr);

    [[nodiscard]] TimeRange range() const { return m_range; }
    /// All there is to see: from 0 to a round number past the content.
    [[nodiscard]] TimeRange whole() const { return {Nanoseconds{0}, m_room}; }
    [[nodiscard]] bool isFollowing() const { return m_following; }

    /// How far the content reaches. While following, the range grows with it in round steps; it never shrinks but by fit().
    void setContent(Nanoseconds end);
    /// Shows everything and follows.
    void fit();
    /// Begins anew with nothing to show.
    void reset();
    /// Makes the range shorter by `factor` (> 1 zooms in) and leaves `about` where it is.
    void zoom(double factor, Nanoseconds about);
    /// Moves by a duration, as far as there is something to see.
    void scroll(Nanoseconds by);
    /// Shows this stretch, as far as it lies in whole().
    void show(TimeRange range);

Q_SIGNALS:
    void changed();

private:
    void set(TimeRange range);

    TimeRange m_range;
    Nanoseconds m_content{0};
    Nanoseconds m_room;
    bool m_following = true;
};

} // namespace interleave
