// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/httprecorder.h"

#include <algorithm>

namespace interleave::test {

bool Told::reached(HttpPhase phase) const
{
    return std::any_of(phases.begin(), phases.end(), [phase](const auto &entry) { return entry.first == phase; });
}

void HttpRecorder::phaseReached(RequestId id, HttpPhase phase, Nanoseconds time)
{
    const std::lock_guard lock(m_mutex);
    Told &told = m_told[id];
    told.phases.emplace_back(phase, time);
    told.phaseAfterEnd = told.phaseAfterEnd || !told.ends.empty();
}

void HttpRecorder::ended(RequestId id, const HttpResult &result)
{
    const std::lock_guard lock(m_mutex);
    m_told[id].ends.push_back(result);
    ++m_ends;
    m_changed.notify_all();
}

bool HttpRecorder::waitForEnds(std::size_t count)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::seconds(30), [this, count] { return m_ends >= count; });
}

std::size_t HttpRecorder::ends() const
{
    const std::lock_guard lock(m_mutex);
    return m_ends;
}

Told HttpRecorder::told(RequestId id) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_told.find(id);
    return found == m_told.end() ? Told() : found->second;
}

std::map<RequestId, Told> HttpRecorder::all() const
{
    const std::lock_guard lock(m_mutex);
    return m_told;
}

bool HttpRecorder::eachWasToldOnce(std::size_t count) const
{
    const std::lock_guard lock(m_mutex);
    return m_told.size() == count && std::all_of(m_told.begin(), m_told.end(), [](const auto &entry) {
        return entry.second.ends.size() == 1 && !entry.second.phaseAfterEnd;
    });
}

} // namespace interleave::test
