// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/state.h"

#include <QSet>
#include <QTest>

using namespace interleave;

class StateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasAKeyOfItsOwn()
    {
        QSet<QByteArray> keys;
        for (int i = 0; i < stateCount; ++i) {
            const QByteArray key = stateKey(static_cast<State>(i));
            QVERIFY2(!key.isEmpty() && key != "unknown", key.constData());
            QVERIFY2(key == key.toLower() && !key.contains(' ') && !key.contains('_'), key.constData());
            keys.insert(key);
        }
        QCOMPARE(keys.size(), stateCount);
    }

    void outcomesAreCalledAsInResultFiles()
    {
        QCOMPARE(stateKey(State::Done), "done");
        QCOMPARE(stateKey(State::Failed), "failed");
        QCOMPARE(stateKey(State::TimedOut), "timed-out");
        QCOMPARE(stateKey(State::Cancelled), "cancelled");
        QCOMPARE(stateKey(State::Deadlocked), "deadlocked");
        QCOMPARE(stateKey(State::NotStarted), "not-started");
    }

    void noStateBothWaitsAndIsAnEnd()
    {
        int ends = 0;
        for (int i = 0; i < stateCount; ++i) {
            const auto state = static_cast<State>(i);
            QVERIFY(!(isEnd(state) && isWaiting(state)));
            QVERIFY(!isIo(state) || isWaiting(state));
            ends += isEnd(state);
        }
        QCOMPARE(ends, 5);
    }

    void whatHasTheLoopDoesNotWait()
    {
        for (const State state : {State::NotStarted, State::Created, State::Ready, State::Running, State::Computing}) {
            QVERIFY(!isWaiting(state));
            QVERIFY(!isEnd(state));
        }
    }
};

QTEST_GUILESS_MAIN(StateTest)
#include "tst_state.moc"
