// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chartkeyitem.h"
#include "app/charts/headingitem.h"
#include "app/timeline/coordinates.h"
#include "app/timeline/feed.h"
#include "core/trace/taskchoice.h"

#include <QChart>
#include <QTimer>

class QValueAxis;

namespace interleave {

/// A chart of a run, of one kind or another: heading, axes, and a key that names the variants with their figures. It is
/// drawn anew at most 15 times a second, less often where that takes long.
///
/// Narrow, the key stands below. Where there is room, the plot stands in a given column, that of the timeline's time, and
/// the key at its left.
class RunChart : public QChart
{
    Q_OBJECT

public:
    explicit RunChart(QGraphicsItem *parent = nullptr);

    virtual void setFeed(std::shared_ptr<const Feed> feed);
    void setTheme(Theme theme);
    /// The time to show, as a rule the timeline's.
    virtual void setRange(TimeRange range);
    /// The moment whose figures are given; none: the last.
    void setMoment(std::optional<Nanoseconds> moment);
    /// Of which tasks; after a change of the choice feedChanged() is called. Null: of all.
    void setChoice(ChoiceOf choice);
    /// From where to where the plot is to stand, in the chart's coordinates; an empty one: wherever there is room.
    void setColumn(double left, double right);
    /// The feed has something new, or another choice is made.
    void feedChanged();
    /// Draws what is new at once: for pictures.
    void drawNow();
    virtual void retranslate();
    [[nodiscard]] Theme colours() const { return m_theme; }
    /// What the key says, a line a variant: for assistive technology.
    [[nodiscard]] QStringList sentences() const;

Q_SIGNALS:
    /// Other sentences().
    void figuresChanged();

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;
    QVariant itemChange(GraphicsItemChange change, const QVariant &value) override;

    /// Reads what the feed has; then what can be seen of it.
    virtual void gather() = 0;
    virtual void draw() = 0;
    /// Pens and colours of what is drawn.
    virtual void dress() = 0;
    /// An axis has another width, or the plot: see that ticks fit.
    virtual void fitAxes() = 0;
    /// What a variant is in figures.
    [[nodiscard]] virtual QString figuresOf(int variant) const = 0;

    /// Of the plot, for what stands on top of it.
    void setRoomAbove(double pixels) { m_above = pixels; }
    void setKeyOfBlocks(bool blocks) { m_key->setBlocks(blocks); }
    void setTitleTexts(const QString &title, const QString &meaning);
    void updateMargins();
    /// Only what is seen has changed: no need to read the feed.
    void viewChanged();
    [[nodiscard]] QValueAxis *makeAxis(Qt::Alignment side, bool isShown);
    [[nodiscard]] const std::shared_ptr<const Feed> &feed() const { return m_feed; }
    [[nodiscard]] int variantCount() const { return m_feed ? m_feed->variantCount() : 0; }
    [[nodiscard]] TaskChoice choice(int variant) const { return m_choice ? m_choice(variant) : TaskChoice(); }
    [[nodiscard]] TimeRange range() const { return m_range; }
    [[nodiscard]] std::optional<Nanoseconds> moment() const { return m_moment; }
    /// The moment that figures are of in that variant.
    [[nodiscard]] Nanoseconds momentIn(const VariantFeed &variant) const;

private:
    void updateKey();
    void standInColumn();
    [[nodiscard]] bool isOutOfColumn() const;

    std::shared_ptr<const Feed> m_feed;
    ChoiceOf m_choice;
    HeadingItem *m_heading;
    ChartKeyItem *m_key;
    std::vector<QValueAxis *> m_shownAxes;
    QString m_meaning;
    TimeRange m_range;
    std::optional<Nanoseconds> m_moment;
    double m_above = 0;
    bool m_isPlacing = false;
    double m_left = 0;
    double m_right = 0;
    Theme m_theme = Theme::Light;
    QTimer m_pause;
    bool m_isOld = false;     // what has been read
    bool m_viewIsOld = false; // what has been drawn
};

/// Makes an axis of whole numbers from 0 reach beyond `peak` to a full step; `pixels` is its length.
void showCount(QValueAxis &axis, quint32 peak, double pixels);

} // namespace interleave
