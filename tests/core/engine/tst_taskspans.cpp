// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/waits/taskspans.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace interleave;

class TaskSpansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTaskStaysOnlyWhereItComesFirst_data()
    {
        QTest::addColumn<std::vector<TaskSpan>>("spans");
        QTest::addColumn<std::vector<TaskSpan>>("expected");
        using Spans = std::vector<TaskSpan>;
        QTest::newRow("none") << Spans{} << Spans{};
        QTest::newRow("one") << Spans{{3, 4}} << Spans{{3, 4}};
        QTest::newRow("twice the same") << Spans{{3, 4}, {3, 4}} << Spans{{3, 4}};
        QTest::newRow("apart") << Spans{{5, 1}, {1, 2}} << Spans{{5, 1}, {1, 2}};
        QTest::newRow("neighbours") << Spans{{1, 2}, {3, 2}, {2, 2}} << Spans{{1, 2}, {3, 2}};
        QTest::newRow("within") << Spans{{0, 10}, {3, 2}} << Spans{{0, 10}};
        QTest::newRow("around") << Spans{{3, 2}, {0, 10}} << Spans{{3, 2}, {0, 3}, {5, 5}};
        QTest::newRow("around two") << Spans{{1, 1}, {5, 2}, {0, 8}} << Spans{{1, 1}, {5, 2}, {0, 1}, {2, 3}, {7, 1}};
        QTest::newRow("overlapping") << Spans{{2, 3}, {4, 3}} << Spans{{2, 3}, {5, 2}};
    }
    void everyTaskStaysOnlyWhereItComesFirst()
    {
        QFETCH(std::vector<TaskSpan>, spans);
        QFETCH(std::vector<TaskSpan>, expected);
        QVERIFY(distinct(spans) == expected);
    }

    void theSameAsGoingThroughThemOneByOne()
    {
        std::minstd_rand random(1);
        for (int round = 0; round < 20'000; ++round) {
            std::vector<TaskSpan> spans(random() % 8);
            for (TaskSpan &span : spans)
                span = {static_cast<TaskId>(random() % 16), static_cast<quint32>(random() % 6)};
            std::vector<TaskId> expected;
            for (const TaskId task : tasksOf(spans)) {
                if (std::ranges::find(expected, task) == expected.end())
                    expected.push_back(task);
            }
            // One span is given back as it is, and so are spans of nothing.
            QCOMPARE(tasksOf(distinct(spans)), expected);
            QCOMPARE(countOf(distinct(spans)), expected.size());
        }
    }

    void howManyIsTheSumOfTheSpans()
    {
        QCOMPARE(countOf({}), std::size_t(0));
        QCOMPARE(countOf({{0, 3}, {0, 3}, {7, 1}}), std::size_t(7));
    }

private:
    static std::vector<TaskId> tasksOf(const std::vector<TaskSpan> &spans)
    {
        std::vector<TaskId> tasks;
        for (const TaskSpan &span : spans) {
            for (quint32 i = 0; i < span.count; ++i)
                tasks.push_back(span.first + i);
        }
        return tasks;
    }
};

QTEST_GUILESS_MAIN(TaskSpansTest)
#include "tst_taskspans.moc"
