// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/mendcard.h"

#include "app/panels/styleproperty.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace interleave {

MendCard::MendCard(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("mendCard"));
    setProperty("role", QStringLiteral("card"));
    m_sentence->setObjectName(QStringLiteral("mendSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(QStringLiteral("mendButton"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(12);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_button, &QPushButton::clicked, this, &MendCard::pressed);
    setSentence({});
    retranslate();
}

void MendCard::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setVisible(!sentence.isEmpty());
}

void MendCard::setMended(bool mended)
{
    m_isMended = mended;
    setStyleProperty(m_button, "primary", !mended);
    retranslate();
}

void MendCard::retranslate()
{
    m_button->setText(m_isMended ? tr("Break it again") : tr("Mend it"));
    m_button->setToolTip(m_isMended ? tr("Takes the cured variant away and runs the rest (Ctrl+M)")
                                    : tr("Adds the cured variant to what is compared and runs it (Ctrl+M)"));
    m_button->setAccessibleDescription(m_button->toolTip());
}

} // namespace interleave
