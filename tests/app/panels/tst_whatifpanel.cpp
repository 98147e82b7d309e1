// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/sweepview.h"
#include "app/panels/parametermodel.h"
#include "app/panels/sweepwords.h"
#include "app/panels/whatifpanel.h"
#include "tests/app/panels/samples.h"

#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

struct Open
{
    explicit Open(const Scenario &scenario)
    {
        model.setOriginal(scenario);
        panel.resize(330, 600);
        panel.show();
    }
    QSlider *slider(const char *name) { return panel.findChild<QSlider *>(QLatin1String("whatif-") + QLatin1String(name)); }
    QString words() { return panel.findChild<QLabel *>(QStringLiteral("whatIfWords"))->text().replace(QChar(0xa0), u' '); }

    ParameterModel model;
    WhatIfPanel panel{model};
};

Sweep sweepOf(std::vector<SweepPoint> points, qint64 tasks = 20)
{
    Sweep sweep{.variant = 1, .tasks = tasks, .points = std::move(points)};
    sweep.knee = kneeOf(sweep.points);
    return sweep;
}

QString sentenceOf(std::vector<SweepPoint> points)
{
    return sweepSentence(QStringLiteral("X"), sweepOf(std::move(points))).replace(QChar(0xa0), u' ');
}

} // namespace

class WhatIfPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movingASliderIsAnEditOfItsParameter();
    void anEditMovesTheSlider();
    void moreTasksGiveTheLimitMoreRoom();
    void whatTheFormRefusesIsSaidHereToo();
    void theCurveHasItsKneeAndItsSentence();
    void sentencesSayWhereTheGainEnds();
    void nothingIsSeenWhileAQuestionIsOpen();
    void whereThereIsNothingToMoveItSaysSo();
    void theAxisHasRoomForItsNumbers();
};

void WhatIfPanelTest::movingASliderIsAnEditOfItsParameter()
{
    Open w{samples::requests()};
    const QSignalSpy moved(&w.panel, &WhatIfPanel::moved);
    w.slider("limit-1-0")->setValue(9); // from 1 on
    QCOMPARE(moved.count(), 1);
    QCOMPARE(w.model.scenario().variants[1].limit, 10);
    QVERIFY(w.model.isScenarioChanged());
    w.slider("limit-1-0")->setValue(w.slider("limit-1-0")->maximum());
    QCOMPARE(w.model.scenario().variants[1].limit, 0);
    w.slider("failures-0-0")->setValue(50);
    QVERIFY(w.model.scenario().network.errorRate > 0.2);
    w.model.reset();
    QCOMPARE(w.slider("limit-1-0")->value(), 4);
    QCOMPARE(w.slider("failures-0-0")->value(), 0);
    QCOMPARE(moved.count(), 3); // a reset is no move
}

void WhatIfPanelTest::anEditMovesTheSlider()
{
    Open w{samples::requests()};
    const QSignalSpy moved(&w.panel, &WhatIfPanel::moved);
    w.model.setText({ParameterKind::Limit, 1}, QStringLiteral("12"));
    QCOMPARE(w.slider("limit-1-0")->value(), 11);
    QCOMPARE(moved.count(), 0);
    QVERIFY(w.slider("limit-1-0")->accessibleName().contains(QStringLiteral("at most at once")));
    QVERIFY(w.slider("limit-1-0")->accessibleDescription().startsWith(QStringLiteral("12")));
}

void WhatIfPanelTest::moreTasksGiveTheLimitMoreRoom()
{
    Open w{samples::requests()};
    const int before = w.slider("limit-1-0")->maximum();
    w.slider("count-0-0")->setValue(w.slider("count-0-0")->maximum());
    QCOMPARE(w.model.scenario().tasks[0].count, 1000U);
    QVERIFY(w.slider("limit-1-0")->maximum() > before);
    QCOMPARE(w.model.scenario().variants[1].limit, 5);
}

void WhatIfPanelTest::whatTheFormRefusesIsSaidHereToo()
{
    Open w{samples::requests()};
    w.model.setText({ParameterKind::Count, 0}, QStringLiteral("none"));
    QVERIFY(w.slider("count-0-0")->accessibleDescription().contains(QStringLiteral("A whole number between")));
}

