// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/python/pythonsteps.h"
#include "core/printers/textparts.h"

namespace interleave::python {

namespace {

// "host:7" and "[::1]:7" as two expressions.
QStringList hostAndPort(const PythonBody &body, const QString &address)
{
    const qsizetype colon = address.lastIndexOf(u':');
    QString host = address.left(colon);
    if (host.startsWith(u'['))
        host = host.sliced(1).chopped(1);
    const QString port = address.mid(colon + 1);
    const QString number = hasNumber(port) ? QStringLiteral("int(%1)").arg(body.string(port)) : port;
    return {body.string(host), number};
}

} // namespace

void printTcp(PythonBody &body, const Step &step)
{
    const bool isAwaited = body.place == Place::Loop;
    body.use(isAwaited ? PythonHelper::Exchange : PythonHelper::ExchangeBlocking);
    QStringList arguments{QStringLiteral("ECHO_HOST"), QStringLiteral("ECHO_PORT")};
    if (const auto *to = step.option<QString>(OptionKey::To))
        arguments = hostAndPort(body, *to);
    else
        body.program.parts.echoAddress = true;
    arguments.append(body.string(std::get<QString>(step.value)));
    body.list(QLatin1String(isAwaited ? "await exchange(" : "exchange_blocking("), arguments, QStringLiteral(")"));
}

} // namespace interleave::python
