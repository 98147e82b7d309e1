// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/readvariants.h"

#include "core/scenario/readsteps.h"
#include "core/scenario/readvalues.h"
#include "core/scenario/similar.h"

#include <QSet>

#include <algorithm>

namespace interleave {

namespace {

constexpr qsizetype mostNamed = 20; // variants in a message

QStringList modeKeys()
{
    QStringList keys;
    for (const Mode mode : allModes())
        keys.append(QLatin1String(modeKey(mode)));
    return keys;
}

std::optional<Mode> readMode(const Node &node)
{
    const std::optional<QString> key = readText(node);
    if (!key)
        return std::nullopt;
    if (const std::optional<Mode> known = modeFromKey(*key))
        return known;
    const QString meant = similarWord(*key, modeKeys());
    if (meant.isEmpty()) {
        node.fault(QT_TRANSLATE_NOOP("Message", "Unknown mode “%1”; expected one of: %2."),
                   {shortened(*key), listed(modeKeys())});
    } else {
        node.fault(QT_TRANSLATE_NOOP("Message", "Unknown mode “%1”; did you mean “%2”?"), {*key, meant});
    }
    return std::nullopt;
}

// A number that only one mode has. `mode` is nothing when it is faulty: then there is no telling.
void readFor(Mode owner, std::optional<Mode> mode, const char *key, int &target, const std::optional<Node> &node)
{
    if (node && mode && *mode != owner) {
        node->fault(QT_TRANSLATE_NOOP("Message", "“%1” belongs to the mode “%2”, not to “%3”."),
                    {QLatin1String(key), QLatin1String(modeKey(owner)), QLatin1String(modeKey(*mode))});
        return;
    }
    readInto(target, node, [](const Node &number) { return readWhole(number, 1, maxTasks); });
}

std::optional<quint64> readSize(const Node &node)
{
    return readWhole(node, 1, maxTasks);
}

// The mode and the numbers of a variant without a program of its own.
void readModeOf(Variant &variant, ObjectReader &reader, const std::optional<Node> &modeNode)
{
    const std::optional<Mode> mode = modeNode ? readMode(*modeNode) : std::nullopt;
    if (mode)
        variant.mode = *mode;
    if (modeNode && variant.name.isEmpty() && modeNode->value().as<QString>())
        variant.name = *modeNode->value().as<QString>();
    readFor(Mode::Concurrent, mode, "limit", variant.limit, reader.find("limit"));
    const std::optional<Node> chunk = mode == Mode::Chunked ? reader.require("chunk") : reader.find("chunk");
    readFor(Mode::Chunked, mode, "chunk", variant.chunk, chunk);
}

void readMain(Variant &variant, ObjectReader &reader, const Node &main, const StepScope &scope)
{
    variant.hasMain = true;
    variant.mode = Mode::Concurrent;
    variant.main = readSteps(main, scope);
    if (const auto mode = reader.find("mode"))
        mode->fault(QT_TRANSLATE_NOOP("Message", "A variant has either “mode” or “main”, its own program, not both."));
    for (const char *key : {"limit", "chunk"}) {
        if (const auto node = reader.find(key)) {
            node->fault(QT_TRANSLATE_NOOP("Message", "“%1” belongs to a mode, and a variant with “main” has none."),
                        {QLatin1String(key)});
        }
    }
}

Variant readVariant(const Node &node, const StepScope &scope)
{
    Variant variant;
    ObjectReader reader(node);
    const std::optional<Node> main = reader.find("main");
    readInto(variant.name, main ? reader.require("name") : reader.find("name"), readWords);
    if (main)
        readMain(variant, reader, *main, scope);
    else
        readModeOf(variant, reader, reader.require("mode"));
    readInto(variant.workers, reader.find("workers"), readSize);
    readInto(variant.cores, reader.find("cores"), readSize);
    readInto(variant.gil, reader.find("gil"), readFlag);
    reader.refuseOthers();
    return variant;
}

void checkVariantNames(const Node &node, const JsonValue::Array &list, const std::vector<Variant> &variants)
{
    QSet<QString> names;
    for (std::size_t i = 0; i < variants.size(); ++i) {
        const QString &name = variants.at(i).name;
        if (name.isEmpty())
            continue;
        if (names.contains(name)) {
            const char *source = QT_TRANSLATE_NOOP("Message", "Two variants are called “%1”; give one of them another “name”.");
            node.below(list.at(i), static_cast<qsizetype>(i)).fault(source, {shortened(name)});
        }
        names.insert(name);
    }
}

// What a question can ask for.
const QStringList &predictableValues()
{
    static const QStringList values{QStringLiteral("total_ms")};
    return values;
}

std::optional<QString> readPredictable(const Node &node)
{
    const std::optional<QString> value = readText(node);
    if (!value || predictableValues().contains(*value))
        return value;
    node.fault(QT_TRANSLATE_NOOP("Message", "Expected a value that a question can be about, one of: %1; found %2."),
               {listed(predictableValues()), excerpt(node.value())});
    return std::nullopt;
}

std::optional<QString> readVariantName(const Node &node, const QStringList &names, const QSet<QString> &known)
{
    const std::optional<QString> name = readText(node);
    if (!name || known.contains(*name))
        return name;
    const QString more = names.size() > mostNamed ? QStringLiteral(", …") : QString();
    node.fault(QT_TRANSLATE_NOOP("Message", "There is no variant “%1”; expected one of: %2."),
               {shortened(*name), listed(names.first(std::min(names.size(), mostNamed))) + more});
    return std::nullopt;
}

} // namespace

std::vector<Variant> readVariants(const Node &node, const StepScope &scope)
{
    std::vector<Variant> variants;
    const JsonValue::Array *list = readList(node);
    if (!list)
        return variants;
    if (list->empty())
        node.fault(QT_TRANSLATE_NOOP("Message", "Expected at least one variant; the list is empty."));
    for (std::size_t i = 0; i < list->size() && !node.faults().isFull(); ++i)
        variants.push_back(readVariant(node.below(list->at(i), static_cast<qsizetype>(i)), scope));
    checkVariantNames(node, *list, variants);
    return variants;
}

std::vector<Prediction> readPredictions(const Node &node, const std::vector<Variant> &variants)
{
    std::vector<Prediction> predictions;
    const JsonValue::Array *list = readList(node);
    if (!list)
        return predictions;
    QStringList names;
    for (const Variant &variant : variants)
        names.append(variant.name);
    const QSet<QString> known(names.begin(), names.end());
    for (std::size_t i = 0; i < list->size() && !node.faults().isFull(); ++i) {
        Prediction prediction;
        const Node entry = node.below(list->at(i), static_cast<qsizetype>(i));
        ObjectReader reader(entry);
        readInto(prediction.ask, reader.require("ask"), readLocalText);
        readInto(prediction.variant, reader.require("variant"),
                 [&](const Node &name) { return readVariantName(name, names, known); });
        readInto(prediction.value, reader.require("value"), readPredictable);
        reader.refuseOthers();
        predictions.push_back(std::move(prediction));
    }
    return predictions;
}

} // namespace interleave
