// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace interleave {

/// A sentence for people that is stored once and shown in any language: what a task failed of, what is wrong in a file.
///
/// `source` is either a literal marked with QT_TRANSLATE_NOOP("Message", "...") whose %1, %2 ... stand for `arguments`,
/// or, when `verbatim`, somebody's own words (the text of a `fail` step) that are never translated.
struct Message
{
    QByteArray source;
    QStringList arguments;
    bool verbatim = false;

    bool operator==(const Message &) const = default;

    /// In English, as files have it: the same bytes whatever the language.
    [[nodiscard]] QString text() const;
    /// In the language of the installed translators.
    [[nodiscard]] QString translated() const;

    /// Words that are shown as they are.
    [[nodiscard]] static Message inWords(const QString &text);
};

} // namespace interleave
