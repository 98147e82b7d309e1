// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/sliderscale.h"
#include "tests/app/panels/samples.h"
#include "tests/support/scenarios.h"

#include <QTest>

#include <algorithm>

using namespace interleave;
using namespace interleave::testing;

namespace {

std::vector<ParameterKind> kindsOf(const Scenario &scenario)
{
    std::vector<ParameterKind> kinds;
    for (const ParameterId &id : sliderParameters(scenario))
        kinds.push_back(id.kind);
    return kinds;
}

const ParameterId limit{ParameterKind::Limit, 1};
const ParameterId count{ParameterKind::Count, 0};

} // namespace

class SliderScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsHavePlacesTasksAndNetwork();
    void withoutANetworkStepsOfAPlainDurationCount();
    void ofManyTemplatesThoseWithManyTasksCome();
    void aLimitGoesUpToAllTasksAndThenToNone();
    void largeNumbersGrowByLargerSteps();
    void whatIsThereIsAlwaysOnTheScale();
    void everyTextIsOneTheFormTakes();
    void textsThatAreNoNumbersHaveNoPlace();
};

void SliderScaleTest::requestsHavePlacesTasksAndNetwork()
{
    QCOMPARE(kindsOf(samples::requests()),
             (std::vector<ParameterKind>{ParameterKind::Limit, ParameterKind::Chunk, ParameterKind::Count, ParameterKind::Delay,
                                         ParameterKind::FailureRate}));
}

void SliderScaleTest::withoutANetworkStepsOfAPlainDurationCount()
{
    // B computes for 200 to 400 ms: that is no plain number.
    const std::vector<ParameterId> ids = sliderParameters(samples::sleepers());
    QCOMPARE(kindsOf(samples::sleepers()),
             (std::vector<ParameterKind>{ParameterKind::Limit, ParameterKind::Count, ParameterKind::Count, ParameterKind::Duration}));
    QCOMPARE(ids.back().owner, 0);
}

void SliderScaleTest::ofManyTemplatesThoseWithManyTasksCome()
{
    const Scenario s = scenario({task(QStringLiteral("one"), {sleepFor(1)}), task(QStringLiteral("many {i}"), {sleepFor(1)}, 9)},
                                {variant(Mode::Sequential)});
    const std::vector<ParameterId> ids = sliderParameters(s);
    QCOMPARE(std::count_if(ids.begin(), ids.end(), [](const ParameterId &id) { return id.kind == ParameterKind::Count; }), 1);
    QCOMPARE(ids.front(), (ParameterId{ParameterKind::Count, 1}));
}

void SliderScaleTest::aLimitGoesUpToAllTasksAndThenToNone()
{
    const QStringList texts = sliderTexts(samples::requests(), limit, QStringLiteral("5"), 20);
    QCOMPARE(texts.size(), 21);
    QCOMPARE(texts.first(), QStringLiteral("1"));
    QCOMPARE(texts.at(19), QStringLiteral("20"));
    QCOMPARE(texts.last(), QString());
    QCOMPARE(sliderPosition(texts, QStringLiteral("5")), 4);
    QCOMPARE(sliderPosition(texts, QString()), 20);
}

void SliderScaleTest::largeNumbersGrowByLargerSteps()
{
    const QStringList texts = sliderTexts(samples::requests(), count, QStringLiteral("20"), 20);
    QCOMPARE(texts.last(), QStringLiteral("1000"));
    QVERIFY(texts.size() < 100);
    QVERIFY(texts.contains(QStringLiteral("30")) && texts.contains(QStringLiteral("100")));
    for (qsizetype i = 1; i < texts.size(); ++i)
        QVERIFY(texts[i].toInt() > texts[i - 1].toInt());
}

void SliderScaleTest::whatIsThereIsAlwaysOnTheScale()
{
    Scenario s = samples::requests();
    s.tasks[0].count = 4321;
    const QStringList texts = sliderTexts(s, count, QStringLiteral("777"), 777);
    QVERIFY(texts.contains(QStringLiteral("4321")));
    QVERIFY(texts.contains(QStringLiteral("777")));
    QCOMPARE(texts.last(), QStringLiteral("43210"));
    // A limit of more than there are tasks stays what it is.
    QVERIFY(sliderTexts(s, limit, QStringLiteral("99"), 20).contains(QStringLiteral("99")));
}

void SliderScaleTest::everyTextIsOneTheFormTakes()
{
    for (const Scenario &s : {samples::requests(), samples::sleepers()}) {
        for (const ParameterId &id : sliderParameters(s)) {
            for (const QString &text : sliderTexts(s, id, parameterText(s, id), s.taskCount())) {
                const EditResult result = edited(s, {{id, text}});
                QVERIFY2(result.scenario, qPrintable(text));
                QCOMPARE(sliderPosition({parameterText(*result.scenario, id)}, text), 0);
            }
        }
    }
}

void SliderScaleTest::textsThatAreNoNumbersHaveNoPlace()
{
    const QStringList texts = sliderTexts(samples::requests(), count, QStringLiteral("many"), 20);
    QCOMPARE(sliderPosition(texts, QStringLiteral("many")), -1);
    QCOMPARE(sliderPosition(texts, QString()), -1);
}

QTEST_GUILESS_MAIN(SliderScaleTest)
#include "tst_sliderscale.moc"
