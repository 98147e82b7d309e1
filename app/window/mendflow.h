// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/aftermath.h"
#include "core/analysis/cures.h"

#include <QObject>

class QWidget;

namespace interleave {

class MendCard;
class ParameterModel;
class Rehearsal;
class RunController;
class TimelineView;

/// Breaks a scenario and mends it: shows the variant with the fault alone, applies the cure as a variant beside it, says
/// what it has changed, and takes it back.
class MendFlow : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. `parent` owns the card and the flow.
    MendFlow(ParameterModel &model, RunController &controller, TimelineView &view, QWidget *parent);
    ~MendFlow() override;

    [[nodiscard]] MendCard *card() const { return m_card; }
    /// There is a cure.
    [[nodiscard]] bool canMend() const;
    /// The cured variant is among those compared.
    [[nodiscard]] bool isMended() const;

    /// Another scenario is open; the model has it. Of a built-in one with a cure of its own, the cured variant is left out to
    /// begin with.
    void open(bool isBuiltin);
    /// The controller has another run, or none.
    void followRun();
    /// The timeline has read on.
    void frame();
    /// Applies the cure, or takes it back.
    void mend();
    void retranslate();

Q_SIGNALS:
    /// canMend() or isMended().
    void changed();
    /// The variants to compare have changed: they want to be run.
    void runWanted();

private:
    void show();
    void look();
    void tell();
    void measure();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] int placeOf(const QString &variant) const;
    void setCompared(const QString &variant, bool compared);

    ParameterModel &m_model;
    RunController &m_controller;
    TimelineView &m_view;
    Rehearsal *m_rehearsal;
    MendCard *m_card;
    std::optional<Cure> m_cure;
    bool m_isOwn = false;     ///< the scenario's own cure
    bool m_hasLooked = false; ///< for a cure for what the run shows
    bool m_isOver = false;    ///< the run that is shown
    // Of the run that is over, once each: a look at every event of it.
    std::optional<Aftermath> m_broken;
    std::optional<Aftermath> m_mended;
    bool m_couldMend = false; ///< as told last
    bool m_wasMended = false;
    QString m_brokenName; ///< as on screen
    QString m_mendedName;
};

} // namespace interleave
