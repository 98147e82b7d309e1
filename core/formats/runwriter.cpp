// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/runwriter.h"

#include "core/formats/runkeys.h"
#include "core/scenario/reader.h"
#include "core/scenario/writer.h"

#include <QBuffer>
#include <QSaveFile>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace interleave {

namespace {

// Appends JSON to a device, a piece at a time.
class Output
{
public:
    explicit Output(QIODevice &device)
        : m_device(device)
    {
        m_buffer.reserve(pieceSize + 4096);
    }

    void raw(QByteArrayView text) { m_buffer.append(text); }

    template<typename Integer>
    void number(Integer value)
    {
        std::array<char, 24> digits;
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value);
        m_buffer.append(digits.data(), end.ptr - digits.data());
    }

    void text(const QString &words)
    {
        const QByteArray utf8 = words.toUtf8();
        rapidjson::StringBuffer quoted;
        rapidjson::Writer<rapidjson::StringBuffer> writer(quoted);
        writer.String(utf8.constData(), static_cast<rapidjson::SizeType>(utf8.size()));
        m_buffer.append(quoted.GetString(), static_cast<qsizetype>(quoted.GetSize()));
    }

    // Between two entries of a list, or before the first.
    void entry(bool first) { raw(first ? "\n" : ",\n"); }

    // After every entry: passes on what has gathered.
    bool pass(bool all = false)
    {
        if (m_good && (all || m_buffer.size() >= pieceSize)) {
            m_good = m_device.write(m_buffer) == m_buffer.size();
            m_buffer.resize(0); // keeps its memory
        }
        return m_good;
    }

private:
    static constexpr qsizetype pieceSize = 1 << 20;

    QIODevice &m_device;
    QByteArray m_buffer;
    bool m_good = true;
};

void putTexts(Output &out, const QStringList &texts)
{
    out.raw("[");
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i > 0)
            out.raw(", ");
        out.text(texts.at(i));
    }
    out.raw("]");
}

void putMember(Output &out, const char *key, const QString &value)
{
    out.raw(",\n\"");
    out.raw(key);
    out.raw("\": ");
    out.text(value);
}

// Somebody's own words are a text; a sentence that can be translated is a list of it and its arguments.
void putMessage(Output &out, const Message &message)
{
    const QString source = QString::fromUtf8(message.source);
    if (message.verbatim)
        out.text(source);
    else
        putTexts(out, QStringList{source} + message.arguments);
}

// [time since the event before, task, kind, state, step, detail], zeros at the end left out but for the first
// three numbers. A time that the event names is written as what is left until then.
void putEvent(Output &out, const EventLog &log, const Event &event, Nanoseconds before)
{
    qint64 detail = event.detail;
    if (namesTime(event)) {
        const std::optional<Nanoseconds> due = log.time(event.detail);
        // A real clock may have passed a short pause's end when it was recorded.
        detail = due ? std::max<qint64>((*due - event.time).count(), 1) : 0;
    }
    const std::array<qint64, 6> numbers{(event.time - before).count(),
                                        event.task == noTask ? -1 : qint64{event.task},
                                        static_cast<qint64>(event.kind),
                                        static_cast<qint64>(event.state),
                                        event.step,
                                        detail};
    std::size_t count = numbers.size();
    while (count > 3 && numbers[count - 1] == 0)
        --count;
    out.raw("[");
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0)
            out.raw(",");
        out.number(numbers[i]);
    }
    out.raw("]");
}

// What a variant has come to at one moment, though its engine may go on meanwhile.
struct Snapshot
{
    explicit Snapshot(const VariantTrace &variant)
        : now(variant.now())
        , events(variant.log.size())
        , messages(variant.log.messageCount())
    {
        for (std::size_t i = 0; i < events; ++i)
            now = std::max(now, variant.log.at(i).time);
    }

    Nanoseconds now;
    std::size_t events;
    quint32 messages;
};

void putVariant(Output &out, const VariantTrace &variant)
{
    const Snapshot snapshot(variant);
    out.raw("{\"name\": ");
    out.text(variant.name);
    if (!variant.mode.isEmpty())
        putMember(out, "mode", variant.mode);
    if (variant.limit > 0) {
        out.raw(",\n\"limit\": ");
        out.number(variant.limit);
    }
    if (variant.chunk > 0) {
        out.raw(",\n\"chunk\": ");
        out.number(variant.chunk);
    }
    out.raw(",\n\"now_ns\": ");
    out.number(snapshot.now.count());
    out.raw(",\n\"messages\": [");
    for (quint32 number = 1; number <= snapshot.messages && out.pass(); ++number) {
        out.entry(number == 1);
        putMessage(out, variant.log.message(number));
    }
    out.raw("],\n\"events\": [");
    Nanoseconds before{0};
    for (std::size_t i = 0; i < snapshot.events && out.pass(); ++i) {
        const Event event = variant.log.at(i);
        out.entry(i == 0);
        putEvent(out, variant.log, event, before);
        before = event.time;
    }
    out.raw("]}");
}

void putEnvironment(Output &out, const RunEnvironment &environment)
{
    if (!environment.program.isEmpty())
        putMember(out, "program", environment.program);
    if (!environment.qt.isEmpty())
        putMember(out, "qt", environment.qt);
    if (!environment.compiler.isEmpty())
        putMember(out, "compiler", environment.compiler);
}

QByteArray scenarioOf(const SavedRun &run)
{
    Scenario scenario = *run.scenario;
    scenario.seed = run.record->seed;
    return writeScenario(scenario).trimmed();
}

bool putRun(Output &out, const SavedRun &run, const QByteArray &scenario)
{
    out.raw("{\n\"interleave_run\": ");
    out.number(runFormatVersion);
    putEnvironment(out, run.environment);
    putMember(out, "world", QLatin1String(worldKey(run.record->world)));
    out.raw(",\n\"seed\": ");
    out.number(run.record->seed);
    out.raw(",\n\"scenario\": ");
    out.raw(scenario);
    out.raw(",\n\"kinds\": ");
    putTexts(out, kindKeys());
    out.raw(",\n\"states\": ");
    putTexts(out, stateKeys());
    out.raw(",\n\"variants\": [");
    for (std::size_t i = 0; i < run.record->variants.size() && out.pass(); ++i) {
        out.entry(i == 0);
        putVariant(out, *run.record->variants[i]);
    }
    out.raw("]\n}\n");
    return out.pass(true);
}

} // namespace

bool writeRun(const SavedRun &run, QIODevice &device)
{
    Output out(device);
    return putRun(out, run, scenarioOf(run));
}

QByteArray runBytes(const SavedRun &run)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    static_cast<void>(writeRun(run, buffer));
    return buffer.data();
}

bool writeRunFile(const SavedRun &run, const QString &path, QString *error)
{
    const QByteArray scenario = scenarioOf(run);
    // Nothing is written that could not be opened again.
    if (const ReadResult again = readScenario(scenario); !again.scenario) {
        *error = again.faults.front().translated();
        return false;
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        Output out(file);
        if (putRun(out, run, scenario) && file.commit())
            return true;
    }
    *error = file.errorString();
    return false;
}

} // namespace interleave
