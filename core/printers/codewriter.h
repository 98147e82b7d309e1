// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/printedprogram.h"

#include <utility>

namespace interleave {

/// Lines of code with their indentation and what they are there for. Parts of a program are written each for itself and put together
/// with append(), so that what stands above may depend on what is printed below.
class CodeWriter
{
public:
    struct Layout
    {
        int indent = 4;            ///< columns
        int width = 88;            ///< longest line
        bool trailingComma = true; ///< after the last of items that stand one a line
    };

    explicit CodeWriter(Layout layout)
        : m_layout(layout)
    {
    }

    /// A line with the present marks; of a text with line ends, several.
    void line(const QString &text);
    /// An empty line.
    void blank();
    /// A line of a text that is longer than a line may be: broken at spaces, each beginning with `lead` ("# ").
    void paragraph(const QString &lead, const QString &text);
    /// head, items, tail: on one line if they fit; else the items on a line of their own; else one a line. An item may have line ends.
    /// `marks`, if any, are further marks of the items, one for each.
    void list(const QString &head, const QStringList &items, const QString &tail, const std::vector<LineMark> &marks = {});
    /// Puts a text behind the last line, with a space between: "} catch …".
    void joinToLast(const QString &text);
    /// Lines of another part, with their marks, at the present indentation.
    void append(const CodeWriter &part);
    /// The same; lines with no mark get this one.
    void append(const CodeWriter &part, LineMark mark);
    /// A writer for lines that are to be appended one level deeper: with the present marks, and with as much room.
    [[nodiscard]] CodeWriter nested() const;
    /// A further mark for the last line.
    void alsoMark(LineMark mark);

    /// The present marks and one more.
    [[nodiscard]] std::vector<LineMark> marksAnd(LineMark mark) const;

    [[nodiscard]] const Layout &layout() const { return m_layout; }
    /// The columns that are left at the present indentation.
    [[nodiscard]] int room() const { return m_layout.width - m_indent; }
    /// Empty when nothing was written.
    [[nodiscard]] QString lastLine() const { return m_lines.empty() ? QString() : m_lines.back().text; }
    [[nodiscard]] QString firstLine() const { return m_lines.empty() ? QString() : m_lines.front().text; }
    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }
    [[nodiscard]] std::size_t lineCount() const { return m_lines.size(); }
    [[nodiscard]] QString text() const;
    [[nodiscard]] std::vector<LineSpan> spans() const;

    /// What is written while it lives stands one level deeper.
    class Indented
    {
    public:
        explicit Indented(CodeWriter &writer)
            : m_writer(writer)
        {
            m_writer.m_indent += m_writer.m_layout.indent;
        }
        ~Indented() { m_writer.m_indent -= m_writer.m_layout.indent; }
        Indented(const Indented &) = delete;
        Indented &operator=(const Indented &) = delete;

    private:
        CodeWriter &m_writer;
    };

    /// What is written while it lives has these marks.
    class Marked
    {
    public:
        Marked(CodeWriter &writer, LineMark mark)
            : Marked(writer, std::vector{mark})
        {
        }
        Marked(CodeWriter &writer, std::vector<LineMark> marks)
            : m_writer(writer)
            , m_before(std::exchange(writer.m_marks, std::move(marks)))
        {
        }
        ~Marked() { m_writer.m_marks = std::move(m_before); }
        Marked(const Marked &) = delete;
        Marked &operator=(const Marked &) = delete;

    private:
        CodeWriter &m_writer;
        std::vector<LineMark> m_before;
    };

private:
    struct Line
    {
        int indent = 0;
        QString text;
        std::vector<LineMark> marks;
    };
    void add(int indent, const QString &text);

    Layout m_layout;
    int m_indent = 0;
    std::vector<LineMark> m_marks;
    std::vector<Line> m_lines;
};

} // namespace interleave
