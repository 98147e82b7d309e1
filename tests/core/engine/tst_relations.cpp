// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/relations.h"
#include "tests/support/played.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;
using namespace std::chrono_literals;

namespace {

// "12 spawn main A": the links of a task, in order.
QStringList linksOf(const RunRecord &record, TaskId task)
{
    TaskRelations relations(record, 0, task);
    static_cast<void>(relations.refresh());
    const auto nameOf = [&record](TaskId one) { return one == noTask ? QStringLiteral("main") : record.tasks.name(one); };
    static constexpr const char *kinds[] = {"spawn", "call", "wake", "cancel"};
    QStringList list;
    for (const TaskLink &link : relations.links())
        list << QStringLiteral("%1 %2 %3 %4")
                    .arg(toMilliseconds(link.time))
                    .arg(QLatin1String(kinds[static_cast<int>(link.kind)]), nameOf(link.from), nameOf(link.to));
    return list;
}

} // namespace

class RelationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aModesMainProgramStartsItsTasks()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'sleep': 5}]}], 'variants': [{'mode': 'concurrent'}]");
        QCOMPARE(linksOf(*record, 0), QStringList{QStringLiteral("0 spawn main A")});
        TaskRelations relations(*record, 0, 0);
        QVERIFY(!relations.parent());
        static_cast<void>(relations.refresh());
        QCOMPARE(relations.parent(), std::optional(noTask));
    }

    void whoSpawnsIsTheParentAndHearsOfTheEnd()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'spawn': 'B'}, {'sleep': 1}, {'await': 'B'}]},"
                                   "{'name': 'B', 'steps': [{'sleep': 10}]}],"
                                   "'variants': [{'name': 'own', 'main': [{'spawn': 'A'}, {'await': 'A'}]}]");
        QCOMPARE(linksOf(*record, 0), (QStringList{QStringLiteral("0 spawn main A"), QStringLiteral("0 spawn A B"),
                                                   QStringLiteral("10 wake B A"), QStringLiteral("10 wake A main")}));
        TaskRelations relations(*record, 0, 0);
        static_cast<void>(relations.refresh());
        QCOMPARE(relations.children(), std::vector<TaskId>{1});
    }

    void aCallIsNoSpawn()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'call': 'B'}]}, {'name': 'B', 'steps': [{'sleep': 10}]}],"
                                   "'variants': [{'name': 'own', 'main': [{'gather': 'A'}]}]");
        QVERIFY(linksOf(*record, 1).contains(QStringLiteral("0 call A B")));
        const auto one = played("'tasks': [{'name': 'A', 'steps': [{'sleep': 1}]}], 'variants': [{'mode': 'sequential'}]");
        QCOMPARE(linksOf(*one, 0), QStringList{QStringLiteral("0 call main A")});
    }

    void whoReleasesALockWakesTheNext()
    {
        const auto record = played(
            "'resources': {'key': {'lock': true}},"
            "'tasks': [{'name': 'A', 'steps': [{'with': 'key', 'steps': [{'sleep': 10}]}]},"
            "{'name': 'B', 'steps': [{'with': 'key', 'steps': [{'sleep': 10}]}]}], 'variants': [{'mode': 'concurrent'}]");
        QVERIFY(linksOf(*record, 1).contains(QStringLiteral("10 wake A B")));
        QVERIFY(linksOf(*record, 0).contains(QStringLiteral("10 wake A B")));
    }

    void theLastToLeaveAGateLetsTheNextIn()
    {
        const auto record = played("'tasks': [{'name': 'T {i}', 'count': 2, 'steps': [{'sleep': 10}]}],"
                                   "'variants': [{'mode': 'concurrent', 'limit': 1}]");
        QVERIFY(linksOf(*record, 1).contains(QStringLiteral("10 wake T 1 T 2")));
    }

    void whoCancelsIsNamedAndATimerWakesByItself()
    {
        const auto record = played("'tasks': [{'name': 'A', 'steps': [{'sleep': 5}, {'cancel': 'B'}]},"
                                   "{'name': 'B', 'steps': [{'sleep': 50}]}], 'variants': [{'mode': 'concurrent'}]");
        QVERIFY(linksOf(*record, 1).contains(QStringLiteral("5 cancel A B")));
        for (const QString &link : linksOf(*record, 0))
            QVERIFY2(!link.endsWith(QStringLiteral("wake B A")) && !link.startsWith(QStringLiteral("5 wake main")), qPrintable(link));
    }

    void aGrowingLogIsReadOn()
    {
        Bench bench("'tasks': [{'name': 'A', 'steps': [{'sleep': 5}, {'spawn': 'B'}]}, {'name': 'B', 'steps': [{'sleep': 5}]}],"
                    "'variants': [{'name': 'own', 'main': [{'gather': 'A'}, {'sleep': 20}]}]");
        bench.advance(2ms);
        TaskRelations relations(*bench.record, 0, 0);
        QVERIFY(relations.refresh());
        QVERIFY(relations.children().empty());
        bench.finish();
        QVERIFY(relations.refresh());
        QCOMPARE(relations.children(), std::vector<TaskId>{1});
        QVERIFY(!relations.refresh());
    }
};

QTEST_GUILESS_MAIN(RelationsTest)
#include "tst_relations.moc"
