// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window for those who do not see it, and for those who have no mouse.

#include "app/window/figurespart.h"
#include "app/window/replaypart.h"
#include "app/window/taborder.h"
#include "tests/app/window/openwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextEdit>

using namespace interleave;

class WindowAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasANameAndTakesFocus_data();
    void everyControlHasANameAndTakesFocus();
    void whatIsSaidToTakeFocusHasAName_data();
    void whatIsSaidToTakeFocusHasAName();
    void tabReachesEveryControl_data();
    void tabReachesEveryControl();
    void tabGoesAsOneReads();
    void theFocusIsAlwaysSeen_data();
    void theFocusIsAlwaysSeen();
};

namespace {

// A part of another control, which answers for it.
bool isPart(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return widget->inherits("QTabBarCloseButton") || qobject_cast<const QTabBar *>(parent) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(parent) != nullptr || qobject_cast<const QComboBox *>(parent) != nullptr ||
           widget->inherits("QComboBoxPrivateContainer") || qobject_cast<const QHeaderView *>(widget) != nullptr ||
           (qobject_cast<const QHeaderView *>(parent) != nullptr) ||
           (widget->inherits("QTableCornerButton") || qobject_cast<const QTableView *>(parent) != nullptr);
}

// What one acts on by mouse or keys.
bool isInteractive(const QWidget *widget)
{
    if (isPart(widget))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QSlider *>(widget) ||
           qobject_cast<const QTabBar *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const TimelineView *>(widget);
}

QString whoIs(const QWidget *widget)
{
    QString text = QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text += QStringLiteral(" “%1”").arg(button->text());
    if (widget->parentWidget())
        text += QStringLiteral(" in %1 “%2”")
                    .arg(QLatin1String(widget->parentWidget()->metaObject()->className()), widget->parentWidget()->objectName());
    return text;
}

QList<QWidget *> controlsOf(const OpenWindow &w, bool onlyEnabled)
{
    QList<QWidget *> controls;
    for (QWidget *widget : w.window->findChildren<QWidget *>()) {
        if (isInteractive(widget) && widget->isVisibleTo(w.window.get()) && (!onlyEnabled || widget->isEnabled()))
            controls << widget;
    }
    return controls;
}

void pages()
{
    QTest::addColumn<int>("details");
    QTest::addColumn<int>("figures");
    const OpenWindow w;
    const auto *tabs = w.window->findChild<QTabWidget *>();
    for (int i = 0; i < std::max(tabs->count(), figuresPageCount); ++i) {
        const int details = i % tabs->count();
        const int figures = i % figuresPageCount;
        QTest::addRow("%s, %s", qPrintable(tabs->tabText(details)), qPrintable(w.window->figures().pages().at(figures)->text()))
            << details << figures;
    }
}

// A window that shows a run with a chosen task, or has questions before it.
struct Opened : OpenWindow
{
    Opened(int details, int figures, bool run = true)
        : OpenWindow(QStringLiteral("twenty-products"))
    {
        if (run) {
            runToTheEnd();
            window->timeline().select(TaskRef{1, 2});
            actions().find->trigger(); // the filter's line as well
        }
        window->figures().setPage(static_cast<FiguresPage>(figures));
        window->findChild<QTabWidget *>()->setCurrentIndex(details);
        QCoreApplication::processEvents();
    }
};

// What a screen reader is told of, below `from`: what can take the focus and has no name.
void findNameless(QAccessibleInterface &from, QStringList &found)
{
    const QAccessible::State state = from.state();
    if (state.invisible)
        return;
    if (state.focusable && from.text(QAccessible::Name).trimmed().isEmpty())
        found << QStringLiteral("%1 in “%2”").arg(from.role()).arg(from.parent() ? from.parent()->text(QAccessible::Name) : QString());
    for (int i = 0; i < std::min(from.childCount(), 200); ++i) {
        if (QAccessibleInterface *child = from.child(i))
            findNameless(*child, found);
    }
}

} // namespace

void WindowAccessTest::everyControlHasANameAndTakesFocus_data()
{
    pages();
}

