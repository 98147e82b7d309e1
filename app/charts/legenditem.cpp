// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/legenditem.h"

#include "app/timeline/shapes.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace interleave {

namespace {

constexpr double lineHeight = 22;
constexpr double swatchWidth = 20;
constexpr double swatchHeight = 10;

bool leftSomeOut(const VariantFeed &variant)
{
    return variant.facts().created().size() < variant.facts().count();
}

QFont legendFont()
{
    return pictureFont(13);
}

} // namespace

bool LooksSeen::update(const Feed &feed)
{
    std::array<bool, lookCount> seen{};
    bool held = false;
    bool onThreads = false;
    for (const VariantFeed &variant : feed.variants()) {
        const TransitionTable &transitions = variant.transitions();
        for (int i = 0; i < stateCount; ++i) {
            const auto state = static_cast<State>(i);
            if (transitions.countOf(state) == 0)
                continue;
            seen[static_cast<std::size_t>(lookOf(state))] = true;
            if (state == State::Computing)
                (variant.trace().onThreads() ? onThreads : held) = true;
        }
        if (!transitions.holds().empty()) {
            seen[static_cast<std::size_t>(Look::Computing)] = true;
            held = true;
        }
    }
    seen[static_cast<std::size_t>(Look::Nothing)] =
        feed.isOver() && std::ranges::any_of(feed.variants(), leftSomeOut);
    if (seen == m_seen && held == m_held && onThreads == m_onThreads)
        return false;
    m_seen = seen;
    m_held = held;
    m_onThreads = onThreads;
    return true;
}

std::vector<Look> LooksSeen::looks() const
{
    std::vector<Look> looks;
    for (int i = 1; i < lookCount; ++i) {
        if (m_seen[static_cast<std::size_t>(i)])
            looks.push_back(static_cast<Look>(i));
    }
    if (m_seen[static_cast<std::size_t>(Look::Nothing)])
        looks.push_back(Look::Nothing);
    return looks;
}

LegendItem::LegendItem(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(11);
}

void LegendItem::setLooks(const std::vector<Look> &looks, const QString &computing)
{
    m_entries.clear();
    for (const Look look : looks)
        m_entries.push_back({look, look == Look::Computing && !computing.isEmpty() ? computing : lookName(look), {}});
    arrange();
}

void LegendItem::setTheme(Theme theme)
{
    m_theme = theme;
    update();
}

void LegendItem::setWidth(double width)
{
    m_width = width;
    arrange();
}

void LegendItem::arrange()
{
    prepareGeometryChange();
    const QFontMetricsF metrics(legendFont());
    double x = 0;
    m_lines = 1;
    for (Entry &entry : m_entries) {
        const double width = (isEndLook(entry.look) ? 12 : swatchWidth) + 7 + metrics.horizontalAdvance(entry.name);
        if (x > 0 && x + width > m_width) {
            x = 0;
            ++m_lines;
        }
        entry.place = QPointF(x, (m_lines - 1) * lineHeight);
        x += width + 18;
    }
    update();
}

double LegendItem::height() const
{
    return m_lines * lineHeight;
}

QRectF LegendItem::boundingRect() const
{
    return {0, 0, m_width, height()};
}

void LegendItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QFont font = legendFont();
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    painter->setPen(paletteOf(m_theme).mutedText);
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (const Entry &entry : m_entries) {
        const double width = isEndLook(entry.look) ? 12 : swatchWidth;
        const double middle = entry.place.y() + lineHeight / 2;
        paintSwatch(*painter, QRectF(entry.place.x(), std::round(middle - swatchHeight / 2), width, swatchHeight),
                    entry.look, m_theme);
        painter->setPen(paletteOf(m_theme).mutedText);
        painter->drawText(QPointF(entry.place.x() + width + 7, middle + metrics.capHeight() / 2), entry.name);
    }
}

} // namespace interleave
