// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/runreader.h"

#include "core/formats/runevents.h"
#include "core/formats/runkeys.h"
#include "core/scenario/messages.h"
#include "core/scenario/reader.h"
#include "core/scenario/readvalues.h"
#include "core/scenario/recordfacts.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace interleave {

namespace {

// All variants together; each failed task has one.
constexpr qint64 maxMessages = 20'000'000;

// A list of names; those that nobody knows are nothing.
template<typename T>
void readLegend(const std::optional<Node> &node, const QStringList &keys, std::vector<std::optional<T>> &values,
                QStringList &names)
{
    const JsonValue::Array *list = node ? readList(*node) : nullptr;
    if (!list)
        return;
    for (const JsonValue &element : *list) {
        const QString name = readText(node->below(element, names.size())).value_or(QString());
        const qsizetype known = keys.indexOf(name);
        names.append(name);
        values.push_back(known < 0 ? std::nullopt : std::optional(static_cast<T>(known)));
    }
}

// Reads what the outline of a saved run says, and the large parts it points to.
class RunReader
{
public:
    explicit RunReader(const QByteArray &text)
        : m_text(text)
    {}

    ReadRunResult read();

private:
    bool isText();
    void readRoot(const Node &root);
    [[nodiscard]] bool readVersion(const std::optional<Node> &node);
    void readScenarioPart(const std::optional<Node> &node);
    void readVariants(const Node &node);
    [[nodiscard]] EventBounds bounds() const;
    std::unique_ptr<VariantTrace> readVariant(const Node &node);
    [[nodiscard]] std::optional<RunList> listPart(const std::optional<Node> &node);

