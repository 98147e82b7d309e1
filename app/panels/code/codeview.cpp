// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/code/codeview.h"

#include "app/panels/code/codehighlighter.h"
#include "app/panels/code/codewords.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

namespace interleave {

/// The column of line numbers beside the text; it scrolls with it.
class CodeGutter : public QWidget
{
public:
    explicit CodeGutter(CodeView *view)
        : QWidget(view)
        , m_view(view)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        m_view->paintGutter(painter, event->rect());
    }

private:
    CodeView *m_view;
};

CodeView::CodeView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new CodeHighlighter(document()))
    , m_gutter(new CodeGutter(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setUndoRedoEnabled(false);
    setFrameShape(NoFrame);
    QFont font(QStringList{QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(12);
    setFont(font);
    document()->setDocumentMargin(6);
    viewport()->setMouseTracking(true);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        sayCurrentLine();
        viewport()->update();
    });
    retranslate();
    setTheme(m_theme);
}

void CodeView::setProgram(const QString &text, Language language)
{
    const int line = currentLine();
    const int across = horizontalScrollBar()->value();
    const int down = verticalScrollBar()->value();
    m_loads.clear();
    m_marked = {};
    m_highlighter->setLanguage(language);
    setPlainText(text.endsWith(u'\n') ? text.chopped(1) : text);
    QTextCursor cursor(document()->findBlockByNumber(std::clamp(line, 1, std::max(1, blockCount())) - 1));
    setTextCursor(cursor);
    horizontalScrollBar()->setValue(across);
    verticalScrollBar()->setValue(down);
    placeGutter();
}

void CodeView::setLoads(std::vector<LineLoad> loads, bool onThreads)
{
    m_onThreads = onThreads;
    if (loads == m_loads)
        return;
    m_loads = std::move(loads);
    viewport()->update();
    m_gutter->update();
}

void CodeView::setMarked(LineRange lines, bool reveal)
{
    if (lines != m_marked) {
        const bool wasInSight = !m_marked.isNone() && !lineRect(m_marked.first).isEmpty();
        m_marked = lines;
        reveal = reveal || wasInSight;
        viewport()->update();
        m_gutter->update();
    }
    if (reveal && !m_marked.isNone())
        this->reveal(m_marked.first);
}

void CodeView::reveal(int line)
{
    const QRectF rect = lineRect(line);
    if (!rect.isEmpty() && rect.top() >= 0 && rect.bottom() <= viewport()->height())
        return;
    // The scroll bar counts lines; a third of the height stays above.
    const int above = std::max(1, static_cast<int>(viewport()->height() / std::max(1.0, blockBoundingRect(firstVisibleBlock()).height()))) / 3;
    verticalScrollBar()->setValue(std::max(0, line - 1 - above));
}

void CodeView::setTheme(Theme theme)
{
    m_theme = theme;
    m_highlighter->setTheme(theme);
    viewport()->update();
    m_gutter->update();
}

void CodeView::retranslate()
{
    setAccessibleName(tr("Program"));
    sayCurrentLine();
}

int CodeView::currentLine() const
{
    return textCursor().blockNumber() + 1;
}

const LineLoad *CodeView::loadOn(int line) const
{
    const auto found = std::ranges::find_if(m_loads, [line](const LineLoad &load) { return load.lines.has(line); });
    return found == m_loads.end() ? nullptr : &*found;
}

QRectF CodeView::lineRect(int line) const
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return {};
    const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
    // The last block has the document's margin below it, too.
    const double height = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).height() : rect.height();
    const QRectF whole(0, rect.top(), viewport()->width(), height);
    return whole.intersects(QRectF(viewport()->rect())) ? whole : QRectF();
}

int CodeView::lineAt(const QPoint &point) const
{
    const QTextBlock block = cursorForPosition(QPoint(0, point.y())).block();
    const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
    return point.y() < rect.bottom() ? block.blockNumber() + 1 : 0;
}

// Read out when one comes to the line.
void CodeView::sayCurrentLine()
{
    const LineLoad *load = loadOn(currentLine());
    setAccessibleDescription(load ? loadWords(*load, m_onThreads) : tr("Line %1: nobody").arg(currentLine()));
}

bool CodeView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const LineLoad *load = loadOn(lineAt(help->pos())))
            QToolTip::showText(help->globalPos(), loadWords(*load, m_onThreads), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        placeGutter();
}

void CodeView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        sayCurrentLine();
        Q_EMIT lineActivated(currentLine());
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void CodeView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QPlainTextEdit::mousePressEvent(event);
}

void CodeView::mouseMoveEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton)
        viewport()->setCursor(loadOn(lineAt(event->pos())) ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

// A click, and not the end of choosing text.
void CodeView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const bool moved = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    const int line = lineAt(event->pos());
    if (event->button() == Qt::LeftButton && !moved && line > 0 && !textCursor().hasSelection())
        Q_EMIT lineActivated(line);
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

// Pills stand still sideways: what has been painted is not just moved.
void CodeView::scrollContentsBy(int dx, int dy)
{
    QPlainTextEdit::scrollContentsBy(dx, dy);
    viewport()->update();
    m_gutter->update();
}

} // namespace interleave
