// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

// Outside the namespace, as the macro demands.
static void linkTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace interleave {

QList<QPair<QString, QString>> InterfaceLanguage::all()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")},
            {QStringLiteral("ru"), QStringLiteral("Русский")}};
}

QString InterfaceLanguage::ofSystem()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString language = wanted.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0);
        for (const auto &[code, name] : all()) {
            if (code.section(QLatin1Char('_'), 0, 0) == language)
                return code;
        }
    }
    return QStringLiteral("en");
}

void InterfaceLanguage::install(const QString &code)
{
    m_code = code.isEmpty() ? ofSystem() : code;
    linkTranslations();
    const QLocale locale(m_code);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // Qt's own words first: translators installed later are asked before.
    if (m_qt.load(QStringLiteral("qtbase_") + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has one too, for its plurals.
    if (m_own.load(QStringLiteral("interleave_") + m_code, QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&m_own);
}

QString InterfaceLanguage::name() const
{
    for (const auto &[code, name] : all()) {
        if (code == m_code)
            return name;
    }
    return m_code;
}

} // namespace interleave
