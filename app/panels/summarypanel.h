// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/summarymodel.h"
#include "app/timeline/feed.h"
#include "app/timeline/palette.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QTableView;

namespace interleave {

/// The variants in figures, and under them, when all are over, the result in a sentence, why variants
/// did not end well, and what waiting was.
class SummaryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryPanel(QWidget *parent = nullptr);

    /// Brings the figures in line with the feed, which is of this run. Once a frame; while the run goes on, figures that
    /// are dear to compute come a few times a second: false when they are still the old ones.
    /// With `at`, the figures are those of that moment, as if the run had come no further.
    bool refresh(const Feed &feed, std::optional<Nanoseconds> at = std::nullopt);
    /// After refresh() has returned false: in so many milliseconds it will not.
    [[nodiscard]] int msToWait() const;
    /// What is going to be run: names without figures.
    void plan(const QStringList &variants);
    void clear();
    void setTheme(Theme theme);
    /// Words; refresh() is to follow.
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    SummaryModel m_model;
    QElapsedTimer m_sinceUpdate;
    qint64 m_pause = 0;     ///< ms until figures are computed again
    bool m_isFinal = false; ///< what is shown is the end's
    std::optional<Nanoseconds> m_at; ///< of what is shown
    QLabel *m_title;
    QTableView *m_table;
    QLabel *m_headline;
    QLabel *m_badEnds;
    QLabel *m_waiting;
};

} // namespace interleave
