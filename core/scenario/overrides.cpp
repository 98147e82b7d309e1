// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/overrides.h"

#include "core/scenario/messages.h"
#include "core/scenario/scenario.h"

namespace interleave {

namespace {

// Recursion: as deep as the tree, which the parser limits.
void forgetOffsets(JsonValue &value)
{
    value.offset = noOffset;
    if (auto *array = value.as<JsonValue::Array>()) {
        for (JsonValue &element : *array)
            forgetOffsets(element);
    } else if (auto *object = value.as<JsonValue::Object>()) {
        for (JsonMember &member : *object) {
            member.keyOffset = noOffset;
            forgetOffsets(member.value);
        }
    }
}

JsonValue valueOf(const QString &text)
{
    FaultList ignored;
    std::optional<JsonValue> value = parseJson(text.toUtf8(), ignored);
    if (!value || !ignored.isEmpty())
        return {.data = text, .offset = noOffset};
    forgetOffsets(*value);
    return *std::move(value);
}

// A file without variants has these; they are written out when somebody wants to change one.
JsonValue writtenOutVariants()
{
    JsonValue::Array list;
    for (const Variant &variant : defaultVariants()) {
        JsonValue::Object object;
        object.push_back({QStringLiteral("mode"), noOffset, {.data = variant.name, .offset = noOffset}});
        list.push_back({.data = std::move(object), .offset = noOffset});
    }
    return {.data = std::move(list), .offset = noOffset};
}

// The value a segment leads to, made if it can be; null after a fault.
JsonValue *step(JsonValue &value, const QString &segment, const QString &path, FaultList &faults)
{
    if (auto *object = value.as<JsonValue::Object>()) {
        for (JsonMember &member : *object) {
            if (member.key == segment)
                return &member.value;
        }
        object->push_back({segment, noOffset, {.data = JsonValue::Object(), .offset = noOffset}});
        return &object->back().value;
    }
    if (auto *array = value.as<JsonValue::Array>()) {
        bool isNumber = false;
        const qulonglong index = segment.toULongLong(&isNumber);
        if (isNumber && index < array->size())
            return &array->at(index);
        const char *source = QT_TRANSLATE_NOOP("Message", "No entry “%1” in this list of %2; entries count from 0.");
        faults.add(path, noOffset, say(source, {shortened(segment), QString::number(array->size())}));
        return nullptr;
    }
    const char *source = QT_TRANSLATE_NOOP("Message", "There is nothing below %1 that “%2” could name.");
    faults.add(path, noOffset, say(source, {excerpt(value), shortened(segment)}));
    return nullptr;
}

void applyOverride(JsonValue &root, const Override &change, FaultList &faults)
{
    const QStringList segments = change.path.split(u'.');
    if (segments.contains(QString()) || segments.size() > maxNesting) {
        const char *source = QT_TRANSLATE_NOOP(
            "Message", "This is not a path to a value. Expected keys and indices from 0 with dots between, as in tasks.0.count.");
        faults.add(shortened(change.path), noOffset, say(source));
        return;
    }
    JsonValue *at = &root;
    auto *object = root.as<JsonValue::Object>();
    const QString variants = QStringLiteral("variants");
    if (object && segments.size() > 1 && segments.front() == variants && !memberOf(*object, variants))
        object->push_back({variants, noOffset, writtenOutVariants()});
    for (const QString &segment : segments) {
        at = step(*at, segment, change.path, faults);
        if (!at)
            return;
    }
    *at = valueOf(change.value);
}

} // namespace

void applyOverrides(JsonValue &root, const std::vector<Override> &overrides, FaultList &faults)
{
    for (const Override &change : overrides)
        applyOverride(root, change, faults);
}

} // namespace interleave
