// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/runtoend.h"

#include "app/cli/interrupt.h"
#include "app/cli/progress.h"

#include <QEventLoop>
#include <QTimer>

namespace interleave {

Ran runToEnd(const Scenario &scenario, const RunOptions &options, const Terminal &terminal, bool quiet)
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
    session.start(scenario, options);
    ran.record = session.record();

    Progress progress(terminal, ran.record);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] { progress.show(); });
    if (terminal.isInteractive && !quiet)
        timer.start(100);
    loop.exec();
    return ran;
}

} // namespace interleave
