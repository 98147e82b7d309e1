// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/guessitem.h"
#include "app/panels/questioncard.h"
#include "app/panels/questions.h"

#include <QHash>
#include <QObject>

namespace interleave {

class GuessDrag;
class ParameterModel;
class RunController;
class TimelineView;

/// Asks a scenario's questions before its first run, by a card and on the timeline, and holds the guesses against the
/// run. What was answered is remembered by scenario for as long as the program runs.
class QuestionFlow : public QObject
{
    Q_OBJECT

public:
    /// All outlive it, but `view`, which owns the card's mark. `parent` owns the card and the flow.
    QuestionFlow(const ParameterModel &model, RunController &controller, TimelineView &view, QWidget *parent);

    [[nodiscard]] QuestionCard *card() const { return m_card; }
    /// Whether the timeline shows the bands of a run that has not begun.
    [[nodiscard]] bool hasPlan() const { return m_hasPlan; }
    [[nodiscard]] bool isAsking() const { return present().current() >= 0; }
    [[nodiscard]] bool canAskAgain() const;

    /// Another scenario is open, known by `key`; the model has it already.
    void open(const QString &key);
    /// The controller has another run, or none; the timeline has it already.
    void followRun();
    /// The timeline has read on.
    void frame();
    /// Puts the cursor where a number is entered.
    void answer();
    /// Asks what has not been asked yet about the variants compared now, and forgets the run, lest it tell. False if there is
    /// nothing.
    bool askOpen();
    /// Forgets the answers and, lest it tell, the run.
    void askAgain();
    /// Words in the language `locale`, "pt_BR".
    void retranslate(const QString &locale);

Q_SIGNALS:
    /// Whether it asks, has a plan, or can ask again.
    void changed();

private:
    void followModel();
    void take(Nanoseconds guess);
    void showAll();
    void showMarks();
    void showPlan();
    void makeRoom();
    [[nodiscard]] CardTexts texts() const;
    [[nodiscard]] QString titleOf(const QString &variant) const;
    [[nodiscard]] int bandOf(const QString &variant) const;
    [[nodiscard]] Nanoseconds farthestGuess() const;
    [[nodiscard]] Questions &present() { return m_known[m_key]; }
    [[nodiscard]] Questions present() const { return m_known.value(m_key); }

    const ParameterModel &m_model;
    RunController &m_controller;
    TimelineView &m_view;
    QuestionCard *m_card;
    GuessItem *m_marks;
    GuessDrag *m_drag;
    QHash<QString, Questions> m_known; ///< by the scenario's key
    QString m_key;
    QString m_locale = QStringLiteral("en");
    std::shared_ptr<const RunRecord> m_plan;    ///< what the timeline would show of a run now
    std::pair<Scenario, QStringList> m_planned; ///< what it was made of, the variants too
    bool m_hasPlan = false;                     ///< and shows
};

} // namespace interleave
