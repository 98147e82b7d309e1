// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/headline.h"

#include "app/timeline/durationwords.h"
#include "app/timeline/variantwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace interleave {

namespace {

constexpr double worthSaying = 1.05;

QString say(const char *text)
{
    return QCoreApplication::translate("Headline", text);
}

bool compares(const VariantFeed &variant)
{
    if (variant.endState() != State::Done)
        return false;
    // Where nothing was done, being soon over is no merit.
    const FactTable &facts = variant.facts();
    for (TaskId task = 0; task < facts.count(); ++task) {
        if (facts.at(task).state == State::Done)
            return true;
    }
    return false;
}

bool anyEnded(const Feed &feed, State state)
{
    const auto &variants = feed.variants();
    return std::any_of(variants.begin(), variants.end(),
                       [state](const VariantFeed &variant) { return variant.endState() == state; });
}

struct Extremes
{
    Nanoseconds fastest{0};
    Nanoseconds slowest{0};
    int count = 0;
};

Extremes extremesOf(const Feed &feed)
{
    Extremes extremes;
    for (const VariantFeed &variant : feed.variants()) {
        if (!compares(variant))
            continue;
        const Nanoseconds total = variant.now();
        extremes.fastest = extremes.count == 0 ? total : std::min(extremes.fastest, total);
        extremes.slowest = std::max(extremes.slowest, total);
        ++extremes.count;
    }
    return extremes;
}

// No time at all is infinitely sooner than any, and as soon as no time at all.
double ratio(Nanoseconds slow, Nanoseconds fast)
{
    if (fast.count() > 0)
        return static_cast<double>(slow.count()) / static_cast<double>(fast.count());
    return slow.count() > 0 ? std::numeric_limits<double>::infinity() : 1;
}

} // namespace

std::optional<QString> headlineOf(const Feed &feed, const QLocale &locale)
{
    if (feed.variantCount() < 2 || !feed.isOver())
        return std::nullopt;
    const Extremes extremes = extremesOf(feed);
    if (extremes.count < 2) {
        if (anyEnded(feed, State::Cancelled))
            return say(QT_TRANSLATE_NOOP("Headline", "Cancelled: there are no times to compare"));
        if (anyEnded(feed, State::Deadlocked))
            return say(QT_TRANSLATE_NOOP("Headline", "Deadlocked: there are no times to compare"));
        return say(QT_TRANSLATE_NOOP("Headline", "Too little was done: there are no times to compare"));
    }
    const double factor = ratio(extremes.slowest, extremes.fastest);
    const QString fast = durationText(extremes.fastest, locale);
    const QString slow = durationText(extremes.slowest, locale);
    if (factor < worthSaying && fast == slow && extremes.count < feed.variantCount())
        return say(QT_TRANSLATE_NOOP("Headline", "%1 in every variant that ended well: no difference")).arg(fast);
    if (factor < worthSaying) {
        return fast == slow ? say(QT_TRANSLATE_NOOP("Headline", "%1 in every variant: no difference")).arg(fast)
                            : say(QT_TRANSLATE_NOOP("Headline", "%1 against %2: hardly a difference")).arg(fast, slow);
    }
    if (std::isinf(factor))
        return say(QT_TRANSLATE_NOOP("Headline", "%1 against %2")).arg(fast, slow);
    return say(QT_TRANSLATE_NOOP("Headline", "%1 against %2: %3 times sooner"))
        .arg(fast, slow, factorText(factor, locale));
}

QStringList badEnds(const Feed &feed)
{
    QStringList ends;
    for (const VariantFeed &variant : feed.variants()) {
        if (variant.endMessage() != 0)
            ends << say(QT_TRANSLATE_NOOP("Headline", "%1 – %2")).arg(variantName(variant.trace()), endWords(variant));
    }
    return ends;
}

std::optional<double> timesSooner(const Feed &feed, int index)
{
    if (feed.variantCount() < 2 || !feed.isOver() || !compares(feed.variant(index)))
        return std::nullopt;
    const Extremes extremes = extremesOf(feed);
    const double factor = ratio(extremes.slowest, feed.variant(index).now());
    return extremes.count >= 2 && factor >= worthSaying && !std::isinf(factor) ? std::optional(factor) : std::nullopt;
}

} // namespace interleave
