// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/guessroom.h"
#include "app/panels/questions.h"
#include "app/panels/questionwords.h"
#include "core/scenario/gallery.h"
#include "tests/app/panels/samples.h"

#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

const QString sequential = QStringLiteral("sequential");
const QString concurrent = QStringLiteral("concurrent");

Scenario asking(const QStringList &variants)
{
    Scenario scenario = samples::sleepers();
    for (const QString &variant : variants)
        scenario.predict.push_back(
            {{QStringLiteral("How long is ") + variant, {}}, variant, QStringLiteral("total_ms")});
    return scenario;
}

Questions two()
{
    return Questions(asking({sequential, concurrent}));
}

Question guessed(Nanoseconds guess, std::optional<Nanoseconds> truth)
{
    return {.ask = {}, .variant = {}, .answer = Answer::Guessed, .guess = guess, .truth = truth};
}

} // namespace

class QuestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsAskedAfterTheOther();
    void aScenarioWithoutQuestionsAsksNothing();
    void nobodyHasToAnswer();
    void aGuessOfNothingIsNone();
    void onlyVariantsThatWillRunAreAskedAbout();
    void whatWasNotComparedIsAskedWhenItIs();
    void theRunSkipsWhatIsStillOpen();
    void theTruthComesWithTheVariantsEndAndNotBefore();
    void beforeARunNothingIsRevealed();
    void anotherRunHoldsTheSameGuessAgainstItself();
    void askingAgainForgetsEverything();
    void otherWordsAreOtherQuestions();
    void closenessHasBorders_data();
    void closenessHasBorders();
    void theOutcomeIsASentence();
    void theAxisHasRoomForSmallAndLargeGuesses();
    void theAxisDoesNotDependOnTheResult();
    void theAxisHoldsWhatTheGalleryTakes_data();
    void theAxisHoldsWhatTheGalleryTakes();
};

void QuestionsTest::oneIsAskedAfterTheOther()
{
    Questions questions = two();
    QCOMPARE(questions.asked(), 2);
    QCOMPARE(questions.current(), 0);
    QCOMPARE(questions.currentNumber(), 1);
    questions.guess(2s);
    QCOMPARE(questions.current(), 1);
    QCOMPARE(questions.currentNumber(), 2);
    questions.guess(1s);
    QCOMPARE(questions.current(), -1);
    QVERIFY(questions.all().at(0).answer == Answer::Guessed);
    QVERIFY(questions.all().at(0).guess == 2s);
    QVERIFY(questions.all().at(1).guess == 1s);
    questions.guess(9s); // nothing is asked any more
    QVERIFY(questions.all().at(1).guess == 1s);
}

void QuestionsTest::aScenarioWithoutQuestionsAsksNothing()
{
    Questions questions(samples::sleepers());
    QVERIFY(questions.isEmpty());
    QCOMPARE(questions.current(), -1);
    questions.guess(1s);
    questions.skip();
    questions.begin();
    questions.reveal(concurrent, 1s);
    questions.end();
    QVERIFY(!questions.anyGuessed());
}

void QuestionsTest::nobodyHasToAnswer()
{
    Questions questions = two();
    questions.skip();
    QCOMPARE(questions.current(), 1);
    questions.skip();
    QCOMPARE(questions.current(), -1);
    QVERIFY(!questions.anyGuessed());
    questions.begin();
    questions.reveal(concurrent, 1s);
    QVERIFY(!questions.all().at(1).isRevealed()); // a truth without a guess is nobody's news
}

void QuestionsTest::aGuessOfNothingIsNone()
{
    Questions questions = two();
    questions.guess(0s);
    questions.guess(-1s);
    QCOMPARE(questions.current(), 0);
    QVERIFY(!questions.anyGuessed());
}

void QuestionsTest::onlyVariantsThatWillRunAreAskedAbout()
{
    Questions questions = two();
    questions.setCompared({concurrent});
    QCOMPARE(questions.asked(), 1);
    QCOMPARE(questions.current(), 1);
    QCOMPARE(questions.currentNumber(), 1);
    questions.setCompared({sequential, concurrent});
    QCOMPARE(questions.current(), 0);
}

