// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/statusline.h"

#include "app/timeline/durationwords.h"
#include "app/timeline/variantwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace interleave {

namespace {

constexpr double worthTelling = 5e9;  // ns of wall time in all
constexpr double enoughToKnow = 0.02; // of the tasks have ended

struct StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusLine)
};

QString counted(quint32 number)
{
    return QLocale().toString(number);
}

QString variantProgress(const VariantFeed &variant)
{
    const FactTable &facts = variant.facts();
    //: A variant's name, ended tasks, all tasks, tasks in flight
    return StatusWords::tr("%1: %2 of %3 ended · %4 in flight")
        .arg(variantName(variant.trace()), counted(facts.ended()), counted(facts.count()), counted(facts.inFlight()));
}

QString overText(const Feed &feed)
{
    Nanoseconds longest{0};
    quint32 ended = 0;
    quint32 tasks = 0;
    bool cancelled = false;
    for (const VariantFeed &variant : feed.variants()) {
        longest = std::max(longest, variant.now());
        ended += variant.facts().ended();
        tasks += variant.facts().count();
        cancelled = cancelled || variant.endState() == State::Cancelled;
    }
    const QString text = cancelled ? StatusWords::tr("Cancelled after %1: %2 of %3 tasks had ended")
                                   : StatusWords::tr("Over after %1: %2 of %3 tasks ended");
    return text.arg(durationText(longest), counted(ended), counted(tasks));
}

} // namespace

std::optional<Nanoseconds> timeLeft(const VariantFeed &variant, double speed)
{
    const double all = variant.facts().count();
    const double ended = variant.facts().ended();
    if (variant.isOver() || ended <= 0 || ended / all < enoughToKnow)
        return std::nullopt;
    const double elapsed = static_cast<double>(variant.now().count()) / speed;
    const double left = elapsed * (all - ended) / ended;
    if (elapsed + left < worthTelling)
        return std::nullopt;
    return Nanoseconds(static_cast<qint64>(left));
}

QString progressText(const Feed &feed, double speed)
{
    if (feed.isOver())
        return overText(feed);
    QStringList parts;
    std::optional<Nanoseconds> left;
    Nanoseconds now{0};
    for (const VariantFeed &variant : feed.variants()) {
        if (!variant.hasBegun() || variant.isOver())
            continue;
        parts << variantProgress(variant);
        now = std::max(now, variant.now());
        if (const auto more = timeLeft(variant, speed))
            left = std::max(left.value_or(Nanoseconds{0}), *more);
    }
    if (parts.isEmpty())
        return StatusWords::tr("Starting…");
    QString text = parts.join(QStringLiteral("   |   ")) + QStringLiteral(" · ") + durationText(now);
    if (left) {
        // Whole seconds: an estimate has no more.
        const Nanoseconds rounded = std::chrono::ceil<std::chrono::seconds>(*left);
        text += QStringLiteral(" · ") + StatusWords::tr("about %1 left").arg(durationText(rounded));
    }
    return text;
}

QString worldText(World world, const QString &language)
{
    const QString time = world == World::Simulated ? StatusWords::tr("Simulated time") : StatusWords::tr("Real time");
    return time + QStringLiteral(" · ") + language;
}

} // namespace interleave
