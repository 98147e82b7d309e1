// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/variantwords.h"

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

QString variantName(const QString &name, const QString &mode, int limit, int chunk)
{
    // Its own name, with a capital as all headings have.
    if (!name.isEmpty() && name != mode)
        return name.left(1).toUpper() + name.mid(1);
    const int number = limit > 0 ? limit : chunk;
    if (number <= 0)
        return modeName(mode);
    //: A mode and its number: "Concurrent · 30"
    return say(QT_TRANSLATE_NOOP("VariantWords", "%1 · %2")).arg(modeName(mode)).arg(number);
}

QString variantName(const VariantTrace &variant)
{
    return variantName(variant.name, variant.mode, variant.limit, variant.chunk);
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
    if (mode == QLatin1String("threads"))
        return say(QT_TRANSLATE_NOOP("VariantWords", "a few threads share the tasks"));
    return {};
}

} // namespace interleave
