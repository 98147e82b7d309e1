// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/jsontext.h"
#include "core/scenario/jsontree.h"
#include "core/scenario/messages.h"
#include "core/scenario/scenario.h"

#include <QSet>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <charconv>
#include <cmath>
#include <locale>
#include <sstream>
#include <string>

namespace interleave {

namespace {

constexpr unsigned parseFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag
    | rapidjson::kParseNumbersAsStringsFlag;

// Whether a number that does not fit a double is too large, not too small; streams tell the two apart.
bool isHuge(const std::string &digits)
{
    std::istringstream stream(digits);
    stream.imbue(std::locale::classic());
    double value = 0;
    stream >> value;
    return std::abs(value) > 1;
}

// Builds the tree from RapidJSON's events. The parser says where an event ends; where it begins follows from the end of
// the one before, for only spaces, commas and colons stand between.
class TreeBuilder
{
public:
    TreeBuilder(const QByteArray &text, const rapidjson::MemoryStream &stream, FaultList &faults)
        : m_text(text), m_stream(stream), m_faults(faults)
    {
    }

    bool Null() { return add(nullptr); }
    bool Bool(bool flag) { return add(flag); }
    bool RawNumber(const char *, rapidjson::SizeType, bool);
    bool String(const char *text, rapidjson::SizeType length, bool);
    bool Key(const char *text, rapidjson::SizeType length, bool);
    bool StartObject() { return open(JsonValue::Object()); }
    bool StartArray() { return open(JsonValue::Array()); }
    bool EndObject(rapidjson::SizeType);
    bool EndArray(rapidjson::SizeType) { return close(); }
    // Never called, for numbers come raw; the parser's template names them.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }

    // Where the event that comes next begins.
    [[nodiscard]] qint64 nextBegin() const
    {
        qsizetype at = m_end;
        while (at < m_text.size() && QByteArrayView(" \t\r\n,:").contains(m_text.at(at)))
            ++at;
        return at;
    }
    // Of the innermost object or list that is not closed.
    [[nodiscard]] QString containerPlace() const { return m_open.empty() ? QString() : placeOf(m_open.size() - 1); }
    // Of the value that comes next.
    [[nodiscard]] QString nextPlace() const;
    JsonValue root;

private:
    // The place that the outermost `levels` of the open values are at.
    [[nodiscard]] QString placeOf(std::size_t levels) const;
    [[nodiscard]] bool refuse(const char *source, const QStringList &arguments = {});
    template<typename T>
    bool add(T &&data);
    template<typename T>
    bool open(T &&data);
    bool close();

    const QByteArray &m_text;
    const rapidjson::MemoryStream &m_stream;
    FaultList &m_faults;
    // A list of steps and the objects in it are a level of steps; other objects and lists are levels of their own.
    enum class Level : quint8 { Own, StepList, Step };
    [[nodiscard]] Level levelOfNext(bool isList) const;

