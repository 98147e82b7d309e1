// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/code/codecolours.h"

#include <QTest>

#include <cmath>

using namespace interleave;

namespace {

// WCAG 2.1: relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

// "Keyword:await String:"x"": the tokens and their texts.
QStringList tokens(Language language, const char *text, int open = -1)
{
    static const char *const names[] = {"Keyword", "Type", "Function", "String", "Number", "Comment"};
    const QString line = QString::fromUtf8(text);
    QStringList list;
    for (const ScannedToken &token : scanLine(grammarOf(language), line, open).tokens)
        list << QLatin1String(names[static_cast<int>(token.token)]) + u':' + line.mid(token.begin, token.length);
    return list;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u'|', Qt::SkipEmptyParts);
}

int openAfter(Language language, const char *text, int open = -1)
{
    return scanLine(grammarOf(language), QString::fromUtf8(text), open).openString;
}

} // namespace

class CodeColoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsLegibleOnEveryGround_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << static_cast<int>(Theme::Light);
        QTest::newRow("dark") << static_cast<int>(Theme::Dark);
    }
    void everyTextIsLegibleOnEveryGround()
    {
        QFETCH(int, theme);
        const CodeColours &colours = codeColours(static_cast<Theme>(theme));
        QList<QColor> texts(colours.tokens.begin(), colours.tokens.end());
        texts << colours.text << colours.lineNumber << colours.selected;
        for (const QColor &ground : {colours.ground, colours.underWay, colours.heldUp}) {
            for (const QColor &text : texts)
                QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + QStringLiteral(" on ") + ground.name()));
        }
        QVERIFY(contrast(colours.onPill, colours.underWayPill) >= 4.5);
        QVERIFY(contrast(colours.onPill, colours.heldUpPill) >= 4.5);
    }

    void python()
    {
        const Language language = Language::Python;
        QCOMPARE(tokens(language, "async def main(i):  # starts"), words("Keyword:async|Keyword:def|Function:main|Comment:# starts"));
        QCOMPARE(tokens(language, "    await asyncio.sleep(0.5)"), words("Keyword:await|Type:asyncio|Function:sleep|Number:0.5"));
        QCOMPARE(tokens(language, "url = f\"{BASE}/#{i}\" + 'a\\'b'"), words("String:f\"{BASE}/#{i}\"|String:'a\\'b'"));
        QCOMPARE(tokens(language, "@pytest.mark.asyncio"), words("Function:@pytest.mark.asyncio"));
        QCOMPARE(tokens(language, "awaits = not_a_keyword1"), QStringList());
    }

    void stringsOverLines()
    {
        const Language language = Language::Python;
        const int open = openAfter(language, "\"\"\"Three tasks");
        QVERIFY(open >= 0);
        QCOMPARE(openAfter(language, "", open), open);
        QCOMPARE(tokens(language, "return it # no", open), words("String:return it # no"));
        QCOMPARE(openAfter(language, "sum.\"\"\"", open), -1);
        QCOMPARE(tokens(language, "end\"\"\" if", open), words("String:end\"\"\"|Keyword:if"));
        QCOMPARE(openAfter(language, "\"\"\"one line\"\"\""), -1);
    }

    void cpp()
    {
        const Language language = Language::Cpp;
        QCOMPARE(tokens(language, "#include <QTimer>"), words("Keyword:#include|Type:QTimer"));
        QCOMPARE(tokens(language, "QCoro::Task<void> a(); // 1"), words("Type:QCoro|Type:void|Function:a|Comment:// 1"));
        QCOMPARE(tokens(language, "co_await QCoro::sleepFor(1'000ms);"), words("Keyword:co_await|Type:QCoro|Function:sleepFor|Number:1'000ms"));
        const int open = openAfter(language, "int a; /* over");
        QCOMPARE(tokens(language, "lines */ return", open), words("Comment:lines */|Keyword:return"));
    }

    void javaScript()
    {
        const Language language = Language::JavaScript;
        QCOMPARE(tokens(language, "const answer = await fetch(`${base}/1`);"), words("Keyword:const|Keyword:await|Function:fetch|String:`${base}/1`"));
        QCOMPARE(tokens(language, "new AbortController(); // stop"), words("Keyword:new|Type:AbortController|Comment:// stop"));
    }

    void anyTextIsScannedToItsEnd()
    {
        for (const Language language : allLanguages()) {
            for (const char *text : {"\"open", "'", "\\", "\"a\\", "'''", "`", "/*", "*/", "#", "@", "1.", "é\"", "R\"("}) {
                const ScannedLine line = scanLine(grammarOf(language), QString::fromUtf8(text));
                for (const ScannedToken &token : line.tokens)
                    QVERIFY(token.begin >= 0 && token.length > 0 && token.begin + token.length <= QString::fromUtf8(text).size());
            }
        }
    }
};

QTEST_GUILESS_MAIN(CodeColoursTest)
#include "tst_codecolours.moc"
