// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/questionflow.h"

#include "app/charts/guessdrag.h"
#include "app/charts/timelineview.h"
#include "app/panels/guessroom.h"
#include "app/panels/questionwords.h"
#include "app/timeline/variantwords.h"
#include "app/window/runcontroller.h"
#include "core/engine/runsetup.h"

#include <QApplication>

#include <algorithm>

namespace interleave {

namespace {

// A guess so many times farther than all there is to see is not worth the picture being as small.
constexpr int tooFar = 4;

} // namespace

QuestionFlow::QuestionFlow(const ParameterModel &model, RunController &controller, TimelineView &view, QWidget *parent)
    : QObject(parent)
    , m_model(model)
    , m_controller(controller)
    , m_view(view)
    , m_card(new QuestionCard(parent))
    , m_marks(new GuessItem(view.chart()))
    , m_drag(new GuessDrag(view))
{
    view.scene()->addItem(m_marks);
    connect(&model, &ParameterModel::changed, this, &QuestionFlow::followModel);
    connect(m_drag, &GuessDrag::dragged, this, [this](Nanoseconds time) {
        m_card->setValue(time);
        showMarks();
    });
    connect(m_drag, &GuessDrag::dropped, this, [this](bool atTheEdge) {
        if (atTheEdge)
            makeRoom();
    });
    connect(m_card, &QuestionCard::valueChanged, this, [this] {
        makeRoom();
        showMarks();
    });
    connect(m_card, &QuestionCard::guessed, this, &QuestionFlow::take);
    connect(m_card, &QuestionCard::skipped, this, [this] {
        present().skip();
        m_card->setValue(Nanoseconds{0});
        showAll();
        answer();
    });
    connect(m_card, &QuestionCard::askedAgain, this, &QuestionFlow::askAgain);
}

bool QuestionFlow::canAskAgain() const
{
    const Questions questions = present();
    return std::any_of(questions.all().begin(), questions.all().end(),
                       [](const Question &question) { return question.answer != Answer::Open; });
}

void QuestionFlow::open(const QString &key)
{
    m_key = key;
    Questions fresh(m_model.original());
    if (!m_known.contains(key) || !m_known.value(key).asksAs(fresh))
        m_known.insert(key, std::move(fresh));
    m_card->setValue(Nanoseconds{0});
    followModel();
}

void QuestionFlow::followModel()
{
    // While another scenario is being opened, the model is ahead of the key.
    if (!Questions(m_model.original()).asksAs(present()))
        return;
    present().setCompared(m_model.compared());
    // Any letter typed into a field tells of a change; not every one makes another scenario.
    if (m_planned.first != m_model.scenario() || m_planned.second != m_model.compared())
        m_plan.reset();
    showAll();
}

void QuestionFlow::followRun()
{
    Questions &questions = present();
    if (!m_controller.record()) {
        questions.end();
    } else {
        // What was entered is meant, also if nobody pressed the button.
        questions.guess(m_card->value());
        questions.begin();
        m_card->setValue(Nanoseconds{0});
        if (m_controller.state() == SessionState::Idle)
            questions.end(); // a run from a file: there was nothing to guess
        m_view.visibleRange().setContent(farthestGuess());
    }
    showAll();
}

void QuestionFlow::frame()
{
    const std::shared_ptr<const Feed> feed = m_view.feed();
    Questions &questions = present();
    if (!feed || !questions.hasBegun() || questions.isOver())
        return;
    bool news = feed->isOver();
    for (const VariantFeed &variant : feed->variants()) {
        if (!variant.isOver() || variant.endState() == State::Cancelled)
            continue;
        questions.reveal(variant.trace().name, variant.now());
        news = true;
    }
    if (!news)
        return;
    if (feed->isOver()) {
        questions.end();
        if (m_view.visibleRange().isFollowing() && farthestGuess() > tooFar * feed->now())
            m_view.fit();
    }
    showAll();
}

void QuestionFlow::answer()
{
    if (isAsking())
        m_card->answer();
}

bool QuestionFlow::askOpen()
{
    if (!present().askOpen())
        return false;
    m_controller.forget();
    m_card->setValue(Nanoseconds{0});
    showAll();
    answer();
    return true;
}

void QuestionFlow::askAgain()
{
    m_controller.forget();
    present().askAgain();
    m_card->setValue(Nanoseconds{0});
    showAll();
    answer();
}

void QuestionFlow::retranslate(const QString &locale)
{
    m_locale = locale;
    m_card->retranslate();
    showAll();
}

void QuestionFlow::take(Nanoseconds guess)
{
    present().guess(guess);
    m_card->setValue(Nanoseconds{0});
    showAll();
    answer();
}

void QuestionFlow::showAll()
{
    // Whoever answered the last question with the keys goes on at the timeline.
    const bool hadFocus = m_card->isAncestorOf(QApplication::focusWidget());
    m_card->setTexts(texts());
    if (hadFocus && !isAsking())
        m_view.setFocus();
    showPlan();
    showMarks();
    Q_EMIT changed();
}

CardTexts QuestionFlow::texts() const
{
    const Questions questions = present();
    CardTexts texts;
    texts.canAskAgain = questions.anyGuessed() && questions.current() < 0;
    if (const int place = questions.current(); place >= 0) {
        const Question &question = questions.all()[static_cast<std::size_t>(place)];
        texts.ask = question.ask.in(m_locale);
        const QString variant = titleOf(question.variant);
        //: Above a question: the name of the variant it is about
        texts.heading = questions.asked() == 1 ? tr("Before you run it: %1").arg(variant)
                                               //: Number, how many, and the variant it is about
                                               : tr("Before you run it, %1 of %2: %3")
                                                     .arg(questions.currentNumber())
                                                     .arg(questions.asked())
                                                     .arg(variant);
        return texts;
    }
    if (!questions.hasBegun())
        texts.heading = tr("Your guess – run (F5) to see how long it takes");
    for (const Question &question : questions.all()) {
        const QString outcome = outcomeSentence(question, questions.isOver());
        if (!outcome.isEmpty())
            texts.results << tr("%1: %2").arg(titleOf(question.variant), outcome);
    }
    return texts;
}

void QuestionFlow::showMarks()
{
    const Questions questions = present();
    const int current = questions.current();
    const bool anyBands = m_hasPlan || m_controller.record();
    std::vector<GuessMark> marks;
    for (std::size_t i = 0; anyBands && i < questions.all().size(); ++i) {
        const Question &question = questions.all()[i];
        const bool isAsked = static_cast<int>(i) == current;
        if (isAsked || question.answer == Answer::Guessed)
            marks.push_back({bandOf(question.variant), isAsked ? m_card->value() : question.guess, isAsked});
    }
    m_marks->setMarks(std::move(marks));
    m_drag->setVariant(current < 0 ? -1 : bandOf(questions.all()[static_cast<std::size_t>(current)].variant));
}

// Before the first run there is an axis to guess on, with the bands there will be.
void QuestionFlow::showPlan()
{
    const Questions questions = present();
    const bool wanted =
        !m_controller.record() && !questions.hasBegun() && (questions.current() >= 0 || questions.anyGuessed());
    if (wanted && (!m_plan || !m_hasPlan)) {
        m_planned = {m_model.scenario(), m_model.compared()};
        RunOptions options;
        options.variants = m_model.compared();
        m_plan = newRecord(m_model.scenario(), chosenVariants(m_model.scenario(), options), options);
        m_view.setPlan(m_plan, std::max(guessRoom(m_model.scenario()), farthestGuess()));
    } else if (!wanted && m_hasPlan) {
        m_view.setPlan(nullptr);
        m_plan.reset();
    }
    m_hasPlan = wanted;
}

// The axis reaches somewhat farther than the farthest guess, so that one can be larger still.
void QuestionFlow::makeRoom()
{
    if (!m_hasPlan)
        return;
    const Nanoseconds wanted = std::max(guessRoom(m_model.scenario()), farthestGuess() + farthestGuess() / 3);
    m_view.visibleRange().setContent(wanted);
    m_view.fit();
}

QString QuestionFlow::titleOf(const QString &variant) const
{
    const auto &variants = m_model.scenario().variants;
    const auto found = std::find_if(variants.begin(), variants.end(),
                                    [&variant](const Variant &each) { return each.name == variant; });
    return found == variants.end() ? variant : variantName(*found);
}

int QuestionFlow::bandOf(const QString &variant) const
{
    const std::shared_ptr<const RunRecord> record = m_controller.record() ? m_controller.record() : m_plan;
    if (!record)
        return -1;
    const auto found = std::find_if(record->variants.begin(), record->variants.end(),
                                    [&variant](const auto &each) { return each->name == variant; });
    return found == record->variants.end() ? -1 : static_cast<int>(found - record->variants.begin());
}

Nanoseconds QuestionFlow::farthestGuess() const
{
    Nanoseconds farthest = m_card->value();
    const Questions questions = present();
    for (const Question &question : questions.all())
        farthest = std::max(farthest, question.guess);
    return farthest;
}

} // namespace interleave
