// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/addresstext.h"
#include "app/panels/numbertext.h"
#include "app/panels/parameters.h"
#include "app/panels/spectext.h"

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
    Step &step = tasks(id).steps[static_cast<std::size_t>(id.step)];
    if (id.kind == ParameterKind::Address) {
        if (auto address = take(id, parseAddress(text)))
            step.value = *address;
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

    for (std::size_t t = 0; t < m_scenario.tasks.size(); ++t) {
        std::vector<Step> &steps = m_scenario.tasks[t].steps;
        for (std::size_t s = 0; s < steps.size(); ++s) {
            if (steps[s].kind != StepKind::Get)
                continue;
            for (StepOption &option : steps[s].options) {
                if (option.key == OptionKey::Latency && delay != before)
                    option.value = shifted(std::get<DurationSpec>(option.value), delay - before);
            }
            const ParameterId id{ParameterKind::Address, static_cast<int>(t), static_cast<int>(s)};
            if (!delayText && !failText && !text(id))
                continue;
            QString address = text(id) ? std::get<QString>(steps[s].value) : parameterText(m_original, id);
            if (isRelativeAddress(address)) {
                const double own = queryItem(address, QStringLiteral("delay")).toDouble();
                if (delay > 0)
                    address = withQueryItem(address, QStringLiteral("delay"), plainNumber(own + delay));
                if (fail > 0)
                    address = withQueryItem(address, QStringLiteral("fail"), plainNumber(fail));
            }
            steps[s].value = address;
        }
    }
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

} // namespace

EditResult edited(const Scenario &scenario, const ParameterTexts &texts)
{
    return Editor(scenario, texts).result();
}

} // namespace interleave
