// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/parameterfield.h"

#include "app/panels/parametermodel.h"
#include "app/panels/parameterwords.h"
#include "app/panels/styleproperty.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace interleave {

ParameterField::ParameterField(ParameterModel &model, const ParameterId &id, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_id(id)
    , m_label(new QLabel(this))
    , m_mark(new QLabel(QStringLiteral("●"), this))
    , m_edit(new QLineEdit(this))
    , m_reason(new QLabel(this))
{
    m_edit->setObjectName(parameterObjectName(id));
    m_label->setBuddy(m_edit);
    m_label->setMinimumWidth(104);
    m_mark->setProperty("role", QStringLiteral("changed"));
    m_mark->setFixedWidth(12);
    m_reason->setObjectName(parameterObjectName(id) + QStringLiteral("-reason"));
    m_reason->setProperty("role", QStringLiteral("fault"));
    m_reason->setWordWrap(true);
    m_reason->hide();

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(6);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_label, 0, 0);
    layout->addWidget(m_edit, 0, 1);
    layout->addWidget(m_mark, 0, 2);
    layout->addWidget(m_reason, 1, 0, 1, 3);
    layout->setColumnStretch(1, 1);

    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) { m_model.setText(m_id, text); });
    retranslate();
}

void ParameterField::refresh()
{
    const QString text = m_model.text(m_id);
    if (m_edit->text() != text) {
        m_edit->setText(text);
        m_edit->setCursorPosition(0);
    }
    const Message fault = m_model.fault(m_id);
    const bool isRefused = !fault.source.isEmpty();
    const QString reason = isRefused ? fault.translated() : QString();
    setStyleProperty(m_edit, "fault", isRefused);
    m_reason->setText(reason);
    m_reason->setVisible(isRefused);

    const bool isChanged = m_model.isChanged(m_id);
    const QString was = parameterText(m_model.original(), m_id);
    const QString mark = was.isEmpty() ? tr("Changed; it was empty") : tr("Changed; it was %1").arg(was);
    m_mark->setText(isChanged ? QStringLiteral("●") : QString());
    m_mark->setToolTip(isChanged ? mark : QString());
    QStringList description;
    if (isRefused)
        description << reason;
    if (isChanged)
        description << mark;
    description << m_edit->toolTip();
    m_edit->setAccessibleDescription(description.join(QStringLiteral(". ")));
}

void ParameterField::retranslate()
{
    m_label->setText(parameterLabel(m_model.original(), m_id));
    m_edit->setAccessibleName(m_label->text());
    m_edit->setPlaceholderText(parameterPlaceholder(m_id));
    const QString help = parameterHelp(m_model.scenario(), m_id);
    m_edit->setToolTip(help);
    m_label->setToolTip(help);
    refresh();
}

} // namespace interleave
