// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/whatifslider.h"

#include "app/panels/parametermodel.h"
#include "app/panels/parameterwords.h"
#include "app/panels/sliderscale.h"
#include "app/timeline/variantwords.h"
#include "core/analysis/places.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSlider>

#include <algorithm>

namespace interleave {

WhatIfSlider::WhatIfSlider(ParameterModel &model, const ParameterId &id, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_id(id)
    , m_label(new QLabel(this))
    , m_value(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
{
    m_slider->setObjectName(QStringLiteral("whatif-") + parameterObjectName(id));
    m_slider->setMinimumWidth(90);
    m_label->setBuddy(m_slider);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setMinimumWidth(40);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_value->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("10000")));
    m_value->setTextFormat(Qt::PlainText);
    m_reason->setProperty("role", QStringLiteral("fault"));
    m_reason->setWordWrap(true);
    m_reason->hide();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(0);
    layout->setHorizontalSpacing(8);
    layout->addWidget(m_label, 0, 0);
    layout->addWidget(m_slider, 0, 1);
    layout->addWidget(m_value, 0, 2);
    layout->addWidget(m_reason, 1, 0, 1, 3);
    layout->setColumnStretch(0, 6);
    layout->setColumnStretch(1, 5);
    connect(m_slider, &QSlider::valueChanged, this, &WhatIfSlider::take);
    refresh();
}

// Whose parameter it is, where that is not plain; empty otherwise.
QString WhatIfSlider::owner() const
{
    const Scenario &scenario = m_model.scenario();
    const auto owner = static_cast<std::size_t>(m_id.owner);
    switch (m_id.kind) {
    case ParameterKind::Limit:
    case ParameterKind::Chunk:
    case ParameterKind::Workers: {
        // Without the number, which stands beside it.
        const Variant &variant = scenario.variants[owner];
        return variantName(variant.name == QLatin1String(modeKey(variant.mode)) ? withPlaces(variant, 0) : variant);
    }
    case ParameterKind::Count:
    case ParameterKind::Duration:
        if (m_id.inMain)
            return variantName(scenario.variants[owner]);
        return scenario.tasks.size() > 1 ? scenario.tasks[owner].name : QString();
    default: return {};
    }
}

void WhatIfSlider::refresh()
{
    const QScopedValueRollback<bool> guard(m_refreshing, true);
    const QString text = m_model.text(m_id);
    if (!m_slider->isSliderDown() || sliderPosition(m_texts, text) < 0)
        m_texts = sliderTexts(m_model.original(), m_id, text, m_model.scenario().taskCount());
    const int position = sliderPosition(m_texts, text);
    m_slider->setRange(0, static_cast<int>(m_texts.size()) - 1);
    m_slider->setPageStep(std::max(1, static_cast<int>(m_texts.size()) / 10));
    if (position >= 0)
        m_slider->setValue(position);
    const QString whose = owner();
    const QString label = parameterLabel(m_model.original(), m_id);
    const bool isPlaces = m_id.kind == ParameterKind::Limit || m_id.kind == ParameterKind::Chunk || m_id.kind == ParameterKind::Workers;
    //: A slider's name: whose parameter it is, and which: "Concurrent: at most at once"
    m_name = whose.isEmpty() ? label : tr("%1: %2").arg(whose, label.left(1).toLower() + label.mid(1));
    m_shortName = isPlaces ? whose : m_name; // the number of places is what these sliders are about
    const QString value = text.trimmed().isEmpty() ? parameterPlaceholder(m_id) : text;
    elideName();
    m_value->setText(text.trimmed().isEmpty() ? QStringLiteral("∞") : text);
    const QString help = parameterHelp(m_model.scenario(), m_id);
    const Message fault = m_model.fault(m_id);
    const bool isRefused = !fault.source.isEmpty();
    m_reason->setText(isRefused ? fault.translated() : QString());
    m_reason->setVisible(isRefused);
    m_slider->setToolTip(help);
    m_slider->setAccessibleName(m_name);
    m_slider->setAccessibleDescription(isRefused ? m_reason->text() : value + QStringLiteral(". ") + help);
}

void WhatIfSlider::elideName()
{
    m_label->setText(m_label->fontMetrics().elidedText(m_shortName, Qt::ElideMiddle, m_label->width()));
    m_label->setToolTip(m_name);
}

void WhatIfSlider::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    elideName();
}

void WhatIfSlider::take(int position)
{
    if (m_refreshing || position < 0 || position >= m_texts.size())
        return;
    m_model.setText(m_id, m_texts[position]);
    Q_EMIT moved();
}

} // namespace interleave
