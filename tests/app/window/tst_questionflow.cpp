// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/questioncard.h"
#include "app/timeline/variantwords.h"
#include "app/window/questionflow.h"
#include "core/formats/runkeys.h"
#include "tests/app/window/openwindow.h"

#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}

struct Asked : OpenWindow
{
    using OpenWindow::OpenWindow;

    [[nodiscard]] QuestionCard &card() { return *window->questions().card(); }
    [[nodiscard]] QString question() { return child<QLabel>("questionText")->text(); }
    [[nodiscard]] QString results() { return plain(child<QLabel>("questionResults")->text()); }
    [[nodiscard]] std::vector<GuessMark> marks()
    {
        for (const QGraphicsItem *item : window->timeline().scene()->items()) {
            if (const auto *guesses = dynamic_cast<const GuessItem *>(item))
                return guesses->marks();
        }
        return {};
    }
    // Where a time stands on the axis of the variant.
    [[nodiscard]] QPoint at(int variant, Nanoseconds time)
    {
        const TimelineScene &scene = window->timeline().chart().timeline().scene();
        const Band &band = scene.layout.bands[static_cast<std::size_t>(variant)];
        return window->timeline().mapFromScene(QPointF(scene.map().x(time), (band.top + band.bottom) / 2));
    }
    void type(const QString &number)
    {
        actions().guess->trigger();
        QTest::keyClicks(QApplication::focusWidget(), number);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
};

} // namespace

class QuestionFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQuestionIsThereBeforeTheFirstRun();
    void aNumberIsTypedWithTheKeysAlone();
    void aGuessIsDraggedOnTheTimeline();
    void whatWasEnteredCountsWithoutTheButton();
    void skippingLeavesNoTrace();
    void runningWithoutAnAnswerIsAllowed();
    void theGuessStandsBesideTheTruth();
    void nothingIsKnownBeforeTheVariantEnds();
    void aCancelledRunRevealsNothing();
    void aSecondRunDoesNotAskAgain();
    void askingAgainTakesTheResultAway();
    void answersAreRememberedByScenario();
    void variantsThatAreNotComparedAreNotAskedAbout();
    void aLargeGuessMakesRoomForItself();
    void aGuessFarTooLargeDoesNotHideTheRun();
    void onesOwnFileAsksToo();
    void aSavedRunAsksNothing();
    void theQuestionFollowsTheLanguage();
    void whatWasRunIsMarkedForTheNextTime();
    void aCancelledRunIsNotMarked();
};

void QuestionFlowTest::theQuestionIsThereBeforeTheFirstRun()
{
    Asked w;
    QVERIFY(w.card().isVisible());
    QVERIFY(w.window->questions().isAsking());
    QVERIFY(w.question().contains(QStringLiteral("one after another")));
    QVERIFY(w.actions().guess->isEnabled());
    QVERIFY(!w.actions().askAgain->isEnabled());
    QCOMPARE(w.marks(), (std::vector<GuessMark>{{0, 0ns, true}}));
    QVERIFY(!w.window->timeline().feed()); // a plan is no run
    QVERIFY(!w.actions().exportAs->isEnabled());
}

void QuestionFlowTest::aNumberIsTypedWithTheKeysAlone()
{
    Asked w;
    QTest::keyClick(w.window.get(), Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), w.child<QWidget>("questionValue"));
    // Keys that are the window's elsewhere are digits and points here.
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2500.5"));
    QVERIFY(!w.controller().record());
    QCOMPARE(w.marks(), (std::vector<GuessMark>{{0, 2500500us, true}}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(w.question().contains(QStringLiteral("concurrently")));
    QCOMPARE(w.marks(), (std::vector<GuessMark>{{0, 2500500us, false}, {1, 0ns, true}}));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1000"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!w.window->questions().isAsking());
    QVERIFY(w.window->timeline().hasFocus()); // and not some panel that came next
    QVERIFY(w.results().contains(QStringLiteral("Concurrent: you said 1 s")));
    QVERIFY(!w.results().contains(QStringLiteral("took")));
}

void QuestionFlowTest::aGuessIsDraggedOnTheTimeline()
{
    Asked w;
    auto *viewport = w.window->timeline().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, w.at(0, 0s));
    const QPoint to = w.at(0, 2s);
    QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    QVERIFY(std::chrono::abs(w.card().value() - 2s) <= 30ms);
    QVERIFY(w.marks().front().time == w.card().value());
    QTest::mouseClick(w.child<QPushButton>("questionGuess"), Qt::LeftButton);
    QVERIFY(!w.marks().front().isAsked);
    QVERIFY(w.card().value() == 0ns); // for the next question
}

void QuestionFlowTest::whatWasEnteredCountsWithoutTheButton()
{
    Asked w;
    w.actions().guess->trigger();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2000"));
    w.runToTheEnd();
    QTRY_COMPARE(w.results(), QStringLiteral("Sequential: you said 2 s, it took 3 s – longer than you thought"));
}

