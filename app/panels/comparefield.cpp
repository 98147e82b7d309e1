// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/comparefield.h"

#include "app/panels/parametermodel.h"
#include "app/panels/parameterwords.h"
#include "app/timeline/variantwords.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace interleave {

CompareField::CompareField(ParameterModel &model, const ParameterId &id, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_id(id)
    , m_box(new QCheckBox(this))
    , m_reason(new QLabel(this))
{
    m_box->setObjectName(parameterObjectName(id));
    m_reason->setObjectName(parameterObjectName(id) + QStringLiteral("-reason"));
    m_reason->setProperty("role", QStringLiteral("fault"));
    m_reason->setWordWrap(true);
    m_reason->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_reason);
    layout->addWidget(m_box);
    connect(m_box, &QCheckBox::toggled, this,
            [this](bool checked) { m_model.setText(m_id, checked ? QStringLiteral("1") : QStringLiteral("0")); });
    retranslate();
}

void CompareField::refresh()
{
    const Variant &variant = m_model.scenario().variants[static_cast<std::size_t>(m_id.owner)];
    m_box->setText(variantName(variant));
    m_box->setAccessibleName(tr("Compare %1").arg(m_box->text()));
    m_box->setChecked(m_model.text(m_id) == QStringLiteral("1"));
    const Message fault = m_model.fault(m_id);
    m_reason->setText(fault.translated());
    m_reason->setVisible(!fault.source.isEmpty());
    m_box->setAccessibleDescription(m_reason->text());
}

void CompareField::retranslate()
{
    m_box->setToolTip(parameterHelp(m_model.scenario(), m_id));
    refresh();
}

} // namespace interleave
