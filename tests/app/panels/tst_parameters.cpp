// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/parameters.h"
#include "tests/app/panels/samples.h"

#include <QTest>

using namespace interleave;

namespace {

constexpr ParameterId count{ParameterKind::Count};
constexpr ParameterId address{ParameterKind::Address};
constexpr ParameterId timeout{ParameterKind::Timeout};
constexpr ParameterId delay{ParameterKind::Delay};
constexpr ParameterId failures{ParameterKind::FailureRate};
constexpr ParameterId limit{ParameterKind::Limit, 1};
constexpr ParameterId chunk{ParameterKind::Chunk, 2};
constexpr ParameterId seed{ParameterKind::Seed};

QString addressOf(const Scenario &scenario, std::size_t task = 0)
{
    return std::get<QString>(scenario.tasks[task].steps[0].value);
}

EditResult with(const Scenario &scenario, const ParameterId &id, const char *text)
{
    return edited(scenario, {{id, QString::fromUtf8(text)}});
}

} // namespace

class ParametersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutEditsAScenarioStaysAsItIs();
    void writingEveryTextBackChangesNothing();
    void aBatchOfRequestsHasItsParameters();
    void simulatedTasksHaveTheirDurations();
    void threadsHaveTheirNumbersAndAProgramOfItsOwnHasNone();
    void everyFieldChangesItsPlaceAlone();
    void aTimeoutIsTakenAwayByAnEmptyText();
    void aDelayGoesIntoLatencyAndRelativeAddress();
    void aDelayIsFoundAgainAndTakenAway();
    void aDelayTheAuthorWroteStaysWithItsAddress();
    void aFailureRateGoesIntoNetworkAndRelativeAddress();
    void absoluteAddressesGetNoQueries();
    void aStepsOwnLatencyGrowsToo();
    void everyFieldRefusesWhatIsWrong_data();
    void everyFieldRefusesWhatIsWrong();
    void allTasksTogetherHaveALimit();
    void twoTemplatesCannotHaveOneName();
    void atLeastOneVariantIsCompared();
    void aScenarioOfManyTemplatesHasAFormThatEnds();
};

void ParametersTest::withoutEditsAScenarioStaysAsItIs()
{
    for (const Scenario &scenario : {samples::requests(), samples::sleepers()}) {
        const EditResult result = edited(scenario, {});
        QVERIFY(result.scenario && *result.scenario == scenario);
        QCOMPARE(result.compared.size(), static_cast<qsizetype>(scenario.variants.size()));
    }
}

void ParametersTest::writingEveryTextBackChangesNothing()
{
    Scenario delayed =
        *edited(samples::requests(), {{delay, QStringLiteral("300")}, {failures, QStringLiteral("7")}}).scenario;
    for (const Scenario &scenario : {samples::requests(), samples::sleepers(), delayed}) {
        ParameterTexts texts;
        for (const ParameterId &id : parametersOf(scenario))
            texts[id] = parameterText(scenario, id);
        const EditResult result = edited(scenario, texts);
        QVERIFY2(result.faults.empty(), "a text the program wrote is refused");
        QVERIFY(*result.scenario == scenario);
    }
}

void ParametersTest::aBatchOfRequestsHasItsParameters()
{
    const std::vector<ParameterId> expected{{ParameterKind::Name},
                                            count,
                                            address,
                                            timeout,
                                            delay,
                                            failures,
                                            {ParameterKind::Compare, 0},
                                            {ParameterKind::Compare, 1},
                                            limit,
                                            {ParameterKind::Compare, 2},
                                            chunk,
                                            seed};
    QVERIFY(parametersOf(samples::requests()) == expected);
    QCOMPARE(parameterText(samples::requests(), address), QStringLiteral("/products/{i}"));
    QCOMPARE(parameterText(samples::requests(), count), QStringLiteral("20"));
    QCOMPARE(parameterText(samples::requests(), timeout), QString());
    QCOMPARE(parameterText(samples::requests(), limit), QStringLiteral("5"));
    QCOMPARE(parameterText(samples::requests(), chunk), QStringLiteral("4"));
    QCOMPARE(parameterText(samples::requests(), seed), QStringLiteral("42"));
}

void ParametersTest::simulatedTasksHaveTheirDurations()
{
    const Scenario scenario = samples::sleepers();
    const std::vector<ParameterId> ids = parametersOf(scenario);
    QVERIFY(std::ranges::count(ids, ParameterId{ParameterKind::Duration, 0, 0}) == 1);
    QVERIFY(std::ranges::count(ids, ParameterId{ParameterKind::Duration, 1, 0}) == 1);
    QVERIFY(std::ranges::count(ids, delay) == 0);
    QCOMPARE(parameterText(scenario, {ParameterKind::Duration, 1, 0}), QStringLiteral("200..400"));
}