void WindowAccessTest::everyControlHasANameAndTakesFocus()
{
    QFETCH(int, details);
    QFETCH(int, figures);
    QStringList complaints;
    for (const bool run : {false, true}) {
        const Opened w(details, figures, run);
        const QList<QWidget *> controls = controlsOf(w, false);
        QVERIFY(controls.size() > 20);
        for (QWidget *control : controls) {
            const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(control);
            if (!access || access->text(QAccessible::Name).trimmed().isEmpty())
                complaints << QStringLiteral("no name: ") + whoIs(control);
            if (access && access->role() == QAccessible::NoRole)
                complaints << QStringLiteral("no role: ") + whoIs(control);
            if ((control->focusPolicy() & Qt::TabFocus) == 0 && !control->focusProxy())
                complaints << QStringLiteral("takes no focus: ") + whoIs(control);
        }
    }
    complaints.removeDuplicates();
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void WindowAccessTest::whatIsSaidToTakeFocusHasAName_data()
{
    pages();
}

void WindowAccessTest::whatIsSaidToTakeFocusHasAName()
{
    QFETCH(int, details);
    QFETCH(int, figures);
    const Opened w(details, figures);
    QStringList nameless;
    findNameless(*QAccessible::queryAccessibleInterface(w.window.get()), nameless);
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void WindowAccessTest::tabReachesEveryControl_data()
{
    pages();
}

void WindowAccessTest::tabReachesEveryControl()
{
    QFETCH(int, details);
    QFETCH(int, figures);
    for (const bool run : {false, true}) {
        const Opened w(details, figures, run);
        QSet<QWidget *> reached;
        QWidget *first = QApplication::focusWidget();
        QVERIFY(first);
        for (int i = 0; i < 300; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus);
            for (QWidget *widget = focus; widget; widget = widget->parentWidget())
                reached << widget;
            // Of buttons of which one is chosen, arrows reach the others.
            if (const auto *button = qobject_cast<QAbstractButton *>(focus); button && button->group()) {
                for (QAbstractButton *other : button->group()->buttons())
                    reached << other;
            }
            if (focus == first)
                break;
        }
        QCOMPARE(QApplication::focusWidget(), first); // round, and no trap on the way
        QStringList missed;
        for (QWidget *control : controlsOf(w, true)) {
            if (!reached.contains(control))
                missed << whoIs(control);
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }
}

void WindowAccessTest::tabGoesAsOneReads()
{
    const Opened w(0, int(FiguresPage::Tasks));
    const QList<QWidget *> order = tabOrder(w.window.get());
    const auto placeOf = [&](const char *name) {
        const auto found = std::ranges::find_if(order, [name](QWidget *widget) { return widget->objectName() == QLatin1String(name); });
        return found - order.begin();
    };
    const std::array places{placeOf("speed"),    placeOf("gallerySearch"), placeOf("galleryList"), placeOf("figuresTabs"),
                            placeOf("taskTable"), placeOf("name-0-0"),      placeOf("count-0-0"),   placeOf("loopCards")};
    QVERIFY(places.back() < order.size());
    QVERIFY(std::ranges::is_sorted(places));
    // Back the same way.
    order.first()->setFocus();
    QTest::keyClick(order.first(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), order.last());
    QTest::keyClick(order.last(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), order.at(order.size() - 2));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), order.last());
}

void WindowAccessTest::theFocusIsAlwaysSeen_data()
{
    pages();
}

void WindowAccessTest::theFocusIsAlwaysSeen()
{
    QFETCH(int, details);
    QFETCH(int, figures);
    // Light and dark in turn: what is on every page is seen in both.
    Opened w(details, figures);
    w.actions().themes->actions().at(1 + figures % 2)->trigger();
    QStringList unseen;
    for (QWidget *control : controlsOf(w, true)) {
        w.window->setFocus();
        const QImage without = control->grab().toImage();
        control->setFocus(Qt::TabFocusReason);
        const QImage with = control->grab().toImage();
        int differing = 0;
        for (int y = 0; y < with.height() && with.size() == without.size(); ++y) {
            for (int x = 0; x < with.width(); ++x)
                differing += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
        }
        if (control->hasFocus() && differing < 12 && with.size() == without.size())
            unseen << whoIs(control);
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
}

QTEST_MAIN(WindowAccessTest)
#include "tst_windowaccess.moc"
