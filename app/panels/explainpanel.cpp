// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/explainpanel.h"

#include "app/panels/readingview.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace interleave {

namespace {

struct ExplainWords
{
    Q_DECLARE_TR_FUNCTIONS(ExplainPanel)
};

// Plain text as Markdown that shows it as it is.
QString escaped(const QString &text)
{
    static const QString special = QStringLiteral("\\`*_{}[]<>()#+-.!|~&");
    QString result;
    for (const QChar c : text) {
        if (special.contains(c))
            result += u'\\';
        result += c == u'\n' ? QChar(u' ') : c;
    }
    return result;
}

} // namespace

QString explanationOf(const Scenario &scenario, const QString &locale)
{
    QString text = QStringLiteral("### ") + escaped(scenario.title.in(locale)) + QStringLiteral("\n\n");
    const QString explanation = scenario.explain.in(locale);
    text += explanation.isEmpty() ? escaped(scenario.summary.in(locale)) : explanation;
    text += QStringLiteral("\n\n");
    if (!scenario.predict.empty()) {
        text += QStringLiteral("#### ") + ExplainWords::tr("Before you run it") + QStringLiteral("\n\n");
        for (const Prediction &prediction : scenario.predict)
            text += QStringLiteral("- ") + escaped(prediction.ask.in(locale)) + u'\n';
    }
    return text;
}

ExplainPanel::ExplainPanel(QWidget *parent)
    : QWidget(parent)
    , m_text(new ReadingView(this))
{
    m_text->setObjectName(QStringLiteral("explainText"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    retranslate();
}

void ExplainPanel::setScenario(const Scenario &scenario)
{
    m_scenario = scenario;
    showText();
}

void ExplainPanel::setLanguage(const QString &locale)
{
    m_locale = locale;
    showText();
}

void ExplainPanel::retranslate()
{
    m_text->setAccessibleName(tr("What the scenario shows"));
    showText();
}

void ExplainPanel::showText()
{
    m_text->setText(explanationOf(m_scenario, m_locale));
}

} // namespace interleave
