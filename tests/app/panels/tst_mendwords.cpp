// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/mendcard.h"
#include "app/panels/mendwords.h"

#include <QApplication>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

QString plain(QString text)
{
    return text.replace(QChar(0xa0), u' ');
}

QString fault(const Aftermath &broken)
{
    return plain(faultSentence(QStringLiteral("X"), broken));
}

QString difference(const Aftermath &broken, const Aftermath &mended)
{
    return plain(mendedSentence(QStringLiteral("X"), broken, QStringLiteral("Y"), mended));
}

} // namespace

class MendWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGravestFaultIsNamed();
    void onlyWhatDiffersIsSaid();
    void theCardOffersTheCureAndTakesItBack();
};

void MendWordsTest::theGravestFaultIsNamed()
{
    QCOMPARE(fault({State::Deadlocked, 500ms, 2, 0, 3, 1s}), QStringLiteral("“X” never ends: after 500 ms all that is left waits for each other."));
    QVERIFY(fault({State::Done, 200ms, 5, 4, 3, 1s}).startsWith(QStringLiteral("“X” lost ")));
    QVERIFY(fault({State::Done, 200ms, 5, 4, 3, 1s}).contains(u'3'));
    QCOMPARE(fault({State::Done, 1s, 3000, 1000, 0, 1s}), QStringLiteral("In “X”, only 1,000 of 3,000 tasks were done."));
    QCOMPARE(fault({State::Done, 2s, 4, 4, 0, 1s}), QStringLiteral("In “X”, one task held the loop for 1 s, and nobody else could go on."));
    QCOMPARE(fault({State::Done, 1s, 1, 1, 0, 0s}), QStringLiteral("“X” ended without an error, and yet something is missing."));
}

void MendWordsTest::onlyWhatDiffersIsSaid()
{
    QCOMPARE(difference({State::Done, 200ms, 5, 5, 3, 0s}, {State::Done, 800ms, 5, 5, 0, 0s}),
             QStringLiteral("“Y” mends “X”: 800 ms instead of 200 ms; lost updates: 0 instead of 3."));
    QCOMPARE(difference({State::Deadlocked, 500ms, 2, 0, 0, 0s}, {State::Done, 2s, 2, 2, 0, 0s}),
             QStringLiteral("“Y” mends “X”: over after 2 s, where the other never ends; tasks done: 2 instead of 0."));
    QCOMPARE(difference({State::Done, 1700ms, 4, 4, 0, 1s}, {State::Done, 1300ms, 4, 4, 0, 0s}),
             QStringLiteral("“Y” mends “X”: 1.3 s instead of 1.7 s; the loop never held, instead of for 1 s."));
    QCOMPARE(difference({State::Done, 1s, 3, 3, 0, 1s}, {State::Done, 1s, 3, 3, 0, 50ms}),
             QStringLiteral("“Y” mends “X”: 1 s, as before; the loop held for 50 ms at most instead of 1 s."));
}

void MendWordsTest::theCardOffersTheCureAndTakesItBack()
{
    MendCard card;
    QVERIFY(!card.isVisible());
    card.setSentence(QStringLiteral("Something is wrong."));
    QVERIFY(card.isVisible());
    auto *button = card.findChild<QPushButton *>();
    QCOMPARE(button->text(), QStringLiteral("Mend it"));
    const QSignalSpy pressed(&card, &MendCard::pressed);
    button->click();
    QCOMPARE(pressed.count(), 1);
    card.setMended(true);
    QCOMPARE(button->text(), QStringLiteral("Break it again"));
    card.setSentence({});
    QVERIFY(!card.isVisible());
}

int main(int argc, char *argv[])
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    MendWordsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mendwords.moc"
