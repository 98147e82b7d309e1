// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/code/codelines.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace interleave {

namespace {

// In all languages that are printed: words of a line on which a program pauses.
bool pauses(const QString &line)
{
    static const QRegularExpression words(QStringLiteral("\\b(co_)?await\\b|\\basync (with|for)\\b|sleep"), QRegularExpression::CaseInsensitiveOption);
    return words.match(line).hasMatch();
}

bool isComment(const QString &line)
{
    const QString text = line.trimmed();
    return text.startsWith(u'#') || text.startsWith(QLatin1String("//")) || text.startsWith(QLatin1String("/*"));
}

int openBrackets(const QString &line)
{
    return static_cast<int>(line.count(u'(') + line.count(u'[') - line.count(u')') - line.count(u']'));
}

// Of a step's lines, those on which its tasks are shown: from the first that pauses, else the first of code, to where its brackets close.
LineRange shownOf(const std::vector<LineRange> &all, const QStringList &text)
{
    const auto at = [&text](int line) { return text.value(line - 1); };
    LineRange found;
    bool isCode = false;
    bool isPause = false;
    for (const LineRange &lines : all) {
        for (int line = lines.first; line <= lines.last && !isPause; ++line) {
            isPause = !isComment(at(line)) && pauses(at(line));
            if (found.isNone() || isPause || (!isCode && !isComment(at(line))))
                found = {line, lines.last};
            isCode = isCode || !isComment(at(line));
        }
    }
    int depth = 0;
    for (int line = found.first; line <= found.last; ++line) {
        depth += openBrackets(at(line));
        if (depth <= 0)
            found.last = line;
    }
    return found;
}

} // namespace

bool isHeldUp(State state)
{
    switch (state) {
    case State::Created:
    case State::Ready:
    case State::WaitGate:
    case State::WaitBarrier:
    case State::WaitQueue:
    case State::WaitTask:
    case State::IoQueued: return true;
    default: return false;
    }
}

quint32 LineLoad::heldUp() const
{
    quint32 count = 0;
    for (int i = 0; i < stateCount; ++i) {
        if (const auto state = static_cast<State>(i); isHeldUp(state))
            count += crowd.in(state);
    }
    return count;
}

CodeLines::CodeLines(const PrintedProgram &program)
    : m_definitions(program.functions.size())
{
    for (const LineSpan &span : program.spans) {
        if (span.mark.isGate)
            m_gate = {span.first, span.first};
        else if (span.mark.step != 0)
            addStep(span);
        else if (const auto task = static_cast<std::size_t>(span.mark.task); task < m_definitions.size() && m_definitions[task].isNone())
            m_definitions[task] = {span.first, span.first};
    }
    const QStringList text = program.text.split(u'\n');
    for (StepLines &step : m_steps) {
        if (!step.all.empty())
            step.shown = shownOf(step.all, text);
    }
}

void CodeLines::addStep(const LineSpan &span)
{
    if (span.mark.step >= m_steps.size())
        m_steps.resize(std::size_t{span.mark.step} + 1);
    StepLines &step = m_steps[span.mark.step];
    step.all.push_back({span.first, span.last});
    step.isMain = span.mark.task < 0;
}

LineRange CodeLines::shownAt(StepPlace place, int task) const
{
    if (place.kind == StepPlace::Kind::AtStep)
        return place.step < m_steps.size() ? m_steps[place.step].shown : LineRange();
    if (place.kind == StepPlace::Kind::Nowhere)
        return {};
    if (place.kind == StepPlace::Kind::AtGate && !m_gate.isNone())
        return m_gate;
    const auto owner = static_cast<std::size_t>(task);
    return owner < m_definitions.size() ? m_definitions[owner] : LineRange();
}

std::vector<LineLoad> CodeLines::loads(const StepCensus &census) const
{
    std::map<int, LineLoad> loads; // by first line
    const auto add = [&loads](const LineRange &lines, const Crowd &crowd, bool isMain) {
        if (lines.isNone() || crowd.total() == 0)
            return;
        LineLoad &load = loads[lines.first];
        load.lines = {lines.first, std::max(load.lines.last, lines.last)};
        load.isMain = isMain && (load.isMain || load.crowd.total() == 0);
        load.crowd += crowd;
    };
    for (std::size_t step = 1; step < m_steps.size(); ++step)
        add(m_steps[step].shown, census.atStep(static_cast<quint32>(step)), m_steps[step].isMain);
    for (int task = 0; task < static_cast<int>(m_definitions.size()); ++task) {
        add(shownAt({StepPlace::Kind::BeforeFirst, 0}, task), census.beforeFirst(task), false);
        add(shownAt({StepPlace::Kind::AtGate, 0}, task), census.atGate(task), false);
    }
    std::vector<LineLoad> list;
    for (auto &[line, load] : loads)
        list.push_back(load);
    return list;
}

bool CodeLines::isOn(int line, StepPlace place, int task) const
{
    if (place.kind != StepPlace::Kind::AtStep)
        return shownAt(place, task).has(line);
    return place.step < m_steps.size() &&
           std::ranges::any_of(m_steps[place.step].all, [line](const LineRange &lines) { return lines.has(line); });
}

std::vector<TaskId> CodeLines::tasksOn(int line, const Moment &moment, const TaskNames &names) const
{
    std::vector<TaskId> tasks;
    for (TaskId task = 0; task < moment.taskCount(); ++task) {
        const StepPlace place = placeOf({moment.state(task), 0, moment.step(task)});
        if (place.kind != StepPlace::Kind::Nowhere && isOn(line, place, place.kind == StepPlace::Kind::AtStep ? 0 : names.templateOf(task)))
            tasks.push_back(task);
    }
    return tasks;
}

} // namespace interleave
