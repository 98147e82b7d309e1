// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/jsontext.h"

#include "core/scenario/jsontree.h"
#include "core/scenario/messages.h"
#include "core/scenario/scenario.h"

#include <rapidjson/encodings.h>
#include <rapidjson/error/error.h>
#include <rapidjson/memorystream.h>

#include <algorithm>

namespace interleave {

namespace {

// Takes what a validation passes on, and keeps nothing.
struct NoOutput
{
    using Ch = char;
    void Put(char) { }
};

// The first byte that does not belong to well-formed UTF-8, or -1.
qint64 firstBadByte(const QByteArray &bytes)
{
    rapidjson::MemoryStream stream(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    NoOutput none;
    while (stream.Tell() < static_cast<std::size_t>(bytes.size())) {
        const auto begin = static_cast<qint64>(stream.Tell());
        if (!rapidjson::UTF8<>::Validate(stream, none))
            return begin;
    }
    return -1;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// The word that stands at `offset`, up to what can end a word in JSON.
QString wordAt(const QByteArray &text, qint64 offset)
{
    qsizetype end = offset;
    while (end < text.size() && !isSpace(text.at(end)) && !QByteArrayView(",:[]{}\"").contains(text.at(end)))
        ++end;
    if (end == offset && end < text.size())
        ++end;
    return shortened(QString::fromUtf8(text.mid(offset, end - offset)));
}

// What stands before `offset`, spaces left out; 0 when nothing does.
char before(const QByteArray &text, qint64 offset)
{
    for (qsizetype i = offset - 1; i >= 0; --i) {
        if (!isSpace(text.at(i)))
            return text.at(i);
    }
    return '\0';
}

// What people write who know other languages, and what JSON wants instead; null when it is nothing of that kind.
const char *habit(const QByteArray &text, qint64 offset, const QString &word)
{
    const char at = text.at(offset);
    if ((at == ']' || at == '}') && before(text, offset) == ',')
        return QT_TRANSLATE_NOOP("Message", "JSON has no comma after the last entry: remove the comma before “%1”.");
    if (at == '/' || at == '#')
        return QT_TRANSLATE_NOOP("Message", "JSON has no comments: remove “%1”.");
    if (at == '\'' || word.startsWith(u'“') || word.startsWith(u'«'))
        return QT_TRANSLATE_NOOP("Message", "Texts stand in straight double quotation marks, \"like this\"; found “%1”.");
    const QString bare = word.startsWith(u'-') || word.startsWith(u'+') ? word.mid(1) : word;
    if (bare.startsWith(QLatin1String("nan"), Qt::CaseInsensitive)
        || bare.startsWith(QLatin1String("inf"), Qt::CaseInsensitive))
        return QT_TRANSLATE_NOOP("Message", "“%1” is not a number in JSON: write a finite number.");
    return nullptr;
}

struct SyntaxRow
{
    rapidjson::ParseErrorCode code;
    const char *found;
    const char *atEnd;
};

constexpr SyntaxRow syntaxRows[] = {
    {rapidjson::kParseErrorDocumentRootNotSingular,
     QT_TRANSLATE_NOOP("Message", "The scenario has already ended; remove what follows: “%1”."), nullptr},
    {rapidjson::kParseErrorValueInvalid,
     QT_TRANSLATE_NOOP("Message", "Expected a value (text in quotation marks, a number, true, false, null, […] or {…}); found “%1”."),
     QT_TRANSLATE_NOOP("Message", "The file ends here, where a value is expected. Is it cut off?")},
    {rapidjson::kParseErrorObjectMissName,
     QT_TRANSLATE_NOOP("Message", "Expected a key in quotation marks or “}”; found “%1”."),
     QT_TRANSLATE_NOOP("Message", "The file ends here, where a key or “}” is expected. Is it cut off?")},
    {rapidjson::kParseErrorObjectMissColon,
     QT_TRANSLATE_NOOP("Message", "Expected “:” after the key; found “%1”."),
     QT_TRANSLATE_NOOP("Message", "The file ends here, where “:” is expected. Is it cut off?")},
    {rapidjson::kParseErrorObjectMissCommaOrCurlyBracket,
     QT_TRANSLATE_NOOP("Message", "Expected “,” or “}” after the value; found “%1”."),
     QT_TRANSLATE_NOOP("Message", "The file ends here, where “,” or “}” is expected. Is it cut off?")},
    {rapidjson::kParseErrorArrayMissCommaOrSquareBracket,
     QT_TRANSLATE_NOOP("Message", "Expected “,” or “]” after the value; found “%1”."),
     QT_TRANSLATE_NOOP("Message", "The file ends here, where “,” or “]” is expected. Is it cut off?")},
    {rapidjson::kParseErrorStringUnicodeEscapeInvalidHex,
     QT_TRANSLATE_NOOP("Message", "Expected four hexadecimal digits after \\u, as in \\u00e9."), nullptr},
    {rapidjson::kParseErrorStringUnicodeSurrogateInvalid,
     QT_TRANSLATE_NOOP("Message", "This \\u escape is half of a pair; the other half is missing."), nullptr},
    {rapidjson::kParseErrorStringEscapeInvalid,
     QT_TRANSLATE_NOOP("Message", "Expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u; found “%1”."), nullptr},
    {rapidjson::kParseErrorStringMissQuotationMark, nullptr,
     QT_TRANSLATE_NOOP("Message", "The file ends inside a text: its closing quotation mark is missing.")},
    {rapidjson::kParseErrorNumberTooBig,
     QT_TRANSLATE_NOOP("Message", "The number %1 is too large: at most about 1.8e308."), nullptr},
    {rapidjson::kParseErrorNumberMissFraction,
     QT_TRANSLATE_NOOP("Message", "Expected a digit after the decimal point; found “%1”."),
     QT_TRANSLATE_NOOP("Message", "The file ends inside a number. Is it cut off?")},
    {rapidjson::kParseErrorNumberMissExponent,
     QT_TRANSLATE_NOOP("Message", "Expected a digit in the exponent; found “%1”."),
     QT_TRANSLATE_NOOP("Message", "The file ends inside a number. Is it cut off?")},
};

} // namespace

bool checkText(const QByteArray &bytes, FaultList &faults)
{
    const auto refuse = [&faults](qint64 offset, const Message &message) {
        faults.add({}, offset, message);
        return false;
    };
    if (bytes.size() > maxFileBytes) {
        const char *source = QT_TRANSLATE_NOOP("Message", "The file is larger than %1 MiB, the limit for a scenario.");
        return refuse(noOffset, say(source, {QString::number(maxFileBytes / (1024 * 1024))}));
    }
    if (bytes.startsWith("\xef\xbb\xbf"))
        return refuse(0, say(QT_TRANSLATE_NOOP("Message", "The file begins with a byte order mark: save it as UTF-8 without one.")));
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return refuse(0, say(QT_TRANSLATE_NOOP("Message", "The file is in UTF-16: save it as UTF-8.")));
    if (const qint64 zero = bytes.indexOf('\0'); zero >= 0)
        return refuse(zero, say(QT_TRANSLATE_NOOP("Message", "This is not a text file: a zero byte stands here. Expected JSON in UTF-8.")));
    if (const qint64 bad = firstBadByte(bytes); bad >= 0)
        return refuse(bad, say(QT_TRANSLATE_NOOP("Message", "The bytes here are not UTF-8: save the file as UTF-8.")));
    if (std::all_of(bytes.begin(), bytes.end(), isSpace))
        return refuse(0, say(QT_TRANSLATE_NOOP("Message", "The file is empty. Expected a scenario: {\"interleave\": 1, …}.")));
    return true;
}

Message syntaxMessage(int code, const QByteArray &text, qint64 offset)
{
    const bool atEnd = offset >= text.size();
    const bool isEscape = code == rapidjson::kParseErrorStringEscapeInvalid;
    if (isEscape && !atEnd && static_cast<unsigned char>(text.at(offset)) < 0x20)
        return say(QT_TRANSLATE_NOOP("Message", "A text ends on its line: write \\n for a new line and \\t for a tab."));
    QString word;
    if (isEscape)
        word = shortened(QString::fromUtf8(text.mid(offset, 2)));
    else if (!atEnd)
        word = wordAt(text, offset);
    if (!atEnd && !isEscape) {
        if (const char *source = habit(text, offset, word))
            return say(source, {word});
    }
    for (const SyntaxRow &row : syntaxRows) {
        if (row.code != code)
            continue;
        if (atEnd && row.atEnd)
            return say(row.atEnd);
        if (row.found)
            return say(row.found, {word});
    }
    return say(QT_TRANSLATE_NOOP("Message", "This is not JSON."));
}

} // namespace interleave
