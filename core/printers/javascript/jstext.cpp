// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/javascript/jstext.h"

#include "core/printers/numbertext.h"
#include "core/printers/textparts.h"

#include <QRegularExpression>
#include <QStringList>

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
        const QStringList values = jsValues(spec, count);
        if (number.isEmpty() || !dependsOnNumber(spec, count))
            return values.first();
        return QStringLiteral("[%1][%2]").arg(values.join(QLatin1String(", ")), jsIndex(spec, number, count));
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
            literal += isTemplate && c == u'$' && beforeBrace ? QStringLiteral("\\$") : escaped(c, quote);
        }
    }
    return literal + quote;
}

QString brokenJsString(const QString &text, const QString &number, int room)
{
    const QString whole = jsString(text, number);
    if (whole.size() <= room)
        return whole;
    const auto roomForWords = room - 2; // " +"
    QStringList literals;
    for (const QString &piece : brokenText(text, [&](const QString &one) { return jsString(one, number).size() <= roomForWords; }))
        literals.append(jsString(piece, number));
    return literals.join(QLatin1String(" +\n"));
}

QString jsMilliseconds(const DurationSpec &spec, const QString &number, quint32 count)
{
    return std::visit(Milliseconds{number, count}, spec);
}

QStringList jsValues(const EachDuration &spec, quint32 count)
{
    QStringList values;
    for (const double value : spec.milliseconds) {
        if (values.size() < static_cast<qsizetype>(count))
            values.append(decimalText(value));
    }
    return values;
}

QString jsIndex(const EachDuration &spec, const QString &number, quint32 count)
{
    return spec.milliseconds.size() >= count
        ? QStringLiteral("%1 - 1").arg(number)
        : QStringLiteral("(%1 - 1) % %2").arg(number, QString::number(spec.milliseconds.size()));
}

QString jsKey(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z_$][A-Za-z0-9_$]*$"));
    return plain.match(text).hasMatch() && text != QLatin1String("__proto__") ? text : text == QLatin1String("__proto__") ? QStringLiteral("['__proto__']") : jsString(text);
}

} // namespace interleave
