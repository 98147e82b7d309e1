// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/machine.h"
#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"

namespace interleave {

namespace {

// A text that is nothing but {i} is the number itself: what the statement compares it or reckons with is a number.
BindingValue valueFor(Strand &strand, const BindingValue &value)
{
    const QString *text = std::get_if<QString>(&value);
    if (!text)
        return value;
    if (*text == QLatin1String("{i}"))
        return static_cast<qint64>(strand.who().number());
    return strand.text(*text);
}

} // namespace

StepEnd runSql(Strand &strand, const Step &step)
{
    StatementOrder order;
    order.database = step.option<ResourceRef>(OptionKey::On)->indexFor(strand.who().number());
    order.text = strand.text(std::get<QString>(step.value));
    if (const Bindings *bindings = step.option<Bindings>(OptionKey::Bind)) {
        for (const Binding &binding : *bindings)
            order.values.push_back({binding.name, valueFor(strand, binding.value)});
    }
    return strand.run().machine().statement(strand, order, strand.blocks());
}

} // namespace interleave
