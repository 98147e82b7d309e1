// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/javascript/jsreservedwords.h"

#include <QStringList>

namespace interleave {

namespace {

const char *const always =
    "abstract arguments as async await boolean break byte case catch char class const continue debugger default delete do double else "
    "enum eval export extends false final finally float for from function get goto if implements import in instanceof int interface let "
    "long native new null of package private protected public return set short static super switch synchronized this throw throws "
    "transient true try typeof undefined var void volatile while with yield "
    "constructor exports global globalThis module require process console performance fetch crypto structuredClone queueMicrotask "
    "setTimeout setInterval setImmediate clearTimeout clearInterval clearImmediate isNaN isFinite parseInt parseFloat "
    "sleep nextTurn connect isMainThread parentPort workerData execFileSync open sqlite3 pg "
    "main i k n args name error result results reason response signal value run shared "
    "fetchText fetchTextBlocking sleepBlocking startTask startNamed startedTask ensureTask callOnce finishTask awaitTasks withTimeout "
    "runGroup asSettled waitIn";

// What the steps of a kind bring with them.
const char *namesOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Compute: return "compute";
    case StepKind::Tcp: return "exchange";
    case StepKind::Sql: return "rows";
    case StepKind::Spawn:
    case StepKind::Await:
    case StepKind::Cancel: return "task";
    case StepKind::Race: return "task rest rest2 rest3 racers racers2 racers3";
    case StepKind::Offload: return "pool jobs";
    case StepKind::Retry: return "attempt attempt2 attempt3";
    case StepKind::Sleep: return "uniform normal exponential";
    default: return "";
    }
}

const char *namesOf(Mode mode)
{
    switch (mode) {
    case Mode::Concurrent: return "gate gated";
    case Mode::Chunked: return "runs chunk chunked";
    case Mode::Threads: return "pool jobs";
    case Mode::Sequential:
    case Mode::SequentialAwait: return "settle";
    case Mode::Group: return "";
    }
    return "";
}

void add(QSet<QString> &words, const char *names)
{
    for (const QString &name : QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts))
        words.insert(name);
}

} // namespace

QSet<QString> reservedJsWords(const Variant &variant, const CallGraph &graph, const TaskFlow &flow)
{
    QSet<QString> words;
    add(words, always);
    add(words, "range");
    if (flow.bookkeeping() != Bookkeeping::Local)
        add(words, "task tasks joins waiting one");
    for (const int function : graph.functions()) {
        visitPlaces(graph.stepsOf(function), graph.place(), [&words](const Step &step, Place) { add(words, namesOf(step.kind)); });
    }
    if (!variant.hasMain)
        add(words, namesOf(variant.mode));
    return words;
}

} // namespace interleave
