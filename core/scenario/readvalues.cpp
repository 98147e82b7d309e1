// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/readvalues.h"

#include <QRegularExpression>
#include <QUrl>

#include <limits>

namespace interleave {

std::optional<bool> readFlag(const Node &node)
{
    if (const bool *flag = node.value().as<bool>())
        return *flag;
    node.fault(QT_TRANSLATE_NOOP("Message", "Expected true or false; found %1."), {excerpt(node.value())});
    return std::nullopt;
}

std::optional<quint64> readWhole(const Node &node, quint64 least, quint64 most)
{
    const auto *number = node.value().as<JsonNumber>();
    const bool isWhole = number && number->whole && (!number->negative || number->magnitude == 0);
    if (isWhole && number->magnitude >= least && number->magnitude <= most)
        return number->magnitude;
    node.fault(QT_TRANSLATE_NOOP("Message", "Expected a whole number from %1 to %2; found %3."),
               {QString::number(least), QString::number(most), excerpt(node.value())});
    return std::nullopt;
}

std::optional<qint64> readInteger(const Node &node)
{
    constexpr quint64 most = std::numeric_limits<qint64>::max();
    const auto *number = node.value().as<JsonNumber>();
    if (number && number->whole && number->magnitude <= most) {
        const auto magnitude = static_cast<qint64>(number->magnitude);
        return number->negative ? -magnitude : magnitude;
    }
    node.fault(QT_TRANSLATE_NOOP("Message", "Expected a whole number from %1 to %2; found %3."),
               {QStringLiteral("-%1").arg(most), QString::number(most), excerpt(node.value())});
    return std::nullopt;
}

std::optional<double> readNumber(const Node &node, double least, double most)
{
    const auto *number = node.value().as<JsonNumber>();
    if (number && number->value >= least && number->value <= most)
        return number->value;
    node.fault(QT_TRANSLATE_NOOP("Message", "Expected a number from %1 to %2; found %3."),
               {numberText(jsonNumber(least)), numberText(jsonNumber(most)), excerpt(node.value())});
    return std::nullopt;
}

std::optional<QString> readText(const Node &node)
{
    if (const auto *text = node.value().as<QString>())
        return *text;
    node.fault(QT_TRANSLATE_NOOP("Message", "Expected text in quotation marks; found %1."), {excerpt(node.value())});
    return std::nullopt;
}

std::optional<QString> readWords(const Node &node)
{
    std::optional<QString> text = readText(node);
    if (!text || !text->isEmpty())
        return text;
    node.fault(QT_TRANSLATE_NOOP("Message", "This text must not be empty."));
    return std::nullopt;
}

std::optional<LocalText> readLocalText(const Node &node)
{
    LocalText result;
    if (const auto *text = node.value().as<QString>()) {
        result.plain = *text;
        return result;
    }
    const auto *object = node.value().as<JsonValue::Object>();
    if (!object || object->empty()) {
        const char *source = QT_TRANSLATE_NOOP(
            "Message", "Expected text in quotation marks, or texts by language as in {\"en\": \"…\"}; found %1.");
        node.fault(source, {excerpt(node.value())});
        return std::nullopt;
    }
    static const QRegularExpression language(
        QStringLiteral("\\A[a-z]{2,3}(_[A-Z][a-z]{3})?(_([A-Z]{2}|[0-9]{3}))?\\z"));
    bool good = true;
    for (const JsonMember &member : *object) {
        if (!language.match(member.key).hasMatch()) {
            const char *source =
                QT_TRANSLATE_NOOP("Message", "Expected a language's code such as “en” or “pt_BR”; found “%1”.");
            node.faultOfKey(member, source, {shortened(member.key)});
            good = false;
        }
        if (const std::optional<QString> text = readText(node.below(member)))
            result.byLanguage.insert(member.key, *text);
        else
            good = false;
    }
    return good ? std::optional(result) : std::nullopt;
}

std::optional<QString> readUrl(const Node &node)
{
    const std::optional<QString> text = readText(node);
    if (!text)
        return std::nullopt;
    const char *expected = QT_TRANSLATE_NOOP(
        "Message", "Expected a path such as /products/{i}, or an address that begins with http:// or https://; found %1.");
    // Two slashes, and to some readers a slash and a backslash, name a host: not what a path is for.
    const bool isPath = text->startsWith(u'/') && !text->startsWith(QLatin1String("//"))
        && !text->startsWith(QLatin1String("/\\"));
    QString sample = *text;
    const QUrl url(sample.replace(QLatin1String("{i}"), QLatin1String("1")), QUrl::StrictMode);
    const QString scheme = url.isValid() ? url.scheme() : text->section(u':', 0, 0).toLower();
    const bool isAddress = text->contains(QLatin1String("://"))
        && (scheme == QLatin1String("http") || scheme == QLatin1String("https"));
    if (!isPath && !isAddress) {
        node.fault(expected, {excerpt(node.value())});
        return std::nullopt;
    }
    if (!url.isValid() || (isAddress && url.host().isEmpty())) {
        const char *source = QT_TRANSLATE_NOOP(
            "Message", "%1 is not a valid address: spaces, and braces other than {i}, have to be percent-encoded.");
        node.fault(source, {excerpt(node.value())});
        return std::nullopt;
    }
    return text;
}

const JsonValue::Array *readList(const Node &node)
{
    const auto *list = node.value().as<JsonValue::Array>();
    if (!list)
        node.fault(QT_TRANSLATE_NOOP("Message", "Expected a list in […]; found %1."), {excerpt(node.value())});
    return list;
}

} // namespace interleave
