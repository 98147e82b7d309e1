// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <span>

namespace interleave {

/// A pixel of a line of density, before and after its sweep: a number a lane, in fixed point. Lanes are looks of bars.
struct alignas(32) DensityCell
{
    static constexpr std::size_t lanes = 8;
    std::array<qint32, lanes> of{};
};

/// What a pixel is painted as.
struct DensityPixel
{
    qint32 busy = 0; ///< the sum of all lanes
    qint32 lane = 0; ///< the one that covers most, of several the first

    bool operator==(const DensityPixel &) const = default;
};

/// Sweeps a line: the sums of the differences up to each pixel are its coverage, of which `pixels` (as many as cells)
/// is told what is painted. The cells are 0 afterwards, ready for the next line.
///
/// No sum of a pixel is below 0 or above 2^27. sweep() uses the vector unit where the compiler has one for us;
/// sweepScalar() gives the same, number for number.
void sweep(std::span<DensityCell> cells, std::span<DensityPixel> pixels);
void sweepScalar(std::span<DensityCell> cells, std::span<DensityPixel> pixels);

} // namespace interleave
