// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/variantnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace interleave {

namespace {

// What the explanations in resources/scenarios print in bold, too. In order.
constexpr std::array known{
    QT_TRANSLATE_NOOP("VariantNames", "as completed"),
    QT_TRANSLATE_NOOP("VariantNames", "asking"),
    QT_TRANSLATE_NOOP("VariantNames", "async server"),
    QT_TRANSLATE_NOOP("VariantNames", "await, then call"),
    QT_TRANSLATE_NOOP("VariantNames", "awaited"),
    QT_TRANSLATE_NOOP("VariantNames", "awaited, gathered"),
    QT_TRANSLATE_NOOP("VariantNames", "awaiting"),
    QT_TRANSLATE_NOOP("VariantNames", "backoff"),
    QT_TRANSLATE_NOOP("VariantNames", "blocking, gathered"),
    QT_TRANSLATE_NOOP("VariantNames", "blocking, in a row"),
    QT_TRANSLATE_NOOP("VariantNames", "call, then await"),
    QT_TRANSLATE_NOOP("VariantNames", "cancelled"),
    QT_TRANSLATE_NOOP("VariantNames", "comprehension"),
    QT_TRANSLATE_NOOP("VariantNames", "fetch, then store"),
    QT_TRANSLATE_NOOP("VariantNames", "first only"),
    QT_TRANSLATE_NOOP("VariantNames", "forgotten"),
    QT_TRANSLATE_NOOP("VariantNames", "four gathered"),
    QT_TRANSLATE_NOOP("VariantNames", "four tasks"),
    QT_TRANSLATE_NOOP("VariantNames", "gate"),
    QT_TRANSLATE_NOOP("VariantNames", "gate of 100"),
    QT_TRANSLATE_NOOP("VariantNames", "gather"),
    QT_TRANSLATE_NOOP("VariantNames", "gathered"),
    QT_TRANSLATE_NOOP("VariantNames", "greedy"),
    QT_TRANSLATE_NOOP("VariantNames", "left alone"),
    QT_TRANSLATE_NOOP("VariantNames", "limit 1"),
    QT_TRANSLATE_NOOP("VariantNames", "limit 10"),
    QT_TRANSLATE_NOOP("VariantNames", "limit 100"),
    QT_TRANSLATE_NOOP("VariantNames", "limit 30"),
    QT_TRANSLATE_NOOP("VariantNames", "new each time"),
    QT_TRANSLATE_NOOP("VariantNames", "no backoff"),
    QT_TRANSLATE_NOOP("VariantNames", "no starter"),
    QT_TRANSLATE_NOOP("VariantNames", "on the loop"),
    QT_TRANSLATE_NOOP("VariantNames", "on two workers"),
    QT_TRANSLATE_NOOP("VariantNames", "one at a time"),
    QT_TRANSLATE_NOOP("VariantNames", "one by one"),
    QT_TRANSLATE_NOOP("VariantNames", "one order"),
    QT_TRANSLATE_NOOP("VariantNames", "one seller"),
    QT_TRANSLATE_NOOP("VariantNames", "one session"),
    QT_TRANSLATE_NOOP("VariantNames", "one statement"),
    QT_TRANSLATE_NOOP("VariantNames", "patient"),
    QT_TRANSLATE_NOOP("VariantNames", "program"),
    QT_TRANSLATE_NOOP("VariantNames", "store meanwhile"),
    QT_TRANSLATE_NOOP("VariantNames", "test"),
    QT_TRANSLATE_NOOP("VariantNames", "timeout"),
    QT_TRANSLATE_NOOP("VariantNames", "two awaits"),
    QT_TRANSLATE_NOOP("VariantNames", "two in a row"),
    QT_TRANSLATE_NOOP("VariantNames", "two orders"),
    QT_TRANSLATE_NOOP("VariantNames", "two sellers"),
    QT_TRANSLATE_NOOP("VariantNames", "two tasks"),
    QT_TRANSLATE_NOOP("VariantNames", "with a barrier"),
    QT_TRANSLATE_NOOP("VariantNames", "with a starter"),
    QT_TRANSLATE_NOOP("VariantNames", "with lock"),
    QT_TRANSLATE_NOOP("VariantNames", "with sleep(0)"),
    QT_TRANSLATE_NOOP("VariantNames", "with the GIL"),
    QT_TRANSLATE_NOOP("VariantNames", "without"),
    QT_TRANSLATE_NOOP("VariantNames", "without lock"),
    QT_TRANSLATE_NOOP("VariantNames", "without the GIL"),
};
static_assert(std::ranges::is_sorted(known, {}, [](const char *name) { return std::string_view(name); }));

} // namespace

QString nameInWords(const QString &name)
{
    const QByteArray bytes = name.toUtf8();
    const std::string_view wanted(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const auto found = std::ranges::lower_bound(known, wanted, {}, [](const char *each) { return std::string_view(each); });
    if (found == known.end() || *found != wanted)
        return name;
    return QCoreApplication::translate("VariantNames", *found);
}

} // namespace interleave
