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

// The gallery as it is meant to be: the groups, and in each the scenarios in the order in which they are learned.
const QList<std::pair<QString, QString>> &lessons()
{
    static const QList<std::pair<QString, QString>> list{
        {QStringLiteral("first-steps"), QStringLiteral("hello-await three-tasks say-after gather-abc tasks-and-coroutines "
                                                       "comprehension never-awaited event-loop-tour")},
        {QStringLiteral("requests"), QStringLiteral("two-people twenty-products ninety-people thousand-requests "
                                                    "session-per-request three-sites unbounded-gather")},
        {QStringLiteral("control"), QStringLiteral("cancel-at-one-second task-states gather-or-wait task-group timeout "
                                                   "semaphore lock event barrier queue")},
        {QStringLiteral("pitfalls"), QStringLiteral("cpu-blocks-the-loop blocking-call lost-update deadlock starvation "
                                                    "retry-storm when-order-matters")},
        {QStringLiteral("bridges"), QStringLiteral("run-in-executor threads-and-the-gil echo-server sqlite "
                                                   "store-in-database testing-async")},
    };
    return list;
}

// Code in `…` does not count: it is no reading.
qsizetype wordsIn(QString text)
{
    static const QRegularExpression code(QStringLiteral("`[^`]*`"));
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return text.replace(code, QStringLiteral(" ")).split(blanks, Qt::SkipEmptyParts).size();
}

} // namespace

class GalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLessonsStandInTheirOrder()
    {
        QStringList meant;
        for (const auto &[group, ids] : lessons()) {
            for (const QString &id : ids.split(u' '))
                meant << group + u'/' + id;
        }
        QStringList found;
        for (const BuiltinScenario &builtin : builtinScenarios())
            found << QLatin1String(builtin.group) + u'/' + QLatin1String(builtin.id);
        QCOMPARE(found, meant);
    }

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
    }

    void everyBuiltinIsAsLargeAsCanBeSeen_data() { rows(); }
    void everyBuiltinIsAsLargeAsCanBeSeen()
    {
        QFETCH(QString, id);
        static const QHash<QString, quint32> large{{QStringLiteral("ninety-people"), 89U},
                                                   {QStringLiteral("thousand-requests"), 1000U},
                                                   {QStringLiteral("unbounded-gather"), 3000U}};
        const ReadResult result = loadBuiltin(id);
        QVERIFY(result.scenario);
        if (large.contains(id))
            QCOMPARE(static_cast<quint32>(result.scenario->taskCount()), large[id]);
        else
            QVERIFY(result.scenario->taskCount() <= 30);
        QVERIFY(result.scenario->variants.size() >= 2); // one alone compares nothing
        QVERIFY(result.scenario->variants.size() <= 4);
    }

    void everyQuestionIsAboutAVariantOfItsScenario_data() { rows(); }
    void everyQuestionIsAboutAVariantOfItsScenario()
    {
        QFETCH(QString, id);
        const ReadResult result = loadBuiltin(id);
        QVERIFY(result.scenario);
        QStringList names;
        for (const Variant &variant : result.scenario->variants)
            names << variant.name;
        QVERIFY(!result.scenario->predict.empty());
        for (const Prediction &prediction : result.scenario->predict) {
            QVERIFY2(names.removeOne(prediction.variant), qUtf8Printable(prediction.variant)); // each at most once
            QCOMPARE(prediction.value, QStringLiteral("total_ms"));
        }
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
            // The marks of code and of stress come in pairs.
            QCOMPARE(scenario.explain.byLanguage[language].count(u'`') % 2, 0);
            QCOMPARE(scenario.explain.byLanguage[language].count(QLatin1String("**")) % 2, 0);
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
