// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/gallerymodel.h"
#include "app/panels/gallerypanel.h"
#include "tests/app/panels/samples.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace interleave;

namespace {

GalleryEntry entry(const char *id, const char *title, const char *group)
{
    GalleryEntry made;
    made.key = made.id = QString::fromLatin1(id);
    made.title.plain = QString::fromLatin1(title);
    made.summary.plain = QStringLiteral("About ") + made.title.plain;
    made.group = QString::fromLatin1(group);
    return made;
}

std::vector<GalleryEntry> entries()
{
    return {entry("three-tasks", "Three tasks of one second", "first-steps"),
            entry("twenty-products", "Twenty products", "requests"), entry("gather-abc", "A, B and C", "first-steps"),
            entry("ninety-people", "Ninety people in chunks of five", "requests")};
}

QStringList titles(const GalleryModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const QString title = index.data(Qt::DisplayRole).toString();
        list << (index.data(GalleryModel::HeadingRole).toBool() ? u'[' + title + u']' : title);
    }
    return list;
}

} // namespace

class GalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesStandUnderTheirGroups();
    void aFilterLooksInTitleSummaryAndId_data();
    void aFilterLooksInTitleSummaryAndId();
    void aFilterLooksPastCaseAndAccents_data();
    void aFilterLooksPastCaseAndAccents();
    void whatWasRunBearsAMark();
    void theMarkStaysWithItsEntry();
    void theMarkIsPainted();
    void filesStandLastUnderAHeadingOfTheirOwn();
    void puttingAFileAgainReplacesIt();
    void titlesFollowTheLanguage();
    void headingsCannotBeChosen();
    void theArrowsGoFromEntryToEntryPastHeadings();
    void filteringChoosesNothing();
    void aWordNobodyHasSaysSo();
    void downLeavesTheSearchField();
};

void GalleryTest::entriesStandUnderTheirGroups()
{
    GalleryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(entries());
    QCOMPARE(titles(model),
             (QStringList{QStringLiteral("[First steps]"), QStringLiteral("Three tasks of one second"),
                          QStringLiteral("A, B and C"), QStringLiteral("[Requests]"), QStringLiteral("Twenty products"),
                          QStringLiteral("Ninety people in chunks of five")}));
}

void GalleryTest::aFilterLooksInTitleSummaryAndId_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("shown");
    QTest::newRow("nothing") << QString() << 4;
    QTest::newRow("blanks") << QStringLiteral("  ") << 4;
    QTest::newRow("title") << QStringLiteral("PRODUCTS") << 1;
    QTest::newRow("summary") << QStringLiteral("about") << 4;
    QTest::newRow("id") << QStringLiteral("gather") << 1;
    QTest::newRow("group") << QStringLiteral("first steps") << 2;
    QTest::newRow("the group's key") << QStringLiteral("first-steps") << 2;
    QTest::newRow("group and title") << QStringLiteral("requests ninety") << 1;
    QTest::newRow("every word") << QStringLiteral("people five") << 1;
    QTest::newRow("not every word") << QStringLiteral("people six") << 0;
}

void GalleryTest::aFilterLooksInTitleSummaryAndId()
{
    QFETCH(QString, filter);
    QFETCH(int, shown);
    GalleryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(entries());
    model.setFilter(filter);
    QCOMPARE(model.shown(), shown);
    if (shown == 1)
        QCOMPARE(model.rowCount(), 2);
}

void GalleryTest::aFilterLooksPastCaseAndAccents_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("found");
    QTest::newRow("Portuguese, without accents")
        << QStringLiteral("Uma sessão por requisição") << QStringLiteral("sessao REQUISICAO") << true;
    QTest::newRow("Portuguese, with accents") << QStringLiteral("Uma sessao") << QStringLiteral("SESSÃO") << true;
    QTest::newRow("Russian, capitals") << QStringLiteral("Событие: выстрел") << QStringLiteral("СОБЫТИЕ") << true;
    QTest::newRow("Russian, ё as е") << QStringLiteral("Три счёта") << QStringLiteral("счета") << true;
    QTest::newRow("composed and not") << QStringLiteral("cafe\u0301") << QStringLiteral("CAF\u00C9") << true;
    QTest::newRow("another word") << QStringLiteral("Uma sessão") << QStringLiteral("sessoes") << false;
}

void GalleryTest::aFilterLooksPastCaseAndAccents()
{
    QFETCH(QString, title);
    QFETCH(QString, filter);
    QFETCH(bool, found);
    GalleryEntry one = entry("one", "x", "first-steps");
    one.title.plain = title;
    GalleryModel model;
    model.setEntries({one});
    model.setFilter(filter);
    QCOMPARE(model.shown(), found ? 1 : 0);
}

void GalleryTest::whatWasRunBearsAMark()
{
    GalleryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(entries());
    const QModelIndex index = model.indexOf(QStringLiteral("gather-abc"));
    const QString description = index.data(Qt::AccessibleDescriptionRole).toString();
    const QString tip = index.data(Qt::ToolTipRole).toString();
    QVERIFY(!index.data(GalleryModel::WasRunRole).toBool());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setWereRun({QStringLiteral("gather-abc"), QStringLiteral("not there")});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(reset.count(), 0); // the selection stays
    QVERIFY(index.data(GalleryModel::WasRunRole).toBool());
    QVERIFY(!model.indexOf(QStringLiteral("three-tasks")).data(GalleryModel::WasRunRole).toBool());
    QCOMPARE(index.data(Qt::AccessibleDescriptionRole).toString(),
             description + QStringLiteral("\nYou have run this one."));
    QCOMPARE(index.data(Qt::ToolTipRole).toString(), tip + QStringLiteral("\nYou have run this one."));
    QCOMPARE(index.data(GalleryModel::SummaryRole).toString(), description);
    model.setWereRun({});
    QVERIFY(!index.data(GalleryModel::WasRunRole).toBool());
    QCOMPARE(index.data(Qt::ToolTipRole).toString(), tip);
}

