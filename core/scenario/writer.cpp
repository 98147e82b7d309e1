// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/writer.h"

#include "core/scenario/jsonprint.h"

namespace interleave {

namespace {

JsonValue json(const QString &text)
{
    return {.data = text, .offset = noOffset};
}

JsonValue json(const char *text)
{
    return json(QString(QLatin1String(text)));
}

JsonValue json(bool flag)
{
    return {.data = flag, .offset = noOffset};
}

JsonValue json(double number)
{
    return {.data = jsonNumber(number), .offset = noOffset};
}

JsonValue json(quint64 number)
{
    return {.data = jsonInteger(number), .offset = noOffset};
}

JsonValue json(JsonValue::Object object)
{
    return {.data = std::move(object), .offset = noOffset};
}

JsonValue json(JsonValue::Array array)
{
    return {.data = std::move(array), .offset = noOffset};
}

JsonValue json(JsonValue value)
{
    return value;
}

JsonValue json(const LocalText &text);
JsonValue json(const DurationSpec &spec);

template<typename T>
void put(JsonValue::Object &object, const char *key, T &&value)
{
    object.push_back({QLatin1String(key), noOffset, json(std::forward<T>(value))});
}

template<typename T, typename Print>
JsonValue::Array each(const std::vector<T> &values, Print print)
{
    JsonValue::Array array;
    array.reserve(values.size());
    for (const T &value : values)
        array.push_back(json(print(value)));
    return array;
}

JsonValue json(const LocalText &text)
{
    if (text.byLanguage.isEmpty())
        return json(text.plain);
    JsonValue::Object object;
    for (auto it = text.byLanguage.begin(); it != text.byLanguage.end(); ++it)
        object.push_back({it.key(), noOffset, json(it.value())});
    return json(std::move(object));
}

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

JsonValue json(const DurationSpec &spec)
{
    return std::visit(DurationPrinter(), spec);
}

struct StepValuePrinter
{
    JsonValue operator()(std::monostate) const { return {}; }
    JsonValue operator()(bool flag) const { return json(flag); }
    JsonValue operator()(qint64 number) const { return json(static_cast<quint64>(number)); } // a status: never negative
    JsonValue operator()(const DurationSpec &spec) const { return json(spec); }
    JsonValue operator()(const QString &text) const { return json(text); }
    template<typename T>
    JsonValue operator()(const T &) const { return {}; }
};

JsonValue::Object stepObject(const Step &step)
{
    JsonValue::Object object;
    put(object, rowOf(step.kind).key, std::visit(StepValuePrinter(), step.value));
    for (const StepOption &option : step.options)
        put(object, rowOf(option.key).name, std::visit(StepValuePrinter(), option.value));
    return object;
}

JsonValue::Object taskObject(const TaskTemplate &task)
{
    JsonValue::Object object;
    put(object, "name", task.name);
    if (task.count != 1)
        put(object, "count", quint64{task.count});
    put(object, "steps", each(task.steps, stepObject));
    return object;
}

JsonValue::Object networkObject(const Network &network)
{
    const Network usual;
    JsonValue::Object object;
    if (network.latency != usual.latency)
        put(object, "latency", network.latency);
    if (network.connect != usual.connect)
        put(object, "connect", network.connect);
    if (network.errorRate != usual.errorRate)
        put(object, "error_rate", network.errorRate);
    return object;
}

JsonValue::Object variantObject(const Variant &variant)
{
    JsonValue::Object object;
    if (variant.name != QLatin1String(modeKey(variant.mode)))
        put(object, "name", variant.name);
    put(object, "mode", modeKey(variant.mode));
    if (variant.limit > 0)
        put(object, "limit", static_cast<quint64>(variant.limit));
    if (variant.chunk > 0)
        put(object, "chunk", static_cast<quint64>(variant.chunk));
    return object;
}

JsonValue::Object predictionObject(const Prediction &prediction)
{
    JsonValue::Object object;
    put(object, "ask", prediction.ask);
    put(object, "variant", prediction.variant);
    put(object, "value", prediction.value);
    return object;
}

} // namespace

QByteArray writeScenario(const Scenario &scenario)
{
    const Scenario usual;
    JsonValue::Object object;
    put(object, "interleave", quint64{1});
    put(object, "id", scenario.id);
    if (!scenario.title.isEmpty())
        put(object, "title", scenario.title);
    if (!scenario.summary.isEmpty())
        put(object, "summary", scenario.summary);
    if (scenario.seed != usual.seed)
        put(object, "seed", scenario.seed);
    if (scenario.network != usual.network)
        put(object, "network", networkObject(scenario.network));
    put(object, "tasks", each(scenario.tasks, taskObject));
    if (!scenario.group.isEmpty())
        put(object, "group", scenario.group);
    if (!scenario.explain.isEmpty())
        put(object, "explain", scenario.explain);
    if (!scenario.predict.empty())
        put(object, "predict", each(scenario.predict, predictionObject));
    if (scenario.variants != defaultVariants())
        put(object, "variants", each(scenario.variants, variantObject));
    return printJson(json(std::move(object)));
}

} // namespace interleave
