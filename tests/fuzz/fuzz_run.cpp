// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/runreader.h"
#include "core/formats/runwriter.h"

#include <cstdlib>

using namespace interleave;

namespace {

void demand(bool good)
{
    if (!good)
        std::abort();
}

} // namespace

/// Any bytes as a saved run: no crash, a sound answer, and what is good is written and read back to the same bytes.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const ReadRunResult result = readRun(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    demand(result.run.has_value() == result.faults.empty());
    if (!result.run)
        return 0;
    const QByteArray written = runBytes(*result.run);
    const ReadRunResult again = readRun(written);
    demand(again.run && runBytes(*again.run) == written);
    return 0;
}
