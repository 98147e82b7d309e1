// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/steps/steps.h"
#include "core/engine/taskrun.h"
#include "core/engine/variantrun.h"
#include "core/scenario/portablemath.h"

#include <algorithm>

namespace interleave {

namespace {

// What of a Retry-After is waited for at most.
constexpr std::chrono::seconds longestWish{60};

// Rounded to nanoseconds; at most the end of time.
Nanoseconds multiplied(Nanoseconds duration, double by)
{
    const double product = static_cast<double>(duration.count()) * by;
    constexpr double end = 9.2e18; // 64 bits of nanoseconds hold that
    return product < end ? Nanoseconds(rounded(product)) : Nanoseconds::max();
}

// Up to N attempts; a cancellation ends them all.
class RetryFrame final : public Frame
{
public:
    explicit RetryFrame(const Step &step)
        : m_step(&step)
        , m_attemptsLeft(std::get<qint64>(step.value))
    {}

    StepEnd begin(Strand &) override
    {
        --m_attemptsLeft;
        return enter(*m_step->block(BlockKey::Steps));
    }
    StepEnd blockEnded(Strand &strand, StepEnd how) override
    {
        if (!how.isFailure() || m_attemptsLeft == 0)
            return how;
        const StepEnd paused = pause(strand, strand.run().wishOf(how.message));
        return paused.isDone() ? again(strand) : paused;
    }
    StepEnd waitOver(Strand &strand, StepEnd how) override { return how.isDone() ? again(strand) : how; }

private:
    // Without "delay" there is no pause; one of 0 gives the others a turn. A server that asks to be left alone longer
    // (Retry-After) is, up to a limit: nobody waits for a demonstration all day.
    StepEnd pause(Strand &strand, Nanoseconds asked)
    {
        const auto *delay = m_step->option<DurationSpec>(OptionKey::Delay);
        if (!delay && asked == Nanoseconds{0})
            return StepEnd::done();
        Nanoseconds duration{0};
        if (delay) {
            const double *factor = m_step->option<double>(OptionKey::Factor);
            duration = multiplied(strand.draw(*delay), m_growth);
            m_growth = std::min(m_growth * (factor ? *factor : 1), 1e18);
        }
        const Nanoseconds granted = std::min<Nanoseconds>(asked, longestWish);
        if (granted > duration) {
            duration = granted;
            strand.say({QT_TRANSLATE_NOOP("Message", "pauses for %1 s, as the server asked (Retry-After)"),
                        {QString::number(std::chrono::ceil<std::chrono::seconds>(granted).count())}});
        }
        return strand.run().machine().sleep(strand, duration, strand.blocks(), State::RetryPause);
    }
    StepEnd again(Strand &strand)
    {
        strand.run().noteAttempt(strand);
        return begin(strand);
    }

    const Step *m_step;
    qint64 m_attemptsLeft;
    double m_growth = 1; // factor^(retries made)
};

} // namespace

StepEnd runRetry(Strand &strand, const Step &step)
{
    return strand.push(std::make_unique<RetryFrame>(step));
}

} // namespace interleave
