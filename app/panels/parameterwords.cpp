// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/parameterwords.h"

#include "app/panels/programs.h"

#include <QCoreApplication>

namespace interleave {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Parameter)

public:
    static QString duration(const Scenario &scenario, const ParameterId &id)
    {
        switch (stepOf(scenario, id).kind) {
        case StepKind::Compute: return tr("Computes, ms");
        case StepKind::Timeout: return tr("Timeout, ms");
        default: return tr("Sleeps, ms");
        }
    }

    static QString label(const Scenario &scenario, const ParameterId &id)
    {
        switch (id.kind) {
        case ParameterKind::Name: return tr("Name");
        case ParameterKind::Count: return tr("Number");
        case ParameterKind::Address: return tr("Address");
        case ParameterKind::Timeout: return tr("Timeout, ms");
        case ParameterKind::Duration: return duration(scenario, id);
        case ParameterKind::Delay: return tr("Added delay, ms");
        case ParameterKind::FailureRate: return tr("Failures, %");
        case ParameterKind::Compare: return tr("Compare");
        case ParameterKind::Limit: return tr("At most at once");
        case ParameterKind::Chunk: return tr("Chunk size");
        case ParameterKind::Workers: return tr("Threads");
        case ParameterKind::Cores: return tr("Cores");
        case ParameterKind::Seed: return tr("Seed");
        }
        return {};
    }

    static QString simulatedOnly(const Scenario &scenario)
    {
        if (hasRelativeAddress(scenario))
            return tr("In real runs only the demo server does it, not other hosts.");
        return tr("In simulated time only: other hosts cannot be told to do it.");
    }

    static QString help(const Scenario &scenario, const ParameterId &id)
    {
        switch (id.kind) {
        case ParameterKind::Name: return tr("What the tasks are called. {i} stands for the task's number.");
        case ParameterKind::Count: return tr("How many tasks are made of this template: between 1 and 1,000,000.");
        case ParameterKind::Address:
            return tr("A path of the demo server, such as /products/{i} or /people/{i}/, or a full http or https "
                      "address. {i} stands for the task's number.");
        case ParameterKind::Timeout:
            return tr("The request is given up after this time. Empty: it waits as long as it takes.");
        case ParameterKind::Duration:
            return tr("Milliseconds: 1000; evenly between two: 200..400; for the tasks in turn: 1000, 5000, 3000; "
                      "normal: 100 ± 20; exponential: exp 100.");
        case ParameterKind::Delay: return tr("How much later every answer comes.") + u' ' + simulatedOnly(scenario);
        case ParameterKind::FailureRate:
            return tr("How many of a hundred requests fail.") + u' ' + simulatedOnly(scenario);
        case ParameterKind::Compare: return tr("Whether this variant is run.");
        case ParameterKind::Limit:
            return tr("How many tasks the gate lets through at the same time. Empty: all of them.");
        case ParameterKind::Chunk:
            return tr("How many tasks begin together; the next ones wait for the slowest of them.");
        case ParameterKind::Workers:
            return tr("How many threads take the tasks, one task each at a time.");
        case ParameterKind::Cores: return tr("How many threads can compute at full speed at the same time.");
        case ParameterKind::Seed: return tr("Everything random is drawn from it: the same seed gives the same run.");
        }
        return {};
    }
};

const char *key(ParameterKind kind)
{
    switch (kind) {
    case ParameterKind::Name: return "name";
    case ParameterKind::Count: return "count";
    case ParameterKind::Address: return "address";
    case ParameterKind::Timeout: return "timeout";
    case ParameterKind::Duration: return "duration";
    case ParameterKind::Delay: return "delay";
    case ParameterKind::FailureRate: return "failures";
    case ParameterKind::Compare: return "compare";
    case ParameterKind::Limit: return "limit";
    case ParameterKind::Chunk: return "chunk";
    case ParameterKind::Workers: return "workers";
    case ParameterKind::Cores: return "cores";
    case ParameterKind::Seed: return "seed";
    }
    return "";
}

} // namespace

QString parameterLabel(const Scenario &scenario, const ParameterId &id)
{
    return Words::label(scenario, id);
}

QString parameterHelp(const Scenario &scenario, const ParameterId &id)
{
    return Words::help(scenario, id);
}

QString parameterPlaceholder(const ParameterId &id)
{
    const bool mayBeEmpty = id.kind == ParameterKind::Timeout || id.kind == ParameterKind::Limit;
    return mayBeEmpty ? Words::tr("none") : QString();
}

QString parameterObjectName(const ParameterId &id)
{
    const QLatin1String program(id.inMain ? "-main" : "");
    return QStringLiteral("%1%2-%3-%4").arg(QLatin1String(key(id.kind)), program).arg(id.owner).arg(id.step);
}

} // namespace interleave
