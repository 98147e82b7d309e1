// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/densitykernel.h"

namespace interleave {

void sweepScalar(std::span<DensityCell> cells, std::span<DensityPixel> pixels)
{
    DensityCell sum;
    for (std::size_t x = 0; x < cells.size(); ++x) {
        DensityPixel pixel;
        qint32 most = 0;
        for (std::size_t lane = 0; lane < DensityCell::lanes; ++lane) {
            sum.of[lane] += cells[x].of[lane];
            pixel.busy += sum.of[lane];
            if (sum.of[lane] > most) {
                most = sum.of[lane];
                pixel.lane = static_cast<qint32>(lane);
            }
        }
        cells[x] = {};
        pixels[x] = pixel;
    }
}

#if defined(__GNUC__)

namespace {

// Vector extensions of g++ and clang++: SSE2 on x86-64, NEON on ARM, without a word about either.
using Four = qint32 __attribute__((vector_size(16)));

Four larger(Four a, Four b)
{
    const Four mask = a > b;
    return (a & mask) | (b & ~mask);
}

} // namespace

void sweep(std::span<DensityCell> cells, std::span<DensityPixel> pixels)
{
    // Coverage with the lane in its lowest bits: the largest key names both, of equals the first lane.
    constexpr Four lowLanes{7, 6, 5, 4};
    constexpr Four highLanes{3, 2, 1, 0};
    Four low{};
    Four high{};
    for (std::size_t x = 0; x < cells.size(); ++x) {
        auto *cell = reinterpret_cast<Four *>(cells[x].of.data());
        low += cell[0];
        high += cell[1];
        cell[0] = Four{};
        cell[1] = Four{};
        Four key = larger((low << 3) | lowLanes, (high << 3) | highLanes);
        Four sum = low + high;
        key = larger(key, __builtin_shufflevector(key, key, 2, 3, 0, 1));
        sum += __builtin_shufflevector(sum, sum, 2, 3, 0, 1);
        key = larger(key, __builtin_shufflevector(key, key, 1, 0, 3, 2));
        sum += __builtin_shufflevector(sum, sum, 1, 0, 3, 2);
        pixels[x] = {sum[0], 7 - (key[0] & 7)};
    }
}

#else

void sweep(std::span<DensityCell> cells, std::span<DensityPixel> pixels)
{
    sweepScalar(cells, pixels);
}

#endif

} // namespace interleave
