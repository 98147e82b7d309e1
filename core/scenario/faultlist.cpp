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
    if (static_cast<qsizetype>(m_found.size()) < limit)
        m_found.push_back({offset, {.place = place, .line = 0, .column = 0, .message = message}});
    else
        m_more = true;
}

std::vector<Fault> FaultList::inOrderOf(QByteArrayView text) const
{
    std::vector<Found> found = m_found;
    std::stable_sort(found.begin(), found.end(),
                     [](const Found &left, const Found &right) { return left.offset < right.offset; });
    std::vector<Fault> faults;
    faults.reserve(found.size() + 1);
    Walker walker(text);
    for (Found &one : found) {
        if (one.offset != noOffset) {
            walker.walkTo(one.offset);
            one.fault.line = walker.line;
            one.fault.column = walker.column;
        }
        faults.push_back(one.fault);
    }
    if (m_more) {
        const char *source = QT_TRANSLATE_NOOP("Message", "There are more than %1 faults; the others are not listed.");
        faults.push_back({.place = {}, .line = 0, .column = 0, .message = say(source, {QString::number(limit)})});
    }
    return faults;
}

} // namespace interleave
