// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/reader.h"
#include "core/scenario/writer.h"

#include <cstdlib>

using namespace interleave;

namespace {

void demand(bool good)
{
    if (!good)
        std::abort();
}

void readAndCheck(const QByteArray &bytes)
{
    const ReadResult result = readScenario(bytes);
    demand(result.scenario.has_value() == result.faults.empty());
    for (const Fault &fault : result.faults)
        demand(!fault.translated().isEmpty() && fault.line >= 0 && fault.column >= 0);
    if (!result.scenario)
        return;
    const QByteArray written = writeScenario(*result.scenario);
    if (written.size() > maxFileBytes) // it is written with more spaces than it had
        return;
    const ReadResult again = readScenario(written);
    demand(again.scenario && *again.scenario == *result.scenario);
}

} // namespace

/// Any bytes as a scenario file: no crash, a sound answer, and what is good comes back from the writer.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readAndCheck(bytes);
    return 0;
}
