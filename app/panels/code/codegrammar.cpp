// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/code/codegrammar.h"

#include <array>

namespace interleave {

namespace {

QSet<QString> words(const char *text)
{
    const QStringList list = QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

const LongString blockComment{QStringLiteral("/*"), QStringLiteral("*/"), CodeToken::Comment};

CodeGrammar python()
{
    return {.keywords = words("False None True and as assert async await break class continue def del elif else except finally for from "
                              "global if import in is lambda nonlocal not or pass raise return try while with yield match case"),
            .types = words("BaseException Exception RuntimeError TimeoutError ValueError bool bytes dict float int list object range set str "
                           "tuple self asyncio aiohttp aiosqlite requests sqlite3 threading time random queue pytest"),
            .lineComment = QStringLiteral("#"),
            .longStrings = {{QStringLiteral("\"\"\""), QStringLiteral("\"\"\"")}, {QStringLiteral("'''"), QStringLiteral("'''")}},
            .hasDecorators = true};
}

CodeGrammar cpp()
{
    return {.keywords = words("alignas auto break case catch class co_await co_return co_yield concept const consteval constexpr constinit "
                              "continue decltype default delete do else enum explicit export extern false final for friend goto if inline "
                              "mutable namespace new noexcept nullptr operator override private protected public requires return sizeof static "
                              "static_assert static_cast struct switch template this thread_local throw true try typedef typename union using "
                              "virtual volatile while foreach emit Q_OBJECT"),
            .types = words("bool char double float int long short signed size_t unsigned void std QCoro Qt"),
            .lineComment = QStringLiteral("//"),
            .longStrings = {blockComment, {QStringLiteral("R\"("), QStringLiteral(")\"")}},
            .hasDirectives = true,
            .hasQtClasses = true};
}

CodeGrammar javaScript()
{
    return {.keywords = words("async await break case catch class const continue debugger default delete do else export extends false finally "
                              "for from function get if import in instanceof let new null of return set static super switch this throw true "
                              "try typeof undefined var void while with yield"),
            .types = words("AbortController AbortSignal Array Atomics Error Int32Array Map Math Number Object Promise Set SharedArrayBuffer "
                           "String Worker console process performance"),
            .lineComment = QStringLiteral("//"),
            .longStrings = {blockComment, {QStringLiteral("`"), QStringLiteral("`")}}};
}

} // namespace

const CodeGrammar &grammarOf(Language language)
{
    // In the order of Language.
    static const std::array<CodeGrammar, 3> grammars{python(), cpp(), javaScript()};
    return grammars[static_cast<std::size_t>(language)];
}

} // namespace interleave
