// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/whatifflow.h"

#include "app/panels/parametermodel.h"
#include "app/panels/whatifpanel.h"
#include "core/analysis/places.h"

#include <QLocale>

namespace interleave {

namespace {

constexpr int stillFor = 120; // ms

} // namespace

WhatIfFlow::WhatIfFlow(ParameterModel &model, QWidget *parent)
    : QObject(parent)
    , m_model(model)
    , m_panel(new WhatIfPanel(model, parent))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(stillFor);
    connect(&m_pause, &QTimer::timeout, this, &WhatIfFlow::sweep);
    connect(m_panel, &WhatIfPanel::moved, this, &WhatIfFlow::play);
    connect(m_panel, &WhatIfPanel::shown, this, &WhatIfFlow::follow);
    connect(&m_model, &ParameterModel::changed, this, &WhatIfFlow::follow);
    connect(&m_model, &ParameterModel::parametersChanged, this, [this] {
        m_rehearsal.giveUp();
        m_hasSwept = false;
    });
    connect(&m_rehearsal, &Rehearsal::played, this,
            [this](const std::shared_ptr<const Scenario> &scenario, const std::shared_ptr<RunRecord> &record) {
                Q_EMIT played({.scenario = scenario, .environment = presentEnvironment(World::Simulated), .record = record});
            });
    connect(&m_rehearsal, &Rehearsal::swept, this,
            [this](const std::shared_ptr<const Scenario> &scenario, const std::vector<Sweep> &sweeps) {
                m_panel->setSweeps(*scenario, sweeps);
            });
    showNotes();
}

void WhatIfFlow::setAsking(bool asking)
{
    if (asking == m_isAsking)
        return;
    m_isAsking = asking;
    showNotes();
    follow();
}

void WhatIfFlow::setWorld(World world)
{
    if (world == m_world)
        return;
    m_world = world;
    showNotes();
}

void WhatIfFlow::retranslate()
{
    m_panel->retranslate();
    showNotes();
    m_hasSwept = false;
    follow();
}

void WhatIfFlow::showNotes()
{
    m_panel->setHeldBack(m_isAsking ? tr("Guess first, or skip the question: what is seen here would answer it.") : QString());
    m_panel->setNote(m_world == World::Real
                         ? tr("The curve is simulated. The timeline follows the sliders in simulated time only; real runs begin with Run (F5).")
                         : tr("The timeline follows the sliders at once. They change the parameters, as the form does."));
}

void WhatIfFlow::play()
{
    if (m_isAsking || m_world == World::Real || !m_model.isValid())
        return;
    m_rehearsal.play(m_model.scenario(), m_model.compared());
    m_pause.start(); // what it gave up of a sweep is asked for again
}

QString WhatIfFlow::whyNoCurve() const
{
    if (variantsToVary(m_model.scenario(), m_model.compared()).empty())
        return tr("None of the variants compared has a limit, a chunk or threads to vary: there is no curve.");
    if (m_model.scenario().taskCount() > mostTasksToSweep) {
        return tr("For more than %1 tasks there is no curve: dozens of runs would take too long.")
            .arg(QLocale().toString(mostTasksToSweep));
    }
    return {};
}

// The curve is of the parameters that are in force; nothing is computed while nobody looks.
void WhatIfFlow::follow()
{
    if (!m_panel->isVisible() || m_isAsking)
        return;
    const bool isSame = m_hasSwept && m_swept.first == m_model.scenario() && m_swept.second == m_model.compared();
    if (!isSame)
        m_pause.start();
}

void WhatIfFlow::sweep()
{
    if (!m_panel->isVisible() || m_isAsking)
        return;
    m_swept = {m_model.scenario(), m_model.compared()};
    m_hasSwept = true;
    const QString why = whyNoCurve();
    m_panel->clearSweeps(why);
    if (why.isEmpty())
        m_rehearsal.sweep(m_model.scenario(), m_model.compared());
}

} // namespace interleave
