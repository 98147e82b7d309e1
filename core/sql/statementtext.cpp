// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sql/statementtext.h"

#include <QRegularExpression>

#include <utility>

namespace interleave {

namespace {

bool isNameStart(QChar one)
{
    return one == u'_' || (one.unicode() < 128 && one.isLetter());
}

bool isNamePart(QChar one)
{
    return isNameStart(one) || (one.unicode() < 128 && one.isDigit());
}

// Goes through a statement once, from quote to quote.
class Scanner
{
public:
    explicit Scanner(const QString &statement)
        : m_all(statement)
    {}

    std::vector<StatementPiece> run()
    {
        while (m_at < m_all.size())
            next();
        flush();
        return std::move(m_pieces);
    }

private:
    void next()
    {
        const QChar one = m_all.at(m_at);
        if (one == u'\'' || one == u'"' || one == u'`')
            quoted(one);
        else if (m_all.mid(m_at, 2) == QLatin1String("--"))
            comment(end(QStringLiteral("\n"), 0));
        else if (m_all.mid(m_at, 2) == QLatin1String("/*"))
            comment(end(QStringLiteral("*/"), 2));
        else if (one == u'$')
            dollar();
        else if (one == u':')
            colon();
        else
            take(1);
    }

    // The place behind `what`, sought `from` characters on from here; the end when there is none.
    qsizetype end(const QString &what, qsizetype from) const
    {
        const qsizetype found = m_all.indexOf(what, m_at + from);
        return found < 0 ? m_all.size() : found + what.size();
    }

    void take(qsizetype count)
    {
        m_text += m_all.mid(m_at, count);
        m_at += count;
    }

    // A doubled quote looks like the beginning of another text, which comes to the same. PostgreSQL's E'…' has
    // backslashes besides.
    void quoted(QChar quote)
    {
        const bool escapes = quote == u'\'' && m_at > 0 && m_all.at(m_at - 1).toLower() == u'e'
            && (m_at < 2 || !isNamePart(m_all.at(m_at - 2)));
        take(1);
        while (m_at < m_all.size() && m_all.at(m_at) != quote)
            take(escapes && m_all.at(m_at) == u'\\' ? 2 : 1);
        take(1);
    }

    void comment(qsizetype behind)
    {
        m_at = behind;
        m_text += u' ';
    }

    // $$ … $$ and $tag$ … $tag$, as PostgreSQL quotes.
    void dollar()
    {
        const bool insideName = m_at > 0 && (isNamePart(m_all.at(m_at - 1)) || m_all.at(m_at - 1) == u'$');
        qsizetype close = m_at + 1;
        while (close < m_all.size() && isNamePart(m_all.at(close)))
            ++close;
        const bool isTag = !insideName && close < m_all.size() && m_all.at(close) == u'$'
            && (close == m_at + 1 || isNameStart(m_all.at(m_at + 1)));
        if (!isTag) {
            take(1);
            return;
        }
        const QString tag = m_all.mid(m_at, close + 1 - m_at);
        take(end(tag, tag.size()) - m_at);
    }

    void colon()
    {
        if (m_all.mid(m_at, 2) == QLatin1String("::")) {
            take(2);
            return;
        }
        qsizetype close = m_at + 1;
        while (close < m_all.size() && isNamePart(m_all.at(close)))
            ++close;
        if (close == m_at + 1 || !isNameStart(m_all.at(m_at + 1))) {
            take(1); // a slice of an array, [1:2], is none either
            return;
        }
        flush();
        m_pieces.push_back({m_all.mid(m_at + 1, close - m_at - 1), true});
        m_at = close;
    }

    void flush()
    {
        if (!m_text.isEmpty())
            m_pieces.push_back({std::exchange(m_text, {}), false});
    }

    const QString &m_all;
    qsizetype m_at = 0;
    QString m_text;
    std::vector<StatementPiece> m_pieces;
};

// In capitals, from the first word on: without what a parser passes over, and without comments.
QString bare(const QString &statement)
{
    QString all;
    for (const StatementPiece &piece : piecesOf(statement))
        all += piece.text;
    static const QRegularExpression nothing(QStringLiteral("\\A[\\s;\\x{feff}]+"));
    return all.remove(nothing).toUpper();
}

bool matches(const QString &statement, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    return expression.match(bare(statement)).hasMatch();
}

} // namespace

std::vector<StatementPiece> piecesOf(const QString &statement)
{
    return Scanner(statement).run();
}

bool opensTransaction(const QString &statement)
{
    return matches(statement, QStringLiteral("\\A(BEGIN|START\\s+TRANSACTION)\\b"));
}

bool closesTransaction(const QString &statement)
{
    return matches(statement, QStringLiteral("(?s)\\A(COMMIT|END|ABORT|ROLLBACK|PREPARE\\s+TRANSACTION)\\b"
                                             "(?!.*\\bTO\\b)(?!.*\\bAND\\s+CHAIN\\b)"));
}

bool reachesOtherFiles(const QString &statement)
{
    return matches(statement, QStringLiteral("(?s)\\A(ATTACH\\b|DETACH\\b|VACUUM\\b.*\\bINTO\\b)"));
}

} // namespace interleave
