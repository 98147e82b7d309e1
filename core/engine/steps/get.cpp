// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/machine.h"
#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"


namespace interleave {

namespace {

// All draws are made, whatever is used of them, so that changing the error rate leaves the latencies.
StepEnd send(Strand &strand, const Step &step, const QString &url, const RequestSpec *spec)
{
    const Network &network = strand.run().network();
    RequestOrder order;
    order.address = strand.text(url);
    order.spec = spec;
    order.fresh = step.flag(OptionKey::Fresh);
    const DurationSpec *latency = step.option<DurationSpec>(OptionKey::Latency);
    order.latency = strand.draw(latency ? *latency : network.latency);
    const Nanoseconds connect = strand.draw(network.connect);
    if (order.fresh)
        order.connect = connect;
    order.failing = strand.run().random(strand.who().id()).unit() < network.errorRate;
    if (const DurationSpec *timeout = step.option<DurationSpec>(OptionKey::Timeout))
        order.timeout = strand.draw(*timeout);
    if (const qint64 *status = step.option<qint64>(OptionKey::Expect))
        order.expectedStatus = static_cast<int>(*status);
    const bool holding = strand.blocks() || step.flag(OptionKey::Blocking);
    return strand.run().machine().request(strand, order, holding);
}

} // namespace

StepEnd runGet(Strand &strand, const Step &step)
{
    return send(strand, step, std::get<QString>(step.value), nullptr);
}

// In simulated time a request of any method takes what a GET does.
StepEnd runRequest(Strand &strand, const Step &step)
{
    const auto &spec = std::get<RequestSpec>(step.value);
    return send(strand, step, spec.url, &spec);
}

} // namespace interleave
