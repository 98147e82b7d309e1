// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace interleave {

/// Turns Ctrl+C (SIGINT) and SIGTERM into a signal of the event loop while it lives. The second one ends the program in
/// the system's way. One at a time.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void happened();

private:
    void read();

    struct Handlers;
    std::unique_ptr<Handlers> m_handlers;
};

} // namespace interleave
