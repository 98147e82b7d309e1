// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/questioncard.h"

#include "app/panels/millisecondsbox.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace interleave {

QuestionCard::QuestionCard(QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_ask(new QLabel(this))
    , m_results(new QLabel(this))
    , m_how(new QLabel(this))
    , m_value(new MillisecondsBox(this))
    , m_guess(new QPushButton(this))
    , m_skip(new QPushButton(this))
    , m_again(new QPushButton(this))
{
    setObjectName(QStringLiteral("questionCard"));
    setProperty("role", QStringLiteral("card"));
    m_heading->setObjectName(QStringLiteral("questionHeading"));
    m_heading->setProperty("role", QStringLiteral("note"));
    m_ask->setObjectName(QStringLiteral("questionText"));
    m_ask->setProperty("role", QStringLiteral("question"));
    m_results->setObjectName(QStringLiteral("questionResults"));
    m_how->setProperty("role", QStringLiteral("note"));
    for (QLabel *label : {m_heading, m_ask, m_results}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_value->setObjectName(QStringLiteral("questionValue"));
    m_value->setMinimumWidth(120);
    m_guess->setObjectName(QStringLiteral("questionGuess"));
    m_guess->setProperty("primary", true);
    m_skip->setObjectName(QStringLiteral("questionSkip"));
    m_again->setObjectName(QStringLiteral("questionAgain"));

    auto *outcome = new QHBoxLayout;
    outcome->addWidget(m_results, 1);
    outcome->addWidget(m_again, 0, Qt::AlignTop);
    auto *controls = new QHBoxLayout;
    controls->setSpacing(8);
    controls->addWidget(m_value);
    controls->addWidget(m_guess);
    controls->addWidget(m_skip);
    controls->addWidget(m_how, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_ask);
    layout->addLayout(outcome);
    layout->addLayout(controls);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(m_value, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_guess->setEnabled(value > 0);
        Q_EMIT valueChanged(m_value->duration());
    });
    connect(m_value->findChild<QLineEdit *>(), &QLineEdit::returnPressed, this, &QuestionCard::submit);
    connect(m_guess, &QPushButton::clicked, this, &QuestionCard::submit);
    connect(m_skip, &QPushButton::clicked, this, &QuestionCard::skipped);
    connect(m_again, &QPushButton::clicked, this, &QuestionCard::askedAgain);
    retranslate();
    setTexts({});
    setValue(Nanoseconds{0});
}

void QuestionCard::setTexts(const CardTexts &texts)
{
    m_texts = texts;
    const bool asks = !texts.ask.isEmpty();
    m_heading->setText(texts.heading);
    m_heading->setVisible(!texts.heading.isEmpty());
    m_ask->setText(texts.ask);
    m_value->setAccessibleDescription(texts.ask);
    m_results->setText(texts.results.join(u'\n'));
    m_results->setVisible(!texts.results.isEmpty());
    for (QWidget *part :
         {static_cast<QWidget *>(m_ask), static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_guess),
          static_cast<QWidget *>(m_skip), static_cast<QWidget *>(m_how)})
        part->setVisible(asks);
    m_again->setVisible(texts.canAskAgain);
    setVisible(asks || !texts.results.isEmpty());
}

void QuestionCard::setValue(Nanoseconds value)
{
    const QSignalBlocker quiet(m_value);
    m_value->setDuration(value);
    m_guess->setEnabled(m_value->value() > 0);
}

Nanoseconds QuestionCard::value() const
{
    return m_value->duration();
}

void QuestionCard::answer()
{
    m_value->setFocus(Qt::ShortcutFocusReason);
    m_value->selectAll();
}

void QuestionCard::submit()
{
    if (m_value->value() > 0)
        Q_EMIT guessed(m_value->duration());
}

void QuestionCard::retranslate()
{
    //: A unit, with the space before it
    m_value->setSuffix(tr(" ms"));
    m_value->setLocale(QLocale());
    m_value->setAccessibleName(tr("Your guess in milliseconds"));
    m_guess->setText(tr("Guess"));
    m_guess->setToolTip(tr("Takes the number as your guess (Enter)"));
    m_skip->setText(tr("Skip"));
    m_skip->setToolTip(tr("Goes on without an answer"));
    m_again->setText(tr("Ask again"));
    m_again->setToolTip(tr("Forgets your guesses and the run, and asks again"));
    m_how->setText(tr("or drag the mark on the timeline"));
}

} // namespace interleave
