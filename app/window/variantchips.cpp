// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/variantchips.h"

#include "app/panels/parametermodel.h"
#include "app/timeline/variantwords.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace interleave {

VariantChips::VariantChips(ParameterModel &model, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("variantChips"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_model, &ParameterModel::parametersChanged, this, &VariantChips::build);
    connect(&m_model, &ParameterModel::changed, this, &VariantChips::refresh);
    retranslate();
}

void VariantChips::build()
{
    m_chips.clear();
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (std::size_t i = 0; i < m_model.original().variants.size(); ++i) {
        auto *chip = new QToolButton(row);
        chip->setObjectName(QStringLiteral("chip-%1").arg(i));
        chip->setProperty("role", QStringLiteral("chip"));
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        const ParameterId id{ParameterKind::Compare, static_cast<int>(i)};
        connect(chip, &QToolButton::toggled, this,
                [this, id](bool checked) { m_model.setText(id, checked ? QStringLiteral("1") : QStringLiteral("0")); });
        m_chips << chip;
        layout->addWidget(chip);
    }
    layout->addStretch();
    setWidget(row);
    refresh();
}

void VariantChips::refresh()
{
    const std::vector<Variant> &variants = m_model.scenario().variants;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const Variant &variant = variants[static_cast<std::size_t>(i)];
        const QString name = variantName(variant);
        const bool compared = m_model.text({ParameterKind::Compare, static_cast<int>(i)}) == QStringLiteral("1");
        m_chips[i]->setChecked(compared);
        m_chips[i]->setText(compared ? QStringLiteral("✓ ") + name : name);
        m_chips[i]->setAccessibleName(tr("Compare %1").arg(name));
        m_chips[i]->setToolTip(compared ? tr("Compared") : tr("Left out"));
    }
    updateGeometry();
}

void VariantChips::retranslate()
{
    setAccessibleName(tr("Variants to compare"));
    build();
}

QSize VariantChips::sizeHint() const
{
    return widget() ? widget()->sizeHint() : QSize(100, 28);
}

QSize VariantChips::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 110), sizeHint().height()};
}

} // namespace interleave
