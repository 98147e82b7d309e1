// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chartkind.h"
#include "app/charts/curvechart.h"
#include "app/charts/latencychart.h"

#include <QGraphicsView>

namespace interleave {

class TimelineView;

/// The chart that is chosen, in the window. Charts over time show the timeline's stretch of time; where the view reaches
/// under the timeline's plot, theirs stands in its column, pixel under pixel.
class ChartsView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ChartsView(QWidget *parent = nullptr);

    /// The timeline outlives it.
    void alignWith(TimelineView &timeline);
    void setKind(ChartKind kind);
    [[nodiscard]] ChartKind kind() const { return m_kind; }
    void setFeed(std::shared_ptr<const Feed> feed);
    void setRange(TimeRange range);
    /// The moment that is shown; none: the last.
    void setMoment(std::optional<Nanoseconds> moment);
    void setChoice(const ChoiceOf &choice);
    void feedChanged();
    void setColours(Theme theme);
    /// What the chosen chart shows, in words: also the accessible description of the view.
    [[nodiscard]] QString described() const;

    [[nodiscard]] CurveChart &curves() { return *m_curves; }
    [[nodiscard]] LatencyChart &latency() { return *m_latency; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;

private:
    [[nodiscard]] RunChart &chosen();
    [[nodiscard]] const RunChart &chosen() const;
    void showChosen(bool seen);
    void align();
    void rename();

    CurveChart *m_curves;
    LatencyChart *m_latency;
    TimelineView *m_timeline = nullptr;
    ChartKind m_kind = ChartKind::InFlight;
};

} // namespace interleave
