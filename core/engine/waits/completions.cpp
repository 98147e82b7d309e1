// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/waits/completions.h"

#include "core/engine/variantrun.h"

namespace interleave {

void Completions::watch(const std::vector<TaskSpan> &children)
{
    m_run->forEach(children, [this](TaskRun &child) {
        use();
        child.addListener(*this);
    });
}

void Completions::taskEnded(TaskRun &)
{
    m_run->loop().callSoon(Callback::of<&Completions::childSeen>(*this));
}

void Completions::childSeen()
{
    if (m_seen)
        m_seen();
    letGo();
}

void Completions::abandon()
{
    m_seen = {};
    letGo();
}

} // namespace interleave
