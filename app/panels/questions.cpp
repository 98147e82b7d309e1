// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/questions.h"

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr double exactWithin = 0.005; // what three digits do not tell apart
constexpr double closeWithin = 0.1;

} // namespace

Closeness closenessOf(Nanoseconds guess, Nanoseconds truth)
{
    const auto said = static_cast<double>(guess.count());
    const auto took = static_cast<double>(truth.count());
    const double off = std::abs(said - took);
    if (off <= took * exactWithin)
        return Closeness::Exact;
    if (off <= took * closeWithin)
        return Closeness::Close;
    return said < took ? Closeness::TooShort : Closeness::TooLong;
}

Questions::Questions(const Scenario &scenario)
{
    for (const Prediction &prediction : scenario.predict) {
        if (prediction.value == QLatin1String("total_ms"))
            m_questions.push_back({.ask = prediction.ask, .variant = prediction.variant});
    }
    for (const Variant &variant : scenario.variants)
        m_compared << variant.name;
}

bool Questions::asksAs(const Questions &other) const
{
    return std::equal(m_questions.begin(), m_questions.end(), other.m_questions.begin(), other.m_questions.end(),
                      [](const Question &a, const Question &b) { return a.ask == b.ask && a.variant == b.variant; });
}

void Questions::setCompared(const QStringList &variants)
{
    m_compared = variants;
}

int Questions::current() const
{
    if (hasBegun())
        return -1;
    const auto first = std::find_if(m_questions.begin(), m_questions.end(), [this](const Question &question) {
        return question.answer == Answer::Open && isAsked(question);
    });
    return first == m_questions.end() ? -1 : static_cast<int>(first - m_questions.begin());
}

int Questions::asked() const
{
    return static_cast<int>(std::count_if(m_questions.begin(), m_questions.end(),
                                          [this](const Question &question) { return isAsked(question); }));
}

int Questions::currentNumber() const
{
    const int place = current();
    return static_cast<int>(std::count_if(m_questions.begin(), m_questions.begin() + place + 1,
                                          [this](const Question &question) { return isAsked(question); }));
}

void Questions::guess(Nanoseconds value)
{
    const int place = current();
    if (place < 0 || value <= Nanoseconds{0})
        return;
    Question &question = m_questions[static_cast<std::size_t>(place)];
    question.answer = Answer::Guessed;
    question.guess = value;
}

void Questions::skip()
{
    if (const int place = current(); place >= 0)
        m_questions[static_cast<std::size_t>(place)].answer = Answer::Skipped;
}

void Questions::askAgain()
{
    for (Question &question : m_questions) {
        question.answer = Answer::Open;
        question.guess = Nanoseconds{0};
        question.truth.reset();
    }
    m_stage = Stage::Asking;
}

bool Questions::askOpen()
{
    const bool any = std::any_of(m_questions.begin(), m_questions.end(), [this](const Question &question) {
        return question.answer == Answer::Open && isAsked(question);
    });
    if (any)
        m_stage = Stage::Asking;
    return any;
}

void Questions::begin()
{
    for (Question &question : m_questions) {
        if (question.answer == Answer::Open && isAsked(question))
            question.answer = Answer::Skipped;
        question.truth.reset();
    }
    m_stage = Stage::Running;
}

void Questions::reveal(const QString &variant, Nanoseconds total)
{
    if (m_stage != Stage::Running)
        return;
    for (Question &question : m_questions) {
        if (question.variant == variant)
            question.truth = total;
    }
}

void Questions::end()
{
    if (m_stage == Stage::Running)
        m_stage = Stage::Over;
}

bool Questions::anyGuessed() const
{
    return std::any_of(m_questions.begin(), m_questions.end(),
                       [](const Question &question) { return question.answer == Answer::Guessed; });
}

} // namespace interleave
