// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/reader.h"

#include "core/scenario/messages.h"
#include "core/scenario/overrides.h"
#include "core/scenario/readtasks.h"
#include "core/scenario/readvalues.h"
#include "core/scenario/readvariants.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <limits>

namespace interleave {

namespace {

constexpr quint64 formatVersion = 1;

// Whether the rest of the file is worth reading: a later version may mean something else by the same words.
bool readVersion(const std::optional<Node> &node)
{
    if (!node)
        return true;
    const auto *number = node->value().as<JsonNumber>();
    if (number && number->whole && !number->negative && number->magnitude > formatVersion) {
        const char *source =
            QT_TRANSLATE_NOOP("Message", "The file is of version %1 of the format; this program reads version %2.");
        node->fault(source, {numberText(*number), QString::number(formatVersion)});
        return false;
    }
    (void)readWhole(*node, formatVersion, formatVersion);
    return true;
}

std::optional<QString> readId(const Node &node)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[a-z0-9-]{1,64}\\z"));
    const std::optional<QString> id = readText(node);
    if (!id || pattern.match(*id).hasMatch())
        return id;
    node.fault(QT_TRANSLATE_NOOP("Message", "Expected 1 to 64 of the characters a-z, 0-9 and “-”; found %1."),
               {excerpt(node.value())});
    return std::nullopt;
}

std::optional<Network> readNetwork(const Node &node)
{
    Network network;
    ObjectReader reader(node);
    readInto(network.latency, reader.find("latency"), readDuration);
    readInto(network.connect, reader.find("connect"), readDuration);
    readInto(network.errorRate, reader.find("error_rate"), [](const Node &rate) { return readNumber(rate, 0, 1); });
    reader.refuseOthers();
    return network;
}

// Resources and the tasks' names first: steps anywhere may name them.
void readProgram(Scenario &scenario, ObjectReader &reader)
{
    ResourceLookup resources;
    if (const auto node = reader.find("resources"))
        resources.read(*node);
    const std::optional<Node> tasks = reader.require("tasks");
    TaskHeads heads = tasks ? readTaskHeads(*tasks) : TaskHeads{.tasks = {}, .complete = false};
    const TaskLookup lookup(heads.tasks);
    const StepScope scope{.resources = &resources, .tasks = &lookup, .knowsTasks = heads.complete, .count = 0};
    if (tasks)
        readTaskSteps(*tasks, heads.tasks, scope);
    const std::optional<Node> variants = reader.find("variants");
    scenario.variants = variants ? readVariants(*variants, scope) : defaultVariants();
    scenario.resources = resources.all();
    scenario.tasks = std::move(heads.tasks);
    numberSteps(scenario);
}

Scenario readRoot(const Node &root)
{
    Scenario scenario;
    ObjectReader reader(root);
    if (!readVersion(reader.require("interleave")))
        return scenario;
    readInto(scenario.id, reader.require("id"), readId);
    readInto(scenario.title, reader.find("title"), readLocalText);
    readInto(scenario.summary, reader.find("summary"), readLocalText);
    readInto(scenario.group, reader.find("group"), readText);
    readInto(scenario.explain, reader.find("explain"), readLocalText);
    readInto(scenario.seed, reader.find("seed"),
             [](const Node &seed) { return readWhole(seed, 0, std::numeric_limits<quint64>::max()); });
    readInto(scenario.network, reader.find("network"), readNetwork);
    readProgram(scenario, reader);
    readInto(scenario.predict, reader.find("predict"), [&scenario](const Node &questions) {
        return std::optional(readPredictions(questions, scenario.variants));
    });
    reader.refuseOthers();
    return scenario;
}

ReadResult refused(const Message &message)
{
    FaultList faults;
    faults.add({}, noOffset, message);
    return {.scenario = std::nullopt, .faults = faults.inOrderOf({})};
}

} // namespace

ReadResult readScenario(const QByteArray &bytes, const std::vector<Override> &overrides)
{
    FaultList faults;
    std::optional<JsonValue> tree = parseJson(bytes, faults);
    std::optional<Scenario> scenario;
    if (tree) {
        applyOverrides(*tree, overrides, faults);
        scenario = readRoot(Node(*tree, Place(), faults));
    }
    if (!faults.isEmpty())
        scenario.reset();
    return {.scenario = std::move(scenario), .faults = faults.inOrderOf(bytes)};
}

ReadResult readScenarioFile(const QString &path, const std::vector<Override> &overrides)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return refused(say(QT_TRANSLATE_NOOP("Message", "“%1” is a folder; expected a file *.scenario.json."), {path}));
    if (!file.open(QIODevice::ReadOnly))
        return refused(say(QT_TRANSLATE_NOOP("Message", "The file “%1” cannot be read: %2."), {path, file.errorString()}));
    // One byte over the limit is enough to be refused; more is never read, whatever the size is said to be.
    const QByteArray bytes = file.read(maxFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return refused(say(QT_TRANSLATE_NOOP("Message", "The file “%1” cannot be read: %2."), {path, file.errorString()}));
    return readScenario(bytes, overrides);
}

} // namespace interleave
