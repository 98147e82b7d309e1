// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/faultlist.h"

#include "core/scenario/messages.h"

#include <algorithm>

namespace interleave {

namespace {

// Walks once through a text, forwards, and knows the line and column it has come to.
class Walker
{
public:
    explicit Walker(QByteArrayView text) : m_text(text) { }

    void walkTo(qint64 offset)
    {
        for (const qint64 end = std::min<qint64>(offset, m_text.size()); m_at < end; ++m_at) {
            const char byte = m_text[m_at];
            const bool beforeLineFeed = m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
            if (byte == '\n' || (byte == '\r' && !beforeLineFeed)) {
                ++line;
                column = 1;
            } else if ((static_cast<unsigned char>(byte) & 0xc0U) != 0x80U) { // not the continuation of a character
                ++column;
            }
        }
    }

    int line = 1;
    int column = 1;

private:
    QByteArrayView m_text;
    qint64 m_at = 0;
};

} // namespace

void FaultList::add(const QString &place, qint64 offset, const Message &message)
{
    if (!isFull())
        m_found.push_back({offset, {.place = place, .line = 0, .column = 0, .message = message}});
}

std::vector<Fault> FaultList::inOrderOf(QByteArrayView text) const
{
    // Of faults at one place, the one found first stands first.
    std::vector<std::pair<qint64, std::size_t>> order;
    for (const Found &one : m_found)
        order.emplace_back(one.offset, order.size());
    std::ranges::sort(order);
    std::vector<Fault> faults;
    faults.reserve(order.size() + 1);
    Walker walker(text);
    for (const auto &[offset, index] : order) {
        Fault &fault = faults.emplace_back(m_found.at(index).fault);
        if (offset == noOffset)
            continue;
        walker.walkTo(offset);
        fault.line = walker.line;
        fault.column = walker.column;
    }
    if (isFull()) {
        const char *source = QT_TRANSLATE_NOOP("Message", "Only %1 faults are listed; there may be more.");
        faults.push_back({.place = {}, .line = 0, .column = 0, .message = say(source, {QString::number(limit)})});
    }
    return faults;
}

} // namespace interleave
