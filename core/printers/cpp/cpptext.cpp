// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cpptext.h"

#include "core/printers/textparts.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr qint64 mostMicroseconds = 4'000'000'000'000'000'000; // beyond, a literal would not fit

QString escaped(QChar c)
{
    switch (c.unicode()) {
    case u'"': return QStringLiteral("\\\"");
    case u'\\': return QStringLiteral("\\\\");
    case u'\n': return QStringLiteral("\\n");
    case u'\r': return QStringLiteral("\\r");
    case u'\t': return QStringLiteral("\\t");
    default: break;
    }
    // Octal: a hexadecimal escape would take the digits behind it along.
    if (c.unicode() < 0x20 || c.unicode() == 0x7f)
        return QStringLiteral("\\%1").arg(static_cast<uint>(c.unicode()), 3, 8, QLatin1Char('0'));
    if (c.unicode() == 0x2028 || c.unicode() == 0x2029 || c.unicode() == 0xfeff || (c.unicode() >= 0x80 && c.unicode() < 0xa0))
        return c.unicode() < 0xa0 ? QStringLiteral(" ") : QStringLiteral("\\u%1").arg(static_cast<uint>(c.unicode()), 4, 16, QLatin1Char('0'));
    return c;
}

qint64 microseconds(double milliseconds)
{
    return std::llround(std::min(milliseconds * 1000, double(mostMicroseconds)));
}

QString inUnit(qint64 microseconds, qint64 unit, const char *suffix)
{
    return QString::number(microseconds / unit) + QLatin1String(suffix);
}

} // namespace

QString cppEscaped(const QString &text)
{
    QString result;
    for (const QChar c : text)
        result += escaped(c);
    return result;
}

QString cppLiteral(const QString &text)
{
    return u'"' + cppEscaped(textFor(text, 1)) + u'"';
}

QString cppString(const QString &text, const QString &number)
{
    const auto literal = [](const QString &inner) { return QStringLiteral("u\"") + cppEscaped(inner) + QStringLiteral("\"_s"); };
    if (number.isEmpty() || !hasNumber(text))
        return literal(textFor(text, 1));
    if (text == QLatin1String("{i}"))
        return QStringLiteral("QString::number(%1)").arg(number);
    if (!text.contains(u'%')) {
        QString pattern = text;
        return literal(pattern.replace(QLatin1String("{i}"), QLatin1String("%1"))) + QStringLiteral(".arg(%1)").arg(number);
    }
    QStringList pieces;
    for (const TextPart &part : partsOf(text))
        pieces.append(part.isNumber ? QStringLiteral("QString::number(%1)").arg(number) : literal(part.literal));
    return u'(' + pieces.join(QLatin1String(" + ")) + u')';
}

QString brokenCppString(const QString &text, const QString &number, int room)
{
    const QString whole = cppString(text, number);
    const bool isNumbered = hasNumber(text) && !number.isEmpty();
    if (whole.size() <= room || !text.contains(u' ') || (isNumbered && text.contains(u'%')))
        return whole;
    QString pattern = isNumbered ? text : textFor(text, 1);
    pattern.replace(QLatin1String("{i}"), QLatin1String("%1"));
    const auto literal = [](const QString &inner) { return QStringLiteral("u\"") + cppEscaped(inner) + u'"'; };
    return brokenAtSpaces(pattern, literal, room).join(u'\n') + QLatin1String("_s") + (isNumbered ? QStringLiteral(".arg(%1)").arg(number) : QString());
}

QString cppFormat(const QString &text, const QString &number)
{
    const bool isNumbered = hasNumber(text) && !number.isEmpty();
    QString format;
    QString arguments;
    for (const TextPart &part : partsOf(isNumbered ? text : textFor(text, 1))) {
        if (part.isNumber)
            arguments += QLatin1String(", ") + number;
        format += part.isNumber ? QStringLiteral("%d") : cppEscaped(part.literal).replace(u'%', QLatin1String("%%"));
    }
    return format.isEmpty() ? QStringLiteral("\"%s\", \"\"") : u'"' + format + u'"' + arguments;
}

QString cppDuration(double milliseconds)
{
    const qint64 exact = microseconds(milliseconds);
    if (exact % 1000 != 0)
        return inUnit(exact, 1, "us");
    return exact % 1'000'000 == 0 && exact != 0 ? inUnit(exact, 1'000'000, "s") : inUnit(exact, 1000, "ms");
}

QStringList cppDurations(const EachDuration &spec, quint32 count)
{
    const auto size = std::min<std::size_t>(spec.milliseconds.size(), count);
    const bool isWhole = std::ranges::all_of(spec.milliseconds, [](double one) { return microseconds(one) % 1000 == 0; });
    QStringList values;
    for (std::size_t i = 0; i < size; ++i) {
        const qint64 exact = microseconds(spec.milliseconds[i]);
        values.append(isWhole ? inUnit(exact, 1000, "ms") : inUnit(exact, 1, "us"));
    }
    return values;
}

QString cppIndex(const EachDuration &spec, const QString &number, quint32 count)
{
    return spec.milliseconds.size() >= count ? QStringLiteral("%1 - 1").arg(number)
                                             : QStringLiteral("(%1 - 1) % %2").arg(number, QString::number(spec.milliseconds.size()));
}

} // namespace interleave
