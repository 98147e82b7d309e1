// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every explanation of the gallery as people get to see it.

#include "app/panels/explainpanel.h"
#include "app/panels/readingview.h"
#include "core/scenario/gallery.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>

using namespace interleave;

namespace {

struct Rendered
{
    QString prose;      ///< all but the code
    QStringList code;   ///< what stands in the font of code
    QStringList strong; ///< what is bold outside of headings
    QStringList stressed;
    int headings = 0;
    int paragraphs = 0;
    int smallest = 1000; ///< pixels
};

Rendered rendered(const QTextDocument &document)
{
    Rendered found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const bool isHeading = block.blockFormat().headingLevel() > 0;
        ++(isHeading ? found.headings : found.paragraphs);
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            const int pixels = format.hasProperty(QTextFormat::FontPixelSize)
                                   ? format.intProperty(QTextFormat::FontPixelSize)
                                   : document.defaultFont().pixelSize();
            found.smallest = std::min(found.smallest, pixels);
            if (format.fontFixedPitch()) {
                found.code << fragment.text();
                continue;
            }
            found.prose += fragment.text();
            if (!isHeading && format.fontWeight() > QFont::Medium)
                found.strong << fragment.text();
            if (format.fontItalic())
                found.stressed << fragment.text();
        }
        found.prose += u'\n';
    }
    return found;
}

QStringList captured(const QString &text, const char *pattern)
{
    QStringList all;
    auto it = QRegularExpression(QLatin1String(pattern)).globalMatch(text);
    while (it.hasNext())
        all << it.next().captured(1);
    return all;
}

} // namespace

class ExplanationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfTheMarkupIsLeft_data();
    void nothingOfTheMarkupIsLeft();
    void theColumnIsNoWiderThanAnEyeReads();
    void aNarrowPanelIsUsedToItsMargins();
    void codeStandsOutInBothThemes();
};

void ExplanationsTest::nothingOfTheMarkupIsLeft_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("locale");
    for (const BuiltinScenario &builtin : builtinScenarios()) {
        for (const char *locale : {"en", "pt_BR", "ru"}) {
            QTest::addRow("%s %s", builtin.id, locale)
                << QString::fromLatin1(builtin.id) << QString::fromLatin1(locale);
        }
    }
}

void ExplanationsTest::nothingOfTheMarkupIsLeft()
{
    QFETCH(QString, id);
    QFETCH(QString, locale);
    const ReadResult result = loadBuiltin(id);
    QVERIFY(result.scenario);
    ExplainPanel panel;
    panel.resize(420, 700);
    panel.setLanguage(locale);
    panel.setScenario(*result.scenario);
    const Rendered shown = rendered(*panel.findChild<ReadingView *>()->document());

    const QString source = result.scenario->explain.in(locale);
    QString outside = source;
    outside.remove(QRegularExpression(QStringLiteral("`[^`]*`")));
    // Code is what the text says it is, letter for letter.
    QCOMPARE(shown.code, captured(source, "`([^`]*)`"));
    QCOMPARE(shown.strong, captured(outside, "\\*\\*([^*]+)\\*\\*"));
    outside.remove(QRegularExpression(QStringLiteral("\\*\\*[^*]+\\*\\*")));
    QCOMPARE(shown.stressed, captured(outside, "\\*([^*]+)\\*"));
    // And nothing of the signs that said so is left.
    static const QRegularExpression leftOver(QStringLiteral("[*`#\\\\<>\\[\\]]|(^|\\s)_|_(\\s|$)"));
    const QRegularExpressionMatch match = leftOver.match(shown.prose);
    QVERIFY2(!match.hasMatch(), qUtf8Printable(shown.prose.mid(std::max(0, int(match.capturedStart()) - 20), 60)));

    QCOMPARE(shown.headings, 2); // the title, and the questions'
    const auto paragraphs = source.split(QStringLiteral("\n\n")).size();
    QCOMPARE(shown.paragraphs, static_cast<int>(paragraphs + static_cast<qsizetype>(result.scenario->predict.size())));
    QVERIFY(shown.smallest >= 13);
}

void ExplanationsTest::theColumnIsNoWiderThanAnEyeReads()
{
    const ReadResult result = loadBuiltin(QStringLiteral("three-tasks"));
    ExplainPanel panel;
    panel.resize(1400, 900);
    panel.setScenario(*result.scenario);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto *view = panel.findChild<ReadingView *>();
    const QTextFrameFormat frame = view->document()->rootFrame()->frameFormat();
    QVERIFY(view->columnWidth() < 700);
    QVERIFY(std::abs(frame.leftMargin() - frame.rightMargin()) < 1); // in the middle
    QVERIFY(frame.leftMargin() > 300);
    // Measured in what people read: the lines as they are broken.
    int longest = 0;
    for (QTextBlock block = view->document()->begin(); block.isValid(); block = block.next()) {
        for (int line = 0; line < block.layout()->lineCount(); ++line)
            longest = std::max(longest, block.layout()->lineAt(line).textLength());
    }
    QVERIFY2(longest >= 50 && longest <= 75, qPrintable(QString::number(longest)));
}

void ExplanationsTest::aNarrowPanelIsUsedToItsMargins()
{
    const ReadResult result = loadBuiltin(QStringLiteral("three-tasks"));
    ExplainPanel panel;
    panel.resize(280, 500);
    panel.setScenario(*result.scenario);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto *view = panel.findChild<ReadingView *>();
    QCOMPARE(view->columnWidth(), view->viewport()->width() - 32);
    QVERIFY(view->document()->size().width() <= view->viewport()->width()); // nothing to scroll to sideways
}

void ExplanationsTest::codeStandsOutInBothThemes()
{
    const auto tint = [](const QPalette &palette) {
        ReadingView view;
        view.setPalette(palette);
        view.setText(QStringLiteral("a `b` c"));
        QTextBlock block = view.document()->begin();
        QColor found;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().fontFixedPitch())
                found = it.fragment().charFormat().background().color();
        }
        return found;
    };
    const QColor light = tint(QPalette(Qt::black, Qt::white, Qt::white, Qt::gray, Qt::gray, Qt::black, Qt::white));
    const QColor dark = tint(QPalette(Qt::white, Qt::black, Qt::white, Qt::gray, Qt::gray, Qt::white, Qt::black));
    QVERIFY(light.isValid());
    QVERIFY(light.lightness() < dark.lightness());
}

QTEST_MAIN(ExplanationsTest)
#include "tst_explanations.moc"
