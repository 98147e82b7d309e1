// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/growingdensity.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace interleave {

const QImage &GrowingDensity::picture(const VariantFeed &variant, const std::shared_ptr<const TaskRows> &rows, QSize size,
                                      TimeRange range, DensityRows place, Theme theme)
{
    Of of{&variant.trace(), rows, rows->count(), size, range, place, theme};
    if (of != m_of || variant.eventsRead() < m_eventsRead || variant.now() < m_now) {
        m_of = std::move(of);
        m_image = densityPicture(variant.transitions(), *rows, size, range, variant.now(), place, theme);
    } else {
        const double x = TimeMap(range, 0, size.width()).x(changedFrom(variant));
        const int column = static_cast<int>(std::clamp(std::floor(x) - 1, 0.0, static_cast<double>(size.width())));
        if (column < size.width()) {
            const QImage part = densityPicture(variant.transitions(), *rows, size, range, variant.now(), place, theme, column);
            for (int y = 0; y < size.height(); ++y)
                std::memcpy(reinterpret_cast<QRgb *>(m_image.scanLine(y)) + column, part.constScanLine(y),
                            static_cast<std::size_t>(part.width()) * sizeof(QRgb));
        }
    }
    m_eventsRead = variant.eventsRead();
    m_now = variant.now();
    return m_image;
}

Nanoseconds GrowingDensity::changedFrom(const VariantFeed &variant) const
{
    Nanoseconds from = m_now;
    const EventLog &log = variant.trace().log;
    for (std::size_t i = m_eventsRead; i < variant.eventsRead();) {
        const std::span<const StoredEvent> events = log.stretch(i, variant.eventsRead());
        for (const StoredEvent &stored : events)
            from = std::min(from, stored.event().time);
        i += events.size();
    }
    return from;
}

} // namespace interleave
