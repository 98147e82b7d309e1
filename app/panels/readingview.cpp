// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/readingview.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>

#include <algorithm>
#include <vector>

namespace interleave {

namespace {

constexpr int textPixels = 14;
constexpr int codePixels = 13;
constexpr int titlePixels = 18;
constexpr int headingPixels = 15;
constexpr int lineHeightPercent = 108;
// Of a line, in the font's average width: texts are narrower than that by a tenth, so that it holds 70 characters at most.
constexpr int widthsALine = 56;
constexpr int leastMargin = 16;

QColor behindCode(const QPalette &palette)
{
    QColor tint = palette.color(QPalette::Active, QPalette::Text);
    tint.setAlphaF(0.09F);
    return tint;
}

// A heading of Markdown is so many steps larger than the text; a size takes the place of that.
void dressHeading(const QTextBlock &block, int pixels)
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat format = cursor.charFormat();
    format.clearProperty(QTextFormat::FontSizeAdjustment);
    format.setProperty(QTextFormat::FontPixelSize, pixels);
    format.setFontWeight(QFont::DemiBold);
    cursor.setCharFormat(format);
}

void dressBlock(const QTextBlock &block)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    const bool isHeading = format.headingLevel() > 0;
    format.setTopMargin(isHeading ? 14 : 0);
    format.setBottomMargin(isHeading ? 6 : block.textList() ? 4 : 10);
    cursor.setBlockFormat(format);
    if (isHeading)
        dressHeading(block, format.headingLevel() <= 3 ? titlePixels : headingPixels);
}

struct Stretch
{
    int begin;
    int end;
};

std::vector<Stretch> codeIn(const QTextDocument &document)
{
    std::vector<Stretch> found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.charFormat().fontFixedPitch())
                found.push_back({fragment.position(), fragment.position() + fragment.length()});
        }
    }
    return found;
}

} // namespace

ReadingView::ReadingView(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
}

QVariant ReadingView::loadResource(int, const QUrl &)
{
    return {};
}

void ReadingView::setText(const QString &markdown)
{
    setMarkdown(markdown);
    dress();
    placeColumn();
}

void ReadingView::dress()
{
    m_dressing = true;
    QFont font = this->font();
    font.setPixelSize(textPixels);
    document()->setDefaultFont(font);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        dressBlock(block);
    QTextCharFormat code;
    code.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    code.setProperty(QTextFormat::FontPixelSize, codePixels);
    code.setBackground(behindCode(palette()));
    QTextCursor cursor(document());
    for (const Stretch &stretch : codeIn(*document())) {
        cursor.setPosition(stretch.begin);
        cursor.setPosition(stretch.end, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(code);
    }
    m_dressing = false;
}

int ReadingView::columnWidth() const
{
    const int widest = QFontMetrics(document()->defaultFont()).averageCharWidth() * widthsALine;
    return std::min(viewport()->width() - 2 * leastMargin, widest);
}

void ReadingView::placeColumn()
{
    const int margin = std::max(leastMargin, (viewport()->width() - columnWidth()) / 2);
    QTextFrame *root = document()->rootFrame();
    QTextFrameFormat format = root->frameFormat();
    if (format.leftMargin() == margin)
        return;
    format.setLeftMargin(margin);
    format.setRightMargin(margin);
    format.setTopMargin(4);
    format.setBottomMargin(leastMargin);
    root->setFrameFormat(format);
}

void ReadingView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    placeColumn();
}

void ReadingView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool isAboutLooks = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
                              event->type() == QEvent::StyleChange;
    if (isAboutLooks && !m_dressing && !document()->isEmpty()) {
        dress();
        placeColumn();
    }
}

} // namespace interleave
