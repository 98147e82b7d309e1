// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/code/codepanel.h"

#include "app/panels/code/codeview.h"
#include "app/panels/code/languagenames.h"
#include "app/panels/parametermodel.h"
#include "app/timeline/moments.h"
#include "app/timeline/variantwords.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace interleave {

namespace {

constexpr std::size_t namesShown = 12;
constexpr int copiedForMs = 2000;

} // namespace

CodePanel::CodePanel(const ParameterModel &model, Moments &moments, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_moments(moments)
    , m_languageBar(new QFrame(this))
    , m_languages(new QButtonGroup(this))
    , m_variants(new QComboBox(this))
    , m_view(new CodeView(this))
    , m_hint(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    layOut();
    connect(&m_model, &ParameterModel::changed, this, &CodePanel::takeScenario);
    connect(m_languages, &QButtonGroup::idClicked, this, [this](int id) { setLanguage(static_cast<Language>(id)); });
    connect(m_variants, &QComboBox::activated, this, &CodePanel::setVariant);
    connect(m_view, &CodeView::lineActivated, this, &CodePanel::choose);
    connect(m_hint, &QLabel::linkActivated, this, [this](const QString &task) {
        if (m_recordVariant >= 0)
            Q_EMIT tasksChosen(m_recordVariant, {task.toUInt()});
    });
    connect(m_copy, &QPushButton::clicked, this, &CodePanel::copy);
    connect(m_save, &QPushButton::clicked, this, &CodePanel::saveRequested);
    retranslate();
}

void CodePanel::layOut()
{
    m_languageBar->setProperty("role", QStringLiteral("segments"));
    auto *bar = new QHBoxLayout(m_languageBar);
    bar->setContentsMargins(2, 2, 2, 2);
    bar->setSpacing(0);
    for (const Language language : allLanguages()) {
        if (!isPrinted(language))
            continue;
        auto *button = new QToolButton(m_languageBar);
        button->setObjectName(QStringLiteral("language-") + QLatin1String(languageKey(language)));
        button->setProperty("role", QStringLiteral("segment"));
        button->setText(languageName(language));
        button->setCheckable(true);
        button->setChecked(language == m_language);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_languages->addButton(button, static_cast<int>(language));
        bar->addWidget(button);
    }
    m_variants->setObjectName(QStringLiteral("codeVariant"));
    m_variants->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_variants->setMinimumContentsLength(8);
    m_view->setObjectName(QStringLiteral("codeView"));
    m_hint->setObjectName(QStringLiteral("codeHint"));
    m_hint->setProperty("role", QStringLiteral("note"));
    m_hint->setTextFormat(Qt::RichText);
    m_hint->setWordWrap(true);
    m_hint->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_copy->setObjectName(QStringLiteral("codeCopy"));
    m_save->setObjectName(QStringLiteral("codeSave"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(m_languageBar);
    layout->addWidget(m_variants);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hint);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addStretch();
    layout->addLayout(buttons);
}

// ---- what is shown ----

void CodePanel::takeScenario()
{
    const bool isOther = m_model.scenario().id != m_cache.scenario().id || m_model.scenario().variants.size() != m_cache.scenario().variants.size();
    const int before = m_cache.scenario().variants.empty() ? -1 : m_variant;
    m_cache.setScenario(m_model.scenario());
    const std::vector<Variant> &variants = m_cache.scenario().variants;
    m_variants->clear();
    for (const Variant &variant : variants)
        m_variants->addItem(variantName(variant));
    // At first, the first of those that are compared.
    const auto compared = std::ranges::find_if(variants, [this](const Variant &one) { return m_model.compared().contains(one.name); });
    const int first = compared == variants.end() ? 0 : static_cast<int>(compared - variants.begin());
    setVariant(isOther || before < 0 ? first : before);
}

void CodePanel::setLanguage(Language language)
{
    m_language = language;
    m_isOld = true;
    refresh();
}

void CodePanel::setVariant(int variant)
{
    m_variant = variant;
    m_variants->setCurrentIndex(variant);
    m_isOld = true;
    findTrace();
    forgetChosen();
    refresh();
}

void CodePanel::showProgram()
{
    m_isOld = false;
    const std::shared_ptr<const ShownProgram> program = m_cache.program(m_variant, m_language);
    if (program == m_program)
        return;
    m_program = program;
    m_view->setProgram(m_program ? m_program->printed.text : QString(), m_language);
}

QString CodePanel::fileName() const
{
    return programFileName(m_cache.scenario().id, m_language);
}

// ---- who is where ----

void CodePanel::recordChanged()
{
    m_selected.reset();
    findTrace();
    forgetChosen();
    refresh();
}

void CodePanel::findTrace()
{
    m_recordVariant = -1;
    const std::vector<Variant> &variants = m_cache.scenario().variants;
    for (int i = 0; i < m_moments.variantCount() && static_cast<std::size_t>(m_variant) < variants.size(); ++i) {
        if (m_moments.record()->variants[static_cast<std::size_t>(i)]->name == variants[static_cast<std::size_t>(m_variant)].name)
            m_recordVariant = i;
    }
}

// Valid until the next call; null for a variant that was not run.
const Moment *CodePanel::now()
{
    return m_recordVariant < 0 ? nullptr : &m_moments.at(m_recordVariant);
}

void CodePanel::refresh()
{
    if (!isVisible())
        return;
    if (m_isOld)
        showProgram();
    const Moment *now = this->now();
    m_view->setLoads(now && m_program ? m_program->lines.loads(now->census()) : std::vector<LineLoad>(), now && now->trace().onThreads());
    mark(false);
}

void CodePanel::mark(bool reveal)
{
    LineRange lines;
    const Moment *now = this->now();
    if (now && m_program && m_selected && m_selected->variant == m_recordVariant) {
        const State state = now->state(m_selected->task);
        StepPlace place = placeOf({state, 0, now->step(m_selected->task)});
        if (isEnd(state)) // where it was last
            place = {StepPlace::Kind::AtStep, now->step(m_selected->task)};
        lines = m_program->lines.shownAt(place, m_moments.record()->tasks.templateOf(m_selected->task));
    }
    m_view->setMarked(lines, reveal);
}

void CodePanel::select(int variant, TaskId task)
{
    m_selected.reset();
    if (m_moments.record() && variant >= 0 && task != noTask)
        m_selected = TaskRef{variant, task};
    if (m_selected && variant != m_recordVariant) {
        const std::vector<Variant> &variants = m_cache.scenario().variants;
        const auto found = std::ranges::find(variants, m_moments.record()->variants[static_cast<std::size_t>(variant)]->name, &Variant::name);
        if (found != variants.end())
            setVariant(static_cast<int>(found - variants.begin()));
    }
    if (std::ranges::find(m_chosen, task) == m_chosen.end())
        forgetChosen();
    if (isVisible())
        mark(true);
}

void CodePanel::choose(int line)
{
    const Moment *now = this->now();
    if (!now || !m_program)
        return;
    m_chosen = m_program->lines.tasksOn(line, *now, m_moments.record()->tasks);
    showChosen();
    if (!m_chosen.empty())
        Q_EMIT tasksChosen(m_recordVariant, m_chosen);
}

void CodePanel::forgetChosen()
{
    m_chosen.clear();
    showChosen();
}

void CodePanel::showChosen()
{
    if (m_chosen.empty()) {
        m_hint->setText(m_recordVariant < 0 ? tr("While it runs, the lines are lit on which tasks are.") : tr("Click a lit line, or press Enter on it, to select its tasks."));
        return;
    }
    QStringList names;
    for (std::size_t i = 0; i < std::min(m_chosen.size(), namesShown); ++i)
        names << QStringLiteral("<a href='%1'>%2</a>").arg(m_chosen[i]).arg(m_moments.record()->tasks.name(m_chosen[i]).toHtmlEscaped());
    QString text = tr("%n task(s) selected:", nullptr, static_cast<int>(m_chosen.size())) + u' ' + names.join(QStringLiteral(", "));
    if (m_chosen.size() > namesShown)
        text += QStringLiteral(" …");
    m_hint->setText(text);
}

// ---- the rest ----

void CodePanel::copy()
{
    if (!m_program)
        return;
    QApplication::clipboard()->setText(m_program->printed.text);
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(copiedForMs, m_copy, [this] { m_copy->setText(tr("Copy")); });
}

void CodePanel::setTheme(Theme theme)
{
    m_view->setTheme(theme);
}

void CodePanel::retranslate()
{
    m_languageBar->setAccessibleName(tr("Language of the program"));
    m_variants->setAccessibleName(tr("Variant that is shown as a program"));
    m_variants->setToolTip(m_variants->accessibleName());
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies the whole program"));
    m_copy->setAccessibleDescription(m_copy->toolTip());
    m_save->setText(tr("Save as…"));
    m_save->setToolTip(tr("Writes the program to a file"));
    m_save->setAccessibleDescription(m_save->toolTip());
    m_view->retranslate();
    for (int i = 0; i < m_variants->count(); ++i)
        m_variants->setItemText(i, variantName(m_cache.scenario().variants[static_cast<std::size_t>(i)]));
    showChosen();
}

void CodePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    mark(true);
}

} // namespace interleave
