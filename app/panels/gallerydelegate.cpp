// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/gallerydelegate.h"

#include "app/panels/gallerymodel.h"

#include <QApplication>
#include <QPainter>

namespace interleave {

namespace {

constexpr int margin = 12;
constexpr int lineGap = 2;
constexpr int tickWidth = 11;

QFont smaller(const QFont &font, double by)
{
    QFont result = font;
    if (font.pixelSize() > 0)
        result.setPixelSize(qRound(font.pixelSize() * by));
    else
        result.setPointSizeF(font.pointSizeF() * by);
    return result;
}

QFont headingFont(const QFont &font)
{
    QFont heading = smaller(font, 0.82);
    heading.setBold(true);
    heading.setCapitalization(QFont::AllUppercase);
    heading.setLetterSpacing(QFont::PercentageSpacing, 106);
    return heading;
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

void paintTick(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF tick[3] = {
        {box.left(), box.center().y()}, {box.left() + box.width() * 0.36, box.bottom()}, {box.right(), box.top()}};
    painter.drawPolyline(tick, 3);
}

} // namespace

void GalleryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->save();
    if (index.data(GalleryModel::HeadingRole).toBool()) {
        painter->setFont(headingFont(option.font));
        painter->setPen(palette.color(QPalette::Active, QPalette::PlaceholderText));
        const QRect text = option.rect.adjusted(margin, 0, -margin, -4);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                          painter->fontMetrics().elidedText(title, Qt::ElideRight, text.width()));
        painter->restore();
        return;
    }

    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    const QRect box = option.rect.adjusted(6, 1, -6, -1);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool under = option.state.testFlag(QStyle::State_MouseOver);
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen || under) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mixed(base, accent, chosen ? 0.15 : 0.06));
        painter->drawRoundedRect(box, 4, 4);
        if (chosen)
            painter->fillRect(QRect(box.left(), box.top(), 3, box.height()), accent);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 4, 4);
    }

    const QFont summaryFont = smaller(option.font, 0.88);
    const QFontMetrics titleMetrics(option.font);
    const QFontMetrics summaryMetrics(summaryFont);
    const QRect text = box.adjusted(margin, 5, -8, -5);
    const bool wasRun = index.data(GalleryModel::WasRunRole).toBool();
    if (wasRun) {
        const double middle = text.top() + titleMetrics.height() / 2.0;
        paintTick(*painter, QRectF(text.right() - tickWidth, middle - 4, tickWidth, 8), accent);
    }
    painter->setFont(option.font);
    painter->setPen(palette.color(QPalette::Active, QPalette::Text));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
                      titleMetrics.elidedText(title, Qt::ElideRight, text.width() - (wasRun ? tickWidth + 6 : 0)));
    painter->setFont(summaryFont);
    painter->setPen(palette.color(QPalette::Active, QPalette::PlaceholderText));
    painter->drawText(
        text.adjusted(0, titleMetrics.height() + lineGap, 0, 0), Qt::AlignLeft | Qt::AlignTop,
        summaryMetrics.elidedText(index.data(GalleryModel::SummaryRole).toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

QSize GalleryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(GalleryModel::HeadingRole).toBool())
        return {60, QFontMetrics(headingFont(option.font)).height() + 16};
    const int lines = QFontMetrics(option.font).height() + lineGap + QFontMetrics(smaller(option.font, 0.88)).height();
    return {60, lines + 12};
}

} // namespace interleave
