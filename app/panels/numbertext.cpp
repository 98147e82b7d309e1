// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/numbertext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace interleave {

namespace {

// The digits alone; empty when the text is not a whole number.
QString digitsOf(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[0-9]+$"));
    static const QRegularExpression grouped(QStringLiteral("^[0-9]{1,3}(?:[ ,.\\x{a0}\\x{202f}][0-9]{3})+$"));
    static const QRegularExpression separators(QStringLiteral("[ ,.\\x{a0}\\x{202f}]"));
    QString digits = text.trimmed();
    if (grouped.match(digits).hasMatch())
        digits.remove(separators);
    return plain.match(digits).hasMatch() ? digits : QString();
}

} // namespace

Parsed<qint64> parseWhole(const QString &text, qint64 low, qint64 high)
{
    bool fits = false;
    const qint64 value = digitsOf(text).toLongLong(&fits);
    if (fits && value >= low && value <= high)
        return parsedAs(value);
    const QLocale locale;
    return refused<qint64>(QT_TRANSLATE_NOOP("Message", "A whole number between %1 and %2"),
                           {locale.toString(low), locale.toString(high)});
}

Parsed<quint64> parseSeed(const QString &text)
{
    bool fits = false;
    const quint64 value = digitsOf(text).toULongLong(&fits);
    if (fits)
        return parsedAs(value);
    return refused<quint64>(QT_TRANSLATE_NOOP("Message", "A whole number of at most 64 bits, without a sign"));
}

Parsed<double> parsePercent(const QString &text)
{
    QString number = text.trimmed();
    if (number.endsWith(u'%'))
        number = number.chopped(1).trimmed();
    number.replace(u',', u'.');
    bool isNumber = false;
    const double percent = QLocale::c().toDouble(number, &isNumber);
    if (isNumber && std::isfinite(percent) && percent >= 0 && percent <= 100)
        return parsedAs(percent / 100);
    return refused<double>(QT_TRANSLATE_NOOP("Message", "A number between 0 and 100"));
}

QString plainNumber(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

QString percentText(double share)
{
    // Ten digits hide that 0.07 × 100 is not 7 to the last bit.
    return QString::number(share * 100, 'g', 10);
}

} // namespace interleave
