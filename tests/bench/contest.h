// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTextStream>

#include <functional>
#include <optional>
#include <vector>

namespace interleave::bench {

/// One measurement of a program that sends requests.
struct Sample
{
    double rate = 0;      ///< requests a second
    double processor = 0; ///< seconds of the processor a request; 0: not known
    double bytes = 0;     ///< by which the run raised the process's peak; 0: not known
};

/// Programs measured by turns, so that what else the machine does meets all of them.
class Contest
{
public:
    /// `measure` says nothing when the program is missing or fails; then it is left out, and the table says so.
    void add(const QString &name, std::function<std::optional<Sample>()> measure);
    void run(int rounds);
    /// Medians; and how many times the first one's rate, memory and processor each has, the medians of rounds.
    void print(QTextStream &out) const;

private:
    struct Program
    {
        QString name;
        std::function<std::optional<Sample>()> measure;
        std::vector<Sample> samples; ///< of each round; empty: not here
        bool isMissing = false;
    };
    std::vector<Program> m_programs;
};

/// What a program printed that ended well within some minutes.
[[nodiscard]] std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments);

/// Of a program that prints seconds, seconds of the processor and bytes for `count` requests.
[[nodiscard]] std::optional<Sample> sampleOf(const QString &program, const QStringList &arguments, double count);

} // namespace interleave::bench
