// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/whatifpanel.h"

#include "app/charts/sweepview.h"
#include "app/panels/parametermodel.h"
#include "app/panels/sliderscale.h"
#include "app/panels/sweepwords.h"
#include "app/panels/whatifslider.h"
#include "core/analysis/places.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace interleave {

WhatIfPanel::WhatIfPanel(ParameterModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_scroll(new QScrollArea(this))
    , m_sliders(nullptr)
{
    setObjectName(QStringLiteral("whatIfPanel"));
    m_scroll->setObjectName(QStringLiteral("whatIfScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(12, 12, 12, 4);
    m_column->setSpacing(8);
    const auto label = [&](QWidget *on, const char *name, const char *role) {
        auto *made = new QLabel(on);
        made->setObjectName(QString::fromLatin1(name));
        if (role)
            made->setProperty("role", QString::fromLatin1(role));
        made->setWordWrap(true);
        made->setTextFormat(Qt::PlainText);
        return made;
    };
    m_note = label(content, "whatIfNote", "note");
    m_view = new SweepView(this);
    m_words = label(this, "whatIfWords", nullptr);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(m_note);
    m_column->addStretch();
    m_scroll->setWidget(content);
    // The sliders come first: they stay where they are when the words below grow by a line.
    auto *below = new QVBoxLayout;
    below->setContentsMargins(12, 4, 12, 8);
    below->setSpacing(4);
    below->addWidget(m_view);
    below->addWidget(m_words);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(below);
    connect(&m_model, &ParameterModel::parametersChanged, this, &WhatIfPanel::build);
    connect(&m_model, &ParameterModel::changed, this, &WhatIfPanel::refresh);
    retranslate();
}

void WhatIfPanel::build()
{
    m_fields.clear();
    delete m_sliders;
    m_sliders = new QWidget(m_scroll->widget());
    auto *column = new QVBoxLayout(m_sliders);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const ParameterId &id : sliderParameters(m_model.original())) {
        auto *field = new WhatIfSlider(m_model, id, m_sliders);
        connect(field, &WhatIfSlider::moved, this, &WhatIfPanel::moved);
        column->addWidget(field);
        m_fields << field;
    }
    m_column->insertWidget(0, m_sliders);
    showNote();
}

void WhatIfPanel::refresh()
{
    for (WhatIfSlider *field : m_fields)
        field->refresh();
}

void WhatIfPanel::setSweeps(const Scenario &scenario, std::vector<Sweep> sweeps)
{
    m_swept = std::make_unique<const Scenario>(scenario);
    m_sweeps = std::move(sweeps);
    m_whyNot.clear();
    showSweeps();
}

void WhatIfPanel::clearSweeps(const QString &why)
{
    m_whyNot = why;
    // While another curve is on its way, the old one stays: it would only flicker.
    if (!why.isEmpty()) {
        m_swept.reset();
        m_sweeps.clear();
    }
    showSweeps();
}

void WhatIfPanel::showSweeps()
{
    const bool isSeen = m_heldBack.isEmpty() && m_swept && !m_sweeps.empty();
    std::vector<SweepCurve> curves;
    QStringList sentences;
    if (isSeen) {
        for (const Sweep &each : m_sweeps) {
            const Variant &variant = m_swept->variants[each.variant];
            const QString name = nameWithoutPlaces(variant);
            curves.push_back({name, static_cast<int>(each.variant), each.points, each.knee, placesOf(variant)});
            sentences << sweepSentence(name, each);
        }
    } else if (m_heldBack.isEmpty()) {
        sentences << m_whyNot;
    }
    m_view->chart().setCurves(std::move(curves));
    m_view->setVisible(isSeen);
    m_view->setAccessibleName(tr("Total time over how many at once"));
    m_view->setAccessibleDescription(sentences.join(u' '));
    m_words->setText(sentences.join(u'\n'));
    m_words->setVisible(!m_words->text().isEmpty());
}

void WhatIfPanel::setHeldBack(const QString &why)
{
    if (why == m_heldBack)
        return;
    m_heldBack = why;
    showNote();
    showSweeps();
}

void WhatIfPanel::setNote(const QString &note)
{
    m_noteText = note;
    showNote();
}

void WhatIfPanel::showNote()
{
    QString text = m_heldBack.isEmpty() ? m_noteText : m_heldBack;
    if (m_fields.isEmpty() && m_heldBack.isEmpty())
        text = tr("This scenario has no number that a slider could change. Its file can be edited.");
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    if (m_sliders)
        m_sliders->setEnabled(m_heldBack.isEmpty());
}

void WhatIfPanel::setTheme(Theme theme)
{
    m_view->setColours(theme);
}

void WhatIfPanel::retranslate()
{
    m_scroll->setAccessibleName(tr("What if"));
    m_view->chart().retranslate();
    build();
    showSweeps();
}

void WhatIfPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

} // namespace interleave
