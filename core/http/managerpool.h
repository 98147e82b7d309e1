// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <memory>
#include <vector>

namespace interleave {

/// Network managers for at most `limit` requests at once, made when they are needed (each starts a thread), used so that
/// none has more requests than it has connections: a manager would queue the rest where nobody sees it. One thread.
class ManagerPool
{
public:
    explicit ManagerPool(int limit);
    ~ManagerPool();

    /// A manager with a free connection, the first made first, so that open connections are used again. Never more than
    /// `limit` are out.
    [[nodiscard]] QNetworkAccessManager &take();
    void giveBack(QNetworkAccessManager &manager);

    /// How many connections a manager keeps to one host, set in `request` where Qt lets it be set (from 6.5 on).
    void prepare(QNetworkRequest &request) const;

private:
    struct Entry
    {
        std::unique_ptr<QNetworkAccessManager> manager;
        int used = 0;
    };

    const int m_each;
    std::vector<Entry> m_entries;
};

} // namespace interleave
