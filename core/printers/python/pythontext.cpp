// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/python/pythontext.h"

#include "core/printers/numbertext.h"
#include "core/printers/textparts.h"

#include <QStringList>

#include <algorithm>

namespace interleave {

namespace {

struct Seconds
{
    QString number;
    quint32 count;

    static QString seconds(double milliseconds) { return decimalText(milliseconds, -3); }

    QString operator()(const FixedDuration &spec) const { return seconds(spec.milliseconds); }
    QString operator()(const UniformDuration &spec) const
    {
        return QStringLiteral("random.uniform(%1, %2)").arg(seconds(spec.low), seconds(spec.high));
    }
    QString operator()(const NormalDuration &spec) const
    {
        return QStringLiteral("max(0, random.gauss(%1, %2))").arg(seconds(spec.mean), seconds(spec.deviation));
    }
    QString operator()(const ExponentialDuration &spec) const
    {
        return spec.mean == 0 ? QStringLiteral("0") : QStringLiteral("random.expovariate(1 / %1)").arg(seconds(spec.mean));
    }
    QString operator()(const EachDuration &spec) const
    {
        const QStringList values = valuesInTurn(spec, count, -3);
        if (number.isEmpty() || !dependsOnNumber(spec, count))
            return values.first();
        return QStringLiteral("[%1][%2]").arg(values.join(QLatin1String(", ")), indexInTurn(spec, number, count));
    }
};

} // namespace

QString pythonString(const QString &text, const QString &number)
{
    return pythonStringAfter({}, text, number);
}

QString pythonStringAfter(const QString &variable, const QString &text, const QString &number)
{
    if (number.isEmpty() && hasNumber(text))
        return pythonStringAfter(variable, textFor(text, 1), {});
    if (text == QLatin1String("{i}") && variable.isEmpty())
        return QStringLiteral("str(%1)").arg(number);
    const QChar quote = text.contains(u'"') && !text.contains(u'\'') ? u'\'' : u'"';
    const bool isFormatted = hasNumber(text) || !variable.isEmpty();
    QString literal = (isFormatted ? QStringLiteral("f") : QString()) + quote;
    if (!variable.isEmpty())
        literal += u'{' + variable + u'}';
    for (const TextPart &part : partsOf(text)) {
        if (part.isNumber)
            literal += u'{' + number + u'}';
        for (const QChar c : part.literal)
            literal += isFormatted && (c == u'{' || c == u'}') ? QString(2, c) : escapedIn(quote, c);
    }
    return literal + quote;
}

QString brokenPythonString(const QString &text, const QString &number, int room)
{
    const QString whole = pythonString(text, number);
    if (whole.size() <= room)
        return whole;
    return brokenAtSpaces(text, [&number](const QString &part) { return pythonString(part, number); }, room).join(u'\n');
}

QString pythonSeconds(const DurationSpec &spec, const QString &number, quint32 count)
{
    return std::visit(Seconds{number, count}, spec);
}

} // namespace interleave
