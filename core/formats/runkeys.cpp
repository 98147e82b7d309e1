// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/runkeys.h"

namespace interleave {

bool isRunFile(const QString &path)
{
    return path.endsWith(runEnding, Qt::CaseInsensitive);
}

const char *kindKey(EventKind kind)
{
    // No default: the compiler names a kind that is missing here.
    switch (kind) {
    case EventKind::VariantBegins: return "variant-begins";
    case EventKind::StateChanged: return "state";
    case EventKind::Started: return "started";
    case EventKind::Note: return "note";
    case EventKind::Attempt: return "attempt";
    case EventKind::CancelRequested: return "cancel-requested";
    case EventKind::CancelDelivered: return "cancel-delivered";
    case EventKind::HoldBegins: return "hold-begins";
    case EventKind::HoldEnds: return "hold-ends";
    case EventKind::VariantEnds: return "variant-ends";
    case EventKind::CleanUpBegins: return "clean-up-begins";
    case EventKind::CleanUpEnds: return "clean-up-ends";
    case EventKind::Acquired: return "acquired";
    case EventKind::Released: return "released";
    case EventKind::Set: return "set";
    case EventKind::Cleared: return "cleared";
    case EventKind::WorkBegins: return "work-begins";
    case EventKind::WorkEnds: return "work-ends";
    case EventKind::DeadlineSet: return "deadline-set";
    case EventKind::DeadlineOver: return "deadline-over";
    }
    return nullptr;
}

const QStringList &kindKeys()
{
    static const QStringList keys = [] {
        QStringList list;
        while (const char *key = kindKey(static_cast<EventKind>(list.size())))
            list.append(QLatin1String(key));
        return list;
    }();
    return keys;
}

const QStringList &stateKeys()
{
    static const QStringList keys = [] {
        QStringList list;
        for (int state = 0; state < stateCount; ++state)
            list.append(QLatin1String(stateKey(static_cast<State>(state))));
        return list;
    }();
    return keys;
}

const char *worldKey(World world)
{
    return world == World::Real ? "real" : "simulated";
}

std::optional<World> worldFromKey(const QString &key)
{
    for (const World world : {World::Simulated, World::Real}) {
        if (key == QLatin1String(worldKey(world)))
            return world;
    }
    return std::nullopt;
}

} // namespace interleave
