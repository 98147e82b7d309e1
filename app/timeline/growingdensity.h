// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/density.h"
#include "app/timeline/feed.h"

#include <memory>

namespace interleave {

/// The density picture of one variant, kept: while a run goes on only the columns that have changed are computed anew,
/// which are those from the last moment on, or from the earliest of the events that have come since.
class GrowingDensity
{
public:
    /// As densityPicture(). Valid until the next call.
    const QImage &picture(const VariantFeed &variant, const std::shared_ptr<const TaskRows> &rows, QSize size, TimeRange range,
                          DensityRows place, Theme theme);

private:
    // What makes it another picture altogether.
    struct Of
    {
        const VariantTrace *trace = nullptr;
        std::shared_ptr<const TaskRows> rows;
        quint32 rowCount = 0;
        QSize size;
        TimeRange range;
        DensityRows place{};
        Theme theme = Theme::Light;

        bool operator==(const Of &) const = default;
    };
    [[nodiscard]] Nanoseconds changedFrom(const VariantFeed &variant) const;

    Of m_of;
    QImage m_image;
    std::size_t m_eventsRead = 0;
    Nanoseconds m_now{0};
};

} // namespace interleave
