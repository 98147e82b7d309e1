// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/tlswords.h"

#include "core/scenario/messages.h"

namespace interleave {

namespace {

const char *sentence(QSslError::SslError fault)
{
    switch (fault) {
    case QSslError::HostNameMismatch:
        return QT_TRANSLATE_NOOP("Message", "No secure connection to %1: its certificate was made for another host");
    case QSslError::CertificateExpired:
        return QT_TRANSLATE_NOOP("Message", "No secure connection to %1: its certificate has expired");
    case QSslError::CertificateNotYetValid:
        return QT_TRANSLATE_NOOP("Message", "No secure connection to %1: its certificate is not valid yet");
    case QSslError::SelfSignedCertificate:
        return QT_TRANSLATE_NOOP("Message", "No secure connection to %1: its certificate is signed by nobody but itself");
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return QT_TRANSLATE_NOOP("Message", "No secure connection to %1: its certificate comes from an authority that is not "
                                            "known here");
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return QT_TRANSLATE_NOOP("Message", "No secure connection to %1: its certificate has been revoked");
    default: return nullptr;
    }
}

} // namespace

Message tlsMessage(const QList<QSslError> &faults, const QString &where, const QString &words)
{
    for (const QSslError &fault : faults) {
        if (const char *source = sentence(fault.error()))
            return say(source, {where});
    }
    return say(QT_TRANSLATE_NOOP("Message", "No secure connection to %1: %2"), {where, words});
}

} // namespace interleave
