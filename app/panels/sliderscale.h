// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/parameters.h"

#include <QStringList>

namespace interleave {

/// The parameters of a scenario that sliders change: how many at once, how many tasks, delay and failures of the network,
/// and, where there is no network, how long steps take whose duration is a plain number. Of each kind only the first few.
[[nodiscard]] std::vector<ParameterId> sliderParameters(const Scenario &scenario);

/// The texts the parameter takes as its slider goes from left to right: whole numbers, small ones all, larger ones by
/// growing steps; "" for no limit is the last. The value in `original` and, if it is a number, `text` are among them.
/// `tasks` are all tasks there are now: more at once than these means nothing.
[[nodiscard]] QStringList sliderTexts(const Scenario &original, const ParameterId &id, const QString &text, qint64 tasks);

/// Where the text stands on the slider; -1 if it is no number or not there.
[[nodiscard]] int sliderPosition(const QStringList &texts, const QString &text);

} // namespace interleave
