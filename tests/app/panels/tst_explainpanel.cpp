// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/explainpanel.h"
#include "tests/app/panels/samples.h"

#include <QTest>
#include <QTextBrowser>

using namespace interleave;

class ExplainPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExplanationIsInThePresentLanguage();
    void withoutAnExplanationTheSummarySpeaks();
    void titlesAreShownAsTheyAreWritten();
    void questionsAreAskedBeforeTheRun();
    void nothingATextNamesIsLoaded();
};

void ExplainPanelTest::theExplanationIsInThePresentLanguage()
{
    Scenario scenario = samples::sleepers();
    scenario.explain.byLanguage = {{QStringLiteral("en"), QStringLiteral("It *waits*.")},
                                   {QStringLiteral("ru"), QStringLiteral("Она *ждёт*.")}};
    ExplainPanel panel;
    panel.setScenario(scenario);
    auto *text = panel.findChild<QTextBrowser *>();
    QVERIFY(text->toPlainText().contains(QStringLiteral("It waits.")));
    panel.setLanguage(QStringLiteral("ru"));
    QVERIFY(text->toPlainText().contains(QStringLiteral("Она ждёт.")));
    QVERIFY(text->toPlainText().contains(QStringLiteral("Две задачи")));
}

void ExplainPanelTest::withoutAnExplanationTheSummarySpeaks()
{
    QVERIFY(explanationOf(samples::sleepers(), QStringLiteral("en")).contains(QStringLiteral("One sleeps")));
}

void ExplainPanelTest::titlesAreShownAsTheyAreWritten()
{
    Scenario scenario = samples::sleepers();
    scenario.title = {QStringLiteral("1. *Not* <b>bold</b> [x](y) & #5"), {}};
    ExplainPanel panel;
    panel.setScenario(scenario);
    const QString shown = panel.findChild<QTextBrowser *>()->toPlainText();
    QVERIFY2(shown.startsWith(scenario.title.plain), qPrintable(shown));
}

void ExplainPanelTest::questionsAreAskedBeforeTheRun()
{
    Scenario scenario = samples::sleepers();
    scenario.predict.push_back(
        {{QStringLiteral("How long will it take?"), {}}, QStringLiteral("concurrent"), QStringLiteral("total_ms")});
    ExplainPanel panel;
    panel.setScenario(scenario);
    const QString shown = panel.findChild<QTextBrowser *>()->toPlainText();
    QVERIFY(shown.contains(QStringLiteral("Before you run it")));
    QVERIFY(shown.contains(QStringLiteral("How long will it take?")));
}

void ExplainPanelTest::nothingATextNamesIsLoaded()
{
    ExplainPanel panel;
    auto *text = panel.findChild<QTextBrowser *>();
    QVERIFY(!text->loadResource(QTextDocument::ImageResource, QUrl::fromLocalFile(QStringLiteral(__FILE__))).isValid());
    QVERIFY(!text->openLinks());
}

QTEST_MAIN(ExplainPanelTest)
#include "tst_explainpanel.moc"
