// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/javascript/jshelper.h"

#include "core/printers/javascript/helpertexts.h"

#include <QRegularExpression>

#include <array>

namespace interleave {

namespace {

using enum JsHelper;

template<JsHelper... helpers>
constexpr std::array<JsHelper, sizeof...(helpers)> helperList{helpers...};

constexpr JsHelperRow rows[] = {
    {Range, "", helperList<>, javascript::range},
    {SleepBlocking, "", helperList<>, javascript::sleepBlocking},
    {Compute, "", helperList<>, javascript::compute},
    {ComputeOnThreads, "", helperList<>, javascript::computeOnThreads},
    {Uniform, "", helperList<>, javascript::uniform},
    {Normal, "", helperList<>, javascript::normal},
    {Exponential, "", helperList<>, javascript::exponential},
    {WaitIn, "", helperList<>, javascript::waitIn},
    {Semaphore, "", helperList<WaitIn>, javascript::semaphore},
    {Lock, "", helperList<Semaphore>, javascript::lock},
    {AsyncEvent, "", helperList<WaitIn>, javascript::asyncEvent},
    {Barrier, "", helperList<WaitIn>, javascript::barrier},
    {Queue, "", helperList<Semaphore>, javascript::queue},
    {SharedSemaphore, "", helperList<>, javascript::sharedSemaphore},
    {SharedEvent, "", helperList<>, javascript::sharedEvent},
    {SharedBarrier, "", helperList<>, javascript::sharedBarrier},
    {SharedQueue, "", helperList<>, javascript::sharedQueue},
    {FetchText, "", helperList<>, javascript::fetchText},
    {FetchTextExpecting, "", helperList<>, javascript::fetchTextExpecting},
    {FetchTextBlocking, "execFileSync", helperList<>, javascript::fetchTextBlocking},
    {Exchange, "connect", helperList<>, javascript::exchange},
    {WithTimeout, "", helperList<>, javascript::withTimeout},
    {StartTask, "", helperList<>, javascript::startTask},
    {AwaitTasks, "", helperList<>, javascript::awaitTasks},
    {RunGroup, "", helperList<>, javascript::runGroup},
    {AsSettled, "", helperList<>, javascript::asSettled},
    {Chunked, "", helperList<>, javascript::chunked},
    {Settle, "", helperList<>, javascript::settle},
    {SettleBlocking, "", helperList<>, javascript::settleBlocking},
    {StartNamed, "", helperList<StartTask>, javascript::startNamed},
    {StartedTask, "", helperList<>, javascript::startedTask},
    {EnsureTask, "", helperList<StartNamed>, javascript::ensureTask},
    {CallOnce, "", helperList<>, javascript::callOnce},
    {FinishTask, "", helperList<CallOnce>, javascript::finishTask},
    {WorkerPool, "Worker", helperList<>, javascript::workerPool},
};

constexpr bool rowsStandInOrder()
{
    for (std::size_t i = 0; i < std::size(rows); ++i) {
        if (static_cast<std::size_t>(rows[i].helper) != i)
            return false;
    }
    return true;
}
static_assert(rowsStandInOrder());

} // namespace

const JsHelperRow &rowOf(JsHelper helper)
{
    return rows[static_cast<std::size_t>(helper)];
}

QString textOf(JsHelper helper, bool hasSignals, bool sharesMemory)
{
    QString text = QString::fromUtf8(rowOf(helper).text);
    const auto decide = [&text](QChar sign, bool isKept) {
        const QRegularExpression part(QStringLiteral("%1([^%1]*)%1").arg(sign));
        text.replace(part, isKept ? QStringLiteral("\\1") : QString());
    };
    decide(u'§', hasSignals);
    decide(u'¤', !hasSignals);
    decide(u'¶', sharesMemory);
    return text;
}

} // namespace interleave
