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
    void sleepsComputesAndGetsAreReal()
    {
        QCOMPARE(reasonOf(getFrom(name("/products/1"))), QString());
        QCOMPARE(reasonOf(computeFor(1)), QString());
        QCOMPARE(reasonOf(request("GET")), QString());
    }

    void stepsWithoutARealWorldAreNamedWithTheirTask()
    {
        for (const StepKind kind : {StepKind::Tcp, StepKind::Offload}) {
            Step step;
            step.kind = kind;
            const QString reason = reasonOf(step);
            const QString key = QLatin1String(rowOf(kind).key);
            QVERIFY2(reason.contains(QStringLiteral("“%1” of “A”").arg(key)), qPrintable(reason));
            QVERIFY(reason.contains(name("simulated time only")));
        }
    }

    void aRequestIsRealWhenItIsNoMoreThanAGet()
    {
        QVERIFY(reasonOf(request("POST")).contains(name("“request” of “A”")));
        QVERIFY(!reasonOf(request("GET", "body")).isEmpty());
        QVERIFY(!reasonOf(request("GET", "", {{name("Accept"), name("text/plain")}})).isEmpty());
    }

    void stepsWithinStepsAndInProgramsOfVariantsCountToo()
    {
        QVERIFY(!reasonOf(around(StepKind::Repeat, {around(StepKind::Repeat, {request("PUT")})})).isEmpty());
        Variant main;
        main.name = name("by hand");
        main.hasMain = true;
        main.main = {withWords(StepKind::Tcp, name("hello"))};
        const QString reason = reasonOf(scenario({task(name("A"), {sleepFor(1)})}, {main}));
        QVERIFY2(reason.contains(name("“tcp” of “by hand”")), qPrintable(reason));
    }

    void threadsAreNotRealYet()
    {
        Variant threads = variant(Mode::Threads);
        threads.name = name("four threads");
        const Scenario both = scenario({task(name("A"), {sleepFor(1)})}, {variant(Mode::Concurrent), threads});
        QVERIFY(reasonOf(both).contains(name("“threads” of the variant “four threads”")));
        // Only what is run is judged.
        QVERIFY(beyondReal(both, {&both.variants[0]}).source.isEmpty());
    }

    void aSessionRefusesBeforeItStarts()
    {
        Session session;
        QSignalSpy failed(&session, &Session::failed);
        RunOptions options;
        options.world = World::Real;
        session.start(scenario({task(name("A"), {withWords(StepKind::Tcp, name("hello"))})}, {variant(Mode::Concurrent)}),
                      options);
        QVERIFY(failed.wait());
        QVERIFY(failed.first().first().value<Message>().text().contains(name("“tcp”")));
        QCOMPARE(session.record()->variants[0]->log.size(), std::size_t{0});
        QCOMPARE(session.state(), SessionState::Idle);
    }
};

QTEST_GUILESS_MAIN(RealReachTest)
#include "tst_realreach.moc"
