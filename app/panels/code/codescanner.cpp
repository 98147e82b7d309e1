// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a line of a program is made of.

#include "app/panels/code/codegrammar.h"

#include <algorithm>

namespace interleave {

namespace {

class Scanner
{
public:
    Scanner(const CodeGrammar &grammar, QStringView line)
        : m_grammar(grammar)
        , m_line(line)
    {}

    ScannedLine scan(int openString)
    {
        if (openString >= 0)
            longString(openString, 0, 0);
        else
            beginning();
        while (m_at < m_line.size())
            next();
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool startsWith(const QString &text) const { return m_line.sliced(m_at).startsWith(text); }
    void add(qsizetype begin, CodeToken token)
    {
        m_result.tokens.push_back({begin, m_at - begin, token});
    }
    void toEnd(CodeToken token)
    {
        const qsizetype begin = std::exchange(m_at, m_line.size());
        add(begin, token);
    }

    void beginning()
    {
        while (m_at < m_line.size() && m_line[m_at].isSpace())
            ++m_at;
        if (m_at >= m_line.size())
            return;
        if (m_grammar.hasDirectives && m_line[m_at] == u'#') {
            const qsizetype begin = m_at++;
            while (m_at < m_line.size() && m_line[m_at].isLetter())
                ++m_at;
            add(begin, CodeToken::Keyword);
        } else if (m_grammar.hasDecorators && m_line[m_at] == u'@') {
            toEnd(CodeToken::Function);
        }
    }

    void next()
    {
        const QChar c = m_line[m_at];
        if (startsWith(m_grammar.lineComment)) {
            toEnd(CodeToken::Comment);
        } else if (const int place = longStringHere(); place >= 0) {
            longString(place, m_at, m_grammar.longStrings[place].begin.size());
        } else if (c == u'"' || c == u'\'') {
            shortString(m_at);
        } else if (c.isDigit()) {
            number();
        } else if (c.isLetter() || c == u'_') {
            word();
        } else {
            ++m_at;
        }
    }

    [[nodiscard]] int longStringHere() const
    {
        for (qsizetype place = 0; place < m_grammar.longStrings.size(); ++place) {
            if (startsWith(m_grammar.longStrings[place].begin))
                return static_cast<int>(place);
        }
        return -1;
    }

    // From `begin`, `skip` characters of its beginning included, to its end or the line's.
    void longString(int place, qsizetype begin, qsizetype skip)
    {
        const LongString &string = m_grammar.longStrings[place];
        const qsizetype end = m_line.indexOf(string.end, begin + skip);
        m_at = end < 0 ? m_line.size() : end + string.end.size();
        if (end < 0)
            m_result.openString = place;
        if (m_at > begin)
            add(begin, string.token);
    }

    void shortString(qsizetype begin)
    {
        const QChar quote = m_line[m_at++];
        while (m_at < m_line.size() && m_line[m_at] != quote)
            m_at += m_line[m_at] == u'\\' ? 2 : 1;
        m_at = std::min(m_at + 1, m_line.size());
        add(begin, CodeToken::String);
    }

    // 1_000.5e-3, 0xff, 100ms: whatever letters follow belong to it.
    void number()
    {
        const qsizetype begin = m_at;
        while (m_at < m_line.size() && (m_line[m_at].isLetterOrNumber() || m_line[m_at] == u'_' || isPointOrQuote(m_at)))
            ++m_at;
        add(begin, CodeToken::Number);
    }
    [[nodiscard]] bool isPointOrQuote(qsizetype at) const
    {
        const bool digitFollows = at + 1 < m_line.size() && m_line[at + 1].isDigit();
        return (m_line[at] == u'.' || m_line[at] == u'\'') && digitFollows;
    }

    void word()
    {
        const qsizetype begin = m_at;
        while (m_at < m_line.size() && (m_line[m_at].isLetterOrNumber() || m_line[m_at] == u'_'))
            ++m_at;
        // A letter or two before a quote belong to the string: f"…", rb'…', u"…".
        const bool quoteFollows = m_at < m_line.size() && (m_line[m_at] == u'"' || m_line[m_at] == u'\'');
        if (quoteFollows && m_at - begin <= 2) {
            if (const int place = longStringHere(); place >= 0)
                longString(place, begin, m_at - begin + m_grammar.longStrings[place].begin.size());
            else
                shortString(begin);
            return;
        }
        const QString text = m_line.sliced(begin, m_at - begin).toString();
        if (m_grammar.keywords.contains(text))
            add(begin, CodeToken::Keyword);
        else if (m_grammar.types.contains(text) || isClassOfQt(text))
            add(begin, CodeToken::Type);
        else if (m_at < m_line.size() && m_line[m_at] == u'(')
            add(begin, CodeToken::Function);
    }
    [[nodiscard]] bool isClassOfQt(const QString &text) const
    {
        return m_grammar.hasQtClasses && text.size() > 2 && text[0] == u'Q' && text[1].isUpper();
    }

    const CodeGrammar &m_grammar;
    QStringView m_line;
    qsizetype m_at = 0;
    ScannedLine m_result;
};

} // namespace

ScannedLine scanLine(const CodeGrammar &grammar, QStringView line, int openString)
{
    return Scanner(grammar, line).scan(openString);
}

} // namespace interleave
