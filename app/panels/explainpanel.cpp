// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/explainpanel.h"

#include <QCoreApplication>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace interleave {

namespace {

struct ExplainWords
{
    Q_DECLARE_TR_FUNCTIONS(ExplainPanel)
};

class ClosedBrowser : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    // Pictures and styles a file names, near or far, are not looked for.
    QVariant loadResource(int, const QUrl &) override { return {}; }
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
    , m_text(new ClosedBrowser(this))
{
    m_text->setObjectName(QStringLiteral("explainText"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(12);
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
    m_text->setMarkdown(explanationOf(m_scenario, m_locale));
}

} // namespace interleave
