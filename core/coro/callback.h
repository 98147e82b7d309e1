// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace interleave {

/// A function of an object that the loop is to call once: asyncio's Handle, in two words and without allocation. The
/// object must outlive the call.
class Callback
{
public:
    Callback() = default;

    /// `Callback::of<&Timer::fire>(timer)`
    template<auto function, typename Object>
    static Callback of(Object &object)
    {
        Callback callback;
        callback.m_object = &object;
        callback.m_call = [](void *target) { (static_cast<Object *>(target)->*function)(); };
        return callback;
    }

    void operator()() const { m_call(m_object); }
    /// Whose function it is: for those who look at a queue from outside.
    [[nodiscard]] const void *object() const { return m_object; }
    explicit operator bool() const { return m_call != nullptr; }

private:
    void *m_object = nullptr;
    void (*m_call)(void *) = nullptr;
};

} // namespace interleave
