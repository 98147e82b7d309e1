// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/code/codehighlighter.h"

namespace interleave {

void CodeHighlighter::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    rehighlight();
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    // A block's state is -1 until it is set, as openString is when nothing is open.
    const ScannedLine line = scanLine(grammarOf(m_language), text, previousBlockState());
    for (const ScannedToken &token : line.tokens) {
        QTextCharFormat format;
        format.setForeground(codeColours(m_theme).of(token.token));
        if (token.token == CodeToken::Comment)
            format.setFontItalic(true);
        setFormat(static_cast<int>(token.begin), static_cast<int>(token.length), format);
    }
    setCurrentBlockState(line.openString);
}

} // namespace interleave
