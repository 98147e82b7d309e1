// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/addresstext.h"
#include "app/panels/numbertext.h"
#include "app/panels/parameters.h"
#include "app/panels/programs.h"
#include "app/panels/spectext.h"
#include "core/scenario/addresses.h"
#include "core/scenario/followtemplates.h"
#include "core/scenario/reader.h"
#include "core/scenario/writer.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace interleave {

namespace {

constexpr qint64 longestDelay = 600'000; // ms: ten minutes
constexpr qint64 highestLimit = 1'000'000;
constexpr qsizetype longestName = 200;

/// One application of texts to a scenario: collects what is wrong on the way.
class Editor
{
public:
    Editor(const Scenario &original, const ParameterTexts &texts)
        : m_original(original)
        , m_scenario(original)
        , m_texts(texts)
    {}

    EditResult result()
    {
        for (const auto &[id, text] : m_texts)
            apply(id, text);
        checkTotals();
        checkNames();
        applyNetwork();
        compare();
        if (m_faults.empty())
            followNames();
        if (m_faults.empty())
            return {std::move(m_scenario), std::move(m_compared), {}};
        return {std::nullopt, {}, std::move(m_faults)};
    }

private:
    void apply(const ParameterId &id, const QString &text);
    void setStep(const ParameterId &id, const QString &text);
    void checkTotals();
    void checkNames();
    void applyNetwork();
    void compare();
    void followNames();

    // The value, when there is one; the fault is noted.
    template<typename T>
    std::optional<T> take(const ParameterId &id, Parsed<T> parsed)
    {
        if (!parsed)
            m_faults[id] = std::move(parsed.fault);
        return std::move(parsed.value);
    }
    void refuse(const ParameterId &id, const char *source, const QStringList &arguments = {})
    {
        m_faults[id] = {.source = source, .arguments = arguments, .verbatim = false};
    }
    [[nodiscard]] std::optional<QString> text(const ParameterId &id) const
    {
        const auto found = m_texts.find(id);
        return found == m_texts.end() ? std::nullopt : std::optional(found->second);
    }
    TaskTemplate &tasks(const ParameterId &id) { return m_scenario.tasks[static_cast<std::size_t>(id.owner)]; }
    Variant &variant(const ParameterId &id) { return m_scenario.variants[static_cast<std::size_t>(id.owner)]; }

