// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/runreader.h"
#include "core/formats/runwriter.h"
#include "core/formats/taskscsv.h"
#include "core/scenario/random.h"
#include "tests/core/formats/savedruns.h"
#include "tests/support/scenarios.h"

#include <QTemporaryDir>
#include <QTest>

using namespace interleave;
using namespace interleave::testing;

namespace {

// A short run with all there is: messages of both sorts, failures, several variants.
QByteArray shortRun()
{
    const Scenario s = scenario(
        {task(QStringLiteral("a"), {sleepFor(5), withWords(StepKind::Fail, QStringLiteral("no"))}),
         task(QStringLiteral("b"), {getFrom(QStringLiteral("/x"), {milliseconds(OptionKey::Timeout, 10)})})},
        {variant(Mode::Sequential), variant(Mode::Concurrent, 1)});
    return runBytes(saved(s));
}

// A run whose events name resources and tasks: a lock, an event, a task that waits for another.
QByteArray waitingRun()
{
    Step hold;
    hold.kind = StepKind::With;
    hold.value = ResourceRef{QStringLiteral("lock"), 0};
    hold.blocks = {{BlockKey::Steps, {sleepFor(1)}}};
    Step set;
    set.kind = StepKind::Set;
    set.value = ResourceRef{QStringLiteral("bell"), 1};
    Step await;
    await.kind = StepKind::Await;
    await.value = TaskRefs{{QStringLiteral("a")}, false, {TaskSpan{0, 1}}};
    Scenario s = scenario({task(QStringLiteral("a"), {hold, sleepFor(5)}), task(QStringLiteral("b"), {hold, set, await})},
                          {variant(Mode::Concurrent)});
    s.resources = {{QStringLiteral("lock"), ResourceKind::Lock, 0}, {QStringLiteral("bell"), ResourceKind::Event, 0}};
    return runBytes(saved(s));
}

// What always holds: a run that every reader can take, or faults in places that lie in the text.
bool isSound(const QByteArray &bytes)
{
    const ReadRunResult result = readRun(bytes);
    if (result.run.has_value() != result.faults.empty())
        return false;
    for (const Fault &fault : result.faults) {
        if (fault.line < 0 || fault.line > bytes.size() + 1 || fault.column < 0 || fault.column > bytes.size() + 1)
            return false;
        if (fault.message.text().isEmpty() || fault.translated().isEmpty())
            return false;
    }
    if (!result.run)
        return true;
    const QByteArray again = runBytes(*result.run);
    const ReadRunResult second = readRun(again);
    return second.run && runBytes(*second.run) == again && tasksCsv(*second.run->record) == tasksCsv(*result.run->record);
}

} // namespace

class BadRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBeginningOfAFile()
    {
        const QByteArray file = shortRun();
        QVERIFY(readRun(file).run);
        for (qsizetype length = 0; length < file.size() - 2; ++length) {
            const QByteArray cut = file.left(length);
            QVERIFY2(isSound(cut), qPrintable(QString::number(length)));
            QVERIFY(!readRun(cut).run);
        }
    }

    void filesWithFlippedBytes()
    {
        const QByteArray file = shortRun();
        Random random(1, 0);
        const auto below = [&random](qsizetype limit) {
            return static_cast<qsizetype>(random.bits() % static_cast<quint64>(limit));
        };
        int good = 0;
        for (int round = 0; round < 5000; ++round) {
            QByteArray changed = file;
            for (qsizetype flips = 1 + below(2); flips > 0; --flips) {
                // Half of them digits: these reach the events.
                const char byte = static_cast<char>(below(2) == 0 ? '0' + below(10) : below(256));
                changed[below(changed.size())] = byte;
            }
            QVERIFY2(isSound(changed), changed.constData());
            good += readRun(changed).run ? 1 : 0;
        }
        QVERIFY(good > 0); // otherwise nothing but the parser was tried
    }

    // Numbers in any place of any event.
    void eventsWithOtherNumbers()
    {
        const QByteArray file = shortRun();
        const QList<QByteArray> lines = file.split('\n');
        Random random(2, 0);
        const auto below = [&random](qsizetype limit) {
            return static_cast<qsizetype>(random.bits() % static_cast<quint64>(limit));
        };
        static constexpr const char *numbers[] = {"0", "1", "-1", "2", "9", "21", "255", "4294967295", "9223372036854775807",
                                                  "-9223372036854775808", "18446744073709551615", "1.5", "1e3", "null", "[]"};
        for (int round = 0; round < 5000; ++round) {
            QList<QByteArray> changed = lines;
            QByteArray &line = changed[below(changed.size())];
            if (!line.startsWith('['))
                continue;
            QList<QByteArray> parts = line.split(',');
            QByteArray &part = parts[below(parts.size())];
            if (!part.contains('[') && !part.contains(']'))
                part = numbers[below(std::size(numbers))];
            line = parts.join(',');
            QVERIFY2(isSound(changed.join('\n')), line.constData());
        }
    }

    // Every last number of an event, as far too large: it is a message, a resource or a task that is not there, or nothing
    // that is looked up.
    void whatAnEventNamesIsThere()
    {
        const QList<QByteArray> lines = waitingRun().split('\n');
        QStringList refusals;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const qsizetype end = lines[i].indexOf(']');
            const QByteArray numbers = lines[i].left(end);
            if (!numbers.startsWith('[') || numbers.count(',') != 5)
                continue;
            QList<QByteArray> changed = lines;
            changed[i] = numbers.left(numbers.lastIndexOf(',')) + ",3" + lines[i].mid(end);
            const QByteArray bytes = changed.join('\n');
            QVERIFY2(isSound(bytes), changed[i].constData());
            const ReadRunResult result = readRun(bytes);
            refusals << (result.run ? QString() : result.faults.front().message.text());
        }
        // Acquired and released by a; b waits for the lock, acquires and releases it, sets the event and waits for a.
        const QString resource = QStringLiteral("There is no resource 3: the scenario has 2, and the first is 1.");
        QCOMPARE(refusals.count(resource), 6);
        QCOMPARE(refusals.count(QStringLiteral("There is no task 2: the scenario has 2 tasks, and the first is 0.")), 1);
        // How long somebody sleeps is any number.
        QCOMPARE(refusals.count(QString()), 3);
        QCOMPARE(refusals.size(), 10);
    }

    void eachFaultIsSaid_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *from, const char *to, const char *place, const char *words) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(place) << QString::fromUtf8(words);
        };
        row("newer version", "\"interleave_run\": 1", "\"interleave_run\": 2", "interleave_run", "version 2");
        row("no version", "\"interleave_run\"", "\"interleave\"", "", "“interleave_run” is missing");
        row("unknown key", "\"program\"", "\"programme\"", "programme", "did you mean “program”");
        row("world", "\"simulated\"", "\"dreamt\"", "world", "dreamt");
        row("key twice", "\"seed\": 1", "\"seed\": 1, \"seed\": 1", "seed", "twice");
        row("another seed", "\"seed\": 1", "\"seed\": 2", "seed", "seed is 1");
        row("scenario with a fault", "\"tasks\"", "\"taskz\"", "scenario.taskz", "did you mean “tasks”");
        row("scenario is a text", "\"scenario\": {", "\"scenario\": 5, \"scenaria\": {", "scenario", "Expected an object");
        row("variant that is not there", "{\"name\": \"sequential\"", "{\"name\": \"threads\"", "variants[0].name", "threads");
        row("variant twice", "{\"name\": \"concurrent\"", "{\"name\": \"sequential\"", "variants[1].name", "Two variants");
        row("no events", "\"events\": [\n[0", "\"happened\": [\n[0", "variants[0].happened", "Unknown key");
        row("no such task", "[0,0,1,", "[0,2,1,", "variants[0].events[3]", "There is no task 2");
        row("no such kind", "[0,0,1,", "[0,0,99,", "variants[0].events[3]", "Number 3");
        row("unknown kind", "\"hold-begins\"", "\"hold-starts\"", "variants[0].events", "hold-starts");
        row("backwards", "[0,0,1,", "[-1,0,1,", "variants[0].events[3]", "Number 1");
        row("fraction", "[0,0,1,", "[0.5,0,1,", "variants[0].events[3]", "whole numbers");
        row("too few numbers", "[0,-1,0]", "[0,-1]", "variants[0].events[0]", "3 to 6");
        row("too many numbers", "[0,-1,0]", "[0,-1,0,0,0,0,0,0]", "variants[0].events[0]", "3 to 6");
        row("does not begin", "[0,-1,0]", "[0,-1,3]", "variants[0].events[0]", "beginning of the variant");
        row("an object among the events", "[0,-1,0]", "{}", "variants[0].events[0]", "Expected an event");
        row("a number among the messages", "\"messages\": [\n", "\"messages\": [\n5,", "variants[0].messages[0]", "Expected a message");
        row("events later than now", "\"now_ns\": 1", "\"now_ns\": 0,\"x\":1", "variants[0].now_ns", "last event");
        row("something behind", "]\n}\n", "]\n}\n5", "", "remove what follows");
        row("a zero byte", "]\n}\n", "]\n}\n", "", "zero byte");
    }
    void eachFaultIsSaid()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, place);
        QFETCH(QString, words);
        QByteArray file = shortRun();
        const qsizetype at = file.indexOf(from);
        QVERIFY2(at >= 0, file.constData());
        file.replace(at, from.size(), to);
        if (words == QLatin1String("zero byte"))
            file += QByteArray("\0x", 2);
        const ReadRunResult result = readRun(file);
        QVERIFY(!result.run);
        const Fault *fault = nullptr;
        for (const Fault &each : result.faults) {
            if ((place.isEmpty() || each.place.startsWith(place)) && each.message.text().contains(words))
                fault = &each;
        }
        QVERIFY2(fault, qPrintable(result.faults.front().translated()));
        QVERIFY(fault->line > 0 || place.isEmpty());
    }

    void theLineOfAFaultIsThatOfTheFile()
    {
        QByteArray file = shortRun();
        file.replace("\"tasks\"", "\"taskz\"");
        const ReadRunResult result = readRun(file);
        QVERIFY(!result.run);
        const qsizetype at = file.indexOf("\"taskz\"");
        bool found = false;
        for (const Fault &fault : result.faults) {
            if (fault.place == QLatin1String("scenario.taskz")) {
                QCOMPARE(fault.line, static_cast<int>(file.left(at).count('\n')) + 1);
                found = true;
            }
        }
        QVERIFY(found);
    }

    void whatIsNoRunIsRefused()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("  \n"), QByteArray("null"), QByteArray("[]"), QByteArray("{}"),
                                        QByteArray("\x89PNG\r\n"), QByteArray("\xef\xbb\xbf{}"), QByteArray("{\"a\":\"\xff\"}"),
                                        QByteArray("{\"a\":\"\\udc00\"}"), QByteArray("{\"\\udc00\":1}")}) {
            QVERIFY2(isSound(bytes), bytes.constData());
            QVERIFY(!readRun(bytes).run);
        }
        QVERIFY(!readRunFile(QStringLiteral("/nowhere/x.run.json")).run);
        const QTemporaryDir folder;
        QVERIFY(readRunFile(folder.path()).faults.front().message.text().contains(QStringLiteral("folder")));
    }

    // A file may be large; it is refused before it is read. Sparse: it takes no room.
    void aFileOverTheLimitIsRefused()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("x.run.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(maxRunBytes + 1));
        file.close();
        QVERIFY(readRunFile(file.fileName()).faults.front().message.text().contains(QStringLiteral("1024 MiB")));
    }

    // Large and deep texts must not take time, memory or stack out of proportion.
    void largeFilesAreReadInTime()
    {
        const auto filled = [](const QByteArray &begin, const QByteArray &unit, const QByteArray &end) {
            return begin + unit.repeated(4'000'000 / unit.size()) + end;
        };
        const QByteArray file = shortRun();
        const QByteArray toEvents = file.left(file.indexOf("[0,-1,0]"));
        const QByteArray toMessages = file.left(file.indexOf("\"messages\": [") + 13);
        for (const QByteArray &text :
             {filled("", "[", ""), filled("{\"scenario\":", "[", ""), filled("{\"x\":[0", ",0", "]}"), filled("{\"x\":1", ",\"x\":1", "}"),
              filled("{\"variants\":[{}", ",{}", "]}"), filled("{\"x", "abcdefgh", "\":1}"), filled("{\"seed\":", "1", "}"),
              filled(toEvents, "[", ""), filled(toEvents + "[0,-1,0]", ",[0,-1,3]", ""), filled(toMessages, "\"\",", "\"\"]}]}"),
              filled(toEvents + "[0,-1,0]", ",[0,-1,3]", "]}]}"), filled(toMessages + "[\"a\"", ",\"a\"", "]]}]}")}) {
            const ReadRunResult result = readRun(text);
            QCOMPARE(result.run.has_value(), result.faults.empty());
        }
    }
};

QTEST_GUILESS_MAIN(BadRunsTest)
#include "tst_badruns.moc"
