// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/millisecondsbox.h"
#include "app/panels/questioncard.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

// A card on the screen that asks.
struct Asking
{
    Asking()
    {
        card.setTexts({QStringLiteral("Before you run it: Concurrent"), QStringLiteral("How long?"), {}, false});
        card.resize(600, 120);
        card.show();
        card.activateWindow();
        if (!QTest::qWaitForWindowActive(&card))
            qFatal("the card does not become active");
        card.answer();
    }

    template<typename T>
    [[nodiscard]] T *child(const char *name)
    {
        return card.findChild<T *>(QString::fromLatin1(name));
    }

    QuestionCard card;
    QSignalSpy guessed{&card, &QuestionCard::guessed};
    QSignalSpy skipped{&card, &QuestionCard::skipped};
};

Nanoseconds valueOf(const QSignalSpy &spy)
{
    return spy.last().first().value<Nanoseconds>();
}

} // namespace

class QuestionCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withNothingToSayItIsNotThere();
    void aNumberAndEnterAreAGuess();
    void theButtonTakesTheNumber();
    void withoutANumberThereIsNoGuess();
    void skippingNeedsNoNumber();
    void theKeysReachEverything();
    void settingTheValueSaysNothing();
    void resultsStandInLines();
    void everythingHasAName();
    void numbersAreShownWithoutUselessDigits_data();
    void numbersAreShownWithoutUselessDigits();
};

void QuestionCardTest::withNothingToSayItIsNotThere()
{
    QuestionCard card;
    card.setTexts({});
    QVERIFY(card.isHidden());
    card.setTexts({{}, QStringLiteral("How long?"), {}, false});
    QVERIFY(!card.isHidden());
}

void QuestionCardTest::aNumberAndEnterAreAGuess()
{
    Asking a;
    QTest::keyClicks(a.child<QWidget>("questionValue"), QStringLiteral("1500.5"));
    QVERIFY(a.card.value() == 1500500us);
    QTest::keyClick(a.child<QWidget>("questionValue"), Qt::Key_Return);
    QCOMPARE(a.guessed.count(), 1);
    QVERIFY(valueOf(a.guessed) == 1500500us);
}

void QuestionCardTest::theButtonTakesTheNumber()
{
    Asking a;
    a.card.setValue(2s);
    QVERIFY(a.child<QPushButton>("questionGuess")->isEnabled());
    QTest::mouseClick(a.child<QPushButton>("questionGuess"), Qt::LeftButton);
    QCOMPARE(a.guessed.count(), 1);
    QVERIFY(valueOf(a.guessed) == 2s);
}

void QuestionCardTest::withoutANumberThereIsNoGuess()
{
    Asking a;
    QVERIFY(!a.child<QPushButton>("questionGuess")->isEnabled());
    QCOMPARE(a.child<MillisecondsBox>("questionValue")->text(), QStringLiteral("?"));
    QTest::keyClick(a.child<QWidget>("questionValue"), Qt::Key_Return);
    QCOMPARE(a.guessed.count(), 0);
}

void QuestionCardTest::skippingNeedsNoNumber()
{
    Asking a;
    QTest::mouseClick(a.child<QPushButton>("questionSkip"), Qt::LeftButton);
    QCOMPARE(a.skipped.count(), 1);
    QCOMPARE(a.guessed.count(), 0);
}

void QuestionCardTest::theKeysReachEverything()
{
    Asking a;
    QVERIFY(a.child<QWidget>("questionValue")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up); // any number, so that there is something to guess
    QVERIFY(a.card.value() > 0ns);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(a.child<QWidget>("questionGuess")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(a.child<QWidget>("questionSkip")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(a.skipped.count(), 1);
}

void QuestionCardTest::settingTheValueSaysNothing()
{
    QuestionCard card;
    QSignalSpy changed(&card, &QuestionCard::valueChanged);
    card.setValue(3s);
    QCOMPARE(changed.count(), 0);
    QVERIFY(card.value() == 3s);
}

void QuestionCardTest::resultsStandInLines()
{
    QuestionCard card;
    card.setTexts({{}, {}, {QStringLiteral("A: you said 1 s"), QStringLiteral("B: you said 2 s")}, true});
    QVERIFY(!card.isHidden());
    QCOMPARE(card.findChild<QLabel *>(QStringLiteral("questionResults"))->text(),
             QStringLiteral("A: you said 1 s\nB: you said 2 s"));
    QVERIFY(card.findChild<QWidget *>(QStringLiteral("questionValue"))->isHidden());
    auto *again = card.findChild<QPushButton *>(QStringLiteral("questionAgain"));
    QVERIFY(!again->isHidden());
    QSignalSpy asked(&card, &QuestionCard::askedAgain);
    again->click();
    QCOMPARE(asked.count(), 1);
}

void QuestionCardTest::everythingHasAName()
{
    Asking a;
    auto *value = a.child<QWidget>("questionValue");
    QVERIFY(!value->accessibleName().isEmpty());
    QCOMPARE(value->accessibleDescription(), QStringLiteral("How long?"));
    for (const char *button : {"questionGuess", "questionSkip", "questionAgain"})
        QVERIFY(!a.child<QPushButton>(button)->text().isEmpty() && !a.child<QPushButton>(button)->toolTip().isEmpty());
}

void QuestionCardTest::numbersAreShownWithoutUselessDigits_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << 2000.0 << QStringLiteral("en") << QStringLiteral("2000");
    QTest::newRow("large") << 1234567.0 << QStringLiteral("pt_BR") << QStringLiteral("1234567");
    QTest::newRow("parts") << 0.25 << QStringLiteral("en") << QStringLiteral("0.25");
    QTest::newRow("comma") << 1500.5 << QStringLiteral("ru") << QStringLiteral("1500,5");
}

void QuestionCardTest::numbersAreShownWithoutUselessDigits()
{
    QFETCH(double, value);
    QFETCH(QString, locale);
    MillisecondsBox box;
    box.setLocale(QLocale(locale));
    box.setValue(value);
    QTEST(box.textFromValue(box.value()), "text");
    QCOMPARE(box.valueFromText(box.text()), value); // what is shown can be typed
}

QTEST_MAIN(QuestionCardTest)
#include "tst_questioncard.moc"
