// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/spectext.h"

#include "app/panels/numbertext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace interleave {

namespace {

template<class... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};

std::optional<double> milliseconds(QStringView text)
{
    const QStringView number = text.trimmed();
    const bool isPlain =
        std::all_of(number.begin(), number.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
    bool isNumber = false;
    const double value = QLocale::c().toDouble(number, &isNumber);
    if (!isPlain || !isNumber || value < 0 || value > longestMilliseconds)
        return std::nullopt;
    return value;
}

Parsed<DurationSpec> notADuration()
{
    return refused<DurationSpec>(
        QT_TRANSLATE_NOOP("Message",
                          "Milliseconds between 0 and %1: 1000, a range 200..400, or one for each: 1000, 5000, 3000"),
        {QLocale().toString(static_cast<qint64>(longestMilliseconds))});
}

Parsed<DurationSpec> parseEach(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[,;]"));
    EachDuration each;
    for (const QString &part : text.split(separator)) {
        const std::optional<double> value = milliseconds(part);
        if (!value)
            return notADuration();
        each.milliseconds.push_back(*value);
    }
    return parsedAs(DurationSpec(each));
}

// Two numbers around `sign`, which stands at `at`.
std::optional<std::pair<double, double>> bothSides(const QString &text, qsizetype at, qsizetype sign)
{
    const std::optional<double> left = milliseconds(QStringView(text).left(at));
    const std::optional<double> right = milliseconds(QStringView(text).mid(at + sign));
    if (!left || !right)
        return std::nullopt;
    return std::pair(*left, *right);
}

} // namespace

QString specText(const DurationSpec &spec)
{
    return std::visit(Overloaded{[](const FixedDuration &fixed) { return plainNumber(fixed.milliseconds); },
                                 [](const UniformDuration &uniform) {
                                     return plainNumber(uniform.low) + QStringLiteral("..") + plainNumber(uniform.high);
                                 },
                                 [](const NormalDuration &normal) {
                                     return plainNumber(normal.mean) + QStringLiteral(" ± ") +
                                            plainNumber(normal.deviation);
                                 },
                                 [](const ExponentialDuration &exponential) {
                                     return QStringLiteral("exp ") + plainNumber(exponential.mean);
                                 },
                                 [](const EachDuration &each) {
                                     QStringList parts;
                                     for (const double value : each.milliseconds)
                                         parts << plainNumber(value);
                                     // One value alone would read as a fixed duration.
                                     return parts.size() == 1 ? parts.first() : parts.join(QStringLiteral(", "));
                                 }},
                      spec);
}

Parsed<DurationSpec> parseSpec(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.contains(u',') || trimmed.contains(u';'))
        return parseEach(trimmed);
    if (const qsizetype at = trimmed.indexOf(QStringLiteral("..")); at >= 0) {
        const auto range = bothSides(trimmed, at, 2);
        if (!range)
            return notADuration();
        if (range->first > range->second)
            return refused<DurationSpec>(QT_TRANSLATE_NOOP("Message", "The smaller end of a range comes first"));
        return parsedAs(DurationSpec(UniformDuration{range->first, range->second}));
    }
    for (const QString &sign : {QStringLiteral("±"), QStringLiteral("+-")}) {
        const qsizetype at = trimmed.indexOf(sign);
        if (at < 0)
            continue;
        const auto normal = bothSides(trimmed, at, sign.size());
        return normal ? parsedAs(DurationSpec(NormalDuration{normal->first, normal->second})) : notADuration();
    }
    if (trimmed.startsWith(QStringLiteral("exp "))) {
        const std::optional<double> mean = milliseconds(QStringView(trimmed).mid(4));
        return mean ? parsedAs(DurationSpec(ExponentialDuration{*mean})) : notADuration();
    }
    const std::optional<double> fixed = milliseconds(trimmed);
    return fixed ? parsedAs(DurationSpec(FixedDuration{*fixed})) : notADuration();
}

DurationSpec shifted(const DurationSpec &spec, double by)
{
    const auto later = [by](double value) { return std::max(0.0, value + by); };
    return std::visit(
        Overloaded{[&](FixedDuration fixed) -> DurationSpec { return FixedDuration{later(fixed.milliseconds)}; },
                   [&](UniformDuration uniform) -> DurationSpec {
                       return UniformDuration{later(uniform.low), later(uniform.high)};
                   },
                   [&](NormalDuration normal) -> DurationSpec {
                       return NormalDuration{later(normal.mean), normal.deviation};
                   },
                   [&](ExponentialDuration exponential) -> DurationSpec {
                       return ExponentialDuration{later(exponential.mean)};
                   },
                   [&](EachDuration each) -> DurationSpec {
                       for (double &value : each.milliseconds)
                           value = later(value);
                       return each;
                   }},
        spec);
}

double leastMilliseconds(const DurationSpec &spec)
{
    return std::visit(Overloaded{[](const FixedDuration &fixed) { return fixed.milliseconds; },
                                 [](const UniformDuration &uniform) { return uniform.low; },
                                 [](const NormalDuration &normal) { return normal.mean; },
                                 [](const ExponentialDuration &exponential) { return exponential.mean; },
                                 [](const EachDuration &each) {
                                     return each.milliseconds.empty() ? 0.0 : std::ranges::min(each.milliseconds);
                                 }},
                      spec);
}

} // namespace interleave
