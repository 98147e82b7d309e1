// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/runevents.h"

#include "core/scenario/messages.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <array>
#include <limits>

namespace interleave {

namespace {

constexpr unsigned parseFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;

// What reading any large list has in common: it is told of values on the level of its entries and one below, and
// refuses all others. `Reader` says what to do with them.
template<typename Reader>
class ListHandler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Reader>
{
public:
    ListHandler(const RunList &list, const rapidjson::MemoryStream &stream, FaultList &faults)
        : m_list(list)
        , m_stream(stream)
        , m_faults(faults)
    {}

    bool StartArray()
    {
        ++m_depth;
        return m_depth <= 2 || expectedOther();
    }

protected:
    // Anything that is not one of the entries, as the reader of them words it.
    bool expectedOther() { return static_cast<Reader *>(this)->Default(); }
    bool refuse(const Message &message)
    {
        const qint64 begin = m_list.part.data() - m_list.text.constData();
        m_faults.add(QStringLiteral("%1[%2]").arg(m_list.place).arg(m_entries), begin + static_cast<qint64>(m_stream.Tell()),
                     message);
        return false;
    }

    int m_depth = 0;
    qint64 m_entries = 0; // read

private:
    const RunList &m_list;
    const rapidjson::MemoryStream &m_stream;
    FaultList &m_faults;
};

class MessageReader : public ListHandler<MessageReader>
{
public:
    MessageReader(const RunList &list, const rapidjson::MemoryStream &stream, FaultList &faults, EventLog &log,
                  qint64 &room)
        : ListHandler(list, stream, faults)
        , m_log(log)
        , m_room(room)
    {}

    bool Default()
    {
        return refuse(say(QT_TRANSLATE_NOOP("Message", "Expected a message: a text, or a list of texts.")));
    }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        const QByteArrayView bytes(text, static_cast<qsizetype>(length));
        if (!QUtf8StringView(bytes).isValidUtf8())
            return refuse(say(QT_TRANSLATE_NOOP("Message", "A \\u escape in this text is half of a pair; the other half is missing.")));
        if (m_depth == 1)
            return add(Message{.source = bytes.toByteArray(), .arguments = {}, .verbatim = true});
        if (m_texts == 0)
            m_message = {.source = bytes.toByteArray(), .arguments = {}, .verbatim = false};
        else
            m_message.arguments.append(QString::fromUtf8(bytes));
        // As many as a sentence has places for.
        return ++m_texts <= 10 || Default();
    }
    bool EndArray(rapidjson::SizeType)
    {
        if (m_depth-- == 1)
            return true;
        if (m_texts == 0)
            return Default();
        m_texts = 0;
        return add(std::exchange(m_message, {}));
    }

private:
    bool add(Message message)
    {
        if (m_room-- <= 0)
            return refuse(say(QT_TRANSLATE_NOOP("Message", "There are more messages than a run can have.")));
        static_cast<void>(m_log.addMessage(std::move(message)));
        ++m_entries;
        return true;
    }

    EventLog &m_log;
    qint64 &m_room;
    Message m_message;
    int m_texts = 0; // of the message that is read
};

class EventReader : public ListHandler<EventReader>
{
public:
    EventReader(const RunList &list, const rapidjson::MemoryStream &stream, FaultList &faults, const RunLegend &legend,
                EventOrder &order, EventLog &log)
        : ListHandler(list, stream, faults)
        , m_legend(legend)
        , m_order(order)
        , m_log(log)
    {}

    bool Default()
    {
        return refuse(say(QT_TRANSLATE_NOOP("Message", "Expected an event: a list of 3 to 6 whole numbers.")));
    }
    bool Int(int value) { return number(value); }
    bool Uint(unsigned value) { return number(value); }
    bool Int64(int64_t value) { return number(value); }
    bool Uint64(uint64_t value)
    {
        return value <= uint64_t{std::numeric_limits<qint64>::max()} ? number(static_cast<qint64>(value)) : Default();
    }
    bool EndArray(rapidjson::SizeType)
    {
        if (m_depth-- == 1)
            return true;
        return m_count >= 3 ? add() : Default();
    }

private:
    bool number(qint64 value)
    {
        if (m_depth != 2 || m_count == m_numbers.size())
            return Default();
        m_numbers[m_count++] = value;
        return true;
    }

