// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/certificates.h"

#include "app/window/settings.h"
#include "core/http/authorities.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace interleave {

Certificates::Certificates(Settings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{}

void Certificates::ask()
{
    auto *box = new QMessageBox(m_window);
    box->setObjectName(QStringLiteral("certificates"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Trusted certificates"));
    box->setTextFormat(Qt::PlainText);
    const QString file = m_settings.caFile();
    box->setText(file.isEmpty() ? tr("In real time a server is trusted when an authority of this system vouches for it.")
                                : tr("In real time a server is trusted when an authority of this system vouches for it, or "
                                     "one of this file:\n%1")
                                      .arg(QDir::toNativeSeparators(file)));
    box->setInformativeText(tr("A server of your own, for tests, may have a certificate of its own: choose the file of the "
                               "authority that made it (PEM or DER). The check itself cannot be turned off."));
    QPushButton *choose = box->addButton(tr("Choose a file…"), QMessageBox::AcceptRole);
    QPushButton *forget = file.isEmpty() ? nullptr : box->addButton(tr("Forget the file"), QMessageBox::DestructiveRole);
    QPushButton *close = box->addButton(QMessageBox::Close);
    box->setDefaultButton(close);
    box->setEscapeButton(close);
    connect(box, &QMessageBox::buttonClicked, this, [this, choose, forget](QAbstractButton *button) {
        if (button == choose)
            chooseFile();
        else if (forget && button == forget)
            this->forget();
    });
    box->open();
}

void Certificates::chooseFile()
{
    auto *dialog = new QFileDialog(m_window, tr("A file of certificates"), m_settings.folder(),
                                   tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Certificates::choose);
    dialog->open();
}

bool Certificates::choose(const QString &path)
{
    const auto read = readAuthorities(path);
    if (const auto *fault = std::get_if<Message>(&read)) {
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Trusted certificates"), fault->translated(), QMessageBox::Ok, m_window);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        box->open();
        return false;
    }
    set(path);
    return true;
}

void Certificates::forget()
{
    set({});
}

void Certificates::set(const QString &path)
{
    m_settings.setCaFile(path);
    Q_EMIT changed(path);
}

} // namespace interleave