    const Scenario &m_original;
    Scenario m_scenario;
    const ParameterTexts &m_texts;
    QStringList m_compared;
    std::map<ParameterId, Message> m_faults;
};

void Editor::apply(const ParameterId &id, const QString &text)
{
    switch (id.kind) {
    case ParameterKind::Name: tasks(id).name = text.trimmed(); break;
    case ParameterKind::Count:
        if (const auto count = take(id, parseWhole(text, 1, maxTasks)))
            tasks(id).count = static_cast<quint32>(*count);
        break;
    case ParameterKind::Address:
    case ParameterKind::Timeout:
    case ParameterKind::Duration: setStep(id, text); break;
    case ParameterKind::Limit:
        if (text.trimmed().isEmpty())
            variant(id).limit = 0;
        else if (const auto limit = take(id, parseWhole(text, 1, highestLimit)))
            variant(id).limit = static_cast<int>(*limit);
        break;
    case ParameterKind::Chunk:
        if (const auto chunk = take(id, parseWhole(text, 1, highestLimit)))
            variant(id).chunk = static_cast<int>(*chunk);
        break;
    case ParameterKind::Workers:
        if (const auto workers = take(id, parseWhole(text, 1, highestLimit)))
            variant(id).workers = static_cast<int>(*workers);
        break;
    case ParameterKind::Cores:
        if (const auto cores = take(id, parseWhole(text, 1, highestLimit)))
            variant(id).cores = static_cast<int>(*cores);
        break;
    case ParameterKind::Seed:
        if (const auto seed = take(id, parseSeed(text)))
            m_scenario.seed = *seed;
        break;
    case ParameterKind::Delay:
    case ParameterKind::FailureRate:
    case ParameterKind::Compare: break; // they concern more than one place
    }
}

void Editor::setStep(const ParameterId &id, const QString &text)
{
    Step &step = stepOf(m_scenario, id);
    if (id.kind == ParameterKind::Address) {
        if (auto address = take(id, parseAddress(text)))
            *httpAddress(step) = *address;
        return;
    }
    if (id.kind == ParameterKind::Duration) {
        if (auto duration = take(id, parseSpec(text)))
            step.value = *duration;
        return;
    }
    const auto isTimeout = [](const StepOption &option) { return option.key == OptionKey::Timeout; };
    if (text.trimmed().isEmpty()) {
        std::erase_if(step.options, isTimeout);
        return;
    }
    const auto timeout = take(id, parseSpec(text));
    if (!timeout)
        return;
    const auto old = std::find_if(step.options.begin(), step.options.end(), isTimeout);
    if (old != step.options.end())
        old->value = *timeout;
    else
        step.options.push_back({OptionKey::Timeout, *timeout});
}

void Editor::checkTotals()
{
    if (m_scenario.taskCount() <= maxTasks)
        return;
    for (const auto &[id, text] : m_texts) {
        if (id.kind == ParameterKind::Count && !m_faults.contains(id))
            refuse(id, QT_TRANSLATE_NOOP("Message", "All tasks together: at most %1"), {QLocale().toString(maxTasks)});
    }
}

void Editor::checkNames()
{
    for (const auto &[id, text] : m_texts) {
        if (id.kind != ParameterKind::Name)
            continue;
        const QString &name = tasks(id).name;
        const auto same = std::count_if(m_scenario.tasks.begin(), m_scenario.tasks.end(),
                                        [&name](const TaskTemplate &other) { return other.name == name; });
        if (name.isEmpty())
            refuse(id, QT_TRANSLATE_NOOP("Message", "Tasks need a name"));
        else if (name.size() > longestName)
            refuse(id, QT_TRANSLATE_NOOP("Message", "A name of at most %1 characters"), {QString::number(longestName)});
        else if (same > 1)
            refuse(id, QT_TRANSLATE_NOOP("Message", "Other tasks have this name"));
    }
}

// Delay and failure rate last: they stand on top of the addresses as these are by now.
void Editor::applyNetwork()
{
    const ParameterId delayId{ParameterKind::Delay};
    const ParameterId failId{ParameterKind::FailureRate};
    const std::optional<QString> delayText = text(delayId);
    const std::optional<QString> failText = text(failId);
    const double before = addedDelay(m_original);
    double delay = before;
    double fail = m_original.network.errorRate;
    if (delayText) {
        if (const auto value = take(delayId, parseWhole(*delayText, 0, longestDelay)))
            delay = static_cast<double>(*value);
    }
    if (failText) {
        if (const auto value = take(failId, parsePercent(*failText)))
            fail = *value;
        m_scenario.network.errorRate = fail;
    }
    if (delay != before)
        m_scenario.network.latency = shifted(m_scenario.network.latency, delay - before);

    const auto change = [&](const std::vector<Step *> &steps, ParameterId id) {
        const auto originals = allSteps(programOf(m_original, id));
        id.kind = ParameterKind::Address;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            QString *address = httpAddress(*steps[i]);
            if (!address)
                continue;
            for (StepOption &option : steps[i]->options) {
                if (option.key == OptionKey::Latency && delay != before)
                    option.value = shifted(std::get<DurationSpec>(option.value), delay - before);
            }
            id.step = static_cast<int>(i);
            const bool isNew = text(id).has_value();
            if (!delayText && !failText && !isNew)
                continue;
            const QString own = isNew ? *address : withoutNetwork(*httpAddress(*originals[i]), before, m_original.network.errorRate);
            *address = withNetwork(own, delay, fail);
        }
    };
    eachProgram(m_scenario, change);
}

void Editor::compare()
{
    for (std::size_t i = 0; i < m_scenario.variants.size(); ++i) {
        if (text({ParameterKind::Compare, static_cast<int>(i)}).value_or(QStringLiteral("1")) == QStringLiteral("1"))
            m_compared << m_scenario.variants[i].name;
    }
    if (m_compared.isEmpty())
        refuse({ParameterKind::Compare, 0}, QT_TRANSLATE_NOOP("Message", "Choose at least one"));
}

// References follow the templates' names and numbers; the reader says whether they all mean something.
void Editor::followNames()
{
    if (!refersToTasks(m_original) || haveSameNames(m_original, m_scenario))
        return;
    followTemplates(m_scenario, m_original);
    ReadResult result = readScenario(writeScenario(m_scenario));
    if (result.scenario) {
        m_scenario = *std::move(result.scenario);
        return;
    }
    for (const auto &[id, text] : m_texts) {
        if (id.kind == ParameterKind::Name || id.kind == ParameterKind::Count)
            m_faults[id] = result.faults.front().message;
    }
}

} // namespace

EditResult edited(const Scenario &scenario, const ParameterTexts &texts)
{
    return Editor(scenario, texts).result();
}

} // namespace interleave