void ParametersTest::threadsHaveTheirNumbersAndAProgramOfItsOwnHasNone()
{
    Scenario scenario = samples::sleepers();
    Variant threads{QStringLiteral("threads"), Mode::Threads};
    Variant locked = threads;
    locked.name = QStringLiteral("with GIL");
    locked.gil = true;
    Variant main{QStringLiteral("by hand"), Mode::Concurrent};
    main.hasMain = true;
    scenario.variants = {threads, locked, main, {QStringLiteral("group"), Mode::Group}};
    const std::vector<ParameterId> ids = parametersOf(scenario);
    const auto has = [&ids](ParameterKind kind, int owner) { return std::ranges::count(ids, ParameterId{kind, owner}) == 1; };
    QVERIFY(has(ParameterKind::Workers, 0) && has(ParameterKind::Cores, 0));
    QVERIFY(has(ParameterKind::Workers, 1) && !has(ParameterKind::Cores, 1));
    QVERIFY(!has(ParameterKind::Limit, 2) && has(ParameterKind::Compare, 2) && has(ParameterKind::Compare, 3));
    QCOMPARE(parameterText(scenario, {ParameterKind::Workers, 0}), QStringLiteral("8"));
    Scenario after = scenario;
    after.variants[0].workers = 2;
    after.variants[0].cores = 1;
    const EditResult result = edited(scenario, {{{ParameterKind::Workers, 0}, QStringLiteral("2")},
                                                {{ParameterKind::Cores, 0}, QStringLiteral("1")}});
    QVERIFY(result.scenario && *result.scenario == after);
    QVERIFY(!edited(scenario, {{{ParameterKind::Workers, 0}, QStringLiteral("0")}}).scenario);
}

void ParametersTest::everyFieldChangesItsPlaceAlone()
{
    const Scenario before = samples::requests();
    Scenario after = before;
    after.tasks[0].count = 100;
    QVERIFY(*with(before, count, "100").scenario == after);
    after = before;
    after.tasks[0].name = QStringLiteral("item {i}");
    QVERIFY(*with(before, {ParameterKind::Name}, " item {i} ").scenario == after);
    after = before;
    after.tasks[0].steps[0].value = QStringLiteral("http://127.0.0.1:9/{i}");
    QVERIFY(*with(before, address, "http://127.0.0.1:9/{i}").scenario == after);
    after = before;
    after.tasks[0].steps[0].options = {{OptionKey::Timeout, DurationSpec(FixedDuration{250})}};
    QVERIFY(*with(before, timeout, "250").scenario == after);
    after = before;
    after.variants[1].limit = 30;
    QVERIFY(*with(before, limit, "30").scenario == after);
    after.variants[1].limit = 0;
    QVERIFY(*with(before, limit, "").scenario == after);
    after = before;
    after.variants[2].chunk = 1;
    QVERIFY(*with(before, chunk, "1").scenario == after);
    after = before;
    after.seed = 7;
    QVERIFY(*with(before, seed, "7").scenario == after);
    after = samples::sleepers();
    after.tasks[1].steps[0].value = DurationSpec(EachDuration{{1, 2, 3}});
    QVERIFY(*with(samples::sleepers(), {ParameterKind::Duration, 1, 0}, "1, 2, 3").scenario == after);
}

void ParametersTest::aTimeoutIsTakenAwayByAnEmptyText()
{
    const Scenario timed = *with(samples::requests(), timeout, "250").scenario;
    QCOMPARE(parameterText(timed, timeout), QStringLiteral("250"));
    QVERIFY(*with(timed, timeout, " ").scenario == samples::requests());
}

void ParametersTest::aDelayGoesIntoLatencyAndRelativeAddress()
{
    const Scenario after = *with(samples::requests(), delay, "300").scenario;
    QVERIFY(after.network.latency == DurationSpec(FixedDuration{400}));
    QCOMPARE(addressOf(after), QStringLiteral("/products/{i}?delay=300"));
    QCOMPARE(after.network.errorRate, 0.0);
}

void ParametersTest::aDelayIsFoundAgainAndTakenAway()
{
    const Scenario delayed = *with(samples::requests(), delay, "300").scenario;
    QCOMPARE(parameterText(delayed, delay), QStringLiteral("300"));
    QCOMPARE(parameterText(delayed, address), QStringLiteral("/products/{i}"));
    QVERIFY(*with(delayed, delay, "0").scenario == samples::requests());
    // A new address takes the delay over.
    QCOMPARE(addressOf(*with(delayed, address, "/people/{i}/").scenario), QStringLiteral("/people/{i}/?delay=300"));
}

void ParametersTest::aDelayTheAuthorWroteStaysWithItsAddress()
{
    const Scenario authored = samples::requests(QStringLiteral("/products/{i}?delay=2000"));
    QCOMPARE(parameterText(authored, delay), QStringLiteral("0"));
    const Scenario after = *with(authored, delay, "300").scenario;
    QCOMPARE(addressOf(after), QStringLiteral("/products/{i}?delay=2300"));
    QVERIFY(after.network.latency == DurationSpec(FixedDuration{400}));
}

