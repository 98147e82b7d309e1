// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/icons.h"

#include "app/window/stylesheet.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace interleave {

namespace {

void draw(QPainter &painter, Glyph glyph)
{
    QPainterPath path;
    switch (glyph) {
    case Glyph::Run: path.addPolygon(QPolygonF({{3, 2}, {14, 8}, {3, 14}})); break;
    case Glyph::Pause:
        path.addRect(3, 2.5, 3.5, 11);
        path.addRect(9.5, 2.5, 3.5, 11);
        break;
    case Glyph::Step:
        path.addPolygon(QPolygonF({{3, 2.5}, {10.5, 8}, {3, 13.5}}));
        path.addRect(11, 2.5, 2.5, 11);
        break;
    case Glyph::PlayBack: path.addPolygon(QPolygonF({{13, 2}, {2, 8}, {13, 14}})); break;
    case Glyph::StepBack:
        path.addPolygon(QPolygonF({{13, 2.5}, {5.5, 8}, {13, 13.5}}));
        path.addRect(2.5, 2.5, 2.5, 11);
        break;
    case Glyph::ToBegin:
        path.addPolygon(QPolygonF({{9, 3}, {4, 8}, {9, 13}}));
        path.addPolygon(QPolygonF({{14, 3}, {9, 8}, {14, 13}}));
        path.addRect(1.5, 3, 1.8, 10);
        break;
    case Glyph::ToEnd:
        path.addPolygon(QPolygonF({{7, 3}, {12, 8}, {7, 13}}));
        path.addPolygon(QPolygonF({{2, 3}, {7, 8}, {2, 13}}));
        path.addRect(12.7, 3, 1.8, 10);
        break;
    case Glyph::Cancel: path.addRoundedRect(3, 3, 10, 10, 1.5, 1.5); break;
    }
    painter.drawPath(path);
}

QPixmap pixmap(Glyph glyph, const QColor &colour, int scale)
{
    QPixmap picture(16 * scale, 16 * scale);
    picture.fill(Qt::transparent);
    picture.setDevicePixelRatio(scale);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    draw(painter, glyph);
    return picture;
}

} // namespace

QIcon glyphIcon(Glyph glyph, Theme theme, bool onAccent)
{
    const Palette &palette = paletteOf(theme);
    const QColor colour = onAccent ? palette.onVariant : glyph == Glyph::Cancel ? palette.nowLine : palette.text;
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        icon.addPixmap(pixmap(glyph, colour, scale), QIcon::Normal);
        icon.addPixmap(pixmap(glyph, disabledText(theme), scale), QIcon::Disabled);
    }
    return icon;
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 32, 48, 64, 128, 256}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(size / 64.0, size / 64.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0x0A6ACB));
        painter.drawRoundedRect(QRectF(2, 2, 60, 60), 12, 12);
        painter.setBrush(QColor(0xFFFFFF));
        painter.drawRoundedRect(QRectF(11, 14, 26, 9), 4, 4);
        painter.drawRoundedRect(QRectF(19, 28, 26, 9), 4, 4);
        painter.setBrush(QColor(0x9CCBF7));
        painter.drawRoundedRect(QRectF(27, 42, 26, 9), 4, 4);
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace interleave
