// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/endlisteners.h"
#include "core/engine/taskrun.h"

#include <QTest>

#include <vector>

using namespace interleave;

namespace {

using Heard = std::vector<int>;

// Writes its number down, and may add another listener from inside the call.
class Writer final : public EndListener
{
public:
    Writer(Heard &heard, int number)
        : m_heard(&heard)
        , m_number(number)
    {}
    void addThen(EndListeners &listeners, EndListener &other)
    {
        m_listeners = &listeners;
        m_other = &other;
    }
    void taskEnded(TaskRun &) override
    {
        m_heard->push_back(m_number);
        if (m_listeners)
            m_listeners->add(*m_other);
    }

private:
    Heard *m_heard;
    int m_number;
    EndListeners *m_listeners = nullptr;
    EndListener *m_other = nullptr;
};

} // namespace

class EndListenersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneIsTold()
    {
        EndListeners listeners;
        listeners.tell(anyTask());
    }

    void allAreToldInTheOrderInWhichTheyCame_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 3, 100})
            QTest::addRow("%d", count) << count;
    }
    void allAreToldInTheOrderInWhichTheyCame()
    {
        QFETCH(int, count);
        Heard heard;
        Heard expected;
        std::vector<Writer> writers;
        writers.reserve(static_cast<std::size_t>(count));
        EndListeners listeners;
        for (int i = 0; i < count; ++i) {
            expected.push_back(i);
            listeners.add(writers.emplace_back(heard, i));
        }
        listeners.tell(anyTask());
        QCOMPARE(heard, expected);
    }

    void whoIsToldIsForgotten()
    {
        Heard heard;
        Writer one(heard, 1);
        Writer two(heard, 2);
        EndListeners listeners;
        listeners.add(one);
        listeners.add(two);
        listeners.tell(anyTask());
        listeners.tell(anyTask());
        QCOMPARE(heard, (Heard{1, 2}));
    }

    void theSameListenerIsToldAsOftenAsItCame()
    {
        Heard heard;
        Writer one(heard, 1);
        EndListeners listeners;
        listeners.add(one);
        listeners.add(one);
        listeners.add(one);
        listeners.tell(anyTask());
        QCOMPARE(heard, (Heard{1, 1, 1}));
    }

    void whoComesWhileOthersAreToldIsToldTheNextTime()
    {
        Heard heard;
        Writer one(heard, 1);
        Writer two(heard, 2);
        Writer three(heard, 3);
        EndListeners listeners;
        one.addThen(listeners, three);
        listeners.add(one);
        listeners.add(two);
        listeners.tell(anyTask());
        QCOMPARE(heard, (Heard{1, 2}));
        listeners.tell(anyTask());
        QCOMPARE(heard, (Heard{1, 2, 3}));
    }

    void whoIsNeverToldLeaksNothing()
    {
        Heard heard;
        Writer one(heard, 1);
        EndListeners listeners;
        listeners.add(one);
        listeners.add(one);
    }

private:
    // Nobody here looks at it.
    static TaskRun &anyTask()
    {
        alignas(TaskRun) static std::byte place[sizeof(TaskRun)];
        return reinterpret_cast<TaskRun &>(place);
    }
};

QTEST_GUILESS_MAIN(EndListenersTest)
#include "tst_endlisteners.moc"
