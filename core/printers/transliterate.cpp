// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/transliterate.h"

#include <QHash>

namespace interleave {

namespace {

// Small letters; a capital is written with a capital. Russian and Ukrainian as in ICAO Doc 9303, Greek as in ISO 843 without accents.
const QHash<char16_t, const char *> &latinLetters()
{
    static const QHash<char16_t, const char *> letters{
        {u'а', "a"},  {u'б', "b"},  {u'в', "v"},    {u'г', "g"}, {u'д', "d"}, {u'е', "e"}, {u'ж', "zh"}, {u'з', "z"}, {u'и', "i"},
        {u'й', "i"},  {u'к', "k"},  {u'л', "l"},    {u'м', "m"}, {u'н', "n"}, {u'о', "o"}, {u'п', "p"},  {u'р', "r"}, {u'с', "s"},
        {u'т', "t"},  {u'у', "u"},  {u'ф', "f"},    {u'х', "kh"}, {u'ц', "ts"}, {u'ч', "ch"}, {u'ш', "sh"}, {u'щ', "shch"}, {u'ъ', ""},
        {u'ы', "y"},  {u'ь', ""},   {u'э', "e"},    {u'ю', "iu"}, {u'я', "ia"}, {u'ё', "e"}, {u'є', "ie"}, {u'і', "i"}, {u'ї', "i"},
        {u'ґ', "g"},  {u'α', "a"},  {u'β', "v"},    {u'γ', "g"}, {u'δ', "d"}, {u'ε', "e"}, {u'ζ', "z"},  {u'η', "i"}, {u'θ', "th"},
        {u'ι', "i"},  {u'κ', "k"},  {u'λ', "l"},    {u'μ', "m"}, {u'ν', "n"}, {u'ξ', "x"}, {u'ο', "o"},  {u'π', "p"}, {u'ρ', "r"},
        {u'σ', "s"},  {u'ς', "s"},  {u'τ', "t"},    {u'υ', "y"}, {u'φ', "f"}, {u'χ', "ch"}, {u'ψ', "ps"}, {u'ω', "o"}, {u'ß', "ss"},
        {u'æ', "ae"}, {u'ø', "o"},  {u'đ', "d"},    {u'ł', "l"}, {u'þ', "th"}, {u'ð', "d"}, {u'œ', "oe"}, {u'ı', "i"},
    };
    return letters;
}

QString latin(QChar c)
{
    if (c.unicode() < 128)
        return c;
    const auto found = latinLetters().constFind(c.toLower().unicode());
    if (found == latinLetters().constEnd())
        return QStringLiteral(" ");
    QString letters = QLatin1String(*found);
    if (c.isUpper() && !letters.isEmpty())
        letters[0] = letters.at(0).toUpper();
    return letters;
}

} // namespace

QString transliterated(const QString &text)
{
    QString result;
    // Decomposed, a letter with an accent is the letter and its accent.
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            result += latin(c);
    }
    return result;
}

} // namespace interleave
