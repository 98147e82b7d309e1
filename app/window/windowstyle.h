// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace interleave {

/// Fusion, with check boxes that are seen on a dark ground too (its own outline is darker than the window) and dialogs
/// whose buttons have words alone.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT

public:
    WindowStyle()
        : QProxyStyle(QStringLiteral("Fusion"))
    {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returnData = nullptr) const override;
};

} // namespace interleave
