// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/questionwords.h"

#include "app/timeline/durationwords.h"

#include <QCoreApplication>

namespace interleave {

namespace {

struct QuestionWords
{
    Q_DECLARE_TR_FUNCTIONS(QuestionWords)
};

} // namespace

QString closenessWords(Closeness closeness)
{
    switch (closeness) {
    case Closeness::Exact: return QuestionWords::tr("exactly right");
    case Closeness::Close: return QuestionWords::tr("close");
    case Closeness::TooShort: return QuestionWords::tr("longer than you thought");
    case Closeness::TooLong: return QuestionWords::tr("shorter than you thought");
    }
    return {};
}

QString outcomeSentence(const Question &question, bool isOver, const QLocale &locale)
{
    if (question.answer != Answer::Guessed)
        return {};
    const QString said = durationText(question.guess, locale);
    if (question.truth) {
        //: Two durations and how close they are: "you said 2 s, it took 3 s – longer than you thought"
        return QuestionWords::tr("you said %1, it took %2 – %3")
            .arg(said, durationText(*question.truth, locale),
                 closenessWords(closenessOf(question.guess, *question.truth)));
    }
    return isOver ? QuestionWords::tr("you said %1; it did not come to an end").arg(said)
                  : QuestionWords::tr("you said %1").arg(said);
}

} // namespace interleave