    std::vector<JsonValue *> m_open; // the objects and arrays that are not closed; none of them moves meanwhile
    std::vector<Level> m_levels;     // of each of them
    int m_ownLevels = 0;
    int m_stepLevels = 0;
    qsizetype m_end = 0;             // of the last event
};

QString TreeBuilder::nextPlace() const
{
    const auto *array = m_open.empty() ? nullptr : m_open.back()->as<JsonValue::Array>();
    return array ? QStringLiteral("%1[%2]").arg(containerPlace()).arg(array->size()) : placeOf(m_open.size());
}

QString TreeBuilder::placeOf(std::size_t levels) const
{
    QString text;
    for (std::size_t i = 0; i < levels; ++i) {
        const JsonValue *value = m_open.at(i);
        const auto *array = value->as<JsonValue::Array>();
        const auto *object = value->as<JsonValue::Object>();
        if (array && !array->empty())
            text += QStringLiteral("[%1]").arg(array->size() - 1);
        else if (object && !object->empty())
            text += QLatin1String(text.isEmpty() ? "" : ".") + shortened(object->back().key);
    }
    return text;
}

bool TreeBuilder::refuse(const char *source, const QStringList &arguments)
{
    m_faults.add(nextPlace(), nextBegin(), say(source, arguments));
    return false;
}

template<typename T>
bool TreeBuilder::add(T &&data)
{
    JsonValue value{.data = std::forward<T>(data), .offset = nextBegin()};
    m_end = static_cast<qsizetype>(m_stream.Tell());
    if (m_open.empty())
        root = std::move(value);
    else if (auto *array = m_open.back()->as<JsonValue::Array>())
        array->push_back(std::move(value));
    else
        m_open.back()->as<JsonValue::Object>()->back().value = std::move(value);
    return true;
}

TreeBuilder::Level TreeBuilder::levelOfNext(bool isList) const
{
    static const QSet<QString> stepLists{QStringLiteral("steps"), QStringLiteral("main"), QStringLiteral("except"),
                                         QStringLiteral("finally"), QStringLiteral("offload"), QStringLiteral("try")};
    if (m_open.empty())
        return Level::Own;
    if (!isList)
        return m_levels.back() == Level::StepList ? Level::Step : Level::Own;
    const auto *object = m_open.back()->as<JsonValue::Object>();
    return object && stepLists.contains(object->back().key) ? Level::StepList : Level::Own;
}

template<typename T>
bool TreeBuilder::open(T &&data)
{
    const Level level = levelOfNext(std::is_same_v<std::decay_t<T>, JsonValue::Array>);
    if (level == Level::Own && m_ownLevels >= maxNesting)
        return refuse(QT_TRANSLATE_NOOP("Message", "Nested too deeply: at most %1 levels of […] and {…}."),
                      {QString::number(maxNesting)});
    // The list of a task or a main is not in any step.
    if (level == Level::StepList && m_stepLevels > maxNesting)
        return refuse(QT_TRANSLATE_NOOP("Message", "Nested too deeply: at most %1 levels of steps in steps."),
                      {QString::number(maxNesting)});
    m_ownLevels += level == Level::Own ? 1 : 0;
    m_stepLevels += level == Level::StepList ? 1 : 0;
    const qsizetype afterBracket = nextBegin() + 1;
    add(std::forward<T>(data));
    m_end = afterBracket;
    JsonValue *added = &root;
    if (!m_open.empty()) {
        auto *array = m_open.back()->as<JsonValue::Array>();
        added = array ? &array->back() : &m_open.back()->as<JsonValue::Object>()->back().value;
    }
    m_open.push_back(added);
    m_levels.push_back(level);
    return true;
}

bool TreeBuilder::close()
{
    m_end = nextBegin() + 1;
    m_ownLevels -= m_levels.back() == Level::Own ? 1 : 0;
    m_stepLevels -= m_levels.back() == Level::StepList ? 1 : 0;
    m_levels.pop_back();
    m_open.pop_back();
    return true;
}

bool TreeBuilder::RawNumber(const char *, rapidjson::SizeType, bool)
{
    const char *begin = m_text.constData() + nextBegin();
    const char *end = m_text.constData() + m_stream.Tell();
    const double value = QByteArrayView(begin, end).toDouble(); // 0 when too large, as when too small, for a double
    if (value == 0 && isHuge(std::string(begin, end)))
        return refuse(QT_TRANSLATE_NOOP("Message", "The number %1 is too large: at most about 1.8e308."),
                      {shortened(QString::fromLatin1(begin, end - begin))});
    JsonNumber number = jsonNumber(value);
    quint64 magnitude = 0;
    const char *digits = begin + (*begin == '-' ? 1 : 0);
    const auto [last, overflow] = std::from_chars(digits, end, magnitude);
    if (overflow == std::errc() && last == end)
        number = {.value = value, .magnitude = magnitude, .negative = value < 0, .whole = true};
    return add(number);
}

bool TreeBuilder::String(const char *text, rapidjson::SizeType length, bool)
{
    const QByteArrayView bytes(text, static_cast<qsizetype>(length));
    if (!QUtf8StringView(bytes).isValidUtf8())
        return refuse(QT_TRANSLATE_NOOP("Message", "A \\u escape in this text is half of a pair; the other half is missing."));
    return add(QString::fromUtf8(bytes));
}

bool TreeBuilder::Key(const char *text, rapidjson::SizeType length, bool)
{
    const QByteArrayView bytes(text, static_cast<qsizetype>(length));
    if (!QUtf8StringView(bytes).isValidUtf8())
        return refuse(QT_TRANSLATE_NOOP("Message", "A \\u escape in this text is half of a pair; the other half is missing."));
    m_open.back()->as<JsonValue::Object>()->push_back({QString::fromUtf8(bytes), nextBegin(), {}});
    m_end = static_cast<qsizetype>(m_stream.Tell());
    return true;
}

bool TreeBuilder::EndObject(rapidjson::SizeType)
{
    const JsonValue::Object &object = *m_open.back()->as<JsonValue::Object>();
    QSet<QStringView> seen;
    seen.reserve(static_cast<qsizetype>(object.size()));
    for (const JsonMember &member : object) {
        if (m_faults.isFull())
            break;
        if (seen.contains(member.key)) {
            const char *source = QT_TRANSLATE_NOOP("Message", "The key “%1” stands here twice; remove one of them.");
            const QString key = shortened(member.key);
            const QString here = containerPlace();
            m_faults.add(here.isEmpty() ? key : here + u'.' + key, member.keyOffset, say(source, {key}));
        }
        seen.insert(member.key);
    }
    return close();
}

// Whether the fault is not in a value, but in what stands between the values of an object or a list.
bool isBetweenValues(rapidjson::ParseErrorCode code)
{
    return code == rapidjson::kParseErrorObjectMissName || code == rapidjson::kParseErrorObjectMissColon
        || code == rapidjson::kParseErrorObjectMissCommaOrCurlyBracket
        || code == rapidjson::kParseErrorArrayMissCommaOrSquareBracket;
}

} // namespace

std::optional<JsonValue> parseJson(const QByteArray &text, FaultList &faults)
{
    if (!checkText(text, faults))
        return std::nullopt;
    rapidjson::MemoryStream stream(text.constData(), static_cast<std::size_t>(text.size()));
    TreeBuilder builder(text, stream, faults);
    rapidjson::Reader reader;
    const rapidjson::ParseResult result = reader.Parse<parseFlags>(stream, builder);
    if (!result.IsError())
        return std::move(builder.root);
    if (result.Code() != rapidjson::kParseErrorTermination) { // then the builder has said why
        auto offset = static_cast<qint64>(result.Offset());
        // A word that begins like true, false, null or a number is wrong from its beginning.
        if (result.Code() == rapidjson::kParseErrorValueInvalid && offset < text.size())
            offset = std::min(offset, builder.nextBegin());
        const QString place = isBetweenValues(result.Code()) ? builder.containerPlace() : builder.nextPlace();
        faults.add(place, offset, syntaxMessage(result.Code(), text, offset));
    }
    return std::nullopt;
}

} // namespace interleave