void GalleryTest::theMarkStaysWithItsEntry()
{
    GalleryModel model;
    model.setWereRun({QStringLiteral("ninety-people")});
    model.setEntries(entries());
    model.setFilter(QStringLiteral("ninety"));
    QVERIFY(model.indexOf(QStringLiteral("ninety-people")).data(GalleryModel::WasRunRole).toBool());
    QVERIFY(!model.index(0).data(GalleryModel::WasRunRole).toBool()); // a heading has none
}

void GalleryTest::theMarkIsPainted()
{
    GalleryModel model;
    model.setEntries(entries());
    GalleryPanel panel(model);
    panel.resize(240, 400);
    const QImage without = panel.grab().toImage();
    model.setWereRun({QStringLiteral("three-tasks")});
    const QImage with = panel.grab().toImage();
    QVERIFY(with != without);
    // At the right, and nowhere else.
    QCOMPARE(with.copy(0, 0, 150, 400), without.copy(0, 0, 150, 400));
}

void GalleryTest::filesStandLastUnderAHeadingOfTheirOwn()
{
    GalleryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(entries());
    model.put(galleryEntry(samples::sleepers(), QStringLiteral("/home/x/two.scenario.json"), true));
    QCOMPARE(titles(model).mid(6), (QStringList{QStringLiteral("[Your files]"), QStringLiteral("Two tasks")}));
    QVERIFY(model.indexOf(QStringLiteral("/home/x/two.scenario.json")).isValid());
}

void GalleryTest::puttingAFileAgainReplacesIt()
{
    GalleryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    GalleryEntry file = galleryEntry(samples::sleepers(), QStringLiteral("f"), true);
    model.put(file);
    file.title = {QStringLiteral("Renamed"), {}};
    model.put(file);
    QCOMPARE(titles(model), (QStringList{QStringLiteral("[Your files]"), QStringLiteral("Renamed")}));
}

void GalleryTest::titlesFollowTheLanguage()
{
    GalleryModel model;
    model.put(galleryEntry(samples::sleepers(), QStringLiteral("f"), true));
    model.setLanguage(QStringLiteral("ru"));
    QCOMPARE(titles(model).last(), QStringLiteral("Две задачи"));
    model.setFilter(QStringLiteral("задачи"));
    QCOMPARE(model.shown(), 1);
}

void GalleryTest::headingsCannotBeChosen()
{
    GalleryModel model;
    model.setEntries(entries());
    QCOMPARE(model.flags(model.index(0)), Qt::NoItemFlags);
    QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
}

void GalleryTest::theArrowsGoFromEntryToEntryPastHeadings()
{
    GalleryModel model;
    model.setEntries(entries());
    GalleryPanel panel(model);
    panel.resize(220, 500);
    panel.show();
    panel.choose(QStringLiteral("three-tasks"));
    QSignalSpy chosen(&panel, &GalleryPanel::entryChosen);
    auto *list = panel.findChild<QListView *>();
    list->setFocus();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(chosen.count(), 3);
    QCOMPARE(chosen.at(0).at(0).toString(), QStringLiteral("gather-abc"));
    QCOMPARE(chosen.at(1).at(0).toString(), QStringLiteral("twenty-products"));
    QCOMPARE(panel.chosen(), QStringLiteral("ninety-people"));
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(panel.chosen(), QStringLiteral("three-tasks"));
}

void GalleryTest::filteringChoosesNothing()
{
    GalleryModel model;
    model.setEntries(entries());
    GalleryPanel panel(model);
    panel.show();
    panel.choose(QStringLiteral("three-tasks"));
    QSignalSpy chosen(&panel, &GalleryPanel::entryChosen);
    auto *search = panel.findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("people"));
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(panel.chosen(), QStringLiteral("three-tasks"));
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    auto *list = panel.findChild<QListView *>();
    QCOMPARE(list->currentIndex().data(GalleryModel::KeyRole).toString(), QStringLiteral("three-tasks"));
    QTest::keyClicks(search, QStringLiteral("people"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(panel.chosen(), QStringLiteral("ninety-people"));
}

void GalleryTest::aWordNobodyHasSaysSo()
{
    GalleryModel model;
    model.setEntries(entries());
    GalleryPanel panel(model);
    panel.show();
    auto *nothing = panel.findChild<QLabel *>(QStringLiteral("galleryNothing"));
    QVERIFY(!nothing->isVisible());
    QTest::keyClicks(panel.findChild<QLineEdit *>(), QStringLiteral("xyzzy"));
    QVERIFY(nothing->isVisible());
}

void GalleryTest::downLeavesTheSearchField()
{
    GalleryModel model;
    model.setEntries(entries());
    GalleryPanel panel(model);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    panel.activateWindow();
    auto *search = panel.findChild<QLineEdit *>();
    panel.search();
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(panel.chosen(), QStringLiteral("three-tasks"));
}

QTEST_MAIN(GalleryTest)
#include "tst_gallerypanel.moc"