void WhatIfPanelTest::theCurveHasItsKneeAndItsSentence()
{
    Open w{samples::requests()};
    auto *view = w.panel.findChild<SweepView *>();
    QVERIFY(!view->isVisible());
    w.panel.setSweeps(w.model.scenario(), {sweepOf({{1, 20s, 20}, {5, 4s, 20}, {10, 2s, 20}, {20, 2s, 20}})});
    QVERIFY(view->isVisible());
    QCOMPARE(view->chart().curves().size(), std::size_t{1});
    QCOMPARE(view->chart().curves().front().present, 5);
    QCOMPARE(view->chart().curves().front().knee->places, 10);
    QCOMPARE(w.words(), QStringLiteral("Concurrent: beyond 10 at once nothing is gained; with 10 it takes 2 s."));
    QCOMPARE(view->accessibleDescription().replace(QChar(0xa0), u' '), w.words());
    // More places are farther to the right, more time is farther up.
    const QPointF knee = view->chart().positionOf(10, 2s);
    QVERIFY(knee.x() > view->chart().positionOf(5, 2s).x());
    QVERIFY(knee.y() > view->chart().positionOf(10, 4s).y());
    QVERIFY(view->chart().plotArea().adjusted(-1, -1, 1, 1).contains(knee));
    w.panel.clearSweeps(QStringLiteral("there is none"));
    QVERIFY(!view->isVisible());
    QCOMPARE(w.words(), QStringLiteral("there is none"));
}

void WhatIfPanelTest::sentencesSayWhereTheGainEnds()
{
    QCOMPARE(sentenceOf({{1, 2s, 20}, {20, 2s, 20}}), QStringLiteral("X: more than one at once gains nothing; one after another takes 2 s, too."));
    QCOMPARE(sentenceOf({{1, 20s, 20}, {20, 1s, 20}}),
             QStringLiteral("X: every place counts up to one for each of the 20 tasks; then it takes 1 s."));
    QCOMPARE(sentenceOf({{1, 20s, 20}, {4, 5s, 20}, {5, 5s, 18}, {20, 1s, 3}}),
             QStringLiteral("X: beyond 4 at once nothing is gained; with 4 it takes 5 s. From 5 on it is worse: with 20 at once only 3 of 20 "
                            "tasks are done."));
    QCOMPARE(sentenceOf({{1, 2s, 0}, {20, 1s, 0}}), QStringLiteral("X: no task is done, however many go at once."));
}

void WhatIfPanelTest::nothingIsSeenWhileAQuestionIsOpen()
{
    Open w{samples::requests()};
    w.panel.setSweeps(w.model.scenario(), {sweepOf({{1, 20s, 20}, {20, 1s, 20}})});
    w.panel.setHeldBack(QStringLiteral("guess first"));
    QVERIFY(!w.panel.findChild<SweepView *>()->isVisible());
    QVERIFY(w.words().isEmpty());
    QVERIFY(!w.slider("limit-1-0")->isEnabled());
    QCOMPARE(w.panel.findChild<QLabel *>(QStringLiteral("whatIfNote"))->text(), QStringLiteral("guess first"));
    w.panel.setHeldBack({});
    QVERIFY(w.panel.findChild<SweepView *>()->isVisible());
    QVERIFY(w.slider("limit-1-0")->isEnabled());
}

void WhatIfPanelTest::whereThereIsNothingToMoveItSaysSo()
{
    Scenario s = samples::requests();
    s.variants = {s.variants[0]};
    Open w{s};
    QVERIFY(!w.slider("limit-1-0"));
    QVERIFY(w.slider("count-0-0"));
}

void WhatIfPanelTest::theAxisHasRoomForItsNumbers()
{
    QCOMPARE(placesOnAxis(20, 300), (std::vector<int>{1, 2, 5, 10, 20}));
    QCOMPARE(placesOnAxis(1, 300), std::vector<int>{1});
    // 10,000 places are four decades of 75 pixels: 1 and 5 of each are 52 pixels apart, 5 and 10 only 23.
    QCOMPARE(placesOnAxis(10'000, 300), (std::vector<int>{1, 5, 20, 100, 500, 2000, 10'000}));
}

QTEST_MAIN(WhatIfPanelTest)
#include "tst_whatifpanel.moc"
