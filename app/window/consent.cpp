// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/consent.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace interleave {

namespace {

constexpr qsizetype mostNamed = 10;

struct ConsentWords
{
    Q_DECLARE_TR_FUNCTIONS(Consent)
};

} // namespace

QMessageBox *consentQuestion(const QStringList &hosts, qint64 requests, int atOnce, QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("consent"));
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(ConsentWords::tr("Requests to other hosts"));
    QString named = hosts.mid(0, mostNamed).join(QStringLiteral(", "));
    if (hosts.size() > mostNamed)
        named += ConsentWords::tr(" and %1 more").arg(hosts.size() - mostNamed);
    box->setTextFormat(Qt::PlainText);
    box->setText(ConsentWords::tr("Send up to %1 requests to %2, at most %3 at once?")
                     .arg(QLocale().toString(requests), named, QLocale().toString(atOnce)));
    box->setInformativeText(ConsentWords::tr("In real time these requests leave this machine. Make sure that the owner "
                                             "of the host agrees to them, and that the limit is a polite one."));
    box->setStandardButtons(QMessageBox::Ok | QMessageBox::Cancel);
    box->button(QMessageBox::Ok)->setText(ConsentWords::tr("Send"));
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    return box;
}

} // namespace interleave
