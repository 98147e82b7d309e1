// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a CodeView is painted.

#include "app/panels/code/codeview.h"
#include "app/panels/code/codewords.h"

#include <QPainter>
#include <QTextBlock>

#include <cmath>
#include <utility>

namespace interleave {

namespace {

constexpr int barWidth = 3;   // at the left of lit lines
constexpr int arrowWidth = 9; // for the mark
constexpr int gap = 5;
constexpr double pillMargin = 5;

QColor groundOf(const LineLoad &load, const CodeColours &colours)
{
    return load.underWay() > 0 ? colours.underWay : colours.heldUp;
}

QFont pillFont()
{
    return pictureFont(11, QFont::DemiBold);
}

} // namespace

int CodeView::gutterWidth() const
{
    const int digits = std::max(2, static_cast<int>(QString::number(blockCount()).size()));
    return barWidth + arrowWidth + gap + fontMetrics().horizontalAdvance(u'9') * digits + gap;
}

void CodeView::placeGutter()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect inside = viewport()->geometry();
    m_gutter->setGeometry(inside.left() - gutterWidth(), inside.top(), gutterWidth(), inside.height());
}

void CodeView::paintGutter(QPainter &painter, const QRect &area) const
{
    const CodeColours &colours = codeColours(m_theme);
    painter.fillRect(area, colours.ground);
    painter.setFont(font());
    const int width = m_gutter->width();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const int line = block.blockNumber() + 1;
        const QRectF rect = lineRect(line);
        if (rect.isEmpty() || rect.top() > area.bottom())
            break;
        if (const LineLoad *load = loadOn(line)) {
            painter.fillRect(QRectF(0, rect.top(), width, rect.height()), groundOf(*load, colours));
            painter.fillRect(QRectF(0, rect.top(), barWidth, rect.height()), load->underWay() > 0 ? colours.underWayPill : colours.heldUpPill);
        }
        if (line == m_marked.first) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.selected);
            const double left = barWidth + 2;
            const double middle = rect.center().y();
            painter.drawPolygon(QPolygonF{{left, middle - 4.5}, {left + arrowWidth - 2, middle}, {left, middle + 4.5}});
        }
        painter.setPen(line == m_marked.first ? colours.selected : colours.lineNumber);
        painter.drawText(QRectF(0, rect.top(), width - gap, rect.height()), Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
    }
}

void CodeView::paintGround(QPainter &painter) const
{
    const CodeColours &colours = codeColours(m_theme);
    for (const LineLoad &load : m_loads) {
        for (int line = load.lines.first; line <= load.lines.last; ++line)
            painter.fillRect(lineRect(line), groundOf(load, colours));
    }
}

void CodeView::paintFrames(QPainter &painter) const
{
    if (!m_marked.isNone()) {
        const QRectF rect = lineRect(m_marked.first).united(lineRect(m_marked.last));
        painter.setPen(QPen(codeColours(m_theme).selected, 1));
        if (!rect.isEmpty())
            painter.drawRect(rect.adjusted(-2, 0.5, -0.5, -0.5));
    }
    if (hasFocus()) { // the line that keys act on
        painter.setPen(QPen(paletteOf(m_theme).accent, 1, Qt::DotLine));
        painter.drawRect(lineRect(currentLine()).adjusted(0.5, 0.5, -1.5, -1.5));
    }
}

// From the right end: how many are under way, and left of it how many are held up.
void CodeView::paintPills(QPainter &painter) const
{
    const CodeColours &colours = codeColours(m_theme);
    const QFontMetricsF metrics(pillFont());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(pillFont());
    for (const LineLoad &load : m_loads) {
        const QRectF rect = lineRect(load.lines.first);
        if (rect.isEmpty())
            continue;
        const std::pair<quint32, QColor> counts[] = {{load.underWay(), colours.underWayPill}, {load.heldUp(), colours.heldUpPill}};
        double right = rect.right() - pillMargin;
        for (const auto &[count, colour] : counts) {
            if (count == 0)
                continue;
            const QString words = pillWords(load, count);
            const double width = std::ceil(metrics.horizontalAdvance(words)) + 14;
            const double height = std::min(rect.height() - 2, 15.0);
            const QRectF pill(right - width, std::round(rect.center().y() - height / 2), width, height);
            // A line of code that is longer ends before it.
            painter.fillRect(QRectF(pill.left() - pillMargin, rect.top(), width + 2 * pillMargin, rect.height()), groundOf(load, colours));
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawRoundedRect(pill, height / 2, height / 2);
            painter.setPen(colours.onPill);
            painter.drawText(QPointF(pill.left() + 7, pill.center().y() + metrics.capHeight() / 2), words);
            right = pill.left() - pillMargin;
        }
    }
}

void CodeView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        paintGround(painter);
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    paintPills(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    paintFrames(painter);
}

} // namespace interleave
