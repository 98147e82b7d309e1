// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/contest.h"

#include "tests/bench/measure.h"

#include <QProcess>

namespace interleave::bench {

namespace {

constexpr int longestWait = 300'000; // ms

double medianOf(const std::vector<Sample> &samples, double Sample::*what)
{
    std::vector<double> values;
    for (const Sample &sample : samples)
        values.push_back(sample.*what);
    return median(values);
}

double medianRatio(const std::vector<Sample> &samples, const std::vector<Sample> &first, double Sample::*what)
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < samples.size() && i < first.size(); ++i) {
        if (first[i].*what > 0)
            ratios.push_back(samples[i].*what / (first[i].*what));
    }
    return median(ratios);
}

QString cell(double value, int decimals, const QString &unit)
{
    return (value > 0 ? QString::number(value, 'f', decimals) + unit : QStringLiteral("–")).rightJustified(13);
}

} // namespace

void Contest::add(const QString &name, std::function<std::optional<Sample>()> measure)
{
    m_programs.push_back({name, std::move(measure), {}, false});
}

void Contest::run(int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        for (Program &program : m_programs) {
            if (program.isMissing)
                continue;
            if (const std::optional<Sample> sample = program.measure()) {
                program.samples.push_back(*sample);
            } else {
                program.samples.clear();
                program.isMissing = true;
            }
        }
    }
}

void Contest::print(QTextStream &out) const
{
    out << QString().leftJustified(28) << "   requests/s     processor   over idle   rate × first   memory × first\n";
    for (const Program &program : m_programs) {
        out << "  " << program.name.leftJustified(26);
        if (program.samples.empty()) {
            out << "  (not here, or it failed)" << Qt::endl;
            continue;
        }
        const std::vector<Sample> &first = m_programs.front().samples;
        out << cell(medianOf(program.samples, &Sample::rate), 0, {})
            << cell(medianOf(program.samples, &Sample::processor) * 1e6, 0, QStringLiteral(" µs"))
            << cell(medianOf(program.samples, &Sample::bytes) / 1e6, 2, QStringLiteral(" MB"))
            << cell(medianRatio(program.samples, first, &Sample::rate), 3, {})
            << cell(medianRatio(program.samples, first, &Sample::bytes), 2, {}) << Qt::endl;
    }
}

std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(longestWait) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

std::optional<Sample> sampleOf(const QString &program, const QStringList &arguments, double count)
{
    const std::optional<QByteArray> output = outputOf(program, arguments);
    if (!output)
        return std::nullopt;
    const QList<QByteArray> words = output->simplified().split(' ');
    if (words.size() < 3 || words[0].toDouble() <= 0)
        return std::nullopt;
    return Sample{.rate = count / words[0].toDouble(), .processor = words[1].toDouble() / count, .bytes = words[2].toDouble()};
}

} // namespace interleave::bench
