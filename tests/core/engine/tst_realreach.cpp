// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/realreach.h"

#include "core/engine/session.h"
#include "tests/support/scenarios.h"

#include <QSignalSpy>
#include <QTest>

using namespace interleave;
using namespace interleave::testing;

namespace {

QString name(const char *text)
{
    return QString::fromUtf8(text);
}

Step request(const char *method, const char *body = "", std::vector<HeaderField> headers = {})
{
    Step step;
    step.kind = StepKind::Request;
    step.value = RequestSpec{name(method), name("/people/1/"), std::move(headers), name(body)};
    return step;
}

Step around(StepKind kind, std::vector<Step> steps)
{
    Step step;
    step.kind = kind;
    step.blocks = {{BlockKey::Steps, std::move(steps)}};
    return step;
}

QString reasonOf(const Scenario &scenario)
{
    std::vector<const Variant *> variants;
    for (const Variant &variant : scenario.variants)
        variants.push_back(&variant);
    return beyondReal(scenario, variants).text();
}

QString reasonOf(Step step)
{
    return reasonOf(scenario({task(name("A"), {sleepFor(1), std::move(step)})}, {variant(Mode::Concurrent)}));
}

} // namespace

class RealReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allButSqlIsReal()
    {
        QCOMPARE(reasonOf(getFrom(name("/products/1"))), QString());
        QCOMPARE(reasonOf(computeFor(1)), QString());
        QCOMPARE(reasonOf(request("POST", "body", {{name("Accept"), name("text/plain")}})), QString());
        QCOMPARE(reasonOf(withWords(StepKind::Tcp, name("hello"))), QString());
        QCOMPARE(reasonOf(around(StepKind::Offload, {sleepFor(1)})), QString());
        QCOMPARE(reasonOf(scenario({task(name("A"), {sleepFor(1)})}, {variant(Mode::Threads)})), QString());
    }

    void aStepWithoutARealWorldIsNamedWithItsTask()
    {
        const QString reason = reasonOf(withWords(StepKind::Sql, name("SELECT 1")));
        QVERIFY2(reason.contains(name("“sql” of “A”")), qPrintable(reason));
        QVERIFY(reason.contains(name("simulated time only")));
    }

    void stepsWithinStepsAndInProgramsOfVariantsCountToo()
    {
        const Step sql = withWords(StepKind::Sql, name("SELECT 1"));
        QVERIFY(!reasonOf(around(StepKind::Repeat, {around(StepKind::Repeat, {sql})})).isEmpty());
        Variant main;
        main.name = name("by hand");
        main.hasMain = true;
        main.main = {sql};
        const Scenario both = scenario({task(name("A"), {sleepFor(1)})}, {variant(Mode::Concurrent), main});
        QVERIFY2(reasonOf(both).contains(name("“sql” of “by hand”")), qPrintable(reasonOf(both)));
        // Only what is run is judged.
        QVERIFY(beyondReal(both, {&both.variants[0]}).source.isEmpty());
    }

    void aSessionRefusesBeforeItStarts()
    {
        Session session;
        QSignalSpy failed(&session, &Session::failed);
        RunOptions options;
        options.world = World::Real;
        session.start(scenario({task(name("A"), {withWords(StepKind::Sql, name("SELECT 1"))})}, {variant(Mode::Concurrent)}),
                      options);
        QVERIFY(failed.wait());
        QVERIFY(failed.first().first().value<Message>().text().contains(name("“sql”")));
        QCOMPARE(session.record()->variants[0]->log.size(), std::size_t{0});
        QCOMPARE(session.state(), SessionState::Idle);
    }
};

QTEST_GUILESS_MAIN(RealReachTest)
#include "tst_realreach.moc"
