// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/python/pythonsteps.h"

namespace interleave::python {

namespace {

QString named(PythonBody &body, const Step &step)
{
    return body.resource(std::get<ResourceRef>(step.value));
}

// On a thread they block; in a coroutine they are awaited.
QString awaited(const PythonBody &body)
{
    return QLatin1String(isOnLoop(body.place) ? "await " : "");
}

// A shared number, which the function may assign to.
QString number(PythonBody &body, const Step &step)
{
    const QString name = named(body, step);
    if (!name.contains(u'['))
        body.globals.insert(name);
    body.usesRegister = true;
    return name;
}

} // namespace

void printWith(PythonBody &body, const Step &step)
{
    body.line(QStringLiteral("%1with %2:").arg(QLatin1String(isOnLoop(body.place) ? "async " : ""), named(body, step)));
    body.block(*step.block(BlockKey::Steps));
}

void printWait(PythonBody &body, const Step &step)
{
    body.line(QStringLiteral("%1%2.wait()").arg(awaited(body), named(body, step)));
}

void printSet(PythonBody &body, const Step &step)
{
    body.line(named(body, step) + QLatin1String(".set()"));
}

void printClear(PythonBody &body, const Step &step)
{
    body.line(named(body, step) + QLatin1String(".clear()"));
}

void printPut(PythonBody &body, const Step &step)
{
    body.line(QStringLiteral("%1%2.put(\"item\")").arg(awaited(body), named(body, step)));
}

void printTake(PythonBody &body, const Step &step)
{
    body.line(QStringLiteral("%1%2.get()").arg(awaited(body), named(body, step)));
}

void printRead(PythonBody &body, const Step &step)
{
    const QString shared = number(body, step);
    body.line(QLatin1String("value = ") + shared);
}

void printWrite(PythonBody &body, const Step &step)
{
    const QString shared = number(body, step);
    const auto *plus = step.option<qint64>(OptionKey::Plus);
    QString sum = QStringLiteral("value");
    if (plus && *plus != 0) {
        const QString text = QString::number(*plus);
        sum += *plus > 0 ? QLatin1String(" + ") + text : QLatin1String(" - ") + text.mid(1);
    }
    body.line(QStringLiteral("%1 = %2").arg(shared, sum));
}

} // namespace interleave::python
