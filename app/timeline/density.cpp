// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/density.h"

#include "app/timeline/spans.h"

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr std::size_t cell(double x)
{
    return static_cast<std::size_t>(x);
}

constexpr std::ptrdiff_t offset(std::size_t x)
{
    return static_cast<std::ptrdiff_t>(x);
}

// Few busy rows are still seen.
constexpr float faintest = 0.3F;

} // namespace

DensityLine::DensityLine(int width)
    : m_width(std::max(0, width))
    , m_from(cell(m_width))
{
    for (Lane &lane : m_lanes) {
        lane.difference.resize(cell(m_width) + 2, 0);
        lane.partial.resize(cell(m_width) + 1, 0);
    }
    m_sum.resize(cell(m_width));
    m_most.resize(cell(m_width));
    m_busy.resize(cell(m_width));
    m_look.resize(cell(m_width));
}

void DensityLine::clear()
{
    for (Lane &lane : m_lanes) {
        if (!lane.used)
            continue;
        // One further than touched: where a span is taken off again.
        std::fill(lane.difference.begin() + offset(m_from), lane.difference.begin() + offset(m_to + 1), 0.0F);
        std::fill(lane.partial.begin() + offset(m_from), lane.partial.begin() + offset(m_to + 1), 0.0F);
        lane.used = false;
    }
    m_from = cell(m_width);
    m_to = 0;
}

void DensityLine::add(Look look, double x0, double x1)
{
    const double from = std::max(0.0, x0);
    const double to = std::min(static_cast<double>(m_width), x1);
    if (!(from < to))
        return;
    Lane &l = lane(look);
    l.used = true;
    const std::size_t first = cell(from);
    const std::size_t last = cell(to);
    m_from = std::min(m_from, first);
    m_to = std::max(m_to, std::min(last + 1, cell(m_width)));
    if (first == last) {
        l.partial[first] += static_cast<float>(to - from);
        return;
    }
    // The first pixel in part, those between wholly, the last in part (nothing of it if x1 is on its edge).
    l.partial[first] += static_cast<float>(static_cast<double>(first + 1) - from);
    l.difference[first + 1] += 1;
    l.difference[last] -= 1;
    l.partial[last] += static_cast<float>(to - static_cast<double>(last));
}

const std::vector<float> &DensityLine::coverage(Look look)
{
    std::fill(m_sum.begin(), m_sum.end(), 0.0F);
    sum(look);
    return m_sum;
}

void DensityLine::sum(Look look)
{
    const Lane &l = lane(look);
    float whole = 0;
    for (std::size_t x = m_from; x < m_to; ++x) {
        whole += l.difference[x];
        m_sum[x] = whole + l.partial[x];
    }
}

void DensityLine::colours(QRgb *line, double rows, Theme theme)
{
    if (m_from >= m_to)
        return;
    const auto wipe = [this](auto &values, auto value) {
        std::fill(values.begin() + offset(m_from), values.begin() + offset(m_to), value);
    };
    wipe(m_most, 0.0F);
    wipe(m_busy, 0.0F);
    wipe(m_look, Look::Nothing);
    for (int i = 0; i < lookCount; ++i) {
        const auto look = static_cast<Look>(i);
        if (!lane(look).used)
            continue;
        sum(look);
        for (std::size_t x = m_from; x < m_to; ++x) {
            m_busy[x] += m_sum[x];
            if (m_sum[x] > m_most[x]) {
                m_most[x] = m_sum[x];
                m_look[x] = look;
            }
        }
    }
    std::array<QRgb, lookCount> colours{};
    for (int i = 0; i < lookCount; ++i)
        colours[static_cast<std::size_t>(i)] = lookColour(static_cast<Look>(i), theme).rgb();
    const auto perRow = static_cast<float>(rows > 0 ? 1 / rows : 0);
    for (std::size_t x = m_from; x < m_to; ++x) {
        // Sums of thirds are not exactly nothing: less than a thousandth of a row is.
        if (m_look[x] == Look::Nothing || m_busy[x] < 0.001F) {
            line[x] = 0;
            continue;
        }
        const float share = std::min(1.0F, m_busy[x] * perRow);
        const float pale = m_look[x] == Look::Queued ? queuedOpacity : 1;
        const int alpha = static_cast<int>(std::lround(255 * pale * (faintest + (1 - faintest) * share)));
        const QRgb c = colours[static_cast<std::size_t>(m_look[x])];
        line[x] = qPremultiply(qRgba(qRed(c), qGreen(c), qBlue(c), alpha));
    }
}

QImage densityPicture(const TransitionTable &transitions, QSize size, TimeRange range, Nanoseconds now,
                      DensityRows rows, Theme theme)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const TimeMap map(range, 0, size.width());
    DensityLine line(size.width());
    const quint32 count = transitions.taskCount();
    const quint32 step = std::max<quint32>(1, rows.rowStep);
    for (int y = 0; y < size.height(); ++y) {
        const auto begin = static_cast<quint32>(std::ceil(y / rows.rowHeight));
        const auto end = static_cast<quint32>(std::min<double>(count, std::ceil((y + 1) / rows.rowHeight)));
        if (begin >= end)
            continue;
        line.clear();
        quint32 added = 0;
        for (quint32 row = begin; row < end; row += step, ++added) {
            forEachSpan(transitions, row, range, now,
                        [&line, &map](const Span &span) { line.add(span.look, map.x(span.begin), map.x(span.end)); });
        }
        line.colours(reinterpret_cast<QRgb *>(image.scanLine(y)), added, theme);
    }
    return image;
}

} // namespace interleave
