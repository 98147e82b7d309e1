// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/endings.h"

#include <QByteArray>

namespace interleave {

/// One request to one address and its answer, over whatever carries it. Lives on the client's thread. When it goes, what is
/// under way is let go of, and nobody is told.
class Hop
{
public:
    class Listener
    {
    public:
        /// There is news: the request was written, something came, or it is over. From the event loop, never from inside
        /// start(). The listener may delete the hop.
        virtual void hopChanged() = 0;

    protected:
        ~Listener() = default;
    };

    Hop() = default;
    Hop(const Hop &) = delete;
    Hop &operator=(const Hop &) = delete;
    virtual ~Hop() = default;

    virtual void start() = 0;

    /// How often the request has been written: again when the connection was closed before an answer came, if its method may
    /// be repeated.
    [[nodiscard]] virtual int sendings() const = 0;
    /// The answer's status and headers are here.
    [[nodiscard]] virtual bool hasHead() const = 0;
    [[nodiscard]] virtual int status() const = 0; ///< 0: no status line came
    [[nodiscard]] virtual QByteArray header(const QByteArray &name) const = 0;
    /// What came of the body since the last time.
    [[nodiscard]] virtual QByteArray takeBody() = 0;
    [[nodiscard]] virtual bool isOver() const = 0;
    /// Why it is over, as far as whatever carries it knows.
    [[nodiscard]] virtual Trouble trouble() const = 0;
};

} // namespace interleave
