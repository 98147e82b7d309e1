// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/runsetup.h"
#include "core/engine/simulatedonly.h"
#include "tests/support/scenarios.h"

#include <QSignalSpy>
#include <QTest>

using namespace interleave;
using namespace interleave::testing;

namespace {

Step within(StepKind kind, std::vector<Step> steps)
{
    Step step;
    step.kind = kind;
    step.value = qint64{2};
    step.blocks = {{BlockKey::Steps, std::move(steps)}};
    return step;
}

QString wordOf(const Scenario &scenario, const RunOptions &options = {})
{
    return simulatedOnly(scenario, chosenVariants(scenario, options));
}

} // namespace

class SimulatedOnlyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRealIsNotRefused()
    {
        const std::vector<Step> steps{within(StepKind::Repeat, {sleepFor(1), computeFor(1), getFrom(QStringLiteral("/x"))})};
        QCOMPARE(wordOf(scenario({task(QStringLiteral("t"), steps)}, {variant(Mode::Concurrent), variant(Mode::Group)})), QString());
    }

    void aStepIsFoundHoweverDeep()
    {
        const std::vector<Step> steps{within(StepKind::Repeat, {within(StepKind::Offload, {sleepFor(1)})})};
        QCOMPARE(wordOf(scenario({task(QStringLiteral("t"), steps)}, {variant(Mode::Concurrent)})), QStringLiteral("offload"));
    }

    void onlyTheVariantsThatAreToRunCount()
    {
        Variant main = variant(Mode::Concurrent);
        main.name = QStringLiteral("by hand");
        main.hasMain = true;
        main.main = {withWords(StepKind::Tcp, QStringLiteral("x"))};
        const Scenario s = scenario({task(QStringLiteral("t"), {sleepFor(1)})}, {variant(Mode::Group), variant(Mode::Threads), main});
        QCOMPARE(wordOf(s), QStringLiteral("threads"));
        RunOptions options;
        options.variants = QStringList{QStringLiteral("group")};
        QCOMPARE(wordOf(s, options), QString());
        options.variants = QStringList{QStringLiteral("by hand")};
        QCOMPARE(wordOf(s, options), QStringLiteral("tcp"));
    }

    void aRealRunSaysSoAndDoesNotBegin()
    {
        const Scenario s = scenario({task(QStringLiteral("t"), {within(StepKind::Offload, {sleepFor(1)})})}, {variant(Mode::Concurrent)});
        Session session;
        QSignalSpy failed(&session, &Session::failed);
        RunOptions options;
        options.world = World::Real;
        session.start(s, options);
        QVERIFY(failed.wait(5000));
        QVERIFY(failed[0][0].value<Message>().text().contains(QStringLiteral("“offload”")));
        QCOMPARE(session.state(), SessionState::Idle);
        QCOMPARE(session.record()->variants[0]->log.size(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(SimulatedOnlyTest)
#include "tst_simulatedonly.moc"
