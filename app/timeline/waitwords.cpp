// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/waitwords.h"

#include "app/timeline/statelook.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace interleave {

namespace {

constexpr std::size_t longestChain = 3;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(WaitWords)

public:
    Words(const RunRecord &record, const VariantTrace &variant)
        : m_record(record)
        , m_variant(variant)
    {}

    static QString resource(const QString &kind, const QString &name)
    {
        //: A shared object of the scenario with its name. What follows waits for it, takes it, gives it back.
        const QString text = kind == QLatin1String("lock")        ? tr("lock “%1”")
                             : kind == QLatin1String("semaphore") ? tr("semaphore “%1”")
                             : kind == QLatin1String("event")     ? tr("event “%1”")
                             : kind == QLatin1String("barrier")   ? tr("barrier “%1”")
                             : kind == QLatin1String("queue")     ? tr("queue “%1”")
                                                                  : QStringLiteral("%1");
        return text.arg(name);
    }

    // "B", "B and C", "B, C, D, and 4 others"
    [[nodiscard]] QString names(const WaitReason &reason) const
    {
        QStringList list;
        for (const TaskId task : reason.who)
            list << taskText(m_record, task);
        if (reason.isMany)
            list << tr("many others");
        else if (reason.others > 0)
            list << tr("%n others", nullptr, static_cast<int>(reason.others));
        return QLocale().createSeparatedList(list);
    }

    [[nodiscard]] QString span(const WaitReason &reason) const
    {
        const QString what = resourceText(m_record, reason.what);
        switch (reason.state) {
        case State::WaitGate:
            if (reason.what == 0)
                return m_variant.limit > 0 ? tr("waiting at the limit of %1").arg(m_variant.limit) : name(reason);
            if (reason.who.empty())
                return tr("waiting for %1").arg(what);
            return tr("waiting for %1, held by %2").arg(what, isLock(reason) ? inTurn(reason) : names(reason));
        case State::WaitBarrier:
            if (reason.what == 0)
                return name(reason);
            return isOf(reason, "barrier") ? tr("waiting at %1").arg(what) : tr("waiting for %1").arg(what);
        case State::WaitQueue:
            if (reason.what == 0)
                return name(reason);
            return stepIs(reason, "put") ? tr("waiting to put into %1").arg(what) : tr("waiting to take from %1").arg(what);
        case State::WaitTask:
            if (reason.who.empty())
                return name(reason);
            return stepIs(reason, "race") || stepIs(reason, "as_completed")
                       ? tr("waiting until one of these ends: %1").arg(names(reason))
                       : tr("waiting for %1").arg(names(reason));
        default: return name(reason);
        }
    }

    [[nodiscard]] QString sentence(const QString &task, const WaitReason &reason) const
    {
        const ResourceFacts *facts = m_record.resource(reason.what);
        const QString what = resourceText(m_record, reason.what);
        switch (reason.state) {
        case State::WaitGate:
            if (reason.what == 0 && m_variant.limit > 0)
                return tr("%1 waits at the limit, which lets %2 through at a time.").arg(task).arg(m_variant.limit);
            if (reason.what != 0 && reason.who.empty())
                return tr("%1 waits for %2.").arg(task, what);
            if (reason.what != 0)
                return tr("%1 waits for %2, held by %3.").arg(task, what, names(reason));
            break;
        case State::WaitBarrier:
            if (facts && facts->kind == QLatin1String("barrier"))
                return tr("%1 waits at %2 until %3 are there.").arg(task, what).arg(facts->size);
            if (facts)
                return tr("%1 waits until somebody sets %2.").arg(task, what);
            break;
        case State::WaitQueue:
            if (facts && stepIs(reason, "put"))
                return tr("%1 waits to put something into %2, which is full.").arg(task, what);
            if (facts)
                return tr("%1 waits to take something from %2, which is empty.").arg(task, what);
            break;
        case State::WaitTask:
            if (reason.who.empty())
                break;
            if (stepIs(reason, "race") || stepIs(reason, "as_completed"))
                return tr("%1 waits until one of these ends: %2.").arg(task, names(reason));
            return tr("%1 waits for the end of %2.").arg(task, names(reason));
        case State::Ready:
        case State::Created:
            if (!reason.who.empty() && !m_variant.onThreads())
                return tr("%1 could go on, but %2 holds the event loop.").arg(task, names(reason));
            break;
        default: break;
        }
        return {};
    }

private:
    static QString name(const WaitReason &reason) { return stateLook(reason.state).name; }
    [[nodiscard]] bool stepIs(const WaitReason &reason, const char *key) const
    {
        return m_record.step(reason.step).key == QLatin1String(key);
    }
    [[nodiscard]] bool isOf(const WaitReason &reason, const char *kind) const
    {
        const ResourceFacts *facts = m_record.resource(reason.what);
        return facts && facts->kind == QLatin1String(kind);
    }
    [[nodiscard]] bool isLock(const WaitReason &reason) const { return isOf(reason, "lock"); }

    // A lock has one holder after another.
    [[nodiscard]] QString inTurn(const WaitReason &reason) const
    {
        QString text = taskText(m_record, reason.who.front());
        for (std::size_t i = 1; i < reason.who.size(); ++i)
            text = tr("%1, then %2", "holders of a lock").arg(text, taskText(m_record, reason.who[i]));
        return reason.others > 0 ? text + QStringLiteral(", …") : text;
    }

    const RunRecord &m_record;
    const VariantTrace &m_variant;
};

} // namespace

QString taskText(const RunRecord &record, TaskId task)
{
    if (task < record.laneCount())
        return record.laneName(task);
    return QCoreApplication::translate("WaitWords", "the main program");
}

QString resourceText(const RunRecord &record, quint32 place)
{
    const ResourceFacts *facts = record.resource(place);
    return facts ? Words::resource(facts->kind, facts->name) : QString();
}

QString waitText(const RunRecord &record, const VariantTrace &variant, const WaitReason &reason)
{
    return Words(record, variant).span(reason);
}

namespace {

template<typename Graph>
QString whyIn(const RunRecord &record, const VariantTrace &variant, const Graph &graph, TaskId task)
{
    const Words words(record, variant);
    const State state = graph.at(task).state;
    const bool holdsLoop = graph.loopHolder() == task && isWaiting(state);
    if (!isWaiting(state) && state != State::Ready && state != State::Created)
        return {};
    QStringList sentences;
    std::vector<TaskId> told;
    while (told.size() < longestChain && std::ranges::find(told, task) == told.end()) {
        const WaitReason reason = reasonOf(record, graph, task);
        const QString sentence = words.sentence(taskText(record, task), reason);
        if (sentence.isEmpty())
            break;
        sentences << sentence;
        told.push_back(task);
        if (reason.who.size() != 1 || !isWaiting(graph.at(reason.who.front()).state))
            break;
        task = reason.who.front();
    }
    if (sentences.isEmpty())
        sentences << stateLook(state, variant.onThreads()).spoken;
    // What blocks, waits with the loop in its hand.
    if (holdsLoop)
        sentences << QCoreApplication::translate("WaitWords", "It holds the event loop meanwhile.");
    return sentences.join(u' ');
}

} // namespace

QString whySentence(const RunRecord &record, const VariantTrace &variant, const WaitGraph &graph, TaskId task)
{
    return whyIn(record, variant, graph, task);
}

QString whySentence(const RunRecord &record, const Moment &moment, TaskId task)
{
    return whyIn(record, moment.trace(), moment, task);
}

} // namespace interleave
