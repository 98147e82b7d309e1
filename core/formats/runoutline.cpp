// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/runoutline.h"

#include "core/scenario/jsontext.h"
#include "core/scenario/messages.h"
#include "core/scenario/scenario.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace interleave {

namespace {

constexpr unsigned parseFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
// Of the tree, without the large parts: far more than any run has variants for.
constexpr int maxValues = 100'000;
// A message is judged by what stands around the fault, not by a gigabyte before and after it.
constexpr qsizetype around = 256;

// Builds the tree from RapidJSON's events. Brackets are told of before they are passed, other values after.
class OutlineBuilder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, OutlineBuilder>
{
public:
    OutlineBuilder(const QByteArray &text, const rapidjson::MemoryStream &stream, FaultList &faults)
        : m_text(text)
        , m_stream(stream)
        , m_faults(faults)
    {}

    bool Null() { return scalar(nullptr); }
    bool Bool(bool flag) { return scalar(flag); }
    bool Int(int value) { return value < 0 ? scalar(jsonNumber(value)) : Uint64(static_cast<quint64>(value)); }
    bool Uint(unsigned value) { return Uint64(value); }
    bool Int64(int64_t value) { return scalar(jsonNumber(static_cast<double>(value))); }
    bool Uint64(uint64_t value) { return scalar(jsonInteger(value)); }
    bool Double(double value) { return scalar(jsonNumber(value)); }
    bool String(const char *text, rapidjson::SizeType length, bool);
    bool Key(const char *text, rapidjson::SizeType length, bool);
    bool StartObject() { return open(JsonValue::Object()); }
    bool StartArray() { return open(JsonValue::Array()); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    // Of the innermost value that is not closed.
    [[nodiscard]] QString place() const;
    RunOutline outline;

private:
    [[nodiscard]] bool skips() const { return m_skipped > 0; }
    [[nodiscard]] bool isLargePart() const;
    [[nodiscard]] qint64 nextBegin() const;
    bool refuse(const char *source, const QStringList &arguments = {});
    template<typename T>
    bool scalar(T &&data);
    template<typename T>
    bool open(T &&data);
    bool close();
    JsonValue *add(JsonValue value);

    const QByteArray &m_text;
    const rapidjson::MemoryStream &m_stream;
    FaultList &m_faults;
    std::vector<JsonValue *> m_open; // not closed; none of them moves meanwhile
    qint64 m_end = 0;                // of the last event
    qint64 m_partBegin = 0;
    int m_skipped = 0;               // levels open in a large part
    int m_values = 0;
};

QString OutlineBuilder::place() const
{
    QString text;
    for (const JsonValue *value : m_open) {
        const auto *array = value->as<JsonValue::Array>();
        const auto *object = value->as<JsonValue::Object>();
        if (array && !array->empty())
            text += QStringLiteral("[%1]").arg(array->size() - 1);
        else if (object && !object->empty())
            text += QLatin1String(text.isEmpty() ? "" : ".") + shortened(object->back().key);
    }
    return text;
}

// The scenario, and variants[i].messages and .events.
bool OutlineBuilder::isLargePart() const
{
    if (m_open.size() != 1 && m_open.size() != 3)
        return false;
    const auto *root = m_open[0]->as<JsonValue::Object>();
    if (!root || root->empty())
        return false;
    if (m_open.size() == 1)
        return root->back().key == QLatin1String("scenario");
    const auto *variant = m_open[2]->as<JsonValue::Object>();
    return variant && !variant->empty() && root->back().key == QLatin1String("variants") &&
           (variant->back().key == QLatin1String("events") || variant->back().key == QLatin1String("messages"));
}

// Where a value that has just ended began: between it and the one before stand only spaces, commas and colons.
qint64 OutlineBuilder::nextBegin() const
{
    qsizetype at = m_end;
    while (at < m_text.size() && QByteArrayView(" \t\r\n,:").contains(m_text.at(at)))
        ++at;
    return at;
}

bool OutlineBuilder::refuse(const char *source, const QStringList &arguments)
{
    m_faults.add(place(), static_cast<qint64>(m_stream.Tell()), say(source, arguments));
    return false;
}

JsonValue *OutlineBuilder::add(JsonValue value)
{
    if (m_open.empty()) {
        outline.root = std::move(value);
        return &outline.root;
    }
    if (auto *array = m_open.back()->as<JsonValue::Array>()) {
        array->push_back(std::move(value));
        return &array->back();
    }
    JsonValue &member = m_open.back()->as<JsonValue::Object>()->back().value;
    member = std::move(value);
    return &member;
}

template<typename T>
bool OutlineBuilder::scalar(T &&data)
{
    if (skips())
        return true;
    if (++m_values > maxValues)
        return refuse(QT_TRANSLATE_NOOP("Message", "This is not a saved run: there are too many values here."));
    add({.data = std::forward<T>(data), .offset = nextBegin()});
    m_end = static_cast<qint64>(m_stream.Tell());
    return true;
}

template<typename T>
bool OutlineBuilder::open(T &&data)
{
    const auto begin = static_cast<qint64>(m_stream.Tell());
    if (m_skipped + static_cast<int>(m_open.size()) > maxNesting + 4)
        return refuse(QT_TRANSLATE_NOOP("Message", "Nested too deeply: at most %1 levels of […] and {…}."),
                      {QString::number(maxNesting)});
    if (skips() || isLargePart()) {
        if (m_skipped++ == 0) {
            m_partBegin = begin;
            add({.data = nullptr, .offset = begin});
        }
        return true;
    }
    if (++m_values > maxValues)
        return refuse(QT_TRANSLATE_NOOP("Message", "This is not a saved run: there are too many values here."));
    m_open.push_back(add({.data = std::forward<T>(data), .offset = begin}));
    m_end = begin + 1;
    return true;
}

bool OutlineBuilder::close()
{
    m_end = static_cast<qint64>(m_stream.Tell()) + 1;
    if (!skips())
        m_open.pop_back();
    else if (--m_skipped == 0)
        outline.ends[m_partBegin] = m_end;
    return true;
}

bool OutlineBuilder::String(const char *text, rapidjson::SizeType length, bool)
{
    if (skips())
        return true;
    const QByteArrayView bytes(text, static_cast<qsizetype>(length));
    if (!QUtf8StringView(bytes).isValidUtf8())
        return refuse(QT_TRANSLATE_NOOP("Message", "A \\u escape in this text is half of a pair; the other half is missing."));
    return scalar(QString::fromUtf8(bytes));
}

bool OutlineBuilder::Key(const char *text, rapidjson::SizeType length, bool)
{
    if (skips())
        return true;
    if (++m_values > maxValues)
        return refuse(QT_TRANSLATE_NOOP("Message", "This is not a saved run: there are too many values here."));
    const qint64 begin = nextBegin();
    m_end = static_cast<qint64>(m_stream.Tell());
    const QString key = QString::fromUtf8(text, static_cast<qsizetype>(length));
    auto &object = *m_open.back()->as<JsonValue::Object>();
    // Few keys are known; of many, the unknown ones are refused later.
    if (object.size() < 100 && memberOf(object, key))
        return refuse(QT_TRANSLATE_NOOP("Message", "The key “%1” stands here twice; remove one of them."), {shortened(key)});
    object.push_back({key, begin, {}});
    return true;
}

} // namespace

QByteArrayView RunOutline::part(const JsonValue &value, const QByteArray &text) const
{
    const auto end = ends.find(value.offset);
    if (end == ends.end())
        return {};
    return QByteArrayView(text).sliced(value.offset, end->second - value.offset);
}

void addSyntaxFault(const QString &place, const QByteArray &text, qint64 begin, int code, qint64 offset,
                    FaultList &faults)
{
    const qint64 at = begin + offset;
    Message message;
    if (code == rapidjson::kParseErrorStringInvalidEncoding) {
        message = say(QT_TRANSLATE_NOOP("Message", "The bytes here are not UTF-8: save the file as UTF-8."));
    } else if (code == rapidjson::kParseErrorDocumentRootNotSingular) {
        message = say(QT_TRANSLATE_NOOP("Message", "The saved run ends before here; remove what follows."));
    } else {
        const qint64 from = std::max<qint64>(0, at - around);
        message = syntaxMessage(code, text.mid(from, 2 * around), at - from);
    }
    faults.add(place, at, message);
}

std::optional<RunOutline> outlineRun(const QByteArray &text, FaultList &faults)
{
    rapidjson::MemoryStream stream(text.constData(), static_cast<std::size_t>(text.size()));
    OutlineBuilder builder(text, stream, faults);
    rapidjson::Reader reader;
    const rapidjson::ParseResult result = reader.Parse<parseFlags>(stream, builder);
    if (!result.IsError())
        return std::move(builder.outline);
    if (result.Code() != rapidjson::kParseErrorTermination) // then the builder has said why
        addSyntaxFault(builder.place(), text, 0, result.Code(), static_cast<qint64>(result.Offset()), faults);
    return std::nullopt;
}

} // namespace interleave
