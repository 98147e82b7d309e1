// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/duration.h"

#include <QObject>

class QPoint;

namespace interleave {

class TimelineView;

/// Takes a guess from the timeline: press anywhere in the asked variant's band and drag. What is pressed elsewhere stays
/// the view's.
class GuessDrag : public QObject
{
    Q_OBJECT

public:
    /// `view` owns it.
    explicit GuessDrag(TimelineView &view);

    /// The band in which guesses are taken; -1: none.
    void setVariant(int variant);

Q_SIGNALS:
    /// A time on the axis, rounded to what a hand can aim at; > 0.
    void dragged(interleave::Nanoseconds time);
    /// Let go; `atTheEdge`: at the axis' end, where there may be more to want.
    void dropped(bool atTheEdge);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isInBand(const QPoint &point) const;
    [[nodiscard]] Nanoseconds timeAt(double x) const;
    void release();

    TimelineView &m_view;
    int m_variant = -1;
    bool m_dragging = false;
    bool m_hasCursor = false;
    bool m_atTheEdge = false;
};

} // namespace interleave
