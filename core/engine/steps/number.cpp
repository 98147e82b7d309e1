// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"


#include <limits>

namespace interleave {

namespace {

// Numbers of a scenario do not wrap around: they stay at the end of their range.
qint64 sum(qint64 a, qint64 b)
{
    qint64 result = 0;
    if (!qAddOverflow(a, b, &result))
        return result;
    return b > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
}

} // namespace

StepEnd runRead(Strand &strand, const Step &step)
{
    const auto &ref = std::get<ResourceRef>(step.value);
    const quint32 index = ref.indexFor(strand.who().number());
    const qint64 value = strand.run().numbers().read(strand.who().id(), index);
    strand.say({QT_TRANSLATE_NOOP("Message", "read %1: %2"), {strand.run().nameOfResource(index), QString::number(value)}});
    return StepEnd::done();
}

StepEnd runWrite(Strand &strand, const Step &step)
{
    const auto &ref = std::get<ResourceRef>(step.value);
    const quint32 index = ref.indexFor(strand.who().number());
    const qint64 *plus = step.option<qint64>(OptionKey::Plus);
    Numbers &numbers = strand.run().numbers();
    const qint64 value = sum(numbers.registerOf(strand.who().id()), plus ? *plus : 0);
    numbers.write(index, value);
    strand.say({QT_TRANSLATE_NOOP("Message", "wrote %1: %2"), {strand.run().nameOfResource(index), QString::number(value)}});
    return StepEnd::done();
}

} // namespace interleave
