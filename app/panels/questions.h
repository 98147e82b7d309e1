// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"
#include "core/time/duration.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace interleave {

/// What a person did with a question.
enum class Answer : quint8 { Open, Guessed, Skipped };

/// How a guess stands to what it was: exact within half a percent, close within ten.
enum class Closeness : quint8 { Exact, Close, TooShort, TooLong };

/// `guess` > 0; `truth` >= 0.
[[nodiscard]] Closeness closenessOf(Nanoseconds guess, Nanoseconds truth);

/// A question of a scenario, and what has become of it.
struct Question
{
    LocalText ask;
    QString variant; ///< the one whose total time is asked for, as its file calls it
    Answer answer = Answer::Open;
    Nanoseconds guess{0};               ///< > 0, if guessed
    std::optional<Nanoseconds> truth{}; ///< once the variant has ended, and not before

    [[nodiscard]] bool isRevealed() const { return answer == Answer::Guessed && truth.has_value(); }
};

/// The questions of one scenario on their way: asked one after another until a run begins, then held against what comes
/// out. Knows no window and no run; whoever has them tells.
class Questions
{
public:
    Questions() = default;
    /// Those of the scenario whose values are times; all open.
    explicit Questions(const Scenario &scenario);

    [[nodiscard]] const std::vector<Question> &all() const { return m_questions; }
    [[nodiscard]] bool isEmpty() const { return m_questions.empty(); }
    /// Whether the scenario still asks the same: what it was read from may have changed.
    [[nodiscard]] bool asksAs(const Questions &other) const;

    /// Which variants the next run compares: only of these there is something to ask.
    void setCompared(const QStringList &variants);
    /// The question that is asked now, a place in all(); -1 when none is, or the run has begun.
    [[nodiscard]] int current() const;
    /// So many are asked about the variants compared, answered or not, and the place of the current one among them, from 1.
    [[nodiscard]] int asked() const;
    [[nodiscard]] int currentNumber() const;

    /// Answers the current question; a guess of nothing or less is none.
    void guess(Nanoseconds value);
    void skip();
    /// Opens all of them again, the answers forgotten.
    void askAgain();

    /// Asks what is open about the variants compared, also after a run. False if there is nothing to ask.
    bool askOpen();

    /// A run begins: what is still open about its variants is skipped, and guesses wait for their truth once more.
    void begin();
    /// The variant has ended; nothing of others.
    void reveal(const QString &variant, Nanoseconds total);
    /// The run is over or was given up: what has no truth by now gets none.
    void end();

    [[nodiscard]] bool hasBegun() const { return m_stage != Stage::Asking; }
    [[nodiscard]] bool isOver() const { return m_stage == Stage::Over; }
    [[nodiscard]] bool anyGuessed() const;

private:
    enum class Stage : quint8 { Asking, Running, Over };
    [[nodiscard]] bool isAsked(const Question &question) const { return m_compared.contains(question.variant); }

    std::vector<Question> m_questions;
    QStringList m_compared;
    Stage m_stage = Stage::Asking;
};

} // namespace interleave
