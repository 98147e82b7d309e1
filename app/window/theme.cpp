// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/theme.h"

#include "app/window/stylesheet.h"
#include "app/window/windowstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>

namespace interleave {

Theme themeFor(ThemeChoice choice, bool systemIsDark)
{
    if (choice == ThemeChoice::System)
        return systemIsDark ? Theme::Dark : Theme::Light;
    return choice == ThemeChoice::Dark ? Theme::Dark : Theme::Light;
}

bool isDark(const QApplication &application)
{
    const QPalette palette = application.palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

namespace {

QPalette widgetPalette(Theme theme)
{
    const Palette &colours = paletteOf(theme);
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.card);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.mutedText);
    palette.setColor(QPalette::Button, colours.card);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.nowLine);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onVariant);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.card);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Light, colours.card);
    palette.setColor(QPalette::Midlight, colours.grid);
    palette.setColor(QPalette::Mid, colours.border);
    palette.setColor(QPalette::Dark, colours.separator);
    palette.setColor(QPalette::Shadow, colours.border);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabledText(theme));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.separator);
    return palette;
}

} // namespace

void applyTheme(QApplication &application, Theme theme)
{
    static bool dressed = false;
    if (!dressed)
        QApplication::setStyle(new WindowStyle); // the application's from now on
    dressed = true;
    QFont font = application.font();
    if (QFontDatabase::hasFamily(QStringLiteral("Noto Sans")))
        font.setFamily(QStringLiteral("Noto Sans"));
    font.setPixelSize(13);
    QApplication::setFont(font);
    QApplication::setPalette(widgetPalette(theme));
    application.setStyleSheet(styleSheetOf(theme));
}

} // namespace interleave
