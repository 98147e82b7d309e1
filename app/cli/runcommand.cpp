// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/figures.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress.h"
#include "app/cli/runoptions.h"
#include "app/cli/scenariochoice.h"
#include "core/formats/taskscsv.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QLocale>
#include <QSaveFile>
#include <QTimer>

namespace interleave {

namespace {

QString unknownVariant(const Scenario &scenario, const QStringList &wanted)
{
    QStringList names;
    for (const Variant &variant : scenario.variants)
        names << variant.name;
    for (const QString &name : wanted) {
        if (!names.contains(name)) {
            return QCoreApplication::translate("CommandLine", "The scenario has no variant “%1”. It has: %2")
                .arg(name, names.join(QStringLiteral(", ")));
        }
    }
    return {};
}

struct Ran
{
    std::shared_ptr<const RunRecord> record;
    QString failure; ///< the run could not begin or go on
    bool interrupted = false;
};

Ran runToEnd(const Scenario &scenario, const RunRequest &request, const Terminal &terminal)
{
    Ran ran;
    Session session;
    QEventLoop loop;
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::happened, &session, [&] {
        ran.interrupted = true;
        session.cancelAll();
    });
    QObject::connect(&session, &Session::finished, &loop, &QEventLoop::quit);
    QObject::connect(&session, &Session::failed, &loop, [&](const Message &reason) {
        ran.failure = reason.translated();
        loop.quit();
    });
    session.start(scenario, request.options);
    ran.record = session.record();

    Progress progress(terminal, ran.record);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] { progress.show(); });
    if (terminal.isInteractive && !request.quiet)
        timer.start(100);
    loop.exec();
    return ran;
}

bool writeBytes(const QByteArray &bytes, const QString &path, QString *error)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    *error = file.errorString();
    return false;
}

bool writeOutput(const RunRecord &record, const Scenario &scenario, const QString &path, const RunRequest &request,
                 const Terminal &terminal, const CommandLineServices &services)
{
    QString error;
    bool written = false;
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        written = writeBytes(tasksCsv(record), path, &error);
    } else {
        PictureOrder order = request.picture;
        order.path = path;
        order.title = scenario.title.in(QLocale().name());
        order.summary = scenario.summary.in(QLocale().name());
        if (order.title.isEmpty())
            order.title = scenario.id;
        written = services.writePicture(record, order, &error);
    }
    if (!written)
        terminal.complain(QCoreApplication::translate("CommandLine", "%1 could not be written: %2").arg(path, error));
    return written;
}

} // namespace

int runCommand(const QStringList &arguments, const Terminal &terminal, const CommandLineServices &services)
{
    const std::optional<RunRequest> request = readRunOptions(arguments, terminal, services.pictureEndings);
    if (!request)
        return ExitUsage;
    const ReadResult read = readChosen(request->scenario, request->overrides);
    if (!read.scenario) {
        printFaults(terminal, request->scenario, read.faults);
        return ExitUsage;
    }
    if (const QString fault = unknownVariant(*read.scenario, request->options.variants); !fault.isEmpty()) {
        terminal.complain(fault);
        return ExitUsage;
    }

    const Ran ran = runToEnd(*read.scenario, *request, terminal);
    if (!ran.failure.isEmpty()) {
        terminal.complain(ran.failure);
        return ExitFailed;
    }
    if (!request->quiet)
        terminal.out << figuresTable(*ran.record) << Qt::flush;
    bool written = true;
    for (const QString &path : request->outputs)
        written = writeOutput(*ran.record, *read.scenario, path, *request, terminal, services) && written;
    if (ran.interrupted)
        return ExitInterrupted;
    return written ? ExitDone : ExitFailed;
}

} // namespace interleave
