// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace interleave {

/// What is wrong with a variant, or what its cure has changed, and a button that applies the cure or takes it back.
class MendCard : public QFrame
{
    Q_OBJECT

public:
    explicit MendCard(QWidget *parent = nullptr);

    /// Without a sentence the card is hidden.
    void setSentence(const QString &sentence);
    /// Whether the button takes the cure back.
    void setMended(bool mended);
    void retranslate();

Q_SIGNALS:
    void pressed();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
    bool m_isMended = false;
};

} // namespace interleave
