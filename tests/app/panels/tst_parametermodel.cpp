// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/parametermodel.h"
#include "tests/app/panels/samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace interleave;

namespace {

constexpr ParameterId count{ParameterKind::Count};
constexpr ParameterId delay{ParameterKind::Delay};

} // namespace

class ParameterModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongTextLeavesTheLastGoodScenarioInForce();
    void resetGivesTheScenarioBack();
    void typingTheOldTextAgainIsNoChange();
    void acceptTakesTheEditsForTheScenario();
    void aVariantIsAddedAndTakenAwayAndTheRestStays();
};

void ParameterModelTest::aWrongTextLeavesTheLastGoodScenarioInForce()
{
    ParameterModel model;
    model.setOriginal(samples::requests());
    model.setText(count, QStringLiteral("50"));
    QSignalSpy changed(&model, &ParameterModel::changed);
    model.setText(count, QStringLiteral("50x"));
    QCOMPARE(changed.count(), 1);
    QVERIFY(!model.isValid());
    QVERIFY(!model.firstFault().text().isEmpty());
    QCOMPARE(model.text(count), QStringLiteral("50x"));
    QCOMPARE(model.scenario().tasks[0].count, 50U);
    model.setText(count, QStringLiteral("51"));
    QVERIFY(model.isValid() && model.firstFault().text().isEmpty());
    QCOMPARE(model.scenario().tasks[0].count, 51U);
}

void ParameterModelTest::resetGivesTheScenarioBack()
{
    ParameterModel model;
    model.setOriginal(samples::requests());
    model.setText(count, QStringLiteral("50"));
    model.setText(delay, QStringLiteral("wrong"));
    model.setText({ParameterKind::Compare, 0}, QStringLiteral("0"));
    QVERIFY(model.isChanged(count) && model.isAnythingChanged());
    model.reset();
    QVERIFY(model.isValid() && !model.isAnythingChanged() && !model.isScenarioChanged());
    QVERIFY(model.scenario() == samples::requests());
    QCOMPARE(model.compared().size(), 3);
    QCOMPARE(model.text(count), QStringLiteral("20"));
}

void ParameterModelTest::typingTheOldTextAgainIsNoChange()
{
    ParameterModel model;
    model.setOriginal(samples::requests());
    model.setText(count, QStringLiteral("2"));
    QVERIFY(model.isScenarioChanged());
    model.setText(count, QStringLiteral("20"));
    QVERIFY(!model.isAnythingChanged() && !model.isScenarioChanged());
}

void ParameterModelTest::acceptTakesTheEditsForTheScenario()
{
    ParameterModel model;
    model.setOriginal(samples::requests());
    model.setText(count, QStringLiteral("50"));
    model.setText({ParameterKind::Compare, 0}, QStringLiteral("0"));
    QSignalSpy anew(&model, &ParameterModel::parametersChanged);
    model.accept();
    QCOMPARE(anew.count(), 1);
    QVERIFY(!model.isScenarioChanged() && !model.isChanged(count));
    QCOMPARE(model.original().tasks[0].count, 50U);
    QCOMPARE(model.compared().size(), 2);
}

void ParameterModelTest::aVariantIsAddedAndTakenAwayAndTheRestStays()
{
    ParameterModel model;
    model.setOriginal(samples::requests());
    model.setText(count, QStringLiteral("50"));
    model.setText({ParameterKind::Compare, 0}, QStringLiteral("0"));
    const QSignalSpy anew(&model, &ParameterModel::parametersChanged);
    model.addVariant({.name = QStringLiteral("pool"), .mode = Mode::Threads});
    QCOMPARE(anew.count(), 1);
    QCOMPARE(model.compared(), (QStringList{QStringLiteral("concurrent"), QStringLiteral("chunked"), QStringLiteral("pool")}));
    QCOMPARE(model.scenario().tasks[0].count, 50U);
    const ParameterId workers{ParameterKind::Workers, 3};
    model.setText(workers, QStringLiteral("2"));
    QCOMPARE(model.scenario().variants[3].workers, 2);
    model.removeVariant(QStringLiteral("concurrent")); // not the last
    QCOMPARE(model.scenario().variants.size(), std::size_t{4});
    model.removeVariant(QStringLiteral("pool"));
    QCOMPARE(model.compared().size(), 2);
    QVERIFY(!model.isChanged(workers) && model.isChanged(count));
    model.setText(count, QStringLiteral("20"));
    model.setText({ParameterKind::Compare, 0}, QStringLiteral("1"));
    QVERIFY(model.scenario() == samples::requests());
    QVERIFY(!model.isAnythingChanged());
}

QTEST_GUILESS_MAIN(ParameterModelTest)
#include "tst_parametermodel.moc"
