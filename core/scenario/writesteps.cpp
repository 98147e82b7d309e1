// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/writesteps.h"

#include "core/scenario/makejson.h"

namespace interleave {

namespace {

struct DurationPrinter
{
    JsonValue operator()(const FixedDuration &spec) const { return json(spec.milliseconds); }
    JsonValue operator()(const UniformDuration &spec) const { return form("uniform", list({spec.low, spec.high})); }
    JsonValue operator()(const NormalDuration &spec) const { return form("normal", list({spec.mean, spec.deviation})); }
    JsonValue operator()(const ExponentialDuration &spec) const { return form("exponential", json(spec.mean)); }
    JsonValue operator()(const EachDuration &spec) const { return form("each", list(spec.milliseconds)); }

private:
    static JsonValue list(const std::vector<double> &numbers)
    {
        return json(each(numbers, [](double number) { return number; }));
    }
    static JsonValue form(const char *key, JsonValue value)
    {
        JsonValue::Object object;
        put(object, key, std::move(value));
        return json(std::move(object));
    }
};

struct StepValuePrinter
{
    JsonValue operator()(std::monostate) const { return {}; }
    JsonValue operator()(bool flag) const { return json(flag); }
    JsonValue operator()(qint64 number) const { return json(number); }
    JsonValue operator()(double number) const { return json(number); }
    JsonValue operator()(const DurationSpec &spec) const { return durationJson(spec); }
    JsonValue operator()(const QString &text) const { return json(text); }
    JsonValue operator()(const ResourceRef &ref) const { return json(ref.name); }
    JsonValue operator()(const TaskRefs &refs) const
    {
        if (!refs.isList && !refs.texts.isEmpty())
            return json(refs.texts.first());
        JsonValue::Array list;
        for (const QString &text : refs.texts)
            list.push_back(json(text));
        return json(std::move(list));
    }
    JsonValue operator()(const RequestSpec &request) const
    {
        JsonValue::Object object;
        put(object, "method", request.method);
        put(object, "url", request.url);
        JsonValue::Object headers;
        for (const HeaderField &header : request.headers)
            headers.push_back({header.name, noOffset, json(header.value)});
        if (!headers.empty())
            put(object, "headers", std::move(headers));
        if (!request.body.isEmpty())
            put(object, "body", request.body);
        return json(std::move(object));
    }
    JsonValue operator()(const Bindings &bindings) const
    {
        JsonValue::Object object;
        for (const Binding &binding : bindings)
            object.push_back({binding.name, noOffset, std::visit(*this, binding.value)});
        return json(std::move(object));
    }
    JsonValue operator()(std::nullptr_t) const { return {}; }
};

// As deep as the steps, which the reader limits.
JsonValue::Object stepJson(const Step &step)
{
    JsonValue::Object object;
    const StepRow &row = rowOf(step.kind);
    const std::vector<Step> *own = row.type == ValueType::Block ? step.block(BlockKey::Steps) : nullptr;
    if (own)
        put(object, row.key, stepsJson(*own));
    else
        put(object, row.key, std::visit(StepValuePrinter(), step.value));
    for (const StepOption &option : step.options)
        put(object, rowOf(option.key).name, std::visit(StepValuePrinter(), option.value));
    for (const StepBlock &block : step.blocks) {
        if (&block.steps != own)
            put(object, blockName(block.key), stepsJson(block.steps));
    }
    return object;
}

} // namespace

JsonValue durationJson(const DurationSpec &spec)
{
    return std::visit(DurationPrinter(), spec);
}

JsonValue::Array stepsJson(const std::vector<Step> &steps)
{
    return each(steps, stepJson);
}

} // namespace interleave
