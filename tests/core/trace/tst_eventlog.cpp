// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/eventlog.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

Event eventAt(Nanoseconds time)
{
    return {.time = time, .task = static_cast<TaskId>(time.count()), .kind = EventKind::Note};
}

} // namespace

class EventLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsStandInOrderOfRecording()
    {
        EventLog log;
        log.append(eventAt(2ns));
        log.append(eventAt(1ns));
        QCOMPARE(log.size(), std::size_t{2});
        QCOMPARE(log.at(0), eventAt(2ns));
        QCOMPARE(log.at(1), eventAt(1ns));
    }

    void messagesAreNumberedFromOne()
    {
        EventLog log;
        QCOMPARE(log.addMessage(Message::inWords(QStringLiteral("first"))), 1U);
        QCOMPARE(log.addMessage(Message::inWords(QStringLiteral("second"))), 2U);
        QCOMPARE(log.message(1).text(), QStringLiteral("first"));
        QCOMPARE(log.message(2).text(), QStringLiteral("second"));
    }

    void noNumberAndAnUnknownNumberAreAnEmptyMessage()
    {
        EventLog log;
        log.addMessage(Message::inWords(QStringLiteral("only one")));
        QCOMPARE(log.message(0), Message{});
        QCOMPARE(log.message(2), Message{});
        QCOMPARE(log.message(0xffffffffU), Message{});
    }

    void aCursorHandsOverEachEventOnce()
    {
        EventLog log;
        LogCursor cursor(log);
        std::vector<Nanoseconds> seen;
        const auto use = [&seen](const Event &event) { seen.push_back(event.time); };
        QCOMPARE(cursor.readNew(use), std::size_t{0});
        log.append(eventAt(1ns));
        log.append(eventAt(2ns));
        QCOMPARE(cursor.readNew(use), std::size_t{2});
        QCOMPARE(cursor.readNew(use), std::size_t{0});
        log.append(eventAt(3ns));
        QCOMPARE(cursor.readNew(use), std::size_t{1});
        QCOMPARE(seen, (std::vector<Nanoseconds>{1ns, 2ns, 3ns}));
        QCOMPARE(cursor.position(), std::size_t{3});
    }

    void aCursorTakesNoMoreThanItIsAskedTo()
    {
        EventLog log;
        for (int i = 0; i < 5000; ++i)
            log.append(eventAt(Nanoseconds(i)));
        LogCursor cursor(log);
        int next = 0;
        int wrong = 0;
        const auto use = [&](const Event &event) { wrong += event.time != Nanoseconds(next++); };
        QCOMPARE(cursor.readNew(use, 0), std::size_t{0});
        QCOMPARE(cursor.readNew(use, 3000), std::size_t{3000});
        QCOMPARE(cursor.position(), std::size_t{3000});
        QCOMPARE(cursor.readNew(use, 3000), std::size_t{2000});
        QCOMPARE(next, 5000);
        QCOMPARE(wrong, 0);
    }

    void aReaderThatStartsLateReadsFromTheBeginning()
    {
        EventLog log;
        LogCursor early(log);
        log.append(eventAt(1ns));
        early.readNew([](const Event &) {});
        log.append(eventAt(2ns));
        LogCursor late(log);
        QCOMPARE(early.readNew([](const Event &) {}), std::size_t{1});
        QCOMPARE(late.readNew([](const Event &) {}), std::size_t{2});
    }

    void aMessageIsThereWhenAnotherThreadSeesTheEventThatNamesIt()
    {
        constexpr int count = 20'000;
        EventLog log;
        int missing = 0;
        int seen = 0;
        std::thread reader([&] {
            LogCursor cursor(log);
            while (seen < count) {
                cursor.readNew([&](const Event &event) {
                    missing += log.message(event.detail).text() != QString::number(seen);
                    ++seen;
                });
                std::this_thread::yield();
            }
        });
        for (int i = 0; i < count; ++i) {
            Event event = eventAt(Nanoseconds(i));
            event.detail = log.addMessage(Message::inWords(QString::number(i)));
            log.append(event);
        }
        reader.join();
        QCOMPARE(seen, count);
        QCOMPARE(missing, 0);
    }
};

QTEST_GUILESS_MAIN(EventLogTest)
#include "tst_eventlog.moc"
