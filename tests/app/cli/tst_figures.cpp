// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/figures.h"
#include "core/engine/runsetup.h"
#include "core/scenario/reader.h"

#include <QLocale>
#include <QTest>

using namespace interleave;

namespace {

// The lines that are printed of a run of this scenario; the last is empty.
QStringList printed(const QByteArray &members)
{
    const ReadResult read = readScenario("{\"interleave\": 1, \"id\": \"x\", " + members + "}");
    for (const Fault &fault : read.faults)
        qWarning("%s", qUtf8Printable(fault.translated()));
    return read.scenario ? figuresTable(*simulate(*read.scenario)).split(u'\n') : QStringList();
}

QStringList cells(const QString &line)
{
    return line.simplified().split(u' ');
}

} // namespace

class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void whatDoesNotHappenHasNoColumn()
    {
        const QStringList lines = printed("\"tasks\": [{\"name\": \"A\", \"steps\": [{\"fail\": \"no\"}]}]");
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines[0].endsWith(QStringLiteral("  cancelled")), qPrintable(lines[0]));
        QVERIFY2(lines[2].startsWith(QStringLiteral("concurrent  0.000 s")), qPrintable(lines[2]));
        QCOMPARE(cells(lines[2]).last(4), (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("0")}));
    }

    void aDeadlockIsCountedAndExplained()
    {
        const QStringList lines = printed(
            "\"resources\": {\"left\": {\"lock\": true}, \"right\": {\"lock\": true}}, \"tasks\": ["
            "{\"name\": \"A\", \"steps\": [{\"with\": \"left\", \"steps\": [{\"sleep\": 10}, {\"with\": \"right\", \"steps\": []}]}]},"
            "{\"name\": \"B\", \"steps\": [{\"with\": \"right\", \"steps\": [{\"sleep\": 10}, {\"with\": \"left\", \"steps\": []}]}]}]");
        QCOMPARE(lines.size(), 5);
        QVERIFY2(lines[0].endsWith(QStringLiteral("  cancelled  deadlocked")), qPrintable(lines[0]));
        QCOMPARE(cells(lines[1]).last(), QStringLiteral("0"));
        QCOMPARE(cells(lines[2]).last(), QStringLiteral("2"));
        QCOMPARE(lines[3], QString::fromUtf8("“concurrent”: Deadlock: each waits for the next: A → right → B → left → A"));
    }

    void aMainThatFailsSaysWhy()
    {
        const QStringList lines = printed(
            "\"tasks\": [{\"name\": \"A\", \"steps\": [{\"fail\": \"out of order\"}]}, {\"name\": \"B\", \"steps\": []}], \"variants\": ["
            "{\"name\": \"by hand\", \"main\": [{\"gather\": \"A\"}]},"
            "{\"name\": \"late\", \"main\": [{\"timeout\": 5, \"steps\": [{\"sleep\": 10}]}]},"
            "{\"mode\": \"group\"}, {\"mode\": \"concurrent\"}]");
        QCOMPARE(lines.size(), 9);
        QVERIFY2(lines[0].endsWith(QStringLiteral("  cancelled  not started")), qPrintable(lines[0]));
        QCOMPARE(cells(lines[1]).last(), QStringLiteral("1"));
        QCOMPARE(cells(lines[2]).last(), QStringLiteral("2"));
        QCOMPARE(lines[5], QString::fromUtf8("“by hand” failed: out of order"));
        QCOMPARE(lines[6], QString::fromUtf8("“late” failed: Not done within 5 ms"));
        QCOMPARE(lines[7], QString::fromUtf8("“group” failed: out of order")); // and "concurrent" did not: it records failures
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "tst_figures.moc"
