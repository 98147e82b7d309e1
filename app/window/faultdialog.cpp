// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/faultdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace interleave {

FaultDialog::FaultDialog(const QString &sentence, const std::vector<Fault> &faults, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("faultDialog"));
    setWindowTitle(tr("Invalid scenario"));
    auto *words = new QLabel(sentence, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    QStringList lines;
    for (const Fault &fault : faults)
        lines << fault.translated();
    auto *list = new QPlainTextEdit(lines.join(u'\n'), this);
    list->setObjectName(QStringLiteral("faultList"));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setAccessibleName(tr("Faults"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(620, 280);
}

} // namespace interleave
