// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdio>
#include <exception>

/// In a function of a printed C++ program: says when it begins and how it ends, in nanoseconds since the first was made.
class Note
{
public:
    explicit Note(int task)
        : m_task(task)
        , m_number(++s_count)
        , m_thrown(std::uncaught_exceptions())
    {
        say("begin");
    }
    ~Note() { say(std::uncaught_exceptions() > m_thrown ? "fail" : "end"); }
    Note(const Note &) = delete;
    Note &operator=(const Note &) = delete;

private:
    void say(const char *what) const
    {
        static const auto zero = std::chrono::steady_clock::now();
        const std::chrono::nanoseconds passed = std::chrono::steady_clock::now() - zero;
        std::printf("NOTE %s %d %d %lld\n", what, m_task, m_number, static_cast<long long>(passed.count()));
        std::fflush(stdout);
    }

    static inline int s_count = 0;
    int m_task;
    int m_number;
    int m_thrown;
};
