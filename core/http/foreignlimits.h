// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <functional>
#include <map>
#include <mutex>

namespace interleave {

/// What a run may ask of other people's machines, whatever its scenario says: at most 100 requests and connections at once,
/// all foreign hosts together, and at most 10,000 to one host, redirects included. One for all clients of a run; any
/// thread.
class ForeignLimits
{
public:
    static constexpr int mostAtOnce = 100;
    static constexpr qint64 mostInARun = 10'000;

    ForeignLimits() = default;
    ForeignLimits(const ForeignLimits &) = delete;
    ForeignLimits &operator=(const ForeignLimits &) = delete;

    /// Takes one of the places; false if none is free, and those who listen are told when there may be one again.
    [[nodiscard]] bool tryEnter();
    void leave();

    /// One more request to that host; false when it has had all.
    [[nodiscard]] bool spend(const QString &host);

    /// `freed` is called on the thread that leaves, and must do no more than post. Not any more once ignore() has returned.
    void listen(const void *who, std::function<void()> freed);
    void ignore(const void *who);

private:
    std::mutex m_mutex;
    int m_inside = 0;
    bool m_wanted = false; // somebody was refused a place
    QHash<QString, qint64> m_spent;
    std::map<const void *, std::function<void()>> m_listeners;
};

} // namespace interleave