void QuestionFlowTest::skippingLeavesNoTrace()
{
    Asked w;
    QTest::mouseClick(w.child<QPushButton>("questionSkip"), Qt::LeftButton);
    QVERIFY(w.question().contains(QStringLiteral("concurrently")));
    QTest::mouseClick(w.child<QPushButton>("questionSkip"), Qt::LeftButton);
    QVERIFY(!w.card().isVisible());
    QVERIFY(!w.window->questions().hasPlan());
    QVERIFY(w.marks().empty());
    w.runToTheEnd();
    QVERIFY(!w.card().isVisible());
    QVERIFY(w.actions().askAgain->isEnabled());
}

void QuestionFlowTest::runningWithoutAnAnswerIsAllowed()
{
    Asked w;
    w.runToTheEnd();
    QVERIFY(!w.card().isVisible());
    QVERIFY(w.marks().empty());
}

void QuestionFlowTest::theGuessStandsBesideTheTruth()
{
    Asked w;
    w.type(QStringLiteral("2000"));
    w.type(QStringLiteral("1000"));
    w.runToTheEnd();
    QTRY_COMPARE(w.results(), QStringLiteral("Sequential: you said 2 s, it took 3 s – longer than you thought\n"
                                             "Concurrent: you said 1 s, it took 1 s – exactly right"));
    QCOMPARE(w.marks(), (std::vector<GuessMark>{{0, 2s, false}, {1, 1s, false}}));
    QVERIFY(w.child<QPushButton>("questionAgain")->isVisible());
}

void QuestionFlowTest::nothingIsKnownBeforeTheVariantEnds()
{
    Asked w;
    w.type(QStringLiteral("2000"));
    w.type(QStringLiteral("2000"));
    // Frame by frame, from the beginning to the end; what is said is never ahead of what is seen.
    bool oneWithoutTheOther = false;
    bool tooEarly = false;
    connect(&w.controller(), &RunController::frame, this, [&] {
        const QString results = w.results();
        for (const VariantFeed &variant : w.window->timeline().feed()->variants()) {
            const QString took = variantName(variant.trace()) + QStringLiteral(": you said 2 s, it took");
            tooEarly = tooEarly || (results.contains(took) && !variant.isOver());
        }
        oneWithoutTheOther = oneWithoutTheOther || (results.contains(QStringLiteral("it took 1 s")) &&
                                                    !results.contains(QStringLiteral("it took 3 s")));
    });
    w.controller().setSpeed(10);
    w.actions().run->trigger();
    QTRY_VERIFY(w.results().contains(QStringLiteral("it took 3 s")));
    disconnect(&w.controller(), nullptr, this, nullptr);
    QVERIFY(!tooEarly);
    QVERIFY(oneWithoutTheOther); // the concurrent one's end was told at its own time
}

void QuestionFlowTest::aCancelledRunRevealsNothing()
{
    Asked w;
    w.type(QStringLiteral("2000"));
    w.actions().step->trigger();
    QTRY_VERIFY(w.actions().cancel->isEnabled());
    w.actions().cancel->trigger();
    QTRY_VERIFY(w.window->timeline().feed()->isOver());
    QTRY_COMPARE(w.results(), QStringLiteral("Sequential: you said 2 s; it did not come to an end"));
}

void QuestionFlowTest::aSecondRunDoesNotAskAgain()
{
    Asked w;
    w.type(QStringLiteral("3000"));
    w.runToTheEnd();
    w.runToTheEnd();
    QVERIFY(!w.window->questions().isAsking());
    QTRY_VERIFY(w.results().contains(QStringLiteral("exactly right")));
    QCOMPARE(w.marks().size(), std::size_t{1});
}

void QuestionFlowTest::askingAgainTakesTheResultAway()
{
    Asked w;
    w.type(QStringLiteral("3000"));
    w.runToTheEnd();
    QVERIFY(w.actions().askAgain->isEnabled());
    w.actions().askAgain->trigger();
    QVERIFY(!w.controller().record()); // what is asked does not stand above the question
    QVERIFY(w.window->questions().isAsking());
    QVERIFY(w.question().contains(QStringLiteral("one after another")));
    QVERIFY(w.child<QWidget>("questionValue")->hasFocus());
    QCOMPARE(w.marks(), (std::vector<GuessMark>{{0, 0ns, true}}));
}

void QuestionFlowTest::answersAreRememberedByScenario()
{
    Asked w;
    w.type(QStringLiteral("3000"));
    w.runToTheEnd();
    QVERIFY(w.window->files().open(QStringLiteral("gather-abc")));
    QVERIFY(w.window->questions().isAsking());
    QVERIFY(w.window->files().open(QStringLiteral("three-tasks")));
    QVERIFY(!w.window->questions().isAsking());
    QVERIFY(w.results().contains(QStringLiteral("exactly right")));
    QVERIFY(w.marks().empty()); // without a run there is nothing to stand on
}

