// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/durationwords.h"
#include "app/timeline/headline.h"
#include "app/timeline/variantwords.h"
#include "tests/support/tracebuilder.h"

#include <QTest>

#include <tuple>

using namespace interleave;
using namespace interleave::testing;

namespace {

// With ordinary spaces, for comparing.
QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}

QString headline(const FakeRun &run)
{
    Feed feed(makeRecord(run));
    feed.readAll();
    return plain(headlineOf(feed, QLocale::c()).value_or(QStringLiteral("nothing")));
}

} // namespace

class TestHeadline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durationsHaveThreeDigits_data();
    void durationsHaveThreeDigits();
    void factorsHaveOneDigitBelowTen();
    void numbersFollowTheLocale();
    void theFastestIsComparedToTheSlowest();
    void itIsNotToldEarly();
    void oneVariantIsNoComparison();
    void equalTimesAreNoDifference();
    void cancelledRunsHaveNoTimes();
    void whereNothingWasDoneThereIsNothingToCompare();
    void noTimeAtAllHasNoFactor();
    void theSlowestIsNotSooner();
    void variantsAreCalledByTheirModes();
    void threadsSayHowManyTheyAreAndWhatTheyShare();
    void aProgramOfItsOwnIsNotCalledByAMode();
    void failedAndDeadlockedRunsHaveNoTimesAndSayWhy();
    void aVariantThatEndedWellHasNoWordsForIt();
};

void TestHeadline::durationsHaveThreeDigits_data()
{
    QTest::addColumn<qint64>("ns");
    QTest::addColumn<QString>("text");
    const auto row = [](Nanoseconds ns, const char *text) {
        QTest::newRow(text) << qint64(ns.count()) << QString::fromUtf8(text);
    };
    row(0ns, "0 s");
    row(7ns, "7 ns");
    row(12500ns, "12.5 µs");
    row(40ms, "40 ms");
    row(250ms, "250 ms");
    row(999400us, "999 ms");
    row(999700us, "1 s");
    row(1050ms, "1.05 s");
    row(3s, "3 s");
    row(3020ms, "3.02 s");
    row(9996ms, "10 s");
    row(15340ms, "15.3 s");
    row(59940ms, "59.9 s");
    row(60s, "1 min");
    row(125s, "2 min 5 s");
    QTest::newRow("negative") << Q_INT64_C(-5) << QStringLiteral("0 s");
}

void TestHeadline::durationsHaveThreeDigits()
{
    QFETCH(qint64, ns);
    QFETCH(QString, text);
    QCOMPARE(plain(durationText(Nanoseconds(ns), QLocale::c())), text);
}

void TestHeadline::factorsHaveOneDigitBelowTen()
{
    QCOMPARE(factorText(2.876, QLocale::c()), QStringLiteral("2.9"));
    QCOMPARE(factorText(3.0, QLocale::c()), QStringLiteral("3"));
    QCOMPARE(factorText(9.96, QLocale::c()), QStringLiteral("10"));
    QCOMPARE(factorText(42.6, QLocale::c()), QStringLiteral("43"));
}

void TestHeadline::numbersFollowTheLocale()
{
    QCOMPARE(plain(durationText(1050ms, QLocale(QLocale::Portuguese, QLocale::Brazil))), QStringLiteral("1,05 s"));
    QCOMPARE(factorText(2.9, QLocale(QLocale::Russian)), QStringLiteral("2,9"));
}

void TestHeadline::theFastestIsComparedToTheSlowest()
{
    FakeRun run;
    run.variants.push_back({QStringLiteral("chunked"), 0, 2});
    QCOMPARE(headline(run), QStringLiteral("1 s against 3 s: 3 times sooner"));
}

void TestHeadline::itIsNotToldEarly()
{
    FakeRun run;
    run.until = 2999ms;
    QCOMPARE(headline(run), QStringLiteral("nothing"));
    run.until = 3s;
    QVERIFY(headline(run) != QStringLiteral("nothing"));
}

void TestHeadline::oneVariantIsNoComparison()
{
    FakeRun run;
    run.variants.resize(1);
    QCOMPARE(headline(run), QStringLiteral("nothing"));
}

void TestHeadline::equalTimesAreNoDifference()
{
    FakeRun run;
    run.tasks = 1;
    QCOMPARE(headline(run), QStringLiteral("1 s in every variant: no difference"));
}

void TestHeadline::cancelledRunsHaveNoTimes()
{
    FakeRun run;
    run.cancelledAll = true;
    QCOMPARE(headline(run), QStringLiteral("Cancelled: there are no times to compare"));
}

void TestHeadline::whereNothingWasDoneThereIsNothingToCompare()
{
    FakeRun run;
    run.failing = {0, 1, 2};
    QCOMPARE(headline(run), QStringLiteral("Too little was done: there are no times to compare"));
    run.failing = {0, 2};
    QCOMPARE(headline(run), QStringLiteral("1 s against 3 s: 3 times sooner"));
}