    const QByteArray &m_text;
    FaultList m_faults;
    std::vector<Fault> m_scenarioFaults;
    RunOutline m_outline;
    RunLegend m_legend;
    RunEnvironment m_environment;
    std::optional<Scenario> m_scenario;
    std::shared_ptr<RunRecord> m_record = std::make_shared<RunRecord>();
    qint64 m_room = maxMessages;
};

ReadRunResult RunReader::read()
{
    if (isText()) {
        if (std::optional<RunOutline> outline = outlineRun(m_text, m_faults)) {
            m_outline = std::move(*outline);
            readRoot(Node(m_outline.root, Place(), m_faults));
        }
    }
    ReadRunResult result{.run = std::nullopt, .faults = m_faults.inOrderOf(m_text)};
    result.faults.insert(result.faults.end(), m_scenarioFaults.begin(), m_scenarioFaults.end());
    if (result.faults.empty()) {
        result.run = SavedRun{.scenario = std::make_shared<const Scenario>(std::move(*m_scenario)),
                              .environment = m_environment,
                              .record = m_record};
    }
    return result;
}

bool RunReader::isText()
{
    const auto refuse = [this](qint64 offset, const Message &message) {
        m_faults.add({}, offset, message);
        return false;
    };
    if (m_text.size() > maxRunBytes)
        return refuse(noOffset, say(QT_TRANSLATE_NOOP("Message", "The file is larger than %1 MiB, the limit for a saved run."),
                                    {QString::number(maxRunBytes / (1024 * 1024))}));
    if (m_text.startsWith("\xef\xbb\xbf"))
        return refuse(0, say(QT_TRANSLATE_NOOP("Message", "The file begins with a byte order mark: save it as UTF-8 without one.")));
    if (const qint64 zero = m_text.indexOf('\0'); zero >= 0)
        return refuse(zero, say(QT_TRANSLATE_NOOP("Message", "This is not a text file: a zero byte stands here. Expected JSON in UTF-8.")));
    if (m_text.trimmed().isEmpty())
        return refuse(0, say(QT_TRANSLATE_NOOP("Message", "The file is empty. Expected a saved run: {\"interleave_run\": 1, …}.")));
    return true;
}

bool RunReader::readVersion(const std::optional<Node> &node)
{
    if (!node)
        return false;
    const auto *number = node->value().as<JsonNumber>();
    if (number && number->whole && !number->negative && number->magnitude > runFormatVersion) {
        const char *source =
            QT_TRANSLATE_NOOP("Message", "The file is of version %1 of the format; this program reads version %2.");
        node->fault(source, {numberText(*number), QString::number(runFormatVersion)});
        return false;
    }
    return readWhole(*node, runFormatVersion, runFormatVersion).has_value();
}

void RunReader::readRoot(const Node &root)
{
    ObjectReader reader(root);
    if (!readVersion(reader.require("interleave_run")))
        return;
    readInto(m_environment.program, reader.find("program"), readText);
    readInto(m_environment.qt, reader.find("qt"), readText);
    readInto(m_environment.compiler, reader.find("compiler"), readText);
    if (const std::optional<Node> world = reader.require("world")) {
        const std::optional<World> known = worldFromKey(readText(*world).value_or(QString()));
        if (!known && world->value().as<QString>())
            world->fault(QT_TRANSLATE_NOOP("Message", "Expected “simulated” or “real”; found %1."), {excerpt(world->value())});
        m_record->world = known.value_or(World::Simulated);
    }
    const std::optional<Node> seed = reader.require("seed");
    readInto(m_record->seed, seed,
             [](const Node &node) { return readWhole(node, 0, std::numeric_limits<quint64>::max()); });
    readScenarioPart(reader.require("scenario"));
    readLegend(reader.require("kinds"), kindKeys(), m_legend.kinds, m_legend.kindNames);
    readLegend(reader.require("states"), stateKeys(), m_legend.states, m_legend.stateNames);
    const std::optional<Node> variants = reader.require("variants");
    reader.refuseOthers();
    // Without these, every event would be a fault.
    if (!m_faults.isEmpty() || !m_scenario)
        return;
    if (m_scenario->seed != m_record->seed) {
        seed->fault(QT_TRANSLATE_NOOP("Message", "The scenario's seed is %1; it must be the run's."),
                    {QString::number(m_scenario->seed)});
    }
    readVariants(*variants);
}

void RunReader::readScenarioPart(const std::optional<Node> &node)
{
    if (!node)
        return;
    const QByteArrayView part = m_outline.part(node->value(), m_text);
    if (part.isEmpty()) {
        (void)ObjectReader(*node);
        return;
    }
    ReadResult read = readScenario(part.toByteArray());
    m_scenario = std::move(read.scenario);
    if (m_scenario)
        tellFacts(*m_record, *m_scenario);
    // The faults' places are of the scenario as a file of its own.
    const QByteArrayView before = QByteArrayView(m_text).first(node->value().offset);
    const int lines = static_cast<int>(std::ranges::count(before, '\n'));
    const auto column = static_cast<int>(before.size() - before.lastIndexOf('\n') - 1);
    for (Fault &fault : read.faults) {
        fault.place = fault.place.isEmpty() ? QStringLiteral("scenario") : QLatin1String("scenario.") + fault.place;
        if (fault.line == 1)
            fault.column += column;
        if (fault.line > 0)
            fault.line += lines;
        m_scenarioFaults.push_back(std::move(fault));
    }
}

void RunReader::readVariants(const Node &node)
{
    const JsonValue::Array *list = readList(node);
    if (list && list->empty())
        node.fault(QT_TRANSLATE_NOOP("Message", "Expected at least one variant."));
    for (std::size_t i = 0; list && i < list->size(); ++i)
        m_record->variants.push_back(readVariant(node.below((*list)[i], static_cast<qsizetype>(i))));
}

EventBounds RunReader::bounds() const
{
    return {.world = m_record->world,
            .tasks = m_record->laneCount(),
            .resources = static_cast<quint32>(m_scenario->resources.size()),
            .messages = 0};
}

std::unique_ptr<VariantTrace> RunReader::readVariant(const Node &node)
{
    auto variant = std::make_unique<VariantTrace>();
    ObjectReader reader(node);
    const auto whole = [](const Node &number) { return readWhole(number, 0, std::numeric_limits<int>::max()); };
    const std::optional<Node> name = reader.require("name");
    readInto(variant->name, name, readText);
    readInto(variant->mode, reader.find("mode"), readText);
    readInto(variant->limit, reader.find("limit"), whole);
    readInto(variant->chunk, reader.find("chunk"), whole);
    const auto isIt = [&variant](const Variant &each) { return each.name == variant->name; };
    const auto found = std::ranges::find_if(m_scenario->variants, isIt);
    if (found != m_scenario->variants.end())
        tellThreads(*variant, *found);
    else if (name)
        name->fault(QT_TRANSLATE_NOOP("Message", "The scenario has no variant %1."), {excerpt(name->value())});
    const auto isSame = [&variant](const auto &other) { return other->name == variant->name; };
    if (name && std::ranges::any_of(m_record->variants, isSame))
        name->fault(QT_TRANSLATE_NOOP("Message", "Two variants have the name %1."), {excerpt(name->value())});
    const std::optional<Node> now = reader.require("now_ns");
    quint64 reached = 0;
    readInto(reached, now,
             [](const Node &time) { return readWhole(time, 0, std::numeric_limits<qint64>::max()); });
    const std::optional<RunList> messages = listPart(reader.require("messages"));
    const std::optional<RunList> events = listPart(reader.require("events"));
    reader.refuseOthers();
    if (!messages || !events || !readMessages(*messages, variant->log, m_room, m_faults) ||
        !readEvents(*events, m_legend, bounds(), *variant, m_faults))
        return variant;
    const Nanoseconds told(static_cast<qint64>(reached));
    if (now && told < variant->now()) {
        now->fault(QT_TRANSLATE_NOOP("Message", "The last event of the variant is later than this: at %1."),
                   {QString::number(variant->now().count())});
    }
    variant->setNow(told);
    return variant;
}

std::optional<RunList> RunReader::listPart(const std::optional<Node> &node)
{
    if (!node)
        return std::nullopt;
    const QByteArrayView part = m_outline.part(node->value(), m_text);
    if (part.startsWith('['))
        return RunList{m_text, part, node->place().text()};
    node->fault(QT_TRANSLATE_NOOP("Message", "Expected a list in […]."));
    return std::nullopt;
}

ReadRunResult refused(const Message &message)
{
    return {.run = std::nullopt, .faults = {{.place = {}, .line = 0, .column = 0, .message = message}}};
}

} // namespace

ReadRunResult readRun(const QByteArray &bytes)
{
    return RunReader(bytes).read();
}

ReadRunResult readRunFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return refused(say(QT_TRANSLATE_NOOP("Message", "“%1” is a folder; expected a file *.run.json."), {path}));
    if (!file.open(QIODevice::ReadOnly))
        return refused(say(QT_TRANSLATE_NOOP("Message", "The file “%1” cannot be read: %2."), {path, file.errorString()}));
    // A file that says so itself is refused unread; one that grows meanwhile is not read beyond the limit.
    if (file.size() > maxRunBytes)
        return refused(say(QT_TRANSLATE_NOOP("Message", "The file is larger than %1 MiB, the limit for a saved run."),
                           {QString::number(maxRunBytes / (1024 * 1024))}));
    const QByteArray bytes = file.read(maxRunBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return refused(say(QT_TRANSLATE_NOOP("Message", "The file “%1” cannot be read: %2."), {path, file.errorString()}));
    return readRun(bytes);
}

} // namespace interleave
