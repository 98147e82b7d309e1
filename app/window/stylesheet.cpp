// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/stylesheet.h"

#include <QPair>

namespace interleave {

namespace {

// Words in capitals stand for colours.
const char *const sheet = R"(
QMainWindow, QDialog { background: WINDOW; }
QMenuBar { background: CARD; border-bottom: 1px solid BORDER; padding: 2px 6px; }
QMenuBar::item { padding: 5px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: SELECTION; }
QMenu { background: CARD; border: 1px solid BORDER; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: SELECTION; color: TEXT; }
QMenu::item:disabled { color: DISABLED; }
QMenu::separator { height: 1px; background: BORDER; margin: 4px 8px; }
QToolTip { background: CARD; color: TEXT; border: 1px solid BORDER; padding: 4px; }
QStatusBar { background: CARD; border-top: 1px solid BORDER; color: MUTED; }
QStatusBar QLabel { color: MUTED; padding: 1px 6px; }
QStatusBar::item { border: none; }
QSplitter::handle { background: BORDER; }
QSplitter#rows::handle { background: transparent; }
QWidget[role="side"], QWidget[role="toolbar"] { background: CARD; }
QWidget[role="toolbar"] { border-bottom: 1px solid BORDER; }
QWidget[role="toolbar"] QLabel { color: MUTED; border: none; }
QFrame[role="card"] { background: CARD; border: 1px solid BORDER; border-radius: 6px; }
QWidget[role="filter"] { background: CARD; border: 1px solid BORDER; border-radius: 6px; }
QWidget[role="filter"] QLabel { color: MUTED; border: none; }
QToolButton[role="tool"][active="true"], QToolButton[role="tool"]:checked { border-color: ACCENT; background: SELECTION; color: ACCENTTEXT; }
QFrame[role="rule"] { color: BORDER; background: BORDER; border: none; max-width: 1px; }
QLabel[role="cardTitle"] { font-weight: 600; }
QLabel[role="title"] { font-weight: 600; font-size: 16px; }
QLabel[role="heading"] { font-weight: 600; color: TEXT; }
QLabel[role="headline"] { font-weight: 700; font-size: 15px; color: TEXT; }
QLabel[role="headline"][good="true"] { color: SOONER; }
QLabel[role="hint"] { color: MUTED; background: CARD; font-size: 15px; padding: 12px; }
QLabel[role="note"] { color: MUTED; }
QLabel[role="question"] { font-weight: 600; font-size: 14px; color: TEXT; }
QPushButton[primary="true"] { background: ACCENT; color: ONACCENT; border-color: ACCENT; font-weight: 600; }
QPushButton[primary="true"]:hover { background: ACCENTHOVER; }
QPushButton[primary="true"]:focus { border: 2px solid TEXT; }
QPushButton[primary="true"]:disabled { background: GRID; color: DISABLED; border-color: BORDER; }
QLabel[role="fault"] { color: FAULT; }
QLabel[role="changed"] { color: ACCENT; font-size: 10px; }

QToolButton[role="tool"], QPushButton {
  background: CARD; color: TEXT; border: 1px solid BORDER; border-radius: 5px; padding: 5px 12px; min-height: 18px; }
QWidget[role="filter"] QToolButton { padding: 5px 6px; }
QWidget[role="filter"] QToolButton:focus { padding: 4px 5px; }
QToolButton[role="tool"]:hover, QPushButton:hover { background: SELECTION; }
QToolButton[role="tool"]:pressed, QPushButton:pressed { background: GRID; }
QToolButton[role="tool"]:disabled, QPushButton:disabled { color: DISABLED; background: CARD; }
QToolButton[role="tool"]:focus, QPushButton:focus { border: 2px solid ACCENT; padding: 4px 11px; }
QToolButton[role="tool"][primary="true"], QPushButton:default { background: ACCENT; color: ONACCENT; border-color: ACCENT; font-weight: 600; }
QToolButton[role="tool"][primary="true"]:hover, QPushButton:default:hover { background: ACCENTHOVER; }
QToolButton[role="tool"][primary="true"]:focus, QPushButton:default:focus { border: 2px solid TEXT; }
QToolButton[role="tool"][primary="true"]:disabled { background: GRID; color: DISABLED; border-color: BORDER; }

QFrame[role="segments"] { background: GRID; border: 1px solid GRID; border-radius: 6px; }
QToolButton[role="segment"] { border: 1px solid transparent; border-radius: 5px; padding: 4px 12px; color: MUTED; background: transparent; }
QToolButton[role="segment"]:hover { color: TEXT; }
QToolButton[role="segment"]:checked { background: CARD; color: TEXT; border-color: BORDER; font-weight: 600; }
QToolButton[role="segment"]:focus { border: 2px solid ACCENT; padding: 3px 11px; }
QToolButton[role="chip"] { border: 1px solid SEPARATOR; border-radius: 12px; padding: 3px 10px; background: CARD; color: TEXT; min-height: 16px; }
QToolButton[role="chip"]:hover { background: SELECTION; }
QToolButton[role="chip"]:checked { border-color: ACCENT; background: SELECTION; color: ACCENTTEXT; }
QToolButton[role="chip"]:focus { border: 2px solid ACCENT; padding: 2px 9px; }

QLineEdit { background: CARD; border: 1px solid SEPARATOR; border-radius: 4px; padding: 3px 6px; min-height: 18px; selection-background-color: ACCENT; selection-color: ONACCENT; }
QLineEdit#gallerySearch { background: WINDOW; padding: 4px 8px; }
QLineEdit:focus { border: 2px solid ACCENT; padding: 2px 5px; }
QLineEdit#gallerySearch:focus { padding: 3px 7px; }
QLineEdit[fault="true"] { border: 2px solid FAULT; padding: 2px 5px; }
QLineEdit:disabled { color: DISABLED; background: WINDOW; }
QAbstractSpinBox { background: CARD; color: TEXT; border: 1px solid SEPARATOR; border-radius: 4px; padding: 3px 6px; min-height: 18px; selection-background-color: ACCENT; selection-color: ONACCENT; }
QAbstractSpinBox:focus { border: 2px solid ACCENT; padding: 2px 5px; }
QCheckBox { spacing: 6px; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus { border: 1px solid ACCENT; }

QTabWidget::pane { border: none; border-top: 1px solid BORDER; background: CARD; }
QTabBar { background: CARD; qproperty-drawBase: 0; }
QTabBar::tab { padding: 8px 3px; margin: 2px 2px 0 2px; border: none; border-bottom: 2px solid transparent; color: MUTED; background: CARD; }
QTabBar::tab:hover { color: TEXT; }
QTabBar::tab:selected { color: ACCENT; font-weight: 600; border-bottom: 2px solid ACCENT; }
QTabBar::tab:focus { border: 1px solid ACCENT; border-radius: 4px; }
QTabBar#figuresTabs, QTabBar#figuresTabs::tab { background: transparent; }
QTabBar#figuresTabs::tab { padding: 5px 4px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: CARD; }
QTextBrowser, QTableView { background: CARD; border: 1px solid transparent; selection-background-color: SELECTION; selection-color: TEXT; }
QPlainTextEdit { background: CARD; border: 1px solid BORDER; border-radius: 5px; selection-background-color: ACCENT; selection-color: ONACCENT; }
QPlainTextEdit:focus { border: 1px solid ACCENT; }
QToolButton[role="transport"] { background: CARD; color: TEXT; border: 1px solid BORDER; border-radius: 5px; padding: 4px 7px; min-height: 18px; }
QToolButton[role="transport"]:hover { background: SELECTION; }
QToolButton[role="transport"]:pressed { background: GRID; }
QToolButton[role="transport"]:disabled { color: DISABLED; }
QToolButton[role="transport"]:focus { border: 2px solid ACCENT; padding: 3px 6px; }
QToolButton[role="transport"]::menu-indicator, QWidget[role="filter"] QToolButton::menu-indicator { image: none; }
QToolButton[role="fold"] { border: 1px solid transparent; border-radius: 4px; padding: 2px; background: transparent; }
QToolButton[role="fold"]:focus { border: 1px solid ACCENT; }
QComboBox { background: CARD; color: TEXT; border: 1px solid BORDER; border-radius: 5px; padding: 4px 10px; min-height: 18px; }
QComboBox:hover { background: SELECTION; }
QComboBox:focus { border: 2px solid ACCENT; padding: 3px 9px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox QAbstractItemView { background: CARD; border: 1px solid BORDER; selection-background-color: SELECTION; selection-color: TEXT; padding: 4px; }
QListView { background: CARD; border: none; }
QListView#loopCards { border: 1px solid transparent; border-radius: 4px; }
QListView#loopCards:focus { border: 1px solid ACCENT; }
QTableView { font-size: 12px; }
QTableView:focus, QTextBrowser:focus { border: 1px solid ACCENT; }
QTableView::item { padding: 0 2px; border-bottom: 1px solid GRID; }
QTableView::item:selected { background: SELECTION; color: TEXT; }
QHeaderView { background: CARD; border: none; }
QHeaderView::section { background: CARD; color: MUTED; border: none; border-bottom: 1px solid SEPARATOR; padding: 3px 2px; font-size: 12px; }
QTableView#taskTable QHeaderView::up-arrow, QTableView#taskTable QHeaderView::down-arrow { subcontrol-origin: border; subcontrol-position: top center; width: 9px; height: 7px; }
QAbstractScrollArea::corner { background: CARD; border: none; }
QTableCornerButton::section { background: CARD; border: none; }

QSlider:horizontal { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: SEPARATOR; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: ACCENT; }
QSlider::sub-page:horizontal:disabled { background: SEPARATOR; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -6px 0; border: 2px solid ACCENT; border-radius: 8px; background: CARD; }
QSlider::handle:horizontal:focus, QSlider::handle:horizontal:hover { background: SELECTION; border-width: 3px; width: 10px; height: 10px; }
QSlider::handle:horizontal:disabled { border-color: SEPARATOR; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: SEPARATOR; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover { background: MUTED; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

QColor disabledText(Theme theme)
{
    return theme == Theme::Light ? QColor(0x98A2AE) : QColor(0x5E6976);
}

QString styleSheetOf(Theme theme)
{
    const Palette &colours = paletteOf(theme);
    const QColor hover = theme == Theme::Light ? colours.accent.darker(112) : colours.accent.lighter(112);
    // Longer words before those they begin with.
    const QList<QPair<QString, QColor>> words{
        {QStringLiteral("ACCENTHOVER"), hover},
        {QStringLiteral("ACCENTTEXT"),
         theme == Theme::Light ? colours.accent.darker(115) : colours.accent.lighter(115)},
        {QStringLiteral("ONACCENT"), colours.onVariant},
        {QStringLiteral("ACCENT"), colours.accent},
        {QStringLiteral("WINDOW"), colours.window},
        {QStringLiteral("CARD"), colours.card},
        {QStringLiteral("BORDER"), colours.border},
        {QStringLiteral("GRID"), colours.grid},
        {QStringLiteral("SEPARATOR"), colours.separator},
        {QStringLiteral("SELECTION"), colours.selection},
        {QStringLiteral("SOONER"), colours.sooner},
        {QStringLiteral("MUTED"), colours.mutedText},
        {QStringLiteral("DISABLED"), disabledText(theme)},
        {QStringLiteral("FAULT"), colours.fault},
        {QStringLiteral("TEXT"), colours.text},
    };
    QString text = QString::fromLatin1(sheet);
    for (const auto &[word, colour] : words)
        text.replace(word, colour.name());
    return text;
}

} // namespace interleave
