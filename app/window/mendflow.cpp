// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mendflow.h"

#include "app/charts/timelineview.h"
#include "app/panels/mendcard.h"
#include "app/panels/mendwords.h"
#include "app/panels/parametermodel.h"
#include "app/timeline/variantwords.h"
#include "app/window/rehearsal.h"
#include "app/window/runcontroller.h"
#include "core/analysis/sweep.h"

#include <algorithm>

namespace interleave {

namespace {

const VariantFeed *variantOf(const Feed &feed, const QString &name)
{
    for (const VariantFeed &variant : feed.variants()) {
        if (variant.trace().name == name)
            return &variant;
    }
    return nullptr;
}

} // namespace

MendFlow::MendFlow(ParameterModel &model, RunController &controller, TimelineView &view, QWidget *parent)
    : QObject(parent)
    , m_model(model)
    , m_controller(controller)
    , m_view(view)
    , m_rehearsal(new Rehearsal(this))
    , m_card(new MendCard(parent))
{
    connect(m_card, &MendCard::pressed, this, &MendFlow::mend);
    connect(&model, &ParameterModel::changed, this, &MendFlow::show);
    connect(&controller, &RunController::changed, this, &MendFlow::show);
    connect(m_rehearsal, &Rehearsal::cureFound, this, [this](const std::optional<Cure> &cure) {
        if (m_isOwn || isMended())
            return;
        m_cure = cure;
        measure();
        show();
    });
}

MendFlow::~MendFlow() = default;

bool MendFlow::canMend() const
{
    return m_cure.has_value();
}

bool MendFlow::isMended() const
{
    return m_cure && m_model.compared().contains(m_cure->mended);
}

void MendFlow::open(bool isBuiltin)
{
    m_rehearsal->giveUp();
    m_cure = ownCure(m_model.original());
    m_isOwn = m_cure.has_value();
    m_hasLooked = false;
    m_isOver = false;
    measure();
    if (m_isOwn && isBuiltin)
        setCompared(m_cure->mended, false);
    show();
}

void MendFlow::followRun()
{
    m_isOver = false;
    m_hasLooked = false;
    m_rehearsal->giveUp();
    // What was found for another run need not be a cure for this one.
    if (!m_isOwn && !isMended())
        m_cure.reset();
    measure();
    frame();
    show();
}

void MendFlow::frame()
{
    const std::shared_ptr<const Feed> feed = m_view.feed();
    if (m_isOver || !feed || !feed->isOver())
        return;
    m_isOver = true;
    if (!m_cure)
        look();
    measure();
    show();
}

void MendFlow::measure()
{
    m_broken.reset();
    m_mended.reset();
    const std::shared_ptr<const Feed> feed = m_view.feed();
    if (!m_cure || !m_isOver || !feed)
        return;
    const auto take = [&feed](const QString &name, std::optional<Aftermath> &after, QString &shown) {
        const VariantFeed *variant = variantOf(*feed, name);
        if (!variant || variant->endState() == State::Cancelled)
            return;
        after = aftermathOf(variant->trace(), feed->record().tasks.count());
        shown = variantName(variant->trace());
    };
    take(m_cure->broken, m_broken, m_brokenName);
    take(m_cure->mended, m_mended, m_mendedName);
}

// What would help is simulated: it is worth it where that is quickly done.
void MendFlow::look()
{
    if (m_hasLooked || !m_model.isValid() || m_model.scenario().taskCount() > mostTasksToSweep)
        return;
    m_hasLooked = true;
    m_rehearsal->findCure(m_model.scenario(), m_model.compared());
}

void MendFlow::mend()
{
    if (!canMend())
        return;
    const Cure cure = *m_cure;
    if (isMended()) {
        if (cure.added)
            m_model.removeVariant(cure.mended);
        else
            setCompared(cure.mended, false);
    } else {
        if (cure.added)
            m_model.addVariant(*cure.added);
        setCompared(cure.mended, true);
    }
    setCompared(cure.broken, true);
    Q_EMIT runWanted();
}

void MendFlow::retranslate()
{
    m_card->retranslate();
    show();
}

void MendFlow::show()
{
    const bool runs = m_controller.state() != SessionState::Idle && m_controller.record();
    if (!runs) {
        m_card->setMended(isMended());
        m_card->setSentence(sentence());
    } else if (m_card->isVisible()) {
        m_card->setSentence(tr("What has changed is told when all has ended."));
    }
    tell();
}

void MendFlow::tell()
{
    if (canMend() == m_couldMend && isMended() == m_wasMended)
        return;
    m_couldMend = canMend();
    m_wasMended = isMended();
    Q_EMIT changed();
}

QString MendFlow::sentence() const
{
    if (!m_broken)
        return {};
    if (m_mended)
        return mendedSentence(m_brokenName, *m_broken, m_mendedName, *m_mended);
    return isMended() ? QString() : faultSentence(m_brokenName, *m_broken);
}

int MendFlow::placeOf(const QString &variant) const
{
    const auto &variants = m_model.original().variants;
    const auto at = std::find_if(variants.begin(), variants.end(), [&variant](const Variant &each) { return each.name == variant; });
    return at == variants.end() ? -1 : static_cast<int>(at - variants.begin());
}

void MendFlow::setCompared(const QString &variant, bool compared)
{
    if (const int place = placeOf(variant); place >= 0)
        m_model.setText({ParameterKind::Compare, place}, compared ? QStringLiteral("1") : QStringLiteral("0"));
}

} // namespace interleave
