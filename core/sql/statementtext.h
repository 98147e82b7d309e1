// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace interleave {

// What can be told of a statement without a database: where its placeholders are, and what kind of statement it is. All
// pure. Texts in quotes, comments and casts (::int) are known, so that a colon in them is no placeholder.

/// A stretch of a statement.
struct StatementPiece
{
    QString text; ///< as it stands, a comment as a space; of a placeholder its name, without the colon
    bool isPlaceholder = false;
    bool operator==(const StatementPiece &) const = default;
};

/// The statement in its pieces, none of them empty.
[[nodiscard]] std::vector<StatementPiece> piecesOf(const QString &statement);

/// Begins a transaction that later statements belong to.
[[nodiscard]] bool opensTransaction(const QString &statement);
/// Ends the transaction it stands in.
[[nodiscard]] bool closesTransaction(const QString &statement);

/// With SQLite: would reach a file other than the database's own (ATTACH, DETACH, VACUUM INTO). The rest of SQLite's
/// language cannot, as long as no extensions are loaded, and Qt's driver loads none.
[[nodiscard]] bool reachesOtherFiles(const QString &statement);

} // namespace interleave
