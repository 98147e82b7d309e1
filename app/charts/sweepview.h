// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/sweepchart.h"

#include <QGraphicsView>

namespace interleave {

/// The curves of total time over places, in the window.
class SweepView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit SweepView(QWidget *parent = nullptr);

    [[nodiscard]] SweepChart &chart() { return *m_chart; }
    void setColours(Theme theme);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;

private:
    SweepChart *m_chart;
};

} // namespace interleave
