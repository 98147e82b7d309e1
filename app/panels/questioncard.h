// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/duration.h"

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;

namespace interleave {

class MillisecondsBox;

/// What the card says: a question, or what became of those that were answered.
struct CardTexts
{
    QString heading;     ///< "Before you run it, 1 of 2: Concurrent"; may be empty
    QString ask;         ///< the question; empty when none is asked
    QStringList results; ///< a line for each guess
    bool canAskAgain = false;

    bool operator==(const CardTexts &) const = default;
};

/// A card that asks how long something will take, takes a number for it, and afterwards tells how the guesses stand.
/// Nobody has to answer: there is a button to skip.
class QuestionCard : public QFrame
{
    Q_OBJECT

public:
    explicit QuestionCard(QWidget *parent = nullptr);

    void setTexts(const CardTexts &texts);
    /// The number in the field; 0: none yet. Says nothing.
    void setValue(Nanoseconds value);
    [[nodiscard]] Nanoseconds value() const;
    /// Puts the cursor into the field.
    void answer();
    void retranslate();

Q_SIGNALS:
    /// The number in the field is another one.
    void valueChanged(interleave::Nanoseconds value);
    /// The number is the answer; > 0.
    void guessed(interleave::Nanoseconds value);
    void skipped();
    void askedAgain();

private:
    void submit();

    CardTexts m_texts;
    QLabel *m_heading;
    QLabel *m_ask;
    QLabel *m_results;
    QLabel *m_how;
    MillisecondsBox *m_value;
    QPushButton *m_guess;
    QPushButton *m_skip;
    QPushButton *m_again;
};

} // namespace interleave
