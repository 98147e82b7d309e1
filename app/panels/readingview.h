// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace interleave {

/// Markdown as one column that is comfortable to read: lines of some seventy characters at most, in the middle of whatever
/// width there is, with air between them; code stands out, in the theme's colours. The text may be anybody's: nothing it
/// names is loaded, and its links open nothing.
class ReadingView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReadingView(QWidget *parent = nullptr);

    void setText(const QString &markdown);
    /// The width of the text between its margins, in pixels.
    [[nodiscard]] int columnWidth() const;

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void placeColumn();

    bool m_dressing = false;
};

} // namespace interleave
