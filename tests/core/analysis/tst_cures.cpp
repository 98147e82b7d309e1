// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/cures.h"

#include "core/analysis/aftermath.h"
#include "core/engine/runsetup.h"
#include "core/scenario/gallery.h"
#include "tests/support/played.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;
using namespace std::chrono_literals;

namespace {

bool never()
{
    return false;
}

std::optional<Cure> found(const Scenario &scenario)
{
    QStringList names;
    for (const Variant &variant : scenario.variants)
        names << variant.name;
    return findCure(scenario, names, never);
}

Aftermath aftermathOf(const Scenario &scenario, const QString &variant)
{
    RunOptions options;
    options.variants = QStringList{variant};
    const std::shared_ptr<RunRecord> record = simulate(scenario, options);
    return aftermathOf(*record->variants.front(), record->tasks.count());
}

} // namespace

class CuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pitfallsBringTheirCures_data();
    void pitfallsBringTheirCures();
    void aRenamedVariantIsNoCureAnyMore();
    void aComputationGoesToThreads();
    void aBlockingCallGoesToThreads();
    void aCrowdGetsALimit();
    void oppositeOrdersGoOneAfterAnother();
    void lostUpdatesGoOneAfterAnother();
    void aVariantOfTheFileIsTakenFirst();
    void anAddedNameIsNew();
    void whatIsWellNeedsNoCure();
    void programsOfTheirOwnAreLeftAlone();
    void whatDoesNotHelpIsNotOffered();
};

void CuresTest::pitfallsBringTheirCures_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"blocking-call", "deadlock", "lost-update", "never-awaited", "retry-storm", "run-in-executor", "starvation",
                           "unbounded-gather"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void CuresTest::pitfallsBringTheirCures()
{
    QFETCH(QString, id);
    const Scenario scenario = loadBuiltin(id).scenario.value();
    const std::optional<Cure> cure = ownCure(scenario);
    QVERIFY(cure);
    QVERIFY(!cure->added);
    QVERIFY(isCure(aftermathOf(scenario, cure->mended), aftermathOf(scenario, cure->broken)));
    QVERIFY(!isCure(aftermathOf(scenario, cure->broken), aftermathOf(scenario, cure->mended)));
}

void CuresTest::aRenamedVariantIsNoCureAnyMore()
{
    Scenario scenario = loadBuiltin(QStringLiteral("deadlock")).scenario.value();
    scenario.variants[1].name = QStringLiteral("better");
    QVERIFY(!ownCure(scenario));
    QVERIFY(!ownCure(loadBuiltin(QStringLiteral("three-tasks")).scenario.value()));
}

// The tickers sleep 4 × 200 ms on threads of their own; the computation ends at 300 + 1000.
void CuresTest::aComputationGoesToThreads()
{
    Scenario scenario = loadBuiltin(QStringLiteral("cpu-blocks-the-loop")).scenario.value();
    const std::optional<Cure> cure = found(scenario);
    QVERIFY(cure && cure->added);
    QCOMPARE(cure->broken, QStringLiteral("concurrent"));
    QVERIFY(cure->added->mode == Mode::Threads);
    QCOMPARE(cure->added->workers, 4);
    scenario.variants.push_back(*cure->added);
    QCOMPARE(aftermathOf(scenario, cure->mended).total, Nanoseconds(1300ms));
}

void CuresTest::aBlockingCallGoesToThreads()
{
    const std::optional<Cure> cure = found(scenarioOf("'tasks': [{'name': 't', 'count': 5, 'steps': [{'sleep': 100, 'blocking': true}]}],"
                                                      "'variants': [{'mode': 'concurrent'}]"));
    QVERIFY(cure && cure->added && cure->added->mode == Mode::Threads);
}

