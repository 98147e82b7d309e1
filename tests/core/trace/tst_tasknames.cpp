// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tasknames.h"

#include <QTest>

using namespace interleave;

class TaskNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSingleTaskIsCalledAsItsTemplate()
    {
        TaskNames names;
        names.add(QStringLiteral("A"), 1);
        QCOMPARE(names.count(), 1U);
        QCOMPARE(names.name(0), QStringLiteral("A"));
    }

    void severalWithoutAPlaceGetTheirNumberAppended()
    {
        TaskNames names;
        names.add(QStringLiteral("task"), 3);
        QCOMPARE(names.name(0), QStringLiteral("task 1"));
        QCOMPARE(names.name(2), QStringLiteral("task 3"));
    }

    void everyPlaceTakesTheNumber()
    {
        TaskNames names;
        names.add(QStringLiteral("{i}: req {i}"), 12);
        QCOMPARE(names.name(0), QStringLiteral("1: req 1"));
        QCOMPARE(names.name(11), QStringLiteral("12: req 12"));
    }

    void aPlaceIsFilledForASingleTaskToo()
    {
        TaskNames names;
        names.add(QStringLiteral("req {i}"), 1);
        QCOMPARE(names.name(0), QStringLiteral("req 1"));
    }

    void eachTemplateCountsFromOne()
    {
        TaskNames names;
        names.add(QStringLiteral("a {i}"), 2);
        names.add(QStringLiteral("single"), 1);
        names.add(QStringLiteral("b {i}"), 2);
        QCOMPARE(names.count(), 5U);
        QCOMPARE(names.name(1), QStringLiteral("a 2"));
        QCOMPARE(names.name(2), QStringLiteral("single"));
        QCOMPARE(names.name(3), QStringLiteral("b 1"));
        QCOMPARE(names.name(4), QStringLiteral("b 2"));
        QCOMPARE(names.numberInTemplate(1), 2U);
        QCOMPARE(names.numberInTemplate(2), 1U);
        QCOMPARE(names.numberInTemplate(4), 2U);
    }

    void aTemplateOfNoneLeavesNoTrace()
    {
        TaskNames names;
        names.add(QStringLiteral("none"), 0);
        names.add(QStringLiteral("A"), 1);
        QCOMPARE(names.count(), 1U);
        QCOMPARE(names.name(0), QStringLiteral("A"));
    }

    void beyondTheLastThereIsNoName()
    {
        TaskNames names;
        QVERIFY(names.name(0).isEmpty());
        names.add(QStringLiteral("A"), 1);
        QVERIFY(names.name(1).isEmpty());
        QVERIFY(names.name(noTask).isEmpty());
        QCOMPARE(names.numberInTemplate(1), 0U);
    }

    void aMillionOfOneTemplateAreFoundByNumber()
    {
        TaskNames names;
        names.add(QStringLiteral("first"), 1);
        names.add(QStringLiteral("t{i}"), 1'000'000);
        QCOMPARE(names.name(1'000'000), QStringLiteral("t1000000"));
        QCOMPARE(names.numberInTemplate(500'000), 500'000U);
    }
};

QTEST_GUILESS_MAIN(TaskNamesTest)
#include "tst_tasknames.moc"
