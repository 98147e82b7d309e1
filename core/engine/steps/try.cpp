// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"

namespace interleave {

namespace {

// try, except, finally as Python has them; a cancellation is not caught.
class TryFrame final : public Frame
{
public:
    explicit TryFrame(const Step &step)
        : m_step(&step)
    {}

    StepEnd begin(Strand &) override { return enter(*m_step->block(BlockKey::Steps)); }
    StepEnd blockEnded(Strand &strand, StepEnd how) override
    {
        const auto *except = m_step->block(BlockKey::Except);
        if (m_part == Part::Body && how.isFailure() && except) {
            m_part = Part::Except;
            return enter(*except);
        }
        const auto *finally = m_step->block(BlockKey::Finally);
        if (m_part != Part::Finally && finally) {
            m_part = Part::Finally;
            m_pending = how;
            if (!how.isDone())
                strand.note(EventKind::CleanUpBegins);
            return enter(*finally);
        }
        if (m_part != Part::Finally)
            return how;
        if (!m_pending.isDone())
            strand.note(EventKind::CleanUpEnds);
        return how.isDone() ? m_pending : how;
    }

private:
    enum class Part : quint8 { Body, Except, Finally };

    const Step *m_step;
    StepEnd m_pending; // how it goes on after `finally`
    Part m_part = Part::Body;
};

} // namespace

StepEnd runTry(Strand &strand, const Step &step)
{
    return strand.push(std::make_unique<TryFrame>(step));
}

} // namespace interleave
