// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cppsteps.h"
#include "core/printers/cpp/cpptasks.h"

#include <algorithm>

namespace interleave::cpp {

namespace {

bool isLocal(const CppBody &body)
{
    return body.program.flow.bookkeeping() == Bookkeeping::Local;
}

// Whether somebody has to be able to find the tasks again: then they are jobs.
bool needsJobs(const CppBody &body, const Step &step)
{
    return std::ranges::any_of(body.program.flow.pieces(step), [&body](const RefPiece &piece) {
        return piece.use != RefUse::Start || body.program.isKept(piece.range.task);
    });
}

// One after another is enough where nothing can fail, for then all are waited for whatever happens.
bool canBeAwaitedInTurn(const CppBody &body, const Step &step)
{
    return isLocal(body) && !body.program.stops && !body.program.failures.anyCanFail(body.program.flow.pieces(step));
}

// A block round the list of what is waited for, unless the block ends with it.
void scoped(CppBody &body, const std::function<void()> &print)
{
    if (body.isLast || body.function == CallGraph::mainFunction)
        print();
    else
        body.block({}, print, CppBody::Braces::Always);
}

void gatherTasks(CppBody &body, const Step &step)
{
    const QString tasks = waitedList(body, step, "tasks", false);
    if (canBeAwaitedInTurn(body, step)) {
        body.block(QStringLiteral("for (auto &task : %1)").arg(tasks), [&] { body.awaitNamed(QStringLiteral("task")); });
        return;
    }
    const bool settles = step.flag(OptionKey::ReturnExceptions);
    body.use(settles ? CppHelper::Settle : CppHelper::Gather);
    const QString moved = QStringLiteral("std::move(%1)").arg(tasks);
    body.await(QLatin1String(settles ? "settle" : "gather"), {moved}, settles);
}

void gatherJobs(CppBody &body, const Step &step)
{
    const QString jobs = waitedList(body, step, "jobs", true);
    const bool settles = step.flag(OptionKey::ReturnExceptions);
    body.use(settles ? CppHelper::SettleJobs : CppHelper::GatherJobs);
    if (!settles)
        body.want(CppTrait::Ends);
    body.await(QLatin1String(settles ? "settle" : "gather"), {jobs});
}

} // namespace

void printGather(CppBody &body, const Step &step)
{
    scoped(body, [&] {
        if (needsJobs(body, step))
            gatherJobs(body, step);
        else
            gatherTasks(body, step);
    });
}

void printGroup(CppBody &body, const Step &step)
{
    body.use(CppHelper::GroupJobs);
    body.want(CppTrait::Ends);
    scoped(body, [&] { body.await(QStringLiteral("group"), {waitedList(body, step, "jobs", true)}); });
}

void printRace(CppBody &body, const Step &step)
{
    body.use(CppHelper::FirstOf);
    body.want(CppTrait::Ends);
    scoped(body, [&] {
        const QString racers = waitedList(body, step, "racers", true);
        body.await(QStringLiteral("firstOf"), {racers});
        if (step.flag(OptionKey::CancelRest)) {
            body.block(QStringLiteral("for (const Job &racer : %1)").arg(racers), [&] { body.line(QStringLiteral("racer.cancel();")); });
        }
    });
}

void printAsCompleted(CppBody &body, const Step &step)
{
    body.use(CppHelper::EndOrder);
    body.want(CppTrait::Ends);
    const bool canFail = !isLocal(body) || body.program.failures.cancels() || body.program.failures.anyCanFail(body.program.flow.pieces(step));
    if (canFail)
        body.use(CppHelper::WhatHappened);
    scoped(body, [&] {
        const QString jobs = waitedList(body, step, "jobs", true);
        const QString order = body.local("endOrder");
        const QString left = body.local("n");
        body.line(QStringLiteral("EndOrder %1(%2);").arg(order, jobs));
        body.block(QStringLiteral("for (std::size_t %1 = 0; %1 < %2.size(); ++%1)").arg(left, jobs), [&] {
            if (canFail) {
                body.awaits = true;
                body.line(QStringLiteral("const Job job = co_await %1.next(%2);").arg(order, body.stop));
                body.block(QStringLiteral("if (job.thrown())"),
                           [&] { body.line(QStringLiteral("qWarning(\"failed: %s\", whatHappened(job.thrown()).c_str());")); });
            } else {
                body.await(order + QLatin1String(".next"), {});
            }
            body.steps(*step.block(BlockKey::Steps));
        });
    });
}

} // namespace interleave::cpp
