// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cstddef>
#include <memory>
#include <new>
#include <span>
#include <type_traits>
#include <utility>

namespace interleave {

/// A list that only grows: one thread appends, any number of threads read what has been appended, nobody locks and
/// nothing ever moves.
///
/// Elements stand in segments that double in size (segment k holds FirstSegment·2^k), so that appending allocates a
/// few dozen times in a life and a reader finds an element by two shifts. Memory of a segment that was not written to
/// is not touched.
template<typename T, std::size_t FirstSegment = 1024>
class AppendOnly
{
    static_assert(std::has_single_bit(FirstSegment));

public:
    AppendOnly() = default;
    AppendOnly(const AppendOnly &) = delete;
    AppendOnly &operator=(const AppendOnly &) = delete;
    ~AppendOnly()
    {
        const std::size_t count = size();
        for (std::size_t k = 0; k < segmentCount; ++k) {
            T *segment = m_segments[k].load(std::memory_order_relaxed);
            if (!segment)
                break;
            if constexpr (!std::is_trivially_destructible_v<T>) {
                const std::size_t first = firstOf(k);
                for (std::size_t i = first; i < count && i < first + sizeOf(k); ++i)
                    std::destroy_at(segment + (i - first));
            }
            std::allocator<T>().deallocate(segment, sizeOf(k));
        }
    }

    /// The writer's thread only. Returns the element's index.
    std::size_t append(T value)
    {
        const std::size_t index = m_size.load(std::memory_order_relaxed);
        const std::size_t k = segmentOf(index);
        T *segment = m_segments[k].load(std::memory_order_relaxed);
        if (!segment) {
            segment = std::allocator<T>().allocate(sizeOf(k));
            m_segments[k].store(segment, std::memory_order_relaxed);
        }
        std::construct_at(segment + (index - firstOf(k)), std::move(value));
        m_size.store(index + 1, std::memory_order_release);
        return index;
    }

    /// How many there are; any thread. Everything below this index may be read.
    [[nodiscard]] std::size_t size() const { return m_size.load(std::memory_order_acquire); }

    /// Any thread; `index` < size().
    [[nodiscard]] const T &at(std::size_t index) const
    {
        const std::size_t k = segmentOf(index);
        return m_segments[k].load(std::memory_order_relaxed)[index - firstOf(k)];
    }

    /// The longest stretch of elements that lie side by side from `begin` on, ending before `end`; any thread,
    /// begin <= end <= size(). Empty only when begin == end.
    [[nodiscard]] std::span<const T> stretch(std::size_t begin, std::size_t end) const
    {
        if (begin >= end)
            return {};
        const std::size_t k = segmentOf(begin);
        const std::size_t offset = begin - firstOf(k);
        const std::size_t count = std::min(end - begin, sizeOf(k) - offset);
        return {m_segments[k].load(std::memory_order_relaxed) + offset, count};
    }

private:
    static constexpr std::size_t segmentCount = 44;

    // Segment k begins at FirstSegment·(2^k − 1).
    static constexpr std::size_t segmentOf(std::size_t index)
    {
        return static_cast<std::size_t>(std::bit_width(index / FirstSegment + 1)) - 1;
    }
    static constexpr std::size_t firstOf(std::size_t k) { return FirstSegment * ((std::size_t{1} << k) - 1); }
    static constexpr std::size_t sizeOf(std::size_t k) { return FirstSegment << k; }

    std::array<std::atomic<T *>, segmentCount> m_segments{};
    std::atomic<std::size_t> m_size{0};
};

} // namespace interleave
