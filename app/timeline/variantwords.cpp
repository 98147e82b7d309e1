// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/variantwords.h"

#include "app/timeline/variantnames.h"
#include "core/scenario/recordfacts.h"

#include <QCoreApplication>

namespace interleave {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("VariantWords", text);
}

QString modeName(const QString &mode)
{
    if (mode == QLatin1String("sequential"))
        return say(QT_TRANSLATE_NOOP("VariantWords", "Sequential"));
    if (mode == QLatin1String("sequential-await"))
        return say(QT_TRANSLATE_NOOP("VariantWords", "Sequential, awaited"));
    if (mode == QLatin1String("concurrent"))
        return say(QT_TRANSLATE_NOOP("VariantWords", "Concurrent"));
    if (mode == QLatin1String("chunked"))
        return say(QT_TRANSLATE_NOOP("VariantWords", "Chunked"));
    if (mode == QLatin1String("group"))
        return say(QT_TRANSLATE_NOOP("VariantWords", "Group"));
    if (mode == QLatin1String("threads"))
        return say(QT_TRANSLATE_NOOP("VariantWords", "Threads"));
    return mode;
}

} // namespace

QString variantName(const VariantTrace &variant)
{
    const QString &mode = variant.mode;
    // Its own name, with a capital as all headings have.
    if (!variant.name.isEmpty() && variant.name != mode) {
        const QString name = nameInWords(variant.name);
        return name.left(1).toUpper() + name.mid(1);
    }
    const int number = variant.limit > 0 ? variant.limit : variant.onThreads() ? variant.workers : variant.chunk;
    if (number <= 0)
        return modeName(mode);
    //: A mode and its number: "Concurrent · 30"
    return say(QT_TRANSLATE_NOOP("VariantWords", "%1 · %2")).arg(modeName(mode)).arg(number);
}

QString variantName(const Variant &variant)
{
    VariantTrace trace;
    tellFacts(trace, variant);
    return variantName(trace);
}

QString variantMeaning(const VariantTrace &variant)
{
    const QString &mode = variant.mode;
    if (mode == QLatin1String("sequential"))
        return say(QT_TRANSLATE_NOOP("VariantWords", "one finishes, the next begins"));
    if (mode == QLatin1String("sequential-await"))
        return say(QT_TRANSLATE_NOOP("VariantWords", "one by one, the loop is free"));
    if (mode == QLatin1String("concurrent")) {
        if (variant.limit > 0)
            return say(QT_TRANSLATE_NOOP("VariantWords", "a gate lets %1 through")).arg(variant.limit);
        return say(QT_TRANSLATE_NOOP("VariantWords", "all at once"));
    }
    if (mode == QLatin1String("chunked"))
        return say(QT_TRANSLATE_NOOP("VariantWords", "waits for the slowest of %1")).arg(variant.chunk);
    if (mode == QLatin1String("group"))
        return say(QT_TRANSLATE_NOOP("VariantWords", "the first failure cancels the rest"));
    if (variant.onThreads() && variant.workers > 0) {
        if (variant.gil)
            return say(QT_TRANSLATE_NOOP("VariantWords", "threads: %1; one at a time computes")).arg(variant.workers);
        return say(QT_TRANSLATE_NOOP("VariantWords", "threads: %1, cores: %2")).arg(variant.workers).arg(variant.cores);
    }
    if (variant.onThreads())
        return say(QT_TRANSLATE_NOOP("VariantWords", "a few threads share the tasks"));
    return mode.isEmpty() ? say(QT_TRANSLATE_NOOP("VariantWords", "a program of its own")) : QString();
}

QString endWords(const VariantFeed &variant)
{
    const QString reason = variant.trace().log.message(variant.endMessage()).translated();
    switch (variant.endState().value_or(State::Done)) {
    case State::Deadlocked:
        return reason.isEmpty() ? say(QT_TRANSLATE_NOOP("VariantWords", "Ended in a deadlock")) : reason;
    case State::Failed:
    case State::TimedOut:
        return reason.isEmpty() ? say(QT_TRANSLATE_NOOP("VariantWords", "Failed"))
                                : say(QT_TRANSLATE_NOOP("VariantWords", "Failed: %1")).arg(reason);
    case State::Cancelled: return say(QT_TRANSLATE_NOOP("VariantWords", "Cancelled"));
    default: return {};
    }
}

} // namespace interleave
