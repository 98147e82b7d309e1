// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/fault.h"

#include <vector>

namespace interleave {

/// Where in a text something stands when it does not stand in it: given on the command line.
inline constexpr qint64 noOffset = -1;

/// Gathers what is wrong in a text, in any order, and hands it out in the order of the text, with lines and columns.
class FaultList
{
public:
    /// At most so many are kept; one more then says that there may be others.
    static constexpr qsizetype limit = 1000;

    /// `offset` in bytes from the beginning of the text, or noOffset.
    void add(const QString &place, qint64 offset, const Message &message);
    [[nodiscard]] bool isEmpty() const { return m_found.empty(); }
    /// Nothing more is kept: who reads a long list can stop.
    [[nodiscard]] bool isFull() const { return static_cast<qsizetype>(m_found.size()) >= limit; }

    /// In order of offset, those without one first. Lines end with \n, \r\n or \r; columns count code points, of bad
    /// UTF-8 the bytes that begin one. Time is linear in the text.
    [[nodiscard]] std::vector<Fault> inOrderOf(QByteArrayView text) const;

private:
    struct Found
    {
        qint64 offset;
        Fault fault;
    };
    std::vector<Found> m_found;
};

} // namespace interleave
