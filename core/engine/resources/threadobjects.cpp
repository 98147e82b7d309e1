// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/resources/sharedobject.h"

namespace interleave {
std::unique_ptr<SharedObject> makeThreadObject(const Resource &, quint32) { return nullptr; }
}
