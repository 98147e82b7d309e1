// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/resources/sharedobject.h"

namespace interleave {

// A reader that lets such a step through is at fault.

StepEnd SharedObject::acquire(Strand &)
{
    Q_UNREACHABLE();
    return StepEnd::done();
}

void SharedObject::release()
{
    Q_UNREACHABLE();
}

StepEnd SharedObject::wait(Strand &)
{
    Q_UNREACHABLE();
    return StepEnd::done();
}

void SharedObject::set()
{
    Q_UNREACHABLE();
}

void SharedObject::clear()
{
    Q_UNREACHABLE();
}

StepEnd SharedObject::put(Strand &)
{
    Q_UNREACHABLE();
    return StepEnd::done();
}

StepEnd SharedObject::take(Strand &)
{
    Q_UNREACHABLE();
    return StepEnd::done();
}

} // namespace interleave
