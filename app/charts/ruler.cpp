// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/ruler.h"

#include "app/timeline/durationwords.h"

namespace interleave {

Ruler::Ruler(ComparisonChart &chart, QObject *parent)
    : QObject(parent)
    , m_chart(chart)
{
    // Another scale makes another length of what is marked.
    connect(&chart, &ComparisonChart::rowsMoved, this, [this] {
        if (stretch())
            show(stretch());
    });
}

void Ruler::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    m_begun.reset();
    Q_EMIT switched(on);
}

void Ruler::set(Nanoseconds moment, int variant)
{
    if (!m_begun) {
        begin(moment, variant);
        return;
    }
    follow(moment);
    end();
}

void Ruler::begin(Nanoseconds moment, int variant)
{
    m_variant = variant;
    m_begun = moment;
    show(TimeRange{moment, moment});
}

void Ruler::follow(Nanoseconds moment)
{
    if (m_begun)
        show(TimeRange{*m_begun, moment});
}

void Ruler::end()
{
    m_begun.reset();
    if (const std::optional<TimeRange> marked = stretch(); marked && marked->begin == marked->end)
        show(std::nullopt);
}

void Ruler::mark(std::optional<TimeRange> stretch, int variant)
{
    m_begun.reset();
    m_variant = variant;
    show(stretch);
}

void Ruler::show(std::optional<TimeRange> stretch)
{
    const QString before = sentence();
    m_chart.crossHair().setStretch(stretch, scale());
    if (const QString now = sentence(); now != before)
        Q_EMIT measured(now);
}

double Ruler::scale() const
{
    const std::vector<Band> &bands = m_chart.timeline().timelineLayout().bands;
    return m_variant >= 0 && static_cast<std::size_t>(m_variant) < bands.size()
               ? bands[static_cast<std::size_t>(m_variant)].scale
               : 1;
}

QString Ruler::sentence() const
{
    const std::optional<TimeRange> marked = stretch();
    if (!marked || marked->begin == marked->end)
        return {};
    const auto text = [this](Nanoseconds time) { return durationText(scaled(time, scale())); };
    return tr("From %1 to %2: %3").arg(text(marked->begin), text(marked->end), m_chart.crossHair().lengthText());
}

} // namespace interleave
