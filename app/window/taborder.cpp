// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/taborder.h"

#include <QApplication>
#include <QLayout>
#include <QMainWindow>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

namespace interleave {

namespace {

bool isStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy() && widget->isEnabled();
}

class Walk
{
public:
    explicit Walk(QWidget *root)
        : m_root(root)
    {
        visit(root);
    }
    [[nodiscard]] const QList<QWidget *> &stops() const { return m_stops; }

private:
    void visit(QWidget *widget)
    {
        if (!widget || m_seen.contains(widget) || (widget != m_root && (widget->isWindow() || !widget->isVisibleTo(m_root))))
            return;
        m_seen.insert(widget);
        if (widget != m_root && isStop(widget))
            m_stops << widget;
        visitChildren(widget);
    }

    void visitChildren(QWidget *widget)
    {
        if (const auto *window = qobject_cast<QMainWindow *>(widget)) {
            visit(window->centralWidget());
        } else if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                visit(splitter->widget(i));
        } else if (const auto *tabs = qobject_cast<QTabWidget *>(widget)) {
            visit(tabs->tabBar());
            visit(tabs->currentWidget());
        } else if (const auto *scroll = qobject_cast<QScrollArea *>(widget)) {
            visit(scroll->widget());
        } else {
            visit(widget->layout());
            for (QObject *child : widget->children())
                visit(qobject_cast<QWidget *>(child));
        }
    }

    void visit(const QLayout *layout)
    {
        for (int i = 0; layout && i < layout->count(); ++i) {
            const QLayoutItem *item = layout->itemAt(i);
            visit(item->widget());
            visit(const_cast<QLayoutItem *>(item)->layout());
        }
    }

    QWidget *m_root;
    QSet<QWidget *> m_seen;
    QList<QWidget *> m_stops;
};

} // namespace

QList<QWidget *> tabOrder(QWidget *root)
{
    return Walk(root).stops();
}

bool moveFocus(QWidget *root, bool next)
{
    const QList<QWidget *> stops = tabOrder(root);
    if (stops.isEmpty())
        return false;
    // The focus may be in a part of a stop, as in a spin box's field, or in something Tab does not stop at.
    qsizetype place = -1;
    for (QWidget *widget = QApplication::focusWidget(); widget && place < 0; widget = widget->parentWidget())
        place = stops.indexOf(widget);
    const qsizetype count = stops.size();
    const qsizetype to = place < 0 ? (next ? 0 : count - 1) : (place + (next ? 1 : count - 1)) % count;
    stops.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace interleave
