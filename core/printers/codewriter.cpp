// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/codewriter.h"

#include <algorithm>

namespace interleave {

namespace {

bool isMark(const LineMark &mark)
{
    return mark.step != 0 || mark.task >= 0 || mark.isGate;
}

} // namespace

void CodeWriter::add(int indent, const QString &text)
{
    m_lines.push_back({indent, text, {}});
    for (const LineMark &mark : m_marks) {
        if (!text.isEmpty())
            alsoMark(mark);
    }
}

void CodeWriter::line(const QString &text)
{
    for (const QString &one : text.split(u'\n'))
        add(m_indent, one);
}

void CodeWriter::blank()
{
    m_lines.push_back({});
}

void CodeWriter::paragraph(const QString &lead, const QString &text)
{
    QString present = lead;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool isFirst = present.size() == lead.size();
        if (!isFirst && present.size() + 1 + word.size() > room()) {
            line(present);
            present = lead + word;
        } else {
            present += (isFirst ? QString() : QStringLiteral(" ")) + word;
        }
    }
    line(present);
}

void CodeWriter::list(const QString &head, const QStringList &items, const QString &tail, const std::vector<LineMark> &marks)
{
    const auto markAll = [&] {
        for (const LineMark &mark : marks)
            alsoMark(mark);
    };
    const QString joined = items.join(QLatin1String(", "));
    const bool isPlain = !joined.contains(u'\n');
    if (isPlain && head.size() + joined.size() + tail.size() <= room()) {
        line(head + joined + tail);
        markAll();
        return;
    }
    line(head);
    {
        const Indented indented(*this);
        if (items.size() == 1 || (isPlain && joined.size() <= room())) {
            line(joined);
            markAll();
        } else {
            for (qsizetype i = 0; i < items.size(); ++i) {
                const bool isLast = i + 1 == items.size();
                line(isLast && !m_layout.trailingComma ? items.at(i) : items.at(i) + u',');
                if (static_cast<std::size_t>(i) < marks.size())
                    alsoMark(marks[static_cast<std::size_t>(i)]);
            }
        }
    }
    line(tail);
}

void CodeWriter::joinToLast(const QString &text)
{
    m_lines.back().text += u' ' + text;
}

void CodeWriter::append(const CodeWriter &part)
{
    for (Line one : part.m_lines) {
        one.indent += m_indent;
        m_lines.push_back(std::move(one));
    }
}

void CodeWriter::append(const CodeWriter &part, LineMark mark)
{
    const std::size_t before = m_lines.size();
    append(part);
    for (std::size_t i = before; i < m_lines.size(); ++i) {
        if (m_lines[i].marks.empty() && !m_lines[i].text.isEmpty())
            m_lines[i].marks.push_back(mark);
    }
}

CodeWriter CodeWriter::nested() const
{
    Layout layout = m_layout;
    layout.width = room() - m_layout.indent;
    CodeWriter writer(layout);
    writer.m_marks = m_marks;
    return writer;
}

void CodeWriter::alsoMark(LineMark mark)
{
    if (m_lines.empty())
        return;
    std::vector<LineMark> &marks = m_lines.back().marks;
    if (isMark(mark) && std::ranges::find(marks, mark) == marks.end())
        marks.push_back(mark);
}

std::vector<LineMark> CodeWriter::marksAnd(LineMark mark) const
{
    std::vector<LineMark> marks = m_marks;
    marks.push_back(mark);
    return marks;
}

QString CodeWriter::text() const
{
    QString text;
    for (const Line &one : m_lines) {
        if (!one.text.isEmpty())
            text += QString(one.indent, u' ') + one.text;
        text += u'\n';
    }
    return text;
}

std::vector<LineSpan> CodeWriter::spans() const
{
    std::vector<LineSpan> spans;
    std::vector<std::size_t> open; // the spans that the line before was in
    for (int number = 1; number <= static_cast<int>(m_lines.size()); ++number) {
        std::vector<std::size_t> now;
        for (const LineMark &mark : m_lines[static_cast<std::size_t>(number - 1)].marks) {
            const auto same = std::ranges::find_if(open, [&](std::size_t at) { return spans[at].mark == mark; });
            if (same == open.end()) {
                now.push_back(spans.size());
                spans.push_back({number, number, mark});
            } else {
                spans[*same].last = number;
                now.push_back(*same);
            }
        }
        open = std::move(now);
    }
    return spans;
}

} // namespace interleave
