// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/inflightchart.h"

#include <QGraphicsView>

namespace interleave {

/// The curves of what is in flight, in the window.
class InFlightView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit InFlightView(QWidget *parent = nullptr);

    [[nodiscard]] InFlightChart &chart() { return *m_chart; }
    void setColours(Theme theme);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;

private:
    InFlightChart *m_chart = nullptr;
};

} // namespace interleave
