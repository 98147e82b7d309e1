// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cppsteps.h"
#include "core/printers/cpp/cpptext.h"
#include "core/printers/textparts.h"

namespace interleave::cpp {

namespace {

// "host:7" and "[::1]:7" as two expressions.
QStringList hostAndPort(const CppBody &body, const QString &address)
{
    const qsizetype colon = address.lastIndexOf(u':');
    QString host = address.left(colon);
    if (host.startsWith(u'['))
        host = host.sliced(1).chopped(1);
    const QString port = address.mid(colon + 1);
    return {body.string(host), hasNumber(port) ? body.string(port) + QLatin1String(".toUShort()") : port};
}

} // namespace

void printTcp(CppBody &body, const Step &step)
{
    QStringList arguments{QStringLiteral("echoHost"), QStringLiteral("echoPort")};
    if (const auto *to = step.option<QString>(OptionKey::To))
        arguments = hostAndPort(body, *to);
    else
        body.program.parts.echoAddress = true;
    const QString &text = std::get<QString>(step.value);
    const bool isFixed = !hasNumber(text) || body.number().isEmpty();
    arguments.append(isFixed ? cppLiteral(text) : body.string(text) + QLatin1String(".toUtf8()"));
    if (body.place == Place::Loop) {
        body.use(CppHelper::Exchange);
        body.await(QStringLiteral("exchange"), arguments);
        return;
    }
    body.use(CppHelper::ExchangeBlocking);
    body.list(QStringLiteral("exchangeBlocking("), arguments, QStringLiteral(");"));
}

} // namespace interleave::cpp
