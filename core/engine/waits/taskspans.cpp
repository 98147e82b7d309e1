// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/waits/taskspans.h"

#include <algorithm>
#include <map>

namespace interleave {

namespace {

// Ids that have come already: begin -> end, apart from each other.
using Covered = std::map<TaskId, TaskId>;

// Adds [begin, end) and appends the parts of it that are new.
void cover(Covered &covered, TaskId begin, TaskId end, std::vector<TaskSpan> &fresh)
{
    auto next = covered.upper_bound(begin);
    if (next != covered.begin() && std::prev(next)->second >= begin)
        --next;
    TaskId from = begin;
    TaskId newBegin = begin;
    TaskId newEnd = end;
    while (next != covered.end() && next->first <= end) {
        if (next->first > from)
            fresh.push_back({from, next->first - from});
        from = std::max(from, next->second);
        newBegin = std::min(newBegin, next->first);
        newEnd = std::max(newEnd, next->second);
        next = covered.erase(next);
    }
    if (from < end)
        fresh.push_back({from, end - from});
    covered.emplace(newBegin, newEnd);
}

} // namespace

std::vector<TaskSpan> distinct(const std::vector<TaskSpan> &spans)
{
    if (spans.size() <= 1)
        return spans;
    Covered covered;
    std::vector<TaskSpan> fresh;
    for (const TaskSpan &span : spans)
        cover(covered, span.first, span.first + span.count, fresh);
    return fresh;
}

std::size_t countOf(const std::vector<TaskSpan> &spans)
{
    std::size_t count = 0;
    for (const TaskSpan &span : spans)
        count += span.count;
    return count;
}

} // namespace interleave
