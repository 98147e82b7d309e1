// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/python/reservedwords.h"

#include "core/printers/taskneeds.h"

#include <QStringList>

namespace interleave {

namespace {

const char *const always =
    "False None True and as assert async await break class continue def del elif else except finally for from global if import in is "
    "lambda nonlocal not or pass raise return try while with yield match case type "
    "abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex delattr dict dir divmod "
    "enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass "
    "iter len list locals map max memoryview min next object oct open ord pow print property quit range repr reversed round set setattr "
    "slice sorted staticmethod str sum super tuple vars zip "
    "asyncio aiohttp aiosqlite contextlib pytest psycopg random requests socket sqlite3 threading time "
    "main i n _ error result results";

// What the steps of a kind bring with them.
const char *namesOf(const Step &step, Place place)
{
    switch (step.kind) {
    case StepKind::Compute: return "compute";
    case StepKind::Get:
    case StepKind::Request:
        return place == Place::Thread || place == Place::Offload ? "response worker open_session" : "response session fresh_session";
    case StepKind::Tcp: return "exchange exchange_blocking";
    case StepKind::Read:
    case StepKind::Write: return "value";
    case StepKind::Put:
    case StepKind::Take: return isOnLoop(place) ? "" : "queue";
    case StepKind::Group: return "group joined";
    case StepKind::Race: return "task racers";
    case StepKind::AsCompleted: return "finished as_finished";
    case StepKind::Inspect: return "state task";
    case StepKind::Await:
    case StepKind::Cancel: return "task";
    case StepKind::Offload: return "work pool";
    case StepKind::Retry: return "attempt attempt_2 attempt_3";
    default: return "";
    }
}

// What the program's own bookkeeping and the main of a mode bring with them.
QStringList namesOf(const Variant &variant, Bookkeeping bookkeeping)
{
    QStringList names;
    if (bookkeeping != Bookkeeping::Local)
        names << QStringLiteral("tasks task name");
    if (bookkeeping == Bookkeeping::Registry)
        names << QStringLiteral("begun start started ensure join joined call call_on_thread finish");
    if (variant.hasMain)
        return names;
    switch (variant.mode) {
    case Mode::Concurrent:
        return names << (variant.limit > 0 ? QStringLiteral("gate gated coroutine") : QString());
    case Mode::Chunked:
        return names << QStringLiteral("coroutines everything chunk chunked waiting");
    case Mode::Group:
        return names << QStringLiteral("group");
    case Mode::Threads:
        return names << QStringLiteral("pool future futures");
    case Mode::Sequential:
    case Mode::SequentialAwait:
        return names << QStringLiteral("settle");
    }
    return names;
}

void add(QSet<QString> &words, const QString &names)
{
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts))
        words.insert(name);
}

} // namespace

QSet<QString> reservedPythonWords(const Variant &variant, const CallGraph &graph, const TaskFlow &flow)
{
    QSet<QString> words;
    add(words, QLatin1String(always));
    for (const int function : graph.functions()) {
        visitPlaces(graph.stepsOf(function), graph.place(),
                    [&words](const Step &step, Place place) { add(words, QLatin1String(namesOf(step, place))); });
    }
    for (const QString &names : namesOf(variant, flow.bookkeeping()))
        add(words, names);
    return words;
}

} // namespace interleave
