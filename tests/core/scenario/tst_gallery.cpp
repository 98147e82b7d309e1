// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/gallery.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace interleave;

namespace {

const QStringList languages{QStringLiteral("en"), QStringLiteral("pt_BR"), QStringLiteral("ru")};

qsizetype wordsIn(const QString &text)
{
    return text.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts).size();
}

} // namespace

class GalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBuiltinReads_data() { rows(); }
    void everyBuiltinReads()
    {
        QFETCH(QString, id);
        QFETCH(QString, group);
        const ReadResult result = loadBuiltin(id);
        for (const Fault &fault : result.faults)
            qWarning("%s", qUtf8Printable(fault.translated()));
        QVERIFY(result.scenario);
        QCOMPARE(result.scenario->id, id);
        QCOMPARE(result.scenario->group, group);
        const QStringList groups{QStringLiteral("first-steps"), QStringLiteral("requests"), QStringLiteral("control"),
                                 QStringLiteral("pitfalls"), QStringLiteral("bridges")};
        QVERIFY(groups.contains(group));
    }

    void everyTextIsThereInThreeLanguages_data() { rows(); }
    void everyTextIsThereInThreeLanguages()
    {
        QFETCH(QString, id);
        const ReadResult result = loadBuiltin(id);
        QVERIFY(result.scenario);
        const Scenario &scenario = *result.scenario;
        std::vector<LocalText> texts{scenario.title, scenario.summary, scenario.explain};
        QVERIFY(!scenario.predict.empty());
        for (const Prediction &prediction : scenario.predict)
            texts.push_back(prediction.ask);
        for (const LocalText &text : texts) {
            QCOMPARE(text.byLanguage.keys(), languages);
            QCOMPARE(QSet<QString>(text.byLanguage.begin(), text.byLanguage.end()).size(), languages.size());
        }
        for (const QString &language : languages) {
            for (const LocalText &line : {scenario.title, scenario.summary}) {
                QVERIFY(!line.byLanguage[language].contains(u'\n'));
                QVERIFY(line.byLanguage[language].size() <= 120);
            }
            const qsizetype words = wordsIn(scenario.explain.byLanguage[language]);
            QVERIFY2(words >= 80 && words <= 200, qUtf8Printable(QStringLiteral("%1: %2 words").arg(language).arg(words)));
        }
        static const QRegularExpression cyrillic(QStringLiteral("[а-яё]"));
        for (const LocalText &text : texts) {
            QVERIFY(text.byLanguage[QStringLiteral("ru")].contains(cyrillic));
            QVERIFY(!text.byLanguage[QStringLiteral("en")].contains(cyrillic));
            QVERIFY(!text.byLanguage[QStringLiteral("pt_BR")].contains(cyrillic));
        }
    }

    void everyFileIsInTheGallery()
    {
        const QDir folder(QStringLiteral(INTERLEAVE_SOURCE_DIR "/resources/scenarios"));
        QStringList onDisk = folder.entryList({QStringLiteral("*.scenario.json")}, QDir::Files);
        QStringList inGallery;
        for (const BuiltinScenario &builtin : builtinScenarios())
            inGallery.append(QLatin1String(builtin.id) + QStringLiteral(".scenario.json"));
        inGallery.sort();
        onDisk.sort();
        QCOMPARE(inGallery, onDisk);
    }

    void theFirstFiveAreWhatTheyAreMeantToBe()
    {
        const auto products = loadBuiltin(QStringLiteral("twenty-products")).scenario;
        QVERIFY(products);
        QCOMPARE(products->taskCount(), 20);
        QCOMPARE(products->network.latency, DurationSpec(UniformDuration{40, 160}));
        QCOMPARE(products->variants.at(1), (Variant{QStringLiteral("concurrent"), Mode::Concurrent, 30, 0}));
        const auto people = loadBuiltin(QStringLiteral("ninety-people")).scenario;
        QVERIFY(people);
        QCOMPARE(people->taskCount(), 89);
        QCOMPARE(people->variants.size(), std::size_t{3});
        QCOMPARE(people->variants.at(1).chunk, 5);
        QCOMPARE(people->variants.at(2).limit, 5);
        QCOMPARE(loadBuiltin(QStringLiteral("three-tasks")).scenario->taskCount(), 3);
    }

    void builtinsTakeOverrides()
    {
        const ReadResult result = loadBuiltin(QStringLiteral("twenty-products"), {{QStringLiteral("tasks.0.count"), QStringLiteral("7")}});
        QVERIFY(result.scenario);
        QCOMPARE(result.scenario->taskCount(), 7);
    }

    void anUnknownIdIsAFaultThatHelps()
    {
        const ReadResult typo = loadBuiltin(QStringLiteral("three-task"));
        QVERIFY(!typo.scenario);
        QCOMPARE(typo.faults.front().message.text(), QStringLiteral("There is no built-in scenario “three-task”; did you mean “three-tasks”?"));
        const ReadResult nothing = loadBuiltin(QStringLiteral("../x"));
        QVERIFY(!nothing.scenario);
        QVERIFY(nothing.faults.front().message.text().contains(QLatin1String("gather-abc")));
    }

private:
    static void rows()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("group");
        for (const BuiltinScenario &builtin : builtinScenarios())
            QTest::newRow(builtin.id) << QString(QLatin1String(builtin.id)) << QString(QLatin1String(builtin.group));
    }
};

QTEST_GUILESS_MAIN(GalleryTest)
#include "tst_gallery.moc"
