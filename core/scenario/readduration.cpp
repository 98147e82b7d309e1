// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/readvalues.h"

namespace interleave {

namespace {

std::optional<double> readMilliseconds(const Node &node)
{
    return readNumber(node, 0, maxMilliseconds);
}

// The numbers of a list; nothing when one of them is faulty.
std::optional<std::vector<double>> readAll(const Node &node)
{
    const JsonValue::Array *list = readList(node);
    if (!list)
        return std::nullopt;
    std::vector<double> all;
    all.reserve(list->size());
    for (std::size_t i = 0; i < list->size() && !node.faults().isFull(); ++i) {
        if (const auto value = readMilliseconds(node.below(list->at(i), static_cast<qsizetype>(i))))
            all.push_back(*value);
    }
    return all.size() == list->size() ? std::optional(std::move(all)) : std::nullopt;
}

std::optional<std::pair<double, double>> readPair(const Node &node)
{
    const auto *list = node.value().as<JsonValue::Array>();
    if (!list || list->size() != 2) {
        node.fault(QT_TRANSLATE_NOOP("Message", "Expected two numbers of milliseconds, as in [40, 160]; found %1."),
                   {excerpt(node.value())});
        return std::nullopt;
    }
    const auto both = readAll(node);
    return both ? std::optional(std::pair(both->front(), both->back())) : std::nullopt;
}

std::optional<DurationSpec> readUniform(const Node &node)
{
    const auto pair = readPair(node);
    if (!pair)
        return std::nullopt;
    if (pair->first > pair->second) {
        node.fault(QT_TRANSLATE_NOOP("Message", "The lower bound comes first: %1 is more than %2."),
                   {numberText(jsonNumber(pair->first)), numberText(jsonNumber(pair->second))});
        return std::nullopt;
    }
    return UniformDuration{pair->first, pair->second};
}

std::optional<DurationSpec> readNormal(const Node &node)
{
    const auto pair = readPair(node);
    return pair ? std::optional<DurationSpec>(NormalDuration{pair->first, pair->second}) : std::nullopt;
}

std::optional<DurationSpec> readExponential(const Node &node)
{
    const auto mean = readMilliseconds(node);
    return mean ? std::optional<DurationSpec>(ExponentialDuration{*mean}) : std::nullopt;
}

std::optional<DurationSpec> readEach(const Node &node)
{
    auto all = readAll(node);
    if (all && all->empty()) {
        node.fault(QT_TRANSLATE_NOOP("Message", "Expected at least one number of milliseconds; the list is empty."));
        return std::nullopt;
    }
    return all ? std::optional<DurationSpec>(EachDuration{*std::move(all)}) : std::nullopt;
}

struct Form
{
    const char *key;
    std::optional<DurationSpec> (*read)(const Node &);
};

constexpr Form forms[] = {
    {"uniform", readUniform},
    {"normal", readNormal},
    {"exponential", readExponential},
    {"each", readEach},
};

} // namespace

std::optional<DurationSpec> readDuration(const Node &node)
{
    if (node.value().as<JsonNumber>()) {
        const auto milliseconds = readMilliseconds(node);
        return milliseconds ? std::optional<DurationSpec>(FixedDuration{*milliseconds}) : std::nullopt;
    }
    const auto *object = node.value().as<JsonValue::Object>();
    if (!object || object->size() != 1) {
        const char *source = QT_TRANSLATE_NOOP(
            "Message", "Expected milliseconds: a number, or an object with one of uniform, normal, exponential, each; found %1.");
        node.fault(source, {excerpt(node.value())});
        return std::nullopt;
    }
    ObjectReader reader(node);
    std::optional<DurationSpec> result;
    for (const Form &form : forms) {
        if (const auto value = reader.find(form.key))
            result = form.read(*value);
    }
    reader.refuseOthers();
    return result;
}

} // namespace interleave
