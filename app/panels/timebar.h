// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/timeparts.h"
#include "app/timeline/palette.h"

#include <QWidget>

namespace interleave {

/// The time of a variant's tasks as one bar, in the colours and patterns of the timeline, and under it a line for each
/// part: what it is, how long, and its share.
class TimeBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimeBar(QWidget *parent = nullptr);

    void setParts(std::vector<TimePart> parts, bool onThreads);
    void setTheme(Theme theme);

    [[nodiscard]] const std::vector<TimePart> &parts() const { return m_parts; }
    /// Where the part's piece of the bar is painted; `index` is its place in parts().
    [[nodiscard]] QRectF piece(int index) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintLine(QPainter &painter, const TimePart &part, double top);
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] QString lineText(const TimePart &part) const;

    std::vector<TimePart> m_parts;
    Nanoseconds m_sum{0};
    bool m_onThreads = false;
    Theme m_theme = Theme::Light;
};

} // namespace interleave
