// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interrupt.h"

#include <QSocketNotifier>

#include <csignal>
#include <unistd.h>

namespace interleave {

namespace {

// The writing end of the pipe; a signal handler may touch nothing else.
volatile std::sig_atomic_t pipeEnd = -1;

extern "C" void interleaveOnSignal(int number)
{
    std::signal(number, SIG_DFL);
    const char byte = 1;
    if (pipeEnd >= 0)
        static_cast<void>(!::write(pipeEnd, &byte, 1));
}

} // namespace

struct Interrupt::Handlers
{
    int ends[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
};

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
    , m_handlers(std::make_unique<Handlers>())
{
    if (::pipe(m_handlers->ends) != 0)
        return;
    pipeEnd = m_handlers->ends[1];
    m_handlers->notifier = std::make_unique<QSocketNotifier>(m_handlers->ends[0], QSocketNotifier::Read);
    connect(m_handlers->notifier.get(), &QSocketNotifier::activated, this, &Interrupt::read);
    std::signal(SIGINT, interleaveOnSignal);
    std::signal(SIGTERM, interleaveOnSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    pipeEnd = -1;
    for (const int end : m_handlers->ends) {
        if (end >= 0)
            ::close(end);
    }
}

void Interrupt::read()
{
    char byte = 0;
    if (::read(m_handlers->ends[0], &byte, 1) == 1)
        Q_EMIT happened();
}

} // namespace interleave
