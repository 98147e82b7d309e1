// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QTranslator>

namespace interleave {

/// The language of the program. Installing one sends QEvent::LanguageChange to every widget.
class InterfaceLanguage
{
public:
    /// Code and name of each there is, each name in its own language: "pt_BR", "Português (Brasil)".
    [[nodiscard]] static QList<QPair<QString, QString>> all();
    /// The best of them for the system's languages; English when there is none.
    [[nodiscard]] static QString ofSystem();

    /// `code` as in all(); empty: the system's.
    void install(const QString &code);
    [[nodiscard]] const QString &code() const { return m_code; }
    /// The present language's name in itself.
    [[nodiscard]] QString name() const;

private:
    QTranslator m_own;
    QTranslator m_qt;
    QString m_code = QStringLiteral("en");
};

} // namespace interleave
