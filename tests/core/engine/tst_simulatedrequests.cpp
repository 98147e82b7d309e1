// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/runsetup.h"
#include "core/trace/transitions.h"
#include "tests/support/outcomes.h"
#include "tests/support/scenarios.h"

#include <QTest>

using namespace interleave;
using namespace interleave::testing;

class SimulatedRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestTakesTheLatencyOfTheNetwork()
    {
        QCOMPARE(outcomes(*simulate(oneGet({}))), lines({"t 0/0/100 done"}));
    }

    void aLatencyOfItsOwnGoesBeforeTheNetworks()
    {
        QCOMPARE(outcomes(*simulate(oneGet({milliseconds(OptionKey::Latency, 30)}))), lines({"t 0/0/30 done"}));
    }

    void onlyAFreshConnectionCostsConnecting()
    {
        Scenario reused = oneGet({});
        reused.network.connect = FixedDuration{20};
        QCOMPARE(outcomes(*simulate(reused)), lines({"t 0/0/100 done"}));

        Scenario fresh = oneGet({{OptionKey::Fresh, true}});
        fresh.network.connect = FixedDuration{20};
        const auto record = simulate(fresh);
        QCOMPARE(outcomes(*record), lines({"t 0/0/120 done"}));
        QCOMPARE(statesOf(*record), lines({"io-connecting 0", "io-sent 20", "done 120"}));
    }

    void aFreshConnectionBlocksAsWellInPlainCalls()
    {
        Scenario fresh = oneGet({{OptionKey::Fresh, true}}, variant(Mode::Sequential));
        fresh.network.connect = FixedDuration{20};
        const auto record = simulate(fresh);
        QCOMPARE(outcomes(*record), lines({"t 0/0/120 done"}));
        QCOMPARE(statesOf(*record), lines({"io-connecting 0", "io-sent 20", "done 120"}));
    }

    void anAnswerAfterTheTimeoutIsATimeOut()
    {
        for (const Mode mode : {Mode::Sequential, Mode::SequentialAwait, Mode::Concurrent}) {
            const auto record = simulate(oneGet({milliseconds(OptionKey::Timeout, 60)}, variant(mode)));
            QCOMPARE(outcomes(*record), lines({"t 0/0/60 timed-out"}));
            QCOMPARE(errorOf(*record, 0), QStringLiteral("No answer within 60 ms"));
        }
    }

    void anAnswerAtTheTimeoutIsInTime()
    {
        QCOMPARE(outcomes(*simulate(oneGet({milliseconds(OptionKey::Timeout, 100)}))), lines({"t 0/0/100 done"}));
    }

    void aStatusThatWasNotExpectedIsAFailure()
    {
        const auto record = simulate(oneGet({{OptionKey::Expect, qint64{404}}}));
        QCOMPARE(outcomes(*record), lines({"t 0/0/100 failed"}));
        QCOMPARE(errorOf(*record, 0), QStringLiteral("The server answered with status 200, not 404"));
        QCOMPARE(outcomes(*simulate(oneGet({{OptionKey::Expect, qint64{200}}}))), lines({"t 0/0/100 done"}));
    }

    void theErrorRateIsTheShareThatFails()
    {
        Scenario s = scenario({task(QStringLiteral("t{i}"), {getFrom(QStringLiteral("/x"))}, 2000)},
                              {variant(Mode::Concurrent)});
        s.network.errorRate = 0.25;
        const auto record = simulate(s);
        const qsizetype failed = outcomes(*record).filter(QStringLiteral("failed")).size();
        QVERIFY2(failed > 420 && failed < 580, qPrintable(QString::number(failed)));
        s.network.errorRate = 1;
        QCOMPARE(outcomes(*simulate(s)).filter(QStringLiteral("failed")).size(), 2000);
    }

    void theErrorRateDoesNotChangeTheLatencies()
    {
        Scenario calm = scenario({task(QStringLiteral("t{i}"), {getFrom(QStringLiteral("/x"))}, 50)},
                                 {variant(Mode::Concurrent)});
        calm.network.latency = UniformDuration{10, 1000};
        Scenario stormy = calm;
        stormy.network.errorRate = 0.5;
        const FactTable before = factsOf(simulate(calm)->variants[0]->log, 50);
        const FactTable after = factsOf(simulate(stormy)->variants[0]->log, 50);
        for (TaskId id = 0; id < 50; ++id)
            QCOMPARE(after.at(id).finished, before.at(id).finished);
    }

    void plainCallsHoldTheLoopWhileTheyWait()
    {
        const auto record = simulate(oneGet({}, variant(Mode::Sequential)));
        TransitionTable table(1);
        LogCursor(record->variants[0]->log).readNew([&](const Event &event) { table.take(event); });
        QCOMPARE(table.holds().size(), std::size_t(1));
        QCOMPARE(table.holds()[0].end, Nanoseconds(std::chrono::milliseconds(100)));
    }

private:
    static Scenario oneGet(std::vector<StepOption> options, const Variant &how = variant(Mode::Concurrent))
    {
        return scenario({task(QStringLiteral("t"), {getFrom(QStringLiteral("/x"), std::move(options))})}, {how});
    }

    // The states of the first task that last.
    static QStringList statesOf(const RunRecord &record)
    {
        TransitionTable table(record.tasks.count());
        LogCursor(record.variants[0]->log).readNew([&](const Event &event) { table.take(event); });
        QStringList list;
        for (quint32 i = table.first(0); i != TransitionTable::none; i = table.at(i).next) {
            const Transition &transition = table.at(i);
            list << QStringLiteral("%1 %2")
                        .arg(QString::fromLatin1(stateKey(transition.state)))
                        .arg(toMilliseconds(transition.time));
        }
        return list;
    }
};

QTEST_GUILESS_MAIN(SimulatedRequestsTest)
#include "tst_simulatedrequests.moc"
