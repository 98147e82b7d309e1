// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/code/codelines.h"
#include "app/panels/code/codecolours.h"

#include <QPlainTextEdit>

namespace interleave {

class CodeHighlighter;

/// A program to read: line numbers, colours, and the lines lit on which tasks are, with how many.
///
/// Keys: ↑ ↓ go from line to line, Enter chooses the tasks of the line; so does a click.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);

    /// Lights and mark go out. The line one stands on stays if there is one. The last line end is not shown.
    void setProgram(const QString &text, Language language);
    /// Ascending. `onThreads`: those counted have threads of their own.
    void setLoads(std::vector<LineLoad> loads, bool onThreads);
    [[nodiscard]] const std::vector<LineLoad> &loads() const { return m_loads; }
    /// Where the selected task is; none: nowhere. `reveal` scrolls there; a mark that was in sight stays there anyway.
    void setMarked(LineRange lines, bool reveal);
    [[nodiscard]] LineRange marked() const { return m_marked; }
    void setTheme(Theme theme);
    void retranslate();

    /// The line one stands on, from 1.
    [[nodiscard]] int currentLine() const;
    /// The lit lines that `line` is one of; null if it is not lit.
    [[nodiscard]] const LineLoad *loadOn(int line) const;
    /// Where the line is in the viewport; empty if it is not in sight.
    [[nodiscard]] QRectF lineRect(int line) const;

Q_SIGNALS:
    /// A click on it, or Enter.
    void lineActivated(int line);

protected:
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    friend class CodeGutter;

    [[nodiscard]] int gutterWidth() const;
    [[nodiscard]] int lineAt(const QPoint &point) const;
    void placeGutter();
    void paintGutter(QPainter &painter, const QRect &area) const;
    void paintGround(QPainter &painter) const;
    void paintPills(QPainter &painter) const;
    void paintFrames(QPainter &painter) const;
    void sayCurrentLine();
    void reveal(int line);

    CodeHighlighter *m_highlighter;
    QWidget *m_gutter;
    std::vector<LineLoad> m_loads;
    LineRange m_marked;
    QPoint m_pressed;
    Theme m_theme = Theme::Light;
    bool m_onThreads = false;
};

} // namespace interleave
