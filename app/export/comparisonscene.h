// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/picture.h"
#include "app/timeline/feed.h"

#include <QGraphicsScene>

namespace interleave {

/// The whole picture of a comparison as one scene, `size` large: cards with the timeline, the curves of what was in
/// flight, and the table of figures.
class ComparisonScene : public QGraphicsScene
{
public:
    ComparisonScene(std::shared_ptr<const Feed> feed, const QString &title, const QString &summary,
                    const PictureOptions &options);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;

private:
    std::vector<QRectF> m_cards;
    Theme m_theme;
};

/// Bars beyond this number make a vector picture larger than the same as pixels: those are embedded then.
inline constexpr std::size_t mostVectorSpans = 20'000;

} // namespace interleave
