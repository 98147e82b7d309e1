// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/runsetup.h"
#include "core/scenario/gallery.h"
#include "tests/support/outcomes.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace interleave;
using namespace interleave::testing;

namespace {

// A line of times.txt.
struct Expectation
{
    QString id;
    QString variant;
    Nanoseconds total{0};
    QStringList tasks; ///< as outcomes() writes them
};

std::vector<Expectation> readTable()
{
    std::vector<Expectation> table;
    QFile file(QStringLiteral(INTERLEAVE_SOURCE_DIR "/tests/gallery/times.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList parts = line.split(QStringLiteral(" | "));
        const QStringList tasks = parts.size() > 4 ? parts.at(4).split(QStringLiteral("; ")) : QStringList();
        table.push_back({parts.value(0), parts.value(1), Nanoseconds(std::llround(parts.value(2).toDouble() * 1e6)), tasks});
    }
    return table;
}

std::shared_ptr<RunRecord> simulated(const Scenario &scenario, const QString &variant)
{
    RunOptions options;
    options.variants = {variant};
    return simulate(scenario, options);
}

// What the tasks of a variant noted, in English, in order of time.
QStringList notesOf(const char *id, const QString &variant)
{
    QStringList notes;
    const ReadResult result = loadBuiltin(QLatin1String(id));
    if (!result.scenario)
        return notes;
    const auto record = simulated(*result.scenario, variant);
    const EventLog &log = record->variants.front()->log;
    LogCursor(log).readNew([&](const Event &event) {
        if (event.kind == EventKind::Note)
            notes << log.message(event.detail).text();
    });
    return notes;
}

} // namespace

class GalleryTimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVariantOfTheGalleryStandsInTheTableOnce()
    {
        QStringList expected;
        for (const Expectation &each : readTable())
            expected << each.id + QStringLiteral(": ") + each.variant;
        QStringList found;
        for (const BuiltinScenario &builtin : builtinScenarios()) {
            const ReadResult result = loadBuiltin(QLatin1String(builtin.id));
            QVERIFY2(result.scenario, builtin.id);
            for (const Variant &variant : result.scenario->variants)
                found << result.scenario->id + QStringLiteral(": ") + variant.name;
        }
        QCOMPARE(expected, found);
    }

    void aVariantTakesWhatTheTableSays_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("variant");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<QStringList>("tasks");
        for (const Expectation &each : readTable()) {
            QTest::newRow(qUtf8Printable(each.id + QStringLiteral(": ") + each.variant))
                << each.id << each.variant << qint64(each.total.count()) << each.tasks;
        }
    }

    void aVariantTakesWhatTheTableSays()
    {
        QFETCH(QString, id);
        QFETCH(QString, variant);
        QFETCH(qint64, total);
        QFETCH(QStringList, tasks);
        const ReadResult result = loadBuiltin(id);
        QVERIFY(result.scenario);
        const auto record = simulated(*result.scenario, variant);
        QCOMPARE(record->variants.size(), std::size_t{1});
        const auto end = factsOf(record->variants.front()->log, record->tasks.count()).end();
        QVERIFY(end);
        QCOMPARE(qint64(end->count()), total);
        const QStringList found = outcomes(*record);
        for (const QString &task : tasks)
            QVERIFY2(found.contains(task), qUtf8Printable(task + QStringLiteral(", but: ") + found.mid(0, 40).join(QStringLiteral("; "))));
    }

    void theLostUpdateIsLostAndTheLockKeepsIt_data()
    {
        QTest::addColumn<QString>("variant");
        QTest::addColumn<QString>("last");
        QTest::newRow("without lock") << QStringLiteral("without lock") << QStringLiteral("read balance: 10");
        QTest::newRow("with lock") << QStringLiteral("with lock") << QStringLiteral("read balance: 40");
    }

    void theLostUpdateIsLostAndTheLockKeepsIt()
    {
        QFETCH(QString, variant);
        QFETCH(QString, last);
        const QStringList notes = notesOf("lost-update", variant);
        QVERIFY(!notes.isEmpty());
        QCOMPARE(notes.last(), last);
    }

    void outOfOrderTheAccountIsOverdrawnOnTheWay()
    {
        const QStringList concurrent = notesOf("when-order-matters", QStringLiteral("concurrent"));
        QCOMPARE(concurrent.filter(QStringLiteral("wrote")),
                 lines({"wrote balance: -800", "wrote balance: -950", "wrote balance: 50"}));
        const QStringList inOrder = notesOf("when-order-matters", QStringLiteral("sequential-await"));
        QCOMPARE(inOrder.filter(QStringLiteral("wrote")),
                 lines({"wrote balance: 1000", "wrote balance: 200", "wrote balance: 50"}));
    }
};

QTEST_GUILESS_MAIN(GalleryTimesTest)
#include "tst_gallerytimes.moc"
