// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/numbertext.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <span>

namespace interleave {

namespace {

constexpr int mostZeros = 4;  // behind the point, before the first digit
constexpr int mostDigits = 15; // before the point
constexpr std::size_t mostWords = 6; // values of `each` that a comment names

QString milliseconds(double value)
{
    return decimalText(value) + QLatin1String(" ms");
}

struct Words
{
    QString operator()(const FixedDuration &spec) const { return milliseconds(spec.milliseconds); }
    QString operator()(const UniformDuration &spec) const
    {
        return QStringLiteral("%1 to %2").arg(decimalText(spec.low), milliseconds(spec.high));
    }
    QString operator()(const NormalDuration &spec) const
    {
        return QStringLiteral("about %1 (normal, standard deviation %2)").arg(milliseconds(spec.mean), decimalText(spec.deviation));
    }
    QString operator()(const ExponentialDuration &spec) const
    {
        return QStringLiteral("%1 on average (exponential)").arg(milliseconds(spec.mean));
    }
    QString operator()(const EachDuration &spec) const
    {
        if (spec.milliseconds.size() == 1)
            return milliseconds(spec.milliseconds.front());
        QStringList values;
        for (std::size_t i = 0; i < std::min(spec.milliseconds.size(), mostWords); ++i)
            values.append(decimalText(spec.milliseconds[i]));
        if (spec.milliseconds.size() > mostWords)
            values.append(QStringLiteral("…"));
        return values.join(QLatin1String(", ")) + QLatin1String(" ms in turn");
    }
};

struct Typical
{
    double operator()(const FixedDuration &spec) const { return spec.milliseconds; }
    double operator()(const UniformDuration &spec) const { return (spec.low + spec.high) / 2; }
    double operator()(const NormalDuration &spec) const { return spec.mean; }
    double operator()(const ExponentialDuration &spec) const { return spec.mean; }
    double operator()(const EachDuration &spec) const { return spec.milliseconds.front(); }
};

} // namespace

QString decimalText(double value, int power)
{
    if (value == 0)
        return QStringLiteral("0");
    // "-1.25e+03": sign, digits, exponent.
    const QString text = QString::number(value, 'e', QLocale::FloatingPointShortest);
    const qsizetype mark = text.indexOf(u'e');
    QString digits = text.left(mark);
    const bool isNegative = digits.startsWith(u'-');
    digits.remove(u'-').remove(u'.');
    const int exponent = QStringView(text).mid(mark + 1).toInt() + power;
    const QString sign = isNegative ? QStringLiteral("-") : QString();
    if (exponent < -mostZeros || exponent >= mostDigits) {
        if (digits.size() > 1)
            digits.insert(1, u'.');
        const QString tail = QStringLiteral("%1").arg(std::abs(exponent), 2, 10, QLatin1Char('0'));
        return sign + digits + (exponent < 0 ? QLatin1String("e-") : QLatin1String("e+")) + tail;
    }
    if (exponent < 0)
        return sign + QLatin1String("0.") + QString(-exponent - 1, u'0') + digits;
    if (digits.size() <= exponent + 1)
        return sign + digits + QString(exponent + 1 - digits.size(), u'0');
    return sign + digits.left(exponent + 1) + u'.' + digits.mid(exponent + 1);
}

QString durationWords(const DurationSpec &spec)
{
    return std::visit(Words{}, spec);
}

bool isAlwaysZero(const DurationSpec &spec)
{
    if (const auto *fixed = std::get_if<FixedDuration>(&spec))
        return fixed->milliseconds == 0;
    const auto *each = std::get_if<EachDuration>(&spec);
    return each && std::ranges::all_of(each->milliseconds, [](double value) { return value == 0; });
}

bool isRandom(const DurationSpec &spec)
{
    return !std::holds_alternative<FixedDuration>(spec) && !std::holds_alternative<EachDuration>(spec);
}

double typicalMilliseconds(const DurationSpec &spec)
{
    return std::visit(Typical{}, spec);
}

bool dependsOnNumber(const DurationSpec &spec, quint32 count)
{
    const auto *each = std::get_if<EachDuration>(&spec);
    if (!each)
        return false;
    const auto values = std::span(each->milliseconds).first(std::min<std::size_t>(count, each->milliseconds.size()));
    return std::ranges::any_of(values, [&values](double value) { return value != values.front(); });
}

QStringList valuesInTurn(const EachDuration &spec, quint32 count, int power)
{
    QStringList values;
    for (const double value : spec.milliseconds) {
        if (values.size() < static_cast<qsizetype>(count))
            values.append(decimalText(value, power));
    }
    return values;
}

QString indexInTurn(const EachDuration &spec, const QString &number, quint32 count)
{
    return spec.milliseconds.size() >= count
        ? QStringLiteral("%1 - 1").arg(number)
        : QStringLiteral("(%1 - 1) % %2").arg(number, QString::number(spec.milliseconds.size()));
}

} // namespace interleave
