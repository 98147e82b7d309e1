// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cppsteps.h"

namespace interleave::cpp {

namespace {

QString named(CppBody &body, const Step &step)
{
    return body.resource(std::get<ResourceRef>(step.value));
}

bool isEvent(const CppBody &body, const Step &step)
{
    const auto &ref = std::get<ResourceRef>(step.value);
    return body.program.scenario.resources.at(ref.indexFor(1)).kind == ResourceKind::Event;
}

void hold(CppBody &body, const Step &step)
{
    const QString name = named(body, step);
    const QString held = CppBody::nth(QStringLiteral("held"), body.holds);
    if (isOnLoop(body.place)) {
        body.await(name + QLatin1String(".acquire"), {});
        body.line(QStringLiteral("const std::lock_guard %1(%2, std::adopt_lock);").arg(held, name));
    } else if (body.program.resources.isLock(std::get<ResourceRef>(step.value), body.count())) {
        body.line(QStringLiteral("const QMutexLocker %1(&%2);").arg(held, name));
    } else {
        body.line(QStringLiteral("%1.acquire();").arg(name));
        body.line(QStringLiteral("const QSemaphoreReleaser %1(%2);").arg(held, name));
    }
}

void waitFor(CppBody &body, const QString &name, bool event)
{
    if (isOnLoop(body.place))
        body.await(name + QLatin1String(".wait"), {});
    else
        body.line(name + QLatin1String(event ? ".wait(false);" : ".arrive_and_wait();"));
}

} // namespace

// What holds until the end of a block needs no block of its own where that is the end anyway.
void printWith(CppBody &body, const Step &step)
{
    const auto print = [&] {
        ++body.holds;
        hold(body, step);
        body.steps(*step.block(BlockKey::Steps));
        --body.holds;
    };
    if (body.isLast)
        print();
    else
        body.block({}, print, CppBody::Braces::Always);
}

void printWait(CppBody &body, const Step &step)
{
    const auto &ref = std::get<ResourceRef>(step.value);
    const QStringList all = body.program.resources.different(ref, body.count());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Resource &one = body.program.scenario.resources.at(ref.indexFor(static_cast<quint32>(i) + 1));
        body.block(QStringLiteral("if (i == %1)").arg(i + 1), [&] { waitFor(body, all.at(i), one.kind == ResourceKind::Event); });
    }
    if (all.isEmpty())
        waitFor(body, named(body, step), isEvent(body, step));
}

void printSet(CppBody &body, const Step &step)
{
    const QString name = named(body, step);
    if (isOnLoop(body.place))
        body.line(name + QLatin1String(".set();"));
    else
        body.line(QStringLiteral("%1 = true;\n%1.notify_all();").arg(name));
}

void printClear(CppBody &body, const Step &step)
{
    body.line(named(body, step) + QLatin1String(isOnLoop(body.place) ? ".clear();" : " = false;"));
}

void printPut(CppBody &body, const Step &step)
{
    const QString name = named(body, step);
    const QStringList arguments{QStringLiteral("u\"item\"_s")};
    if (isOnLoop(body.place))
        body.await(name + QLatin1String(".put"), arguments);
    else
        body.line(QStringLiteral("%1.put(%2);").arg(name, arguments.first()));
}

void printTake(CppBody &body, const Step &step)
{
    const QString name = named(body, step);
    if (isOnLoop(body.place))
        body.await(name + QLatin1String(".take"), {});
    else
        body.line(name + QLatin1String(".take();"));
}

void printRead(CppBody &body, const Step &step)
{
    const QString shared = named(body, step);
    if (body.declaresRegister) {
        body.declaresRegister = false;
        const bool isWritten = writesRegister(body.program.graph.stepsOf(body.function));
        body.line(QStringLiteral("%1qint64 value = %2;").arg(QLatin1String(isWritten ? "const " : "[[maybe_unused]] const "), shared));
        return;
    }
    body.line(QStringLiteral("%1 = %2;").arg(body.registerName, shared));
}

void printWrite(CppBody &body, const Step &step)
{
    const QString shared = named(body, step);
    const auto *plus = step.option<qint64>(OptionKey::Plus);
    QString sum = body.registerName;
    if (plus && *plus != 0) {
        const QString text = QString::number(*plus);
        sum += *plus > 0 ? QLatin1String(" + ") + text : QLatin1String(" - ") + text.mid(1);
    }
    body.line(QStringLiteral("%1 = %2;").arg(shared, sum));
}

} // namespace interleave::cpp