// Eight at a server of two, 100 ms each, with patience for 250: at most four of them are served in time when all come at once.
// With two at once there are four rounds, and nobody waits at the server; more gain nothing.
void CuresTest::aCrowdGetsALimit()
{
    Scenario scenario = scenarioOf("'resources': {'server': {'semaphore': 2}},"
                                   "'tasks': [{'name': 't', 'count': 8, 'steps': [{'timeout': 250, 'steps': [{'with': 'server', 'steps': [{'sleep': 100}]}]}]}],"
                                   "'variants': [{'mode': 'concurrent'}]");
    const std::optional<Cure> cure = found(scenario);
    QVERIFY(cure && cure->added);
    QVERIFY(cure->added->mode == Mode::Concurrent);
    QCOMPARE(cure->added->limit, 2);
    QCOMPARE(cure->mended, QStringLiteral("concurrent 2"));
    scenario.variants.push_back(*cure->added);
    QCOMPARE(aftermathOf(scenario, cure->mended), (Aftermath{State::Done, 400ms, 8, 8, 0, 0ms}));
}

void CuresTest::oppositeOrdersGoOneAfterAnother()
{
    const std::optional<Cure> cure =
        found(scenarioOf("'resources': {'a': {'lock': true}, 'b': {'lock': true}},"
                         "'tasks': [{'name': 'A', 'steps': [{'with': 'a', 'steps': [{'sleep': 10}, {'with': 'b', 'steps': [{'sleep': 10}]}]}]},"
                         "          {'name': 'B', 'steps': [{'with': 'b', 'steps': [{'sleep': 10}, {'with': 'a', 'steps': [{'sleep': 10}]}]}]}],"
                         "'variants': [{'mode': 'concurrent'}]"));
    QVERIFY(cure && cure->added && cure->added->mode == Mode::SequentialAwait);
}

void CuresTest::lostUpdatesGoOneAfterAnother()
{
    const std::optional<Cure> cure =
        found(scenarioOf("'resources': {'n': {'number': 0}},"
                         "'tasks': [{'name': 'd', 'count': 4, 'steps': [{'read': 'n'}, {'sleep': 10}, {'write': 'n', 'plus': 10}]}],"
                         "'variants': [{'mode': 'concurrent'}]"));
    QVERIFY(cure && cure->added && cure->added->mode == Mode::SequentialAwait);
}

void CuresTest::aVariantOfTheFileIsTakenFirst()
{
    const std::optional<Cure> cure = found(scenarioOf("'tasks': [{'name': 't', 'count': 5, 'steps': [{'compute': 100}]}],"
                                                      "'variants': [{'mode': 'concurrent'}, {'name': 'pool', 'mode': 'threads', 'workers': 3}]"));
    QCOMPARE(cure, (std::optional<Cure>{{QStringLiteral("concurrent"), QStringLiteral("pool")}}));
}

// One thread is as slow as the loop: it is no cure, and the added one is called otherwise.
void CuresTest::anAddedNameIsNew()
{
    const std::optional<Cure> cure = found(scenarioOf("'tasks': [{'name': 't', 'count': 4, 'steps': [{'sleep': 50}, {'compute': 100}]}],"
                                                      "'variants': [{'mode': 'concurrent'}, {'mode': 'threads', 'workers': 1, 'gil': true}]"));
    QVERIFY(cure && cure->added);
    QCOMPARE(cure->mended, QStringLiteral("threads 2"));
}

void CuresTest::whatIsWellNeedsNoCure()
{
    for (const char *id : {"three-tasks", "twenty-products", "ninety-people", "thousand-requests", "semaphore"})
        QVERIFY2(!found(loadBuiltin(QLatin1String(id)).scenario.value()), id);
}

void CuresTest::programsOfTheirOwnAreLeftAlone()
{
    QVERIFY(!found(loadBuiltin(QStringLiteral("starvation")).scenario.value()));
}

// The event is never set: one after another waits for it as well.
void CuresTest::whatDoesNotHelpIsNotOffered()
{
    QVERIFY(!found(scenarioOf("'resources': {'e': {'event': true}}, 'tasks': [{'name': 'A', 'steps': [{'wait': 'e'}]}],"
                              "'variants': [{'mode': 'concurrent'}]")));
}

QTEST_GUILESS_MAIN(CuresTest)
#include "tst_cures.moc"
