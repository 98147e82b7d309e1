// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/parameterspanel.h"

#include "app/panels/comparefield.h"
#include "app/panels/parameterfield.h"
#include "app/panels/parametermodel.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace interleave {

ParametersPanel::ParametersPanel(ParameterModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_scroll(new QScrollArea(this))
    , m_reset(new QPushButton(this))
    , m_note(nullptr)
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setObjectName(QStringLiteral("parametersScroll"));
    m_reset->setObjectName(QStringLiteral("parametersReset"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(8);
    layout->addWidget(m_scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 0, 12, 0);
    buttons->addWidget(m_reset);
    buttons->addStretch();
    layout->addLayout(buttons);

    connect(m_reset, &QPushButton::clicked, &m_model, &ParameterModel::reset);
    connect(&m_model, &ParameterModel::parametersChanged, this, &ParametersPanel::build);
    connect(&m_model, &ParameterModel::changed, this, &ParametersPanel::refresh);
    retranslate();
}

void ParametersPanel::addHeading(QVBoxLayout *form, const QString &text)
{
    auto *heading = new QLabel(text, form->parentWidget());
    heading->setProperty("role", QStringLiteral("heading"));
    if (form->count() > 0)
        form->addSpacing(8);
    form->addWidget(heading);
}

QLabel *ParametersPanel::addNote(QVBoxLayout *form, const QString &text)
{
    auto *note = new QLabel(text, form->parentWidget());
    note->setProperty("role", QStringLiteral("note"));
    note->setWordWrap(true);
    form->addWidget(note);
    return note;
}

void ParametersPanel::build()
{
    m_fields.clear();
    m_compares.clear();
    m_note = nullptr;
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("parametersForm"));
    auto *form = new QVBoxLayout(content);
    form->setContentsMargins(12, 12, 12, 12);
    form->setSpacing(8);

    const Scenario &scenario = m_model.original();
    std::optional<ParameterKind> section;
    for (const ParameterId &id : m_model.parameters()) {
        if (id.kind == ParameterKind::Name) {
            const QString &name = scenario.tasks[static_cast<std::size_t>(id.owner)].name;
            addHeading(form, scenario.tasks.size() == 1 ? tr("Tasks") : tr("Task “%1”").arg(name));
        } else if (id.kind == ParameterKind::Delay) {
            addHeading(form, tr("Network"));
        } else if (id.kind == ParameterKind::Compare && section != ParameterKind::Compare) {
            addHeading(form, tr("Compare"));
            section = ParameterKind::Compare;
        } else if (id.kind == ParameterKind::Seed) {
            addHeading(form, tr("Randomness"));
        }
        if (id.kind == ParameterKind::Compare) {
            m_compares << new CompareField(m_model, id, content);
            form->addWidget(m_compares.last());
            continue;
        }
        m_fields << new ParameterField(m_model, id, content);
        form->addWidget(m_fields.last());
        if (id.kind == ParameterKind::FailureRate) {
            m_note = addNote(form, {});
            m_note->setObjectName(QStringLiteral("networkNote"));
        }
    }
    if (scenario.tasks.size() > mostTemplatesInForm) {
        const auto more = static_cast<int>(scenario.tasks.size() - mostTemplatesInForm);
        addNote(form, tr("%n more kinds of tasks can be changed in the file.", nullptr, more));
    }
    if (const int more = stepsLeftOut(scenario); more > 0)
        addNote(form, tr("%n more steps can be changed in the file.", nullptr, more))->setObjectName(QStringLiteral("stepsNote"));
    form->addStretch();
    m_scroll->setWidget(content);
    refresh();
}

void ParametersPanel::refresh()
{
    for (ParameterField *field : m_fields)
        field->refresh();
    for (CompareField *field : m_compares)
        field->refresh();
    if (m_note) {
        m_note->setText(tr("Delay and failures of other hosts exist in simulated time only."));
        m_note->setVisible(hasForeignAddress(m_model.scenario()));
    }
    m_reset->setEnabled(m_model.isAnythingChanged());
}

void ParametersPanel::retranslate()
{
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Gives the scenario back as it was"));
    m_reset->setAccessibleDescription(m_reset->toolTip());
    m_scroll->setAccessibleName(tr("Parameters"));
    build();
}

} // namespace interleave
