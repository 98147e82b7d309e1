// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/feed.h"
#include "app/timeline/palette.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace interleave {

class TimeBar;

/// Where the time of each variant went: a bar of what its tasks did, and sentences about what it gained and what kept it
/// from more. A variant that goes on has none yet: nobody is told a result early.
class TimePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimePanel(QWidget *parent = nullptr);

    /// The run to be shown, or none. The panel reads it while it is to be seen, and when it comes to be seen.
    void setFeed(std::shared_ptr<const Feed> feed);
    /// The feed has gone on, or the playhead stands elsewhere: `at` is its moment, nothing when it is at the newest. Variants
    /// that have not ended by that moment go on.
    void refresh(std::optional<Nanoseconds> at = std::nullopt);
    void setTheme(Theme theme);
    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Section
    {
        QLabel *title = nullptr;
        QLabel *total = nullptr;
        TimeBar *bar = nullptr;
        QLabel *words = nullptr;
        bool isFilled = false;
    };
    void build();
    void fillWhatEnded();
    void fill(int variant);
    void empty(int variant);
    void showTitle(int variant);
    [[nodiscard]] bool hasEnded(const VariantFeed &variant) const;

    std::shared_ptr<const Feed> m_feed;
    std::optional<Nanoseconds> m_at;
    std::vector<Section> m_sections;
    bool m_isBuilt = false; ///< the sections are the feed's
    int m_endedBefore = 0; ///< when the sections were filled last: sentences compare with those that have ended
    Theme m_theme = Theme::Light;
    QScrollArea *m_scroll;
    QLabel *m_nothing = nullptr;
};

} // namespace interleave
