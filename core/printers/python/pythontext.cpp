// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/python/pythontext.h"

#include "core/printers/numbertext.h"
#include "core/printers/textparts.h"

#include <QStringList>

#include <algorithm>

namespace interleave {

namespace {

QString escaped(QChar c, QChar quote)
{
    if (c == quote || c == u'\\')
        return QStringLiteral("\\") + c;
    switch (c.unicode()) {
    case u'\n': return QStringLiteral("\\n");
    case u'\r': return QStringLiteral("\\r");
    case u'\t': return QStringLiteral("\\t");
    default: break;
    }
    if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0))
        return QStringLiteral("\\x%1").arg(static_cast<uint>(c.unicode()), 2, 16, QLatin1Char('0'));
    if (c.unicode() == 0x2028 || c.unicode() == 0x2029 || c.unicode() == 0xfeff)
        return QStringLiteral("\\u%1").arg(static_cast<uint>(c.unicode()), 4, 16, QLatin1Char('0'));
    return c;
}

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
        const QStringList values = pythonValues(spec, count);
        if (number.isEmpty() || !dependsOnNumber(spec, count))
            return values.first();
        return QStringLiteral("[%1][%2]").arg(values.join(QLatin1String(", ")), pythonIndex(spec, number, count));
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
            literal += isFormatted && (c == u'{' || c == u'}') ? QString(2, c) : escaped(c, quote);
    }
    return literal + quote;
}

QString brokenPythonString(const QString &text, const QString &number, int room)
{
    const QString whole = pythonString(text, number);
    if (whole.size() <= room)
        return whole;
    QStringList literals;
    for (const QString &piece : brokenText(text, [&](const QString &one) { return pythonString(one, number).size() <= room; }))
        literals.append(pythonString(piece, number));
    return literals.join(u'\n');
}

QString pythonSeconds(const DurationSpec &spec, const QString &number, quint32 count)
{
    return std::visit(Seconds{number, count}, spec);
}

QStringList pythonValues(const EachDuration &spec, quint32 count)
{
    QStringList values;
    for (const double value : spec.milliseconds) {
        if (values.size() < static_cast<qsizetype>(count))
            values.append(decimalText(value, -3));
    }
    return values;
}

QString pythonIndex(const EachDuration &spec, const QString &number, quint32 count)
{
    return spec.milliseconds.size() >= count
        ? QStringLiteral("%1 - 1").arg(number)
        : QStringLiteral("(%1 - 1) % %2").arg(number, QString::number(spec.milliseconds.size()));
}

} // namespace interleave
