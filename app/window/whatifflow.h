// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/rehearsal.h"
#include "core/formats/savedrun.h"

#include <QObject>
#include <QTimer>

namespace interleave {

class ParameterModel;
class WhatIfPanel;

/// Lets the scenario be simulated anew while sliders are moved, and swept over its limits while the panel is seen.
class WhatIfFlow : public QObject
{
    Q_OBJECT

public:
    /// `model` outlives it. `parent` owns the panel and the flow.
    WhatIfFlow(ParameterModel &model, QWidget *parent);

    [[nodiscard]] WhatIfPanel *panel() const { return m_panel; }

    /// Questions about the run wait for a guess: nothing is told.
    void setAsking(bool asking);
    /// The world of runs to come. In real time only the curve is simulated.
    void setWorld(World world);
    void retranslate();

Q_SIGNALS:
    /// What a run would be with the parameters as they are, or were a moment ago.
    void played(const interleave::SavedRun &run);

private:
    void play();
    void follow();
    void sweep();
    void showNotes();
    [[nodiscard]] QString whyNoCurve() const;

    ParameterModel &m_model;
    WhatIfPanel *m_panel;
    Rehearsal m_rehearsal;
    QTimer m_pause; ///< before a sweep: until the slider stands still
    std::pair<Scenario, QStringList> m_swept; ///< what the last sweep was asked for
    bool m_hasSwept = false;
    bool m_isAsking = false;
    World m_world = World::Simulated;
};

} // namespace interleave
