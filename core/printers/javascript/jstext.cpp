// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/javascript/jstext.h"

#include "core/printers/numbertext.h"
#include "core/printers/textparts.h"

#include <QRegularExpression>
#include <QStringList>

namespace interleave {

namespace {

struct Milliseconds
{
    QString number;
    quint32 count;

    QString operator()(const FixedDuration &spec) const { return decimalText(spec.milliseconds); }
    QString operator()(const UniformDuration &spec) const
    {
        return QStringLiteral("uniform(%1, %2)").arg(decimalText(spec.low), decimalText(spec.high));
    }
    QString operator()(const NormalDuration &spec) const
    {
        return QStringLiteral("normal(%1, %2)").arg(decimalText(spec.mean), decimalText(spec.deviation));
    }
    QString operator()(const ExponentialDuration &spec) const { return QStringLiteral("exponential(%1)").arg(decimalText(spec.mean)); }
    QString operator()(const EachDuration &spec) const
    {
        const QStringList values = valuesInTurn(spec, count);
        if (number.isEmpty() || !dependsOnNumber(spec, count))
            return values.first();
        return QStringLiteral("[%1][%2]").arg(values.join(QLatin1String(", ")), indexInTurn(spec, number, count));
    }
};

} // namespace

QString jsString(const QString &text, const QString &number)
{
    return jsStringAfter({}, text, number);
}

QString jsStringAfter(const QString &variable, const QString &text, const QString &number)
{
    if (number.isEmpty() && hasNumber(text))
        return jsStringAfter(variable, textFor(text, 1), {});
    if (text == QLatin1String("{i}") && variable.isEmpty())
        return QStringLiteral("String(%1)").arg(number);
    const bool isTemplate = hasNumber(text) || !variable.isEmpty();
    const QChar quote = isTemplate ? u'`' : text.contains(u'\'') && !text.contains(u'"') ? u'"' : u'\'';
    QString literal(quote);
    if (!variable.isEmpty())
        literal += QLatin1String("${") + variable + u'}';
    for (const TextPart &part : partsOf(text)) {
        if (part.isNumber)
            literal += QLatin1String("${") + number + u'}';
        for (qsizetype at = 0; at < part.literal.size(); ++at) {
            const QChar c = part.literal.at(at);
            const bool beforeBrace = at + 1 == part.literal.size() || part.literal.at(at + 1) == u'{';
            literal += isTemplate && c == u'$' && beforeBrace ? QStringLiteral("\\$") : escapedIn(quote, c);
        }
    }
    return literal + quote;
}

QString brokenJsString(const QString &text, const QString &number, int room)
{
    const QString whole = jsString(text, number);
    if (whole.size() <= room)
        return whole;
    const int roomForWords = room - 2; // " +"
    return brokenAtSpaces(text, [&number](const QString &part) { return jsString(part, number); }, roomForWords).join(QLatin1String(" +\n"));
}

QString jsMilliseconds(const DurationSpec &spec, const QString &number, quint32 count)
{
    return std::visit(Milliseconds{number, count}, spec);
}

QString jsKey(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z_$][A-Za-z0-9_$]*$"));
    if (text == QLatin1String("__proto__")) // in braces it would not be a key
        return QStringLiteral("['__proto__']");
    return plain.match(text).hasMatch() ? text : jsString(text);
}

} // namespace interleave