void TestHeadline::noTimeAtAllHasNoFactor()
{
    FakeRun run;
    run.duration = [](TaskId) -> Nanoseconds { return 0s; };
    QCOMPARE(headline(run), QStringLiteral("0 s in every variant: no difference"));
}

void TestHeadline::theSlowestIsNotSooner()
{
    Feed feed(makeRecord({}));
    QVERIFY(!timesSooner(feed, 1));
    feed.readAll();
    QVERIFY(!timesSooner(feed, 0));
    QCOMPARE(timesSooner(feed, 1), std::optional(3.0));
}

void TestHeadline::variantsAreCalledByTheirModes()
{
    const auto named = [](const QString &name, const QString &mode, int limit, int chunk) {
        VariantTrace trace;
        trace.name = name;
        trace.mode = mode;
        trace.limit = limit;
        trace.chunk = chunk;
        trace.workers = 8; // all variants have them, for steps given to workers
        return variantName(trace);
    };
    const QString concurrent = QStringLiteral("concurrent");
    QCOMPARE(named({}, concurrent, 30, 0), QStringLiteral("Concurrent · 30"));
    QCOMPARE(named(concurrent, concurrent, 0, 0), QStringLiteral("Concurrent"));
    QCOMPARE(named({}, QStringLiteral("chunked"), 0, 5), QStringLiteral("Chunked · 5"));
    QCOMPARE(named(QStringLiteral("group"), QStringLiteral("group"), 0, 0), QStringLiteral("Group"));
    QCOMPARE(named(QStringLiteral("threads"), QStringLiteral("threads"), 0, 0), QStringLiteral("Threads · 8"));
    QCOMPARE(named(QStringLiteral("by hand"), {}, 0, 0), QStringLiteral("By hand"));
    QCOMPARE(named(QStringLiteral("polite"), concurrent, 3, 0), QStringLiteral("Polite"));

    VariantTrace trace;
    trace.mode = concurrent;
    trace.limit = 5;
    QCOMPARE(variantMeaning(trace), QStringLiteral("a gate lets 5 through"));
    trace.mode.clear();
    QCOMPARE(variantMeaning(trace), QStringLiteral("a program of its own"));
}

void TestHeadline::threadsSayHowManyTheyAreAndWhatTheyShare()
{
    VariantTrace trace;
    trace.mode = QStringLiteral("threads");
    trace.workers = 8;
    trace.cores = 4;
    QCOMPARE(variantMeaning(trace), QStringLiteral("threads: 8, cores: 4"));
    trace.gil = true;
    QCOMPARE(variantMeaning(trace), QStringLiteral("threads: 8; one at a time computes"));
}

void TestHeadline::aProgramOfItsOwnIsNotCalledByAMode()
{
    Variant variant;
    variant.name = QStringLiteral("concurrent");
    variant.mode = Mode::Concurrent;
    variant.hasMain = true;
    variant.limit = 0;
    QCOMPARE(variantName(variant), QStringLiteral("Concurrent"));
    variant.name = QStringLiteral("by hand");
    QCOMPARE(variantName(variant), QStringLiteral("By hand"));
}

void TestHeadline::failedAndDeadlockedRunsHaveNoTimesAndSayWhy()
{
    FakeRun run;
    const auto record = makeRecord(run);
    for (const auto &[index, state, why] : {std::tuple{0, State::Deadlocked, "Deadlock: A → B → A"}, {1, State::Failed, "no milk"}}) {
        auto trace = std::make_unique<VariantTrace>();
        trace->name = index == 0 ? QStringLiteral("careless") : QStringLiteral("hasty");
        trace->log.append({.kind = EventKind::VariantBegins});
        trace->log.append({.time = 1s,
                           .detail = trace->log.addMessage(Message::inWords(QString::fromUtf8(why))),
                           .kind = EventKind::VariantEnds,
                           .state = state});
        trace->setPhase(Phase::Over);
        record->variants[static_cast<std::size_t>(index)] = std::move(trace);
    }
    Feed feed(record);
    feed.readAll();
    QCOMPARE(headlineOf(feed), std::optional(QStringLiteral("Deadlocked: there are no times to compare")));
    QCOMPARE(badEnds(feed), (QStringList{QStringLiteral("Careless – Deadlock: A → B → A"), QStringLiteral("Hasty – Failed: no milk")}));
    QVERIFY(!timesSooner(feed, 0) && !timesSooner(feed, 1));
}

void TestHeadline::aVariantThatEndedWellHasNoWordsForIt()
{
    FakeRun run;
    Feed feed(makeRecord(run));
    QCOMPARE(endWords(feed.variant(0)), QString());
    feed.readAll();
    QCOMPARE(endWords(feed.variant(0)), QString());
    QVERIFY(badEnds(feed).isEmpty());
    run.cancelledAll = true;
    Feed cancelled(makeRecord(run));
    cancelled.readAll();
    QCOMPARE(endWords(cancelled.variant(0)), QStringLiteral("Cancelled"));
    QVERIFY(badEnds(cancelled).isEmpty()); // nothing to say but that
}

QTEST_GUILESS_MAIN(TestHeadline)
#include "tst_headline.moc"