    // Whether a number of the event, from 0, is from `least` to `most`.
    bool isWithin(std::size_t index, qint64 least, qint64 most)
    {
        if (m_numbers[index] >= least && m_numbers[index] <= most)
            return true;
        return refuse(say(QT_TRANSLATE_NOOP("Message", "Number %1 of the event is %2; expected a whole number from %3 to %4."),
                          {QString::number(index + 1), QString::number(m_numbers[index]), QString::number(least),
                           QString::number(most)}));
    }

    bool add()
    {
        constexpr qint64 anyTime = std::numeric_limits<qint64>::max();
        constexpr qint64 any32 = std::numeric_limits<quint32>::max();
        // The time since the event before: neither the beginning nor the end of time is passed.
        if (!isWithin(0, -m_time, anyTime - m_time) || !isWithin(1, -1, qint64{noTask} - 1) ||
            !isWithin(2, 0, std::ssize(m_legend.kinds) - 1) || !isWithin(3, 0, std::ssize(m_legend.states) - 1) ||
            !isWithin(4, 0, maxStepNumber))
            return false;
        const auto kind = m_legend.kinds[static_cast<std::size_t>(m_numbers[2])];
        const auto state = m_legend.states[static_cast<std::size_t>(m_numbers[3])];
        if (!kind || !state) {
            const QString name = kind ? m_legend.stateNames.at(m_numbers[3]) : m_legend.kindNames.at(m_numbers[2]);
            return refuse(say(QT_TRANSLATE_NOOP("Message", "This version of the program does not know “%1”."), {shortened(name)}));
        }
        m_time += m_numbers[0];
        Event event{.time = Nanoseconds(m_time),
                    .task = m_numbers[1] < 0 ? noTask : static_cast<TaskId>(m_numbers[1]),
                    .step = static_cast<quint32>(m_numbers[4]),
                    .kind = *kind,
                    .state = *state};
        const bool isTime = namesTime(event);
        if (!isWithin(5, 0, isTime ? anyTime - std::max(m_time, qint64{0}) : any32))
            return false;
        if (!isTime)
            event.detail = static_cast<quint32>(m_numbers[5]);
        else if (m_numbers[5] > 0)
            event.detail = m_log.addTime(Nanoseconds(m_time + m_numbers[5]));
        if (const Message fault = m_order.take(event); !fault.source.isEmpty())
            return refuse(fault);
        m_log.append(event);
        ++m_entries;
        m_numbers = {};
        m_count = 0;
        return true;
    }

    const RunLegend &m_legend;
    EventOrder &m_order;
    EventLog &m_log;
    std::array<qint64, 6> m_numbers{};
    std::size_t m_count = 0;
    qint64 m_time = 0;
};

template<typename Handler, typename... Arguments>
bool parseList(const RunList &list, FaultList &faults, Arguments &...arguments)
{
    rapidjson::MemoryStream stream(list.part.data(), static_cast<std::size_t>(list.part.size()));
    Handler handler(list, stream, faults, arguments...);
    rapidjson::Reader reader;
    const rapidjson::ParseResult result = reader.Parse<parseFlags>(stream, handler);
    if (result.IsError() && result.Code() != rapidjson::kParseErrorTermination)
        addSyntaxFault(list.place, list.text, list.part.data() - list.text.constData(), result.Code(),
                       static_cast<qint64>(result.Offset()), faults);
    return !result.IsError();
}

} // namespace

bool readMessages(const RunList &list, EventLog &log, qint64 &room, FaultList &faults)
{
    return parseList<MessageReader>(list, faults, log, room);
}

bool readEvents(const RunList &list, const RunLegend &legend, EventBounds bounds, VariantTrace &variant, FaultList &faults)
{
    bounds.messages = variant.log.messageCount();
    EventOrder order(bounds);
    if (!parseList<EventReader>(list, faults, legend, order, variant.log))
        return false;
    variant.setNow(order.latest());
    variant.setPhase(order.isOver() ? Phase::Over : order.hasBegun() ? Phase::Running : Phase::Waiting);
    return true;
}

} // namespace interleave
