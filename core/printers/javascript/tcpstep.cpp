// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/javascript/jssteps.h"
#include "core/printers/textparts.h"

namespace interleave::javascript {

namespace {

// "host:7" and "[::1]:7" as two expressions.
QStringList hostAndPort(const JsBody &body, const QString &address)
{
    const qsizetype colon = address.lastIndexOf(u':');
    QString host = address.left(colon);
    if (host.startsWith(u'['))
        host = host.sliced(1).chopped(1);
    const QString port = address.mid(colon + 1);
    return {body.string(host), hasNumber(port) ? QStringLiteral("Number(%1)").arg(body.string(port)) : port};
}

} // namespace

void printTcp(JsBody &body, const Step &step)
{
    body.use(JsHelper::Exchange);
    if (body.place == Place::Plain || body.place == Place::BlockingLoop)
        body.program.parts.note(QStringLiteral("JavaScript has no socket that blocks: the reply is awaited."));
    QStringList arguments{QStringLiteral("ECHO_HOST"), QStringLiteral("ECHO_PORT")};
    if (const auto *to = step.option<QString>(OptionKey::To))
        arguments = hostAndPort(body, *to);
    else
        body.program.parts.echoAddress = true;
    arguments.append(body.string(std::get<QString>(step.value)));
    if (body.hasSignal)
        arguments.append(QStringLiteral("signal"));
    body.list(QStringLiteral("await exchange("), arguments, QStringLiteral(");"));
}

} // namespace interleave::javascript
