// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/parametermodel.h"
#include "app/panels/parameterspanel.h"
#include "tests/app/panels/samples.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace interleave;

class ParametersPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldStandsForEveryParameter();
    void typingSetsTheScenario();
    void aWrongValueIsRefusedAtItsField();
    void aChangedFieldSaysWhatItWas();
    void resetBringsTheTextsBack();
    void theLastVariantCannotBeTakenAwayWithoutAReason();
    void foreignAddressesHaveANote();
    void everyFieldHasANameForTheBlind();
    void anotherScenarioHasOtherFields();
};

namespace {

struct Form
{
    Form(const Scenario &scenario)
    {
        model.setOriginal(scenario);
        panel.resize(320, 700);
        panel.show();
    }
    QLineEdit *field(const char *name) { return panel.findChild<QLineEdit *>(QString::fromLatin1(name)); }
    QLabel *reason(const char *name)
    {
        return panel.findChild<QLabel *>(QString::fromLatin1(name) + QStringLiteral("-reason"));
    }
    void type(const char *name, const char *text)
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), QString::fromLatin1(text));
    }
    QPushButton *reset() { return panel.findChild<QPushButton *>(QStringLiteral("parametersReset")); }

    ParameterModel model;
    ParametersPanel panel{model};
};

} // namespace

void ParametersPanelTest::aFieldStandsForEveryParameter()
{
    Form form(samples::requests());
    for (const char *name : {"name-0-0", "count-0-0", "address-0-0", "timeout-0-0", "delay-0-0", "failures-0-0",
                             "limit-1-0", "chunk-2-0", "seed-0-0"})
        QVERIFY2(form.field(name), name);
    QCOMPARE(form.panel.findChildren<QCheckBox *>().size(), 3);
    QCOMPARE(form.field("count-0-0")->text(), QStringLiteral("20"));
    QVERIFY(!form.reset()->isEnabled());
}

void ParametersPanelTest::typingSetsTheScenario()
{
    Form form(samples::requests());
    form.type("count-0-0", "100");
    form.type("limit-1-0", "30");
    QCOMPARE(form.model.scenario().tasks[0].count, 100U);
    QCOMPARE(form.model.scenario().variants[1].limit, 30);
    QVERIFY(form.reset()->isEnabled());
}

void ParametersPanelTest::aWrongValueIsRefusedAtItsField()
{
    Form form(samples::requests());
    form.type("count-0-0", "0");
    QVERIFY(form.reason("count-0-0")->isVisible());
    QCOMPARE(form.reason("count-0-0")->text(), QStringLiteral("A whole number between 1 and 1,000,000"));
    QVERIFY(form.field("count-0-0")->property("fault").toBool());
    QVERIFY(form.field("count-0-0")->accessibleDescription().contains(QStringLiteral("1,000,000")));
    QVERIFY(!form.reason("limit-1-0")->isVisible());
    form.type("count-0-0", "7");
    QVERIFY(!form.reason("count-0-0")->isVisible());
    QVERIFY(!form.field("count-0-0")->property("fault").toBool());
}

void ParametersPanelTest::aChangedFieldSaysWhatItWas()
{
    Form form(samples::requests());
    form.type("count-0-0", "100");
    QVERIFY(form.field("count-0-0")->accessibleDescription().contains(QStringLiteral("it was 20")));
    QVERIFY(!form.field("seed-0-0")->accessibleDescription().contains(QStringLiteral("it was")));
}

void ParametersPanelTest::resetBringsTheTextsBack()
{
    Form form(samples::requests());
    form.type("count-0-0", "bad");
    form.type("address-0-0", "/people/{i}/");
    QTest::mouseClick(form.reset(), Qt::LeftButton);
    QCOMPARE(form.field("count-0-0")->text(), QStringLiteral("20"));
    QCOMPARE(form.field("address-0-0")->text(), QStringLiteral("/products/{i}"));
    QVERIFY(!form.reason("count-0-0")->isVisible());
    QVERIFY(form.model.scenario() == samples::requests());
    QVERIFY(!form.reset()->isEnabled());
}

void ParametersPanelTest::theLastVariantCannotBeTakenAwayWithoutAReason()
{
    Form form(samples::sleepers());
    const auto boxes = form.panel.findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 2);
    boxes[0]->click();
    QVERIFY(form.model.isValid());
    boxes[1]->click();
    QVERIFY(!form.model.isValid());
    QCOMPARE(form.reason("compare-0-0")->text(), QStringLiteral("Choose at least one"));
    QVERIFY(form.reason("compare-0-0")->isVisible());
    boxes[1]->click();
    QVERIFY(form.model.isValid() && !form.reason("compare-0-0")->isVisible());
}

void ParametersPanelTest::foreignAddressesHaveANote()
{
    Form form(samples::requests());
    auto *note = form.panel.findChild<QLabel *>(QStringLiteral("networkNote"));
    QVERIFY(note && !note->isVisible());
    form.type("address-0-0", "http://127.0.0.1:9/{i}");
    QVERIFY(note->isVisible());
}

void ParametersPanelTest::everyFieldHasANameForTheBlind()
{
    Form form(samples::requests());
    for (const QLineEdit *field : form.panel.findChildren<QLineEdit *>()) {
        QVERIFY(!field->accessibleName().isEmpty());
        QVERIFY(!field->toolTip().isEmpty());
    }
}

void ParametersPanelTest::anotherScenarioHasOtherFields()
{
    Form form(samples::requests());
    form.model.setOriginal(samples::sleepers());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!form.field("address-0-0"));
    QVERIFY(form.field("duration-1-0"));
    QCOMPARE(form.field("duration-1-0")->text(), QStringLiteral("200..400"));
}

QTEST_MAIN(ParametersPanelTest)
#include "tst_parameterspanel.moc"
