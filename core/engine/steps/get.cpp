// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/machine.h"
#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"

namespace interleave {

// One HTTP GET. All draws are made, whatever is used of them, so that changing the error rate leaves the latencies.
StepEnd runGet(TaskRun &task, const Step &step)
{
    const Network &network = task.run().network();
    RequestOrder order;
    order.address = task.text(std::get<QString>(step.value));
    order.fresh = step.flag(OptionKey::Fresh);
    const DurationSpec *latency = step.option<DurationSpec>(OptionKey::Latency);
    order.latency = task.draw(latency ? *latency : network.latency);
    const Nanoseconds connect = task.draw(network.connect);
    if (order.fresh)
        order.connect = connect;
    order.failing = task.random().unit() < network.errorRate;
    if (const DurationSpec *timeout = step.option<DurationSpec>(OptionKey::Timeout))
        order.timeout = task.draw(*timeout);
    if (const qint64 *status = step.option<qint64>(OptionKey::Expect))
        order.expectedStatus = static_cast<int>(*status);
    const bool holding = task.run().blocks() || step.flag(OptionKey::Blocking);
    return task.run().machine().request(task, order, holding);
}

} // namespace interleave
