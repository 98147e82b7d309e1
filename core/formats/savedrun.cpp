// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/savedrun.h"

namespace interleave {

namespace {

QString compilerName()
{
#if defined(__clang__)
    return QStringLiteral("clang %1.%2.%3").arg(__clang_major__).arg(__clang_minor__).arg(__clang_patchlevel__);
#elif defined(__GNUC__)
    return QStringLiteral("gcc %1.%2.%3").arg(__GNUC__).arg(__GNUC_MINOR__).arg(__GNUC_PATCHLEVEL__);
#elif defined(_MSC_FULL_VER)
    return QStringLiteral("msvc %1").arg(_MSC_FULL_VER);
#else
    return {};
#endif
}

} // namespace

RunEnvironment presentEnvironment(World world)
{
    RunEnvironment environment;
    environment.program = QStringLiteral(INTERLEAVE_VERSION);
    if (world == World::Real) {
        environment.qt = QString::fromLatin1(qVersion());
        environment.compiler = compilerName();
    }
    return environment;
}

} // namespace interleave
