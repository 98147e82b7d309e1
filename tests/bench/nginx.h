// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace interleave::bench {

/// An nginx of the bench's own (Debian: nginx-light) on 127.0.0.1 and a port that was free: one process, run by whoever runs
/// the bench, with its configuration in a temporary folder, gone with the object. It answers every address with 300 bytes of
/// JSON.
class Nginx
{
public:
    Nginx();
    Nginx(const Nginx &) = delete;
    Nginx &operator=(const Nginx &) = delete;
    ~Nginx();

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// Why it does not run.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QUrl url() const;

private:
    bool start();

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_problem;
    quint16 m_port = 0;
};

} // namespace interleave::bench
