// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/python/pythonmain.h"

#include "core/printers/python/pythonmodes.h"
#include "core/printers/python/pythontext.h"
#include "core/printers/sqltext.h"

namespace interleave::python {

namespace {

constexpr qint64 aiohttpConnections = 100; // what an aiohttp session has at most, if it is not told otherwise

QString sharedClient(const PythonProgram &program)
{
    QStringList arguments;
    if (program.parts.baseUrl && !program.hasAbsoluteUrls)
        arguments.append(QStringLiteral("BASE_URL"));
    if (mostRequests(program.graph, program.variant, program.needs) > aiohttpConnections)
        arguments.append(QStringLiteral("connector=aiohttp.TCPConnector(limit=0)"));
    return QStringLiteral("aiohttp.ClientSession(%1) as session").arg(arguments.join(QLatin1String(", ")));
}

QString sharedConnection(PythonProgram &program, quint32 index)
{
    const Resource &database = program.scenario.resources.at(index);
    const QString address = addressOf(database);
    const QString name = program.resources.parameter(index);
    if (isPostgres(database)) {
        program.parts.import(QStringLiteral("psycopg"));
        return QStringLiteral("await psycopg.AsyncConnection.connect(%1, autocommit=True) as %2")
            .arg(pythonString(QLatin1String("service=") + address), name);
    }
    program.parts.import(QStringLiteral("aiosqlite"));
    return QStringLiteral("aiosqlite.connect(%1, isolation_level=None) as %2").arg(pythonString(address), name);
}

// What the tasks share, each as an item of one `async with`.
QStringList shared(PythonProgram &program)
{
    const TaskNeeds needs = mainNeeds(program.variant, program.graph, program.needs);
    QStringList items;
    if (needs.client)
        items.append(sharedClient(program));
    for (const quint32 database : needs.databases)
        items.append(sharedConnection(program, database));
    return items;
}

void writePreparation(CodeWriter &out, PythonProgram &program, bool isRandom)
{
    if (isRandom)
        out.line(QStringLiteral("random.seed(%1)").arg(program.scenario.seed));
    if (!program.parts.offload)
        return;
    program.parts.import(QStringLiteral("asyncio"));
    program.parts.import(QStringLiteral("ThreadPoolExecutor"));
    out.line(QLatin1String("pool = ") + threadPool(program));
    out.line(QStringLiteral("asyncio.get_running_loop().set_default_executor(pool)"));
}

} // namespace

QString threadPool(const PythonProgram &program)
{
    const QString initializer = QLatin1String(program.parts.uses(PythonHelper::OpenSession) ? ", initializer=open_session" : "");
    return QStringLiteral("ThreadPoolExecutor(max_workers=%1%2)").arg(QString::number(program.variant.workers), initializer);
}

bool isMainAwaited(const PythonProgram &program)
{
    return program.variant.hasMain || isOnLoop(program.graph.place());
}

CodeWriter mainFunction(PythonProgram &program)
{
    PythonBody body(program, CallGraph::mainFunction, program.graph.place());
    body.initializesRegister = firstUseOfRegisterIsUnsafe(program.variant.main);
    if (program.variant.hasMain)
        body.steps(program.variant.main);
    else
        printModeMain(body);
    if (body.statements() == 0)
        body.line(QStringLiteral("pass"));

    CodeWriter out(pythonLayout);
    out.line(QLatin1String(isMainAwaited(program) ? "async def main():" : "def main():"));
    const CodeWriter::Indented indented(out);
    writePythonOpening(out, body);
    writePreparation(out, program, program.parts.imports(QStringLiteral("random")));
    const QStringList contexts = shared(program);
    if (contexts.isEmpty()) {
        out.append(body.out);
        return out;
    }
    if (contexts.size() == 1) {
        out.line(QStringLiteral("async with %1:").arg(contexts.first()));
    } else {
        out.line(QStringLiteral("async with ("));
        {
            const CodeWriter::Indented items(out);
            for (const QString &context : contexts)
                out.line(context + u',');
        }
        out.line(QStringLiteral("):"));
    }
    const CodeWriter::Indented inner(out);
    out.append(body.out);
    return out;
}

} // namespace interleave::python