void QuestionsTest::theRunSkipsWhatIsStillOpen()
{
    Questions questions = two();
    questions.guess(2s);
    questions.begin();
    QVERIFY(questions.hasBegun());
    QCOMPARE(questions.current(), -1);
    QVERIFY(questions.all().at(0).answer == Answer::Guessed);
    QVERIFY(questions.all().at(1).answer == Answer::Skipped);
}

void QuestionsTest::theTruthComesWithTheVariantsEndAndNotBefore()
{
    Questions questions = two();
    questions.guess(2s);
    questions.guess(2s);
    questions.begin();
    QVERIFY(!questions.all().at(0).truth);
    questions.reveal(concurrent, 1s);
    QVERIFY(questions.all().at(1).isRevealed());
    QVERIFY(!questions.all().at(0).isRevealed());
    QVERIFY(!questions.isOver());
    questions.reveal(sequential, 3s);
    questions.end();
    QVERIFY(questions.isOver());
    QVERIFY(questions.all().at(0).truth == 3s);
}

void QuestionsTest::beforeARunNothingIsRevealed()
{
    Questions questions = two();
    questions.guess(2s);
    questions.reveal(sequential, 3s);
    QVERIFY(!questions.all().at(0).truth);
    questions.end();
    QVERIFY(!questions.isOver());
}

void QuestionsTest::anotherRunHoldsTheSameGuessAgainstItself()
{
    Questions questions = two();
    questions.guess(2s);
    questions.begin();
    questions.reveal(sequential, 3s);
    questions.end();
    questions.begin();
    QVERIFY(!questions.all().at(0).truth); // while it runs, nothing is known again
    questions.reveal(sequential, 2s);
    QVERIFY(questions.all().at(0).truth == 2s);
}

void QuestionsTest::whatWasNotComparedIsAskedWhenItIs()
{
    Questions questions = two();
    questions.setCompared({sequential});
    questions.guess(2s);
    questions.begin();
    questions.reveal(sequential, 3s);
    questions.end();
    QVERIFY(!questions.askOpen());
    QVERIFY(questions.hasBegun());
    questions.setCompared({sequential, concurrent});
    QVERIFY(questions.askOpen());
    QCOMPARE(questions.current(), 1);
    QVERIFY(!questions.hasBegun());
    QVERIFY(questions.all().at(0).answer == Answer::Guessed);
    questions.begin(); // nobody answers
    questions.end();
    QVERIFY(!questions.askOpen());
}

void QuestionsTest::askingAgainForgetsEverything()
{
    Questions questions = two();
    questions.guess(2s);
    questions.begin();
    questions.reveal(sequential, 3s);
    questions.end();
    questions.askAgain();
    QCOMPARE(questions.current(), 0);
    QVERIFY(!questions.hasBegun());
    for (const Question &question : questions.all()) {
        QVERIFY(question.answer == Answer::Open);
        QVERIFY(!question.truth);
    }
}

void QuestionsTest::otherWordsAreOtherQuestions()
{
    QVERIFY(two().asksAs(two()));
    QVERIFY(!two().asksAs(Questions(asking({concurrent}))));
    QVERIFY(!two().asksAs(Questions(asking({concurrent, sequential}))));
}

void QuestionsTest::closenessHasBorders_data()
{
    QTest::addColumn<qint64>("guess");
    QTest::addColumn<qint64>("truth");
    QTest::addColumn<int>("closeness");
    const auto row = [](const char *name, qint64 guess, qint64 truth, Closeness closeness) {
        QTest::newRow(name) << guess << truth << static_cast<int>(closeness);
    };
    row("the same", 3000, 3000, Closeness::Exact);
    row("half a percent", 3015, 3000, Closeness::Exact);
    row("a bit more than that", 3016, 3000, Closeness::Close);
    row("a tenth below", 2700, 3000, Closeness::Close);
    row("a tenth above", 3300, 3000, Closeness::Close);
    row("more than a tenth below", 2699, 3000, Closeness::TooShort);
    row("more than a tenth above", 3301, 3000, Closeness::TooLong);
    row("no time at all", 1, 0, Closeness::TooLong);
}

