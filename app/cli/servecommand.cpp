// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "core/http/demoserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>

namespace interleave {

namespace {

constexpr int longestLatency = 60'000; // milliseconds

} // namespace

int serveCommand(const QStringList &arguments, const Terminal &terminal)
{
    QCommandLineParser parser;
    const QCommandLineOption port(QStringLiteral("port"), {}, QStringLiteral("N"));
    const QCommandLineOption latency(QStringLiteral("latency"), {}, QStringLiteral("MS"));
    parser.addOptions({port, latency});
    if (!parser.parse(QStringList{QString()} + arguments)) {
        terminal.complain(parser.errorText());
        return ExitUsage;
    }
    if (!parser.positionalArguments().isEmpty()) {
        terminal.complain(
            QCoreApplication::translate("CommandLine", "serve takes --port N and --latency MS, nothing else."));
        return ExitUsage;
    }
    DemoServer::Options options;
    bool ok = true;
    if (parser.isSet(port))
        options.port = parser.value(port).toUShort(&ok);
    if (!ok) {
        terminal.complain(QCoreApplication::translate("CommandLine", "--port takes a number from 0 to 65535."));
        return ExitUsage;
    }
    if (parser.isSet(latency))
        options.latency = std::chrono::milliseconds(parser.value(latency).toInt(&ok));
    if (!ok || options.latency.count() < 0 || options.latency.count() > longestLatency) {
        terminal.complain(
            QCoreApplication::translate("CommandLine", "--latency takes milliseconds from 0 to %1.").arg(longestLatency));
        return ExitUsage;
    }

    const DemoServer server(options);
    if (!server.isListening()) {
        terminal.complain(QCoreApplication::translate("CommandLine", "Port %1 on 127.0.0.1 cannot be used: %2")
                              .arg(QString::number(options.port), server.errorString()));
        return ExitFailed;
    }
    terminal.out << server.url().toString() << Qt::endl;
    terminal.out << "tcp://127.0.0.1:" << server.echoPort() << Qt::endl;
    QEventLoop loop;
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::happened, &loop, &QEventLoop::quit);
    loop.exec();
    return ExitInterrupted;
}

} // namespace interleave
