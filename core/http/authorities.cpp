// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/authorities.h"

#include "core/scenario/messages.h"

#include <QFile>

namespace interleave {

std::variant<QList<QSslCertificate>, Message> readAuthorities(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return say(QT_TRANSLATE_NOOP("Message", "The file of certificates cannot be read: %1: %2"),
                   {path, file.errorString()});
    }
    const QByteArray bytes = file.read(8 * 1024 * 1024);
    QList<QSslCertificate> certificates = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (certificates.isEmpty())
        certificates = QSslCertificate::fromData(bytes, QSsl::Der);
    certificates.removeIf([](const QSslCertificate &certificate) { return certificate.isNull(); });
    if (certificates.isEmpty()) {
        return say(QT_TRANSLATE_NOOP("Message", "There is no certificate in %1. A file of certificates holds one or more in PEM "
                                                "or DER."),
                   {path});
    }
    return certificates;
}

} // namespace interleave
