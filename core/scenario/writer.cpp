// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/writer.h"

#include "core/scenario/jsonprint.h"
#include "core/scenario/makejson.h"
#include "core/scenario/writesteps.h"

namespace interleave {

namespace {

JsonValue textJson(const LocalText &text)
{
    if (text.byLanguage.isEmpty())
        return json(text.plain);
    JsonValue::Object object;
    for (auto it = text.byLanguage.begin(); it != text.byLanguage.end(); ++it)
        object.push_back({it.key(), noOffset, json(it.value())});
    return json(std::move(object));
}

JsonValue::Object taskObject(const TaskTemplate &task)
{
    JsonValue::Object object;
    put(object, "name", task.name);
    if (task.count != 1)
        put(object, "count", quint64{task.count});
    put(object, "steps", stepsJson(task.steps));
    return object;
}

JsonValue::Object resourcesObject(const std::vector<Resource> &resources)
{
    JsonValue::Object object;
    for (const Resource &resource : resources) {
        JsonValue::Object making;
        const char *key = resourceKey(resource.kind);
        switch (resource.kind) {
        case ResourceKind::Lock:
        case ResourceKind::Event: put(making, key, true); break;
        case ResourceKind::Database: put(making, key, resource.address); break;
        default: put(making, key, resource.size);
        }
        object.push_back({resource.name, noOffset, json(std::move(making))});
    }
    return object;
}

JsonValue::Object networkObject(const Network &network)
{
    const Network usual;
    JsonValue::Object object;
    if (network.latency != usual.latency)
        put(object, "latency", durationJson(network.latency));
    if (network.connect != usual.connect)
        put(object, "connect", durationJson(network.connect));
    if (network.errorRate != usual.errorRate)
        put(object, "error_rate", network.errorRate);
    return object;
}

JsonValue::Object variantObject(const Variant &variant)
{
    JsonValue::Object object;
    const Variant usual;
    if (variant.hasMain || variant.name != QLatin1String(modeKey(variant.mode)))
        put(object, "name", variant.name);
    if (!variant.hasMain)
        put(object, "mode", modeKey(variant.mode));
    if (variant.limit > 0)
        put(object, "limit", static_cast<quint64>(variant.limit));
    if (variant.chunk > 0)
        put(object, "chunk", static_cast<quint64>(variant.chunk));
    if (variant.workers != usual.workers)
        put(object, "workers", static_cast<quint64>(variant.workers));
    if (variant.cores != usual.cores)
        put(object, "cores", static_cast<quint64>(variant.cores));
    if (variant.gil)
        put(object, "gil", true);
    if (variant.hasMain)
        put(object, "main", stepsJson(variant.main));
    return object;
}

JsonValue::Object predictionObject(const Prediction &prediction)
{
    JsonValue::Object object;
    put(object, "ask", textJson(prediction.ask));
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
        put(object, "title", textJson(scenario.title));
    if (!scenario.summary.isEmpty())
        put(object, "summary", textJson(scenario.summary));
    if (scenario.seed != usual.seed)
        put(object, "seed", scenario.seed);
    if (!scenario.resources.empty())
        put(object, "resources", resourcesObject(scenario.resources));
    if (scenario.network != usual.network)
        put(object, "network", networkObject(scenario.network));
    put(object, "tasks", each(scenario.tasks, taskObject));
    if (!scenario.group.isEmpty())
        put(object, "group", scenario.group);
    if (!scenario.explain.isEmpty())
        put(object, "explain", textJson(scenario.explain));
    if (!scenario.predict.empty())
        put(object, "predict", each(scenario.predict, predictionObject));
    if (scenario.variants != defaultVariants())
        put(object, "variants", each(scenario.variants, variantObject));
    return printJson(json(std::move(object)));
}

} // namespace interleave
