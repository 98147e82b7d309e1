// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/statelook.h"

#include <QCoreApplication>

#include <array>

namespace interleave {

namespace {

struct StateRow
{
    State state;
    Look look;
    const char *name;
    const char *spoken;
    const char *onThread = nullptr; // spoken of a task that has a thread of its own, where that differs
};

// In the order of State.
constexpr std::array<StateRow, stateCount> states{{
    {State::NotStarted, Look::Nothing, QT_TRANSLATE_NOOP("States", "not started"),
     QT_TRANSLATE_NOOP("States", "The task was never started.")},
    {State::Created, Look::Queued, QT_TRANSLATE_NOOP("States", "created"),
     QT_TRANSLATE_NOOP("States", "The task is scheduled; its first step has not begun."),
     QT_TRANSLATE_NOOP("States", "The task waits for a thread of its own; all of them are busy.")},
    {State::Ready, Look::Queued, QT_TRANSLATE_NOOP("States", "ready"),
     QT_TRANSLATE_NOOP("States", "The task could go on and is in line for the event loop."),
     QT_TRANSLATE_NOOP("States", "The task could go on; its thread is about to.")},
    {State::Running, Look::Running, QT_TRANSLATE_NOOP("States", "running"),
     QT_TRANSLATE_NOOP("States", "The task has the event loop."),
     QT_TRANSLATE_NOOP("States", "The task runs on its thread.")},
    {State::Computing, Look::Computing, QT_TRANSLATE_NOOP("States", "computing"),
     QT_TRANSLATE_NOOP("States", "The task computes and holds the event loop; nobody else runs."),
     QT_TRANSLATE_NOOP("States", "The task computes on its thread; the others go on.")},
    {State::WaitTimer, Look::Waiting, QT_TRANSLATE_NOOP("States", "asleep"),
     QT_TRANSLATE_NOOP("States", "The task waits for a timer."),
     QT_TRANSLATE_NOOP("States", "The task waits for a timer, and its thread with it.")},
    {State::WaitGate, Look::Queued, QT_TRANSLATE_NOOP("States", "waiting at the gate"),
     QT_TRANSLATE_NOOP("States", "The task is in line for a limit, a semaphore or a lock.")},
    {State::WaitBarrier, Look::Waiting, QT_TRANSLATE_NOOP("States", "waiting at a barrier"),
     QT_TRANSLATE_NOOP("States", "The task waits at a barrier until enough others are there, or for an event.")},
    {State::WaitQueue, Look::Waiting, QT_TRANSLATE_NOOP("States", "waiting for a queue"),
     QT_TRANSLATE_NOOP("States", "The task waits for a queue that is full or empty.")},
    {State::WaitTask, Look::Waiting, QT_TRANSLATE_NOOP("States", "waiting for a task"),
     QT_TRANSLATE_NOOP("States", "The task waits for another task.")},
    {State::IoQueued, Look::Queued, QT_TRANSLATE_NOOP("States", "waiting for a connection"),
     QT_TRANSLATE_NOOP("States", "The request has no connection yet.")},
    {State::IoConnecting, Look::Connecting, QT_TRANSLATE_NOOP("States", "connecting"),
     QT_TRANSLATE_NOOP("States", "The request's connection is being made.")},
    {State::IoSent, Look::Waiting, QT_TRANSLATE_NOOP("States", "waiting for the answer"),
     QT_TRANSLATE_NOOP("States", "The request is sent; the first byte of the answer has not come.")},
    {State::IoReceiving, Look::Receiving, QT_TRANSLATE_NOOP("States", "receiving"),
     QT_TRANSLATE_NOOP("States", "The answer is coming in.")},
    {State::WaitDatabase, Look::Waiting, QT_TRANSLATE_NOOP("States", "waiting for the database"),
     QT_TRANSLATE_NOOP("States", "The task waits for a statement on the database.")},
    {State::WaitWorker, Look::Waiting, QT_TRANSLATE_NOOP("States", "waiting for a worker"),
     QT_TRANSLATE_NOOP("States", "The task waits for steps that it has given to a worker thread.")},
    {State::RetryPause, Look::Retry, QT_TRANSLATE_NOOP("States", "pausing before a retry"),
     QT_TRANSLATE_NOOP("States", "An attempt failed; the task waits before the next.")},
    {State::Done, Look::Done, QT_TRANSLATE_NOOP("States", "done"), QT_TRANSLATE_NOOP("States", "The task is done.")},
    {State::Failed, Look::Failed, QT_TRANSLATE_NOOP("States", "failed"),
     QT_TRANSLATE_NOOP("States", "The task failed.")},
    {State::TimedOut, Look::TimedOut, QT_TRANSLATE_NOOP("States", "timed out"),
     QT_TRANSLATE_NOOP("States", "The task took longer than it was given.")},
    {State::Cancelled, Look::Cancelled, QT_TRANSLATE_NOOP("States", "cancelled"),
     QT_TRANSLATE_NOOP("States", "The task was cancelled.")},
    {State::Deadlocked, Look::Deadlocked, QT_TRANSLATE_NOOP("States", "deadlocked"),
     QT_TRANSLATE_NOOP("States", "The task waits for something that can never happen.")},
}};

struct LookRow
{
    Look look;
    const char *name;
    Fill fill;
    Mark mark;
    // Colours that stay apart under simulated protanopia, deuteranopia and tritanopia: ΔE*ab >= 20 for every pair.
    // The failures share one and differ in their marks.
    QRgb light;
    QRgb dark;
    QRgb lightInk;
    QRgb darkInk;
};

// In the order of Look.
constexpr std::array<LookRow, lookCount> looks{{
    {Look::Nothing, QT_TRANSLATE_NOOP("States", "not started"), Fill::Nothing, Mark::Nothing, 0xFFFFFF, 0x161B22,
     0xFFFFFF, 0x161B22},
    {Look::Queued, QT_TRANSLATE_NOOP("States", "queued"), Fill::PaleHatched, Mark::Nothing, 0xD5DAE0, 0x4A535E,
     0xA9B2BD, 0x707B88},
    {Look::Connecting, QT_TRANSLATE_NOOP("States", "connecting"), Fill::Striped, Mark::Nothing, 0xE69F00, 0xF2B84B,
     0xB87A00, 0xB07F1E},
    {Look::Waiting, QT_TRANSLATE_NOOP("States", "waiting"), Fill::Outlined, Mark::Nothing, 0x7DC5F0, 0x9CCCF1, 0x3C87B8,
     0xC9E6FB},
    {Look::Receiving, QT_TRANSLATE_NOOP("States", "receiving"), Fill::Solid, Mark::Nothing, 0x0068A8, 0x1973D6,
     0x004A78, 0x9CC4F5},
    {Look::Running, QT_TRANSLATE_NOOP("States", "running"), Fill::MiddleLine, Mark::Nothing, 0x10308F, 0xBB9DFF,
     0xDCE4FA, 0x2A1C55},
    {Look::Computing, QT_TRANSLATE_NOOP("States", "loop held"), Fill::Dotted, Mark::Nothing, 0x8F452B, 0xC77523,
     0xFAE3D6, 0x3C1E05},
    {Look::Retry, QT_TRANSLATE_NOOP("States", "retry pause"), Fill::Hatched, Mark::Nothing, 0xC77CAE, 0xC278AD,
     0x7E3A66, 0x5C2349},
    {Look::Done, QT_TRANSLATE_NOOP("States", "done"), Fill::Nothing, Mark::EndBar, 0x009E72, 0x35C28F, 0x006B4E,
     0x35C28F},
    {Look::Failed, QT_TRANSLATE_NOOP("States", "failed"), Fill::Nothing, Mark::Cross, 0xD1350F, 0xDF4D51, 0xD1350F,
     0xDF4D51},
    {Look::TimedOut, QT_TRANSLATE_NOOP("States", "timed out"), Fill::Nothing, Mark::Hourglass, 0xD1350F, 0xDF4D51,
     0xD1350F, 0xDF4D51},
    {Look::Cancelled, QT_TRANSLATE_NOOP("States", "cancelled"), Fill::Nothing, Mark::CircleMinus, 0x4D4D4D, 0xE8ECF1,
     0x4D4D4D, 0xE8ECF1},
    {Look::Deadlocked, QT_TRANSLATE_NOOP("States", "deadlocked"), Fill::Nothing, Mark::CircleCross, 0xD1350F, 0xDF4D51,
     0xD1350F, 0xDF4D51},
}};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (static_cast<std::size_t>(states[i].state) != i)
            return false;
    }
    for (std::size_t i = 0; i < looks.size(); ++i) {
        if (static_cast<std::size_t>(looks[i].look) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "a row of the tables is missing or out of place");

const LookRow &rowOf(Look look)
{
    return looks[static_cast<std::size_t>(look)];
}

} // namespace

constexpr std::array<Look, stateCount> lookColumn()
{
    std::array<Look, stateCount> column{};
    for (std::size_t i = 0; i < states.size(); ++i)
        column[i] = states[i].look;
    return column;
}

constinit const std::array<Look, stateCount> looksByState = lookColumn();

StateLook stateLook(State state, bool onThread)
{
    const StateRow &row = states[static_cast<std::size_t>(state)];
    const char *spoken = onThread && row.onThread ? row.onThread : row.spoken;
    return {row.look, QCoreApplication::translate("States", row.name), QCoreApplication::translate("States", spoken)};
}

QString lookName(Look look)
{
    return QCoreApplication::translate("States", rowOf(look).name);
}

QString computingName(bool holding, bool onThreads)
{
    if (!onThreads)
        return lookName(Look::Computing);
    return holding ? QCoreApplication::translate("States", "computing, loop held")
                   : stateLook(State::Computing).name;
}

QColor lookColour(Look look, Theme theme)
{
    return QColor(theme == Theme::Light ? rowOf(look).light : rowOf(look).dark);
}

QColor lookInk(Look look, Theme theme)
{
    return QColor(theme == Theme::Light ? rowOf(look).lightInk : rowOf(look).darkInk);
}

Fill lookFill(Look look)
{
    return rowOf(look).fill;
}

Mark lookMark(Look look)
{
    return rowOf(look).mark;
}

} // namespace interleave
