// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/loopdelegate.h"

#include "app/panels/loopmodel.h"
#include "app/timeline/statelook.h"

#include <QAbstractScrollArea>
#include <QPainter>

#include <algorithm>

namespace interleave {

namespace {

constexpr int headingHeight = 24;
constexpr int cardHeight = 24;
constexpr int cardMargin = 9;
constexpr int spaceForItems = 8; // what the view keeps beside its widest item

LoopModel::Kind kindOf(const QModelIndex &index)
{
    return static_cast<LoopModel::Kind>(index.data(LoopModel::KindRole).toInt());
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return static_cast<int>(x * share + y * (1 - share)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

QFont headingFont()
{
    QFont font = pictureFont(11, QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
    return font;
}

int widest(const QStyleOptionViewItem &option)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(option.widget);
    return area ? std::max(40, area->viewport()->width() - spaceForItems) : 200;
}

} // namespace

QSize LoopDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const LoopModel::Kind kind = kindOf(index);
    if (kind == LoopModel::Kind::Heading)
        return {widest(option), headingHeight};
    const QFontMetrics metrics(pictureFont(12, QFont::Medium));
    const int width = metrics.horizontalAdvance(index.data().toString()) + 2 * cardMargin;
    return {std::min(width, widest(option)), cardHeight};
}

void LoopDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &palette = paletteOf(m_theme);
    const QString text = index.data().toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (kindOf(index) == LoopModel::Kind::Heading) {
        painter->setFont(headingFont());
        painter->setPen(palette.mutedText);
        const QString cut = QFontMetrics(headingFont()).elidedText(text, Qt::ElideRight, option.rect.width() - 4);
        painter->drawText(option.rect.adjusted(2, 0, 0, -3), Qt::AlignLeft | Qt::AlignBottom, cut);
        painter->restore();
        return;
    }
    painter->setFont(pictureFont(12, QFont::Medium));
    QColor ink = palette.mutedText;
    QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (kindOf(index) == LoopModel::Kind::Card) {
        const bool isTimer = index.data(LoopModel::TimerRole).toBool();
        const Look look = isTimer ? Look::Retry : lookOf(static_cast<State>(index.data(LoopModel::StateRole).toInt()));
        const bool isSolid = look == Look::Running || look == Look::Computing;
        const QColor colour = lookColour(look, m_theme);
        painter->setBrush(isSolid ? colour : mixed(colour, palette.card, m_theme == Theme::Light ? 0.25 : 0.3));
        painter->setPen(QPen(isSolid ? colour : mixed(colour, palette.mutedText, 0.6), 1));
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
        if (isSelected || hasFocus) {
            painter->setPen(QPen(hasFocus ? palette.text : palette.accent, 2));
            box.adjust(0.5, 0.5, -0.5, -0.5);
        }
        painter->drawRoundedRect(box, 4, 4);
        ink = isSolid ? palette.onVariant : palette.text;
    }
    painter->setPen(ink);
    const bool isCard = kindOf(index) == LoopModel::Kind::Card;
    const int margin = isCard ? cardMargin - 1 : 2;
    const QString cut = painter->fontMetrics().elidedText(text, Qt::ElideMiddle, option.rect.width() - 2 * margin);
    const Qt::Alignment place = Qt::AlignVCenter | (isCard ? Qt::AlignHCenter : Qt::AlignLeft);
    painter->drawText(option.rect.adjusted(margin, 0, -margin, 0), static_cast<int>(place), cut);
    painter->restore();
}

} // namespace interleave
