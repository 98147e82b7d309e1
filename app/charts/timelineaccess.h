// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/timelineview.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace interleave {

/// A timeline as assistive technology has it: a list of its rows, variant after variant, each with the task's name, its
/// state in words, and whether it is selected. Rows are made when somebody asks for them.
class TimelineAccess : public QAccessibleWidget
{
public:
    explicit TimelineAccess(TimelineView *view);
    ~TimelineAccess() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    /// The selected row.
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;

private:
    [[nodiscard]] TimelineView *view() const { return static_cast<TimelineView *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_rows;
};

/// A row of it.
class TimelineRowAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    /// `index` among the rows of all variants; the view may go before it.
    TimelineRowAccess(TimelineView *view, int index)
        : m_view(view)
        , m_index(index)
    {}

    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] TaskRef task() const;

    QPointer<TimelineView> m_view;
    int m_index;
};

/// From now on timelines are spoken of so. May be called more than once.
void installTimelineAccess();

/// Something that assistive technology is told of a row, or with -1 of the timeline.
struct RowNews
{
    QAccessible::Event kind = QAccessible::Selection;
    int row = -1;

    bool operator==(const RowNews &) const = default;
};

/// What there is to tell when another row is selected, or none: it has the focus if the timeline has.
[[nodiscard]] std::vector<RowNews> selectionNews(const TimelineView &view);
/// Tells it.
void announceSelection(TimelineView &view);

} // namespace interleave