void ParametersTest::aFailureRateGoesIntoNetworkAndRelativeAddress()
{
    const Scenario after = *with(samples::requests(), failures, "10").scenario;
    QCOMPARE(after.network.errorRate, 0.1);
    QCOMPARE(addressOf(after), QStringLiteral("/products/{i}?fail=0.1"));
    QCOMPARE(parameterText(after, failures), QStringLiteral("10"));
    QCOMPARE(parameterText(after, address), QStringLiteral("/products/{i}"));
    QVERIFY(*with(after, failures, "0").scenario == samples::requests());
}

void ParametersTest::absoluteAddressesGetNoQueries()
{
    const Scenario foreign = samples::requests(QStringLiteral("https://example.org/{i}"));
    const Scenario after =
        *edited(foreign, {{delay, QStringLiteral("300")}, {failures, QStringLiteral("10")}}).scenario;
    QCOMPARE(addressOf(after), QStringLiteral("https://example.org/{i}"));
    QVERIFY(after.network.latency == DurationSpec(FixedDuration{400}));
    QCOMPARE(after.network.errorRate, 0.1);
    QVERIFY(hasForeignAddress(after) && !hasRelativeAddress(after));
}

void ParametersTest::aStepsOwnLatencyGrowsToo()
{
    Scenario scenario = samples::requests();
    scenario.tasks[0].steps[0].options = {{OptionKey::Latency, DurationSpec(FixedDuration{50})}};
    const Scenario after = *with(scenario, delay, "300").scenario;
    QVERIFY(*after.tasks[0].steps[0].option<DurationSpec>(OptionKey::Latency) == DurationSpec(FixedDuration{350}));
}

void ParametersTest::everyFieldRefusesWhatIsWrong_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("owner");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const ParameterId &id, const QString &text) {
        QTest::newRow(name) << static_cast<int>(id.kind) << id.owner << text;
    };
    row("no name", {ParameterKind::Name}, QStringLiteral(" "));
    row("a long name", {ParameterKind::Name}, QString(201, u'x'));
    row("no count", count, QString());
    row("count 0", count, QStringLiteral("0"));
    row("count too large", count, QStringLiteral("1000001"));
    row("address", address, QStringLiteral("products"));
    row("timeout", timeout, QStringLiteral("soon"));
    row("negative delay", delay, QStringLiteral("-1"));
    row("long delay", delay, QStringLiteral("600001"));
    row("no delay", delay, QString());
    row("failures", failures, QStringLiteral("101"));
    row("limit 0", limit, QStringLiteral("0"));
    row("chunk 0", chunk, QStringLiteral("0"));
    row("no chunk", chunk, QString());
    row("seed", seed, QStringLiteral("-1"));
}

void ParametersTest::everyFieldRefusesWhatIsWrong()
{
    QFETCH(int, kind);
    QFETCH(int, owner);
    QFETCH(QString, text);
    const ParameterId id{static_cast<ParameterKind>(kind), owner};
    const EditResult result = edited(samples::requests(), {{id, text}});
    QVERIFY(!result.scenario);
    QCOMPARE(result.faults.size(), std::size_t{1});
    QVERIFY(result.faults.begin()->first == id);
    QVERIFY(!result.faults.begin()->second.text().isEmpty());
}

void ParametersTest::allTasksTogetherHaveALimit()
{
    const ParameterId second{ParameterKind::Count, 1};
    QVERIFY(with(samples::sleepers(), second, "999999").scenario);
    const EditResult result = with(samples::sleepers(), second, "1000000");
    QVERIFY(!result.scenario && result.faults.contains(second));
}

void ParametersTest::twoTemplatesCannotHaveOneName()
{
    const EditResult result = with(samples::sleepers(), {ParameterKind::Name, 1}, "A");
    QCOMPARE(result.faults.at({ParameterKind::Name, 1}).text(), QStringLiteral("Other tasks have this name"));
}

void ParametersTest::atLeastOneVariantIsCompared()
{
    const QString no = QStringLiteral("0");
    ParameterTexts texts{{{ParameterKind::Compare, 0}, no}};
    QCOMPARE(edited(samples::sleepers(), texts).compared, QStringList{QStringLiteral("concurrent")});
    texts[{ParameterKind::Compare, 1}] = no;
    const EditResult result = edited(samples::sleepers(), texts);
    QVERIFY(!result.scenario && result.faults.contains({ParameterKind::Compare, 0}));
}

void ParametersTest::aScenarioOfManyTemplatesHasAFormThatEnds()
{
    Scenario scenario = samples::sleepers();
    for (int i = 0; i < 500; ++i) {
        scenario.tasks.push_back(scenario.tasks[0]);
        scenario.tasks.back().name = QStringLiteral("more %1").arg(i);
    }
    QVERIFY(parametersOf(scenario).size() < mostTemplatesInForm * 4);
}

QTEST_GUILESS_MAIN(ParametersTest)
#include "tst_parameters.moc"
