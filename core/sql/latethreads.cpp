// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sql/latethreads.h"

#include <QCoreApplication>

#include <mutex>
#include <vector>

namespace interleave {

namespace {

struct Late
{
    std::thread thread;
    std::shared_ptr<void> used;
};

std::mutex mutex;
std::vector<Late> threads; // guarded by `mutex`

// With the application, while Qt's plugins are still loaded.
void joinAll()
{
    std::vector<Late> taken;
    {
        const std::scoped_lock lock(mutex);
        taken.swap(threads);
    }
    for (Late &late : taken)
        late.thread.join();
}

} // namespace

void joinAtTheEnd(std::thread thread, std::shared_ptr<void> used)
{
    const std::scoped_lock lock(mutex);
    if (threads.empty())
        qAddPostRoutine(joinAll);
    threads.push_back({std::move(thread), std::move(used)});
}

int lateThreads()
{
    const std::scoped_lock lock(mutex);
    return static_cast<int>(threads.size());
}

} // namespace interleave