void QuestionsTest::closenessHasBorders()
{
    QFETCH(qint64, guess);
    QFETCH(qint64, truth);
    QTEST(static_cast<int>(closenessOf(std::chrono::milliseconds(guess), std::chrono::milliseconds(truth))),
          "closeness");
}

void QuestionsTest::theOutcomeIsASentence()
{
    const QLocale english(QLocale::English);
    const auto plain = [&english](const Question &question, bool isOver) {
        return outcomeSentence(question, isOver, english).replace(QChar(QChar::Nbsp), u' ');
    };
    QCOMPARE(plain(guessed(2s, 3s), true), QStringLiteral("you said 2 s, it took 3 s – longer than you thought"));
    QCOMPARE(plain(guessed(4s, 3s), false), QStringLiteral("you said 4 s, it took 3 s – shorter than you thought"));
    QCOMPARE(plain(guessed(3s, 3s), true), QStringLiteral("you said 3 s, it took 3 s – exactly right"));
    QCOMPARE(plain(guessed(2900ms, 3s), true), QStringLiteral("you said 2.9 s, it took 3 s – close"));
    QCOMPARE(plain(guessed(2s, {}), false), QStringLiteral("you said 2 s"));
    QCOMPARE(plain(guessed(2s, {}), true), QStringLiteral("you said 2 s; it did not come to an end"));
    QVERIFY(plain({}, true).isEmpty());
}

void QuestionsTest::theAxisHasRoomForSmallAndLargeGuesses()
{
    // 1 s and 0.3 s: from the longest task to all of them.
    const Nanoseconds room = guessRoom(asking({concurrent}));
    QVERIFY(room >= 1500ms);
    QVERIFY(room <= 1950ms);
    QVERIFY(guessRoom(Scenario()) == 1ms);         // nothing to do takes no time, and has an axis all the same
    const Scenario requests = samples::requests(); // twenty of 100 ms
    QVERIFY(guessRoom(requests) >= 2s);
    QVERIFY(guessRoom(requests) <= 3s);
}

void QuestionsTest::theAxisDoesNotDependOnTheResult()
{
    // The order of the variants and what they make of the tasks are not looked at.
    Scenario scenario = asking({concurrent});
    const Nanoseconds room = guessRoom(scenario);
    std::reverse(scenario.variants.begin(), scenario.variants.end());
    scenario.variants.resize(1);
    QVERIFY(guessRoom(scenario) == room);
}

void QuestionsTest::theAxisHoldsWhatTheGalleryTakes_data()
{
    QTest::addColumn<QString>("id");
    for (const BuiltinScenario &builtin : builtinScenarios())
        QTest::newRow(builtin.id) << QString::fromLatin1(builtin.id);
}

// Or at least comes within half of it: an axis is no promise.
void QuestionsTest::theAxisHoldsWhatTheGalleryTakes()
{
    QFETCH(QString, id);
    const ReadResult result = loadBuiltin(id);
    QVERIFY(result.scenario);
    QFile table(QStringLiteral(INTERLEAVE_SOURCE_DIR "/tests/gallery/times.txt"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const double room = toMilliseconds(guessRoom(*result.scenario));
    int looked = 0;
    for (const QString &line : QString::fromUtf8(table.readAll()).split(u'\n')) {
        const QStringList parts = line.split(QStringLiteral(" | "));
        if (parts.first() != id)
            continue;
        const auto &asked = result.scenario->predict;
        const bool isAsked = std::any_of(asked.begin(), asked.end(), [&parts](const Prediction &prediction) {
            return prediction.variant == parts.at(1);
        });
        if (!isAsked)
            continue;
        ++looked;
        const double total = parts.at(2).toDouble();
        QVERIFY2(room >= total, qPrintable(QStringLiteral("%1: %2 of %3").arg(parts.at(1)).arg(total).arg(room)));
        QVERIFY2(room <= 40 * total, qPrintable(QStringLiteral("%1: %2 of %3").arg(parts.at(1)).arg(total).arg(room)));
    }
    QVERIFY(looked > 0);
}

QTEST_GUILESS_MAIN(QuestionsTest)
#include "tst_questions.moc"
