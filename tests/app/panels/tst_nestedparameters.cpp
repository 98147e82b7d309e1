// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/parametermodel.h"
#include "app/panels/parameters.h"
#include "app/panels/parameterspanel.h"
#include "app/panels/parameterwords.h"
#include "core/scenario/reader.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace interleave;

namespace {

Scenario read(const QString &tasks, const QString &variants = QStringLiteral("{\"mode\": \"concurrent\"}"))
{
    const QString file = QStringLiteral("{\"interleave\": 1, \"id\": \"x\", \"network\": {\"latency\": 100},"
                                        "\"resources\": {\"pool\": {\"semaphore\": 2},"
                                        "\"fork 1\": {\"lock\": true}, \"fork 2\": {\"lock\": true}},\n\"tasks\": [%1],\n\"variants\": [%2]}");
    const ReadResult result = readScenario(file.arg(tasks, variants).toUtf8());
    for (const Fault &fault : result.faults)
        qWarning("%s", qUtf8Printable(fault.translated()));
    return result.scenario.value_or(Scenario());
}

// In the order of all steps: with 0, get 1, timeout 2, sleep 3, compute 4, request 5, sleep 6.
Scenario nested()
{
    return read(QStringLiteral("{\"name\": \"a {i}\", \"count\": 4, \"steps\": ["
                               "{\"with\": \"pool\", \"steps\": [{\"get\": \"/a/{i}\", \"timeout\": 70, \"latency\": 20},"
                               "{\"timeout\": 300, \"steps\": [{\"sleep\": 30}, {\"compute\": 4}]}]},"
                               "{\"request\": {\"method\": \"POST\", \"url\": \"/b\", \"body\": \"x\"}},"
                               "{\"sleep\": {\"each\": [1, 2]}}]}"),
                QStringLiteral("{\"mode\": \"concurrent\"}, {\"name\": \"own\", \"main\": [{\"spawn\": \"a {i}\"},"
                               "{\"repeat\": 2, \"steps\": [{\"get\": \"/main\"}]}, {\"sleep\": 500}]}"));
}

constexpr ParameterId inTask(ParameterKind kind, int step)
{
    return {kind, 0, step};
}

constexpr ParameterId inMain(ParameterKind kind, int step)
{
    return {kind, 1, step, true};
}

EditResult with(const Scenario &scenario, const ParameterId &id, const char *text)
{
    return edited(scenario, {{id, QString::fromUtf8(text)}});
}

// The addresses of all HTTP steps as a person reads them at the fields.
const std::vector<ParameterId> addresses{inTask(ParameterKind::Address, 1), inTask(ParameterKind::Address, 5), inMain(ParameterKind::Address, 2)};

} // namespace

class NestedParametersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outerStepsHaveTheirFieldsFirst()
    {
        const std::vector<ParameterId> expected{{ParameterKind::Name},
                                                {ParameterKind::Count},
                                                inTask(ParameterKind::Address, 5),
                                                inTask(ParameterKind::Timeout, 5),
                                                inTask(ParameterKind::Duration, 6),
                                                inTask(ParameterKind::Address, 1),
                                                inTask(ParameterKind::Timeout, 1),
                                                inTask(ParameterKind::Duration, 2),
                                                inTask(ParameterKind::Duration, 3),
                                                inTask(ParameterKind::Duration, 4),
                                                {ParameterKind::Delay},
                                                {ParameterKind::FailureRate},
                                                {ParameterKind::Compare, 0},
                                                {ParameterKind::Limit, 0},
                                                {ParameterKind::Compare, 1},
                                                inMain(ParameterKind::Duration, 3),
                                                inMain(ParameterKind::Address, 2),
                                                inMain(ParameterKind::Timeout, 2),
                                                {ParameterKind::Seed}};
        QVERIFY(parametersOf(nested()) == expected);
    }

    void everyFieldHasItsTextAndItsLabel_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isMain");
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("label");
        const auto row = [](const ParameterId &id, const char *text, const char *label) {
            QTest::newRow(qPrintable(parameterObjectName(id))) << static_cast<int>(id.kind) << id.inMain << id.step << QString::fromUtf8(text)
                                                               << QString::fromUtf8(label);
        };
        row(inTask(ParameterKind::Address, 1), "/a/{i}", "Address");
        row(inTask(ParameterKind::Timeout, 1), "70", "Timeout, ms");
        row(inTask(ParameterKind::Duration, 2), "300", "Timeout, ms");
        row(inTask(ParameterKind::Duration, 3), "30", "Sleeps, ms");
        row(inTask(ParameterKind::Duration, 4), "4", "Computes, ms");
        row(inTask(ParameterKind::Address, 5), "/b", "Address");
        row(inTask(ParameterKind::Duration, 6), "1, 2", "Sleeps, ms");
        row(inMain(ParameterKind::Address, 2), "/main", "Address");
        row(inMain(ParameterKind::Duration, 3), "500", "Sleeps, ms");
    }
    void everyFieldHasItsTextAndItsLabel()
    {
        QFETCH(int, kind);
        QFETCH(bool, isMain);
        QFETCH(int, step);
        const ParameterId id = isMain ? inMain(static_cast<ParameterKind>(kind), step) : inTask(static_cast<ParameterKind>(kind), step);
        QTEST(parameterText(nested(), id), "text");
        QTEST(parameterLabel(nested(), id), "label");
    }

    void everyFieldChangesItsPlaceAlone()
    {
        const Scenario before = nested();
        Scenario after = before;
        Step &inner = after.tasks[0].steps[0].blocks[0].steps[1];
        inner.blocks[0].steps[0].value = DurationSpec(FixedDuration{31});
        QVERIFY(*with(before, inTask(ParameterKind::Duration, 3), "31").scenario == after);
        after = before;
        after.tasks[0].steps[0].blocks[0].steps[1].value = DurationSpec(FixedDuration{250});
        QVERIFY(*with(before, inTask(ParameterKind::Duration, 2), "250").scenario == after);
        after = before;
        after.tasks[0].steps[0].blocks[0].steps[0].options[0].value = DurationSpec(FixedDuration{71});
        QVERIFY(*with(before, inTask(ParameterKind::Timeout, 1), "71").scenario == after);
        after = before;
        std::get<RequestSpec>(after.tasks[0].steps[1].value).url = QStringLiteral("http://127.0.0.1:9/");
        QVERIFY(*with(before, inTask(ParameterKind::Address, 5), "http://127.0.0.1:9/").scenario == after);
        after = before;
        after.variants[1].main[2].value = DurationSpec(FixedDuration{5});
        QVERIFY(*with(before, inMain(ParameterKind::Duration, 3), "5").scenario == after);
        after = before;
        after.variants[1].main[1].blocks[0].steps[0].value = QStringLiteral("/other");
        QVERIFY(*with(before, inMain(ParameterKind::Address, 2), "/other").scenario == after);
    }

    void delayAndFailuresReachEveryRequest()
    {
        const ParameterTexts texts{{{ParameterKind::Delay}, QStringLiteral("300")}, {{ParameterKind::FailureRate}, QStringLiteral("50")}};
        const Scenario after = *edited(nested(), texts).scenario;
        QVERIFY(after.network.latency == DurationSpec(FixedDuration{400}));
        const Step &get = after.tasks[0].steps[0].blocks[0].steps[0];
        QCOMPARE(std::get<QString>(get.value), QStringLiteral("/a/{i}?delay=300&fail=0.5"));
        QVERIFY(*get.option<DurationSpec>(OptionKey::Latency) == DurationSpec(FixedDuration{320}));
        QCOMPARE(std::get<RequestSpec>(after.tasks[0].steps[1].value).url, QStringLiteral("/b?delay=300&fail=0.5"));
        QCOMPARE(std::get<QString>(after.variants[1].main[1].blocks[0].steps[0].value), QStringLiteral("/main?delay=300&fail=0.5"));
        // And what the fields say of it is what they said before; taken away, nothing is left.
        QCOMPARE(parameterText(after, {ParameterKind::Delay}), QStringLiteral("300"));
        for (const ParameterId &id : addresses)
            QCOMPARE(parameterText(after, id), parameterText(nested(), id));
        const ParameterTexts none{{{ParameterKind::Delay}, QStringLiteral("0")}, {{ParameterKind::FailureRate}, QStringLiteral("0")}};
        QVERIFY(*edited(after, none).scenario == nested());
    }

    void writingEveryTextBackChangesNothing()
    {
        ParameterTexts texts;
        for (const ParameterId &id : parametersOf(nested()))
            texts[id] = parameterText(nested(), id);
        const EditResult result = edited(nested(), texts);
        QVERIFY(result.faults.empty());
        QVERIFY(*result.scenario == nested());
    }

    void referencesFollowNamesAndNumbers()
    {
        const Scenario more = *with(nested(), {ParameterKind::Count}, "9").scenario;
        QCOMPARE(std::get<TaskRefs>(more.variants[1].main[0].value).spans, (std::vector{TaskSpan{0, 9}}));
        const Scenario renamed = *with(nested(), {ParameterKind::Name}, "b {i}").scenario;
        const auto refs = std::get<TaskRefs>(renamed.variants[1].main[0].value);
        QCOMPARE(refs.texts, QStringList(QStringLiteral("b {i}")));
        QCOMPARE(refs.spans, (std::vector{TaskSpan{0, 4}}));
    }

    void aNumberThatLeavesAReferenceEmptyIsRefused()
    {
        const Scenario scenario = read(QStringLiteral("{\"name\": \"a {i}\", \"count\": 4, \"steps\": []}"),
                                       QStringLiteral("{\"name\": \"own\", \"main\": [{\"spawn\": \"a 3\"}]}"));
        QVERIFY(with(scenario, {ParameterKind::Count}, "3").scenario);
        const EditResult result = with(scenario, {ParameterKind::Count}, "2");
        QVERIFY(!result.scenario);
        QVERIFY(result.faults.at({ParameterKind::Count}).text().contains(QStringLiteral("“a 3”")));
    }

    void aNumberBeyondItsResourcesIsRefused()
    {
        const Scenario scenario = read(QStringLiteral("{\"name\": \"p {i}\", \"count\": 1, \"steps\": [{\"with\": \"fork {i}\", \"steps\": []}]}"));
        const Scenario two = *with(scenario, {ParameterKind::Count}, "2").scenario;
        QCOMPARE(std::get<ResourceRef>(two.tasks[0].steps[0].value).indexFor(2), 2U);
        const EditResult result = with(scenario, {ParameterKind::Count}, "3");
        QVERIFY(!result.scenario);
        QVERIFY(result.faults.at({ParameterKind::Count}).text().contains(QStringLiteral("“fork 3”")));
    }

    void aProgramOfManyStepsHasAFormThatEnds()
    {
        QStringList steps;
        for (int i = 0; i < 30; ++i)
            steps << QStringLiteral("{\"repeat\": 1, \"steps\": [{\"sleep\": 1}]}");
        steps << QStringLiteral("{\"sleep\": 2}");
        const QString list = steps.join(u',');
        const Scenario scenario = read(QStringLiteral("{\"name\": \"a\", \"steps\": [%1]}").arg(list),
                                       QStringLiteral("{\"name\": \"own\", \"main\": [%1]}").arg(list));
        const std::vector<ParameterId> ids = parametersOf(scenario);
        QCOMPARE(std::ranges::count(ids, ParameterKind::Duration, &ParameterId::kind), std::ptrdiff_t{2 * mostStepsInForm});
        QCOMPARE(ids.at(2), inTask(ParameterKind::Duration, 60));
        QCOMPARE(ids.at(3), inTask(ParameterKind::Duration, 1));
        QCOMPARE(stepsLeftOut(scenario), 2 * (31 - static_cast<int>(mostStepsInForm)));

        ParameterModel model;
        ParametersPanel panel(model);
        model.setOriginal(scenario);
        QVERIFY(panel.findChild<QLabel *>(QStringLiteral("stepsNote"))->text().startsWith(QStringLiteral("38 ")));
        model.setOriginal(nested());
        QCOMPARE(stepsLeftOut(nested()), 0);
    }

    void thePanelHasAFieldForEach()
    {
        ParameterModel model;
        ParametersPanel panel(model);
        panel.show();
        model.setOriginal(nested());
        QVERIFY(!panel.findChild<QLabel *>(QStringLiteral("stepsNote")));
        auto *field = panel.findChild<QLineEdit *>(QStringLiteral("duration-main-1-3"));
        QVERIFY(field && panel.findChild<QLineEdit *>(QStringLiteral("duration-0-3")));
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("20..40"));
        QVERIFY(model.scenario().variants[1].main[2].value == StepValue(DurationSpec(UniformDuration{20, 40})));
    }
};

QTEST_MAIN(NestedParametersTest)
#include "tst_nestedparameters.moc"
