// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/printer.h"

#include <QSet>

namespace interleave {

/// What a piece of a program is, as far as colours go. All other text is plain.
enum class CodeToken : quint8 { Keyword, Type, Function, String, Number, Comment };

inline constexpr int codeTokenCount = static_cast<int>(CodeToken::Comment) + 1;

/// A text in quotes that may go on over lines.
struct LongString
{
    QString begin;
    QString end;
    CodeToken token = CodeToken::String; ///< or a comment
};

/// The words and quotes of a language.
struct CodeGrammar
{
    QSet<QString> keywords;
    QSet<QString> types; ///< and names of modules and constants that stand apart
    QString lineComment;
    QList<LongString> longStrings; ///< longer beginnings before those they begin with
    bool hasDirectives = false;    ///< a line that begins with # is one
    bool hasQtClasses = false;     ///< QObject and its like are types
    bool hasDecorators = false;    ///< and so with @
};

[[nodiscard]] const CodeGrammar &grammarOf(Language language);

/// Its columns, from 0.
struct ScannedToken
{
    qsizetype begin = 0;
    qsizetype length = 0;
    CodeToken token = CodeToken::Keyword;

    bool operator==(const ScannedToken &) const = default;
};

struct ScannedLine
{
    std::vector<ScannedToken> tokens;
    int openString = -1; ///< the place in longStrings of the one that goes on in the next line; -1: none
};

/// The tokens of a line, the line before having left `openString` open.
[[nodiscard]] ScannedLine scanLine(const CodeGrammar &grammar, QStringView line, int openString = -1);

} // namespace interleave