void QuestionFlowTest::variantsThatAreNotComparedAreNotAskedAbout()
{
    Asked w;
    w.window->parameters().setText({ParameterKind::Compare, 0}, QStringLiteral("0"));
    QVERIFY(w.question().contains(QStringLiteral("concurrently")));
    QCOMPARE(w.marks(), (std::vector<GuessMark>{{0, 0ns, true}})); // the only band there is
}

void QuestionFlowTest::aLargeGuessMakesRoomForItself()
{
    Asked w;
    const Nanoseconds before = w.window->timeline().visibleRange().range().end;
    w.type(QStringLiteral("60000"));
    QVERIFY(before < 20s);
    QVERIFY(w.window->timeline().visibleRange().range().end > 60s);
    w.actions().guess->trigger();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("5"));
    QVERIFY(w.window->timeline().visibleRange().range().end > 60s); // for the first one's sake
}

void QuestionFlowTest::aGuessFarTooLargeDoesNotHideTheRun()
{
    Asked w;
    w.type(QStringLiteral("60000"));
    w.runToTheEnd();
    QTRY_VERIFY(w.results().contains(QStringLiteral("it took 3 s")));
    QVERIFY(w.window->timeline().visibleRange().range().end < 5s);
}

void QuestionFlowTest::onesOwnFileAsksToo()
{
    Asked w;
    QFile file(w.path("own.scenario.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"interleave": 1, "id": "own", "title": "Own", "tasks": [{"name": "A", "steps": [{"sleep": 40}]}],
        "variants": [{"mode": "sequential"}, {"name": "mine", "main": [{"call": "A"}, {"fail": "no"}]}],
        "predict": [{"ask": "How long is mine?", "variant": "mine", "value": "total_ms"}]})");
    file.close();
    QVERIFY(w.window->files().open(file.fileName()));
    QCOMPARE(w.question(), QStringLiteral("How long is mine?"));
    QCOMPARE(w.marks(), (std::vector<GuessMark>{{1, 0ns, true}}));
    w.type(QStringLiteral("50"));
    w.runToTheEnd();
    // A variant that fails has a time all the same.
    QTRY_COMPARE(w.results(), QStringLiteral("Mine: you said 50 ms, it took 40 ms – shorter than you thought"));
}

void QuestionFlowTest::aSavedRunAsksNothing()
{
    Asked w;
    w.runToTheEnd();
    const QString path = w.path("one.run.json");
    QVERIFY(w.window->saveRunTo(path).isEmpty());
    QVERIFY(w.window->files().open(path));
    QVERIFY(w.controller().record());
    QVERIFY(!w.window->questions().isAsking());
    QVERIFY(!w.card().isVisible());
}

void QuestionFlowTest::theQuestionFollowsTheLanguage()
{
    Asked w;
    for (QAction *action : w.actions().languages->actions()) {
        if (action->data().toString() == QStringLiteral("ru"))
            action->trigger();
    }
    QVERIFY(w.question().contains(QStringLiteral("Сколько миллисекунд")));
    QVERIFY(w.child<QPushButton>("questionSkip")->text() == QStringLiteral("Пропустить"));
    // Numbers are typed as they are written there.
    w.actions().guess->trigger();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1500,5"));
    QVERIFY(w.card().value() == 1500500us);
}

void QuestionFlowTest::whatWasRunIsMarkedForTheNextTime()
{
    Asked w;
    auto *list = w.child<QListView>("galleryList");
    const auto isMarked = [](const QAbstractItemView &view, const char *key) {
        const QAbstractItemModel &model = *view.model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(GalleryModel::KeyRole) == QLatin1String(key))
                return model.index(row, 0).data(GalleryModel::WasRunRole).toBool();
        }
        return false;
    };
    QVERIFY(!isMarked(*list, "three-tasks"));
    QVERIFY(!w.actions().forgetRuns->isEnabled());
    w.runToTheEnd();
    QTRY_VERIFY(isMarked(*list, "three-tasks"));
    QVERIFY(!isMarked(*list, "gather-abc"));

    MainWindow next(w.settings, w.language);
    auto *again = next.findChild<QListView *>(QStringLiteral("galleryList"));
    QVERIFY(isMarked(*again, "three-tasks"));
    next.actions().forgetRuns->trigger();
    QVERIFY(!isMarked(*again, "three-tasks"));
    QVERIFY(w.settings.wereRun().isEmpty());
    QVERIFY(!next.actions().forgetRuns->isEnabled());
}

void QuestionFlowTest::aCancelledRunIsNotMarked()
{
    Asked w;
    w.actions().step->trigger();
    QTRY_VERIFY(w.actions().cancel->isEnabled());
    w.actions().cancel->trigger();
    QTRY_VERIFY(w.controller().record()->isOver());
    QTRY_VERIFY(w.controller().state() == SessionState::Idle);
    QVERIFY(w.settings.wereRun().isEmpty());
}

QTEST_MAIN(QuestionFlowTest)
#include "tst_questionflow.moc"
