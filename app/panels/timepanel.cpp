// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/timepanel.h"

#include "app/panels/timebar.h"
#include "app/panels/timewords.h"
#include "app/timeline/durationwords.h"
#include "app/timeline/variantwords.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace interleave {

namespace {

QLabel *wrappingLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

TimePanel::TimePanel(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("timePanel"));
    m_scroll->setObjectName(QStringLiteral("timeScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    retranslate();
}

void TimePanel::setFeed(std::shared_ptr<const Feed> feed)
{
    m_feed = std::move(feed);
    m_at.reset();
    m_isBuilt = false;
    fillWhatEnded();
}

void TimePanel::build()
{
    m_sections.clear();
    m_endedBefore = 0;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(6);
    m_nothing = nullptr;
    if (!m_feed) {
        m_nothing = wrappingLabel("timeNothing", content);
        m_nothing->setProperty("role", QStringLiteral("note"));
        m_nothing->setText(tr("When a variant has ended, this says what its tasks spent their time on, what that gained, and why "
                              "not more."));
        column->addWidget(m_nothing);
    }
    for (int i = 0; m_feed && i < m_feed->variantCount(); ++i) {
        Section section;
        section.title = new QLabel(content);
        section.title->setObjectName(QStringLiteral("timeTitle-%1").arg(i));
        section.title->setProperty("role", QStringLiteral("heading"));
        section.total = new QLabel(content);
        section.total->setObjectName(QStringLiteral("timeTotal-%1").arg(i));
        section.total->setProperty("role", QStringLiteral("heading"));
        section.bar = new TimeBar(content);
        section.bar->setTheme(m_theme);
        section.words = wrappingLabel("timeWords", content);
        section.words->setObjectName(QStringLiteral("timeWords-%1").arg(i));
        section.words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (i > 0)
            column->addSpacing(12);
        auto *head = new QHBoxLayout;
        head->addWidget(section.title, 1);
        head->addWidget(section.total);
        column->addLayout(head);
        column->addWidget(section.bar);
        column->addWidget(section.words);
        m_sections.push_back(section);
        empty(i);
    }
    column->addStretch();
    m_scroll->setWidget(content);
    content->show();
    m_isBuilt = true;
}

bool TimePanel::hasEnded(const VariantFeed &variant) const
{
    return variant.isOver() && (!m_at || *m_at >= variant.now());
}

void TimePanel::refresh(std::optional<Nanoseconds> at)
{
    m_at = at;
    fillWhatEnded();
}

// Figures cost a look at every transition, and labels their layout: only when a variant has ended, and only where they are seen.
void TimePanel::fillWhatEnded()
{
    if (!isVisible())
        return;
    if (!m_isBuilt)
        build();
    if (!m_feed)
        return;
    const auto &variants = m_feed->variants();
    const auto ended = static_cast<int>(
        std::count_if(variants.begin(), variants.end(), [this](const VariantFeed &each) { return hasEnded(each); }));
    for (int i = 0; i < m_feed->variantCount(); ++i) {
        const bool wanted = hasEnded(m_feed->variant(i));
        const bool isFilled = m_sections[static_cast<std::size_t>(i)].isFilled;
        if (wanted && (!isFilled || ended != m_endedBefore))
            fill(i);
        else if (!wanted && isFilled)
            empty(i);
    }
    m_endedBefore = ended;
}

void TimePanel::fill(int variant)
{
    Section &section = m_sections[static_cast<std::size_t>(variant)];
    const VariantFeed &feed = m_feed->variant(variant);
    const TimeReport report = timeReport(feed);
    section.isFilled = true;
    section.bar->setParts(timeParts(report.use), feed.trace().onThreads());
    section.bar->setVisible(!section.bar->parts().empty());
    QStringList sentences = timeSentences(*m_feed, variant, report, m_at);
    if (const QString end = endWords(feed); !end.isEmpty())
        sentences.prepend(end + u'.');
    section.words->setProperty("role", QVariant());
    section.words->setText(sentences.join(u'\n'));
    showTitle(variant);
}

void TimePanel::empty(int variant)
{
    Section &section = m_sections[static_cast<std::size_t>(variant)];
    section.isFilled = false;
    section.bar->setParts({}, false);
    section.bar->hide();
    section.words->setText(tr("Told when the variant has ended."));
    showTitle(variant);
}

void TimePanel::showTitle(int variant)
{
    const Section &section = m_sections[static_cast<std::size_t>(variant)];
    const VariantFeed &feed = m_feed->variant(variant);
    section.title->setText(QStringLiteral("<span style='color:%1'>■</span> %2")
                               .arg(variantColour(m_theme, variant).name(), variantName(feed.trace()).toHtmlEscaped()));
    section.total->setText(section.isFilled ? durationText(feed.now()) : QString());
}

void TimePanel::setTheme(Theme theme)
{
    m_theme = theme;
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        m_sections[i].bar->setTheme(theme);
        showTitle(static_cast<int>(i));
    }
}

void TimePanel::retranslate()
{
    m_scroll->setAccessibleName(tr("Where the time went"));
    m_isBuilt = false;
    fillWhatEnded();
}

void TimePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fillWhatEnded();
}

} // namespace interleave
