// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/random.h"
#include "core/scenario/reader.h"
#include "core/scenario/writer.h"
#include "everything.h"

#include <QTest>

using namespace interleave;

namespace {

// What always holds: a scenario or faults, never both and never neither; and places that lie in the text.
bool isSound(const QByteArray &bytes)
{
    const ReadResult result = readScenario(bytes);
    if (result.scenario.has_value() != result.faults.empty())
        return false;
    for (const Fault &fault : result.faults) {
        if (fault.line < 0 || fault.line > bytes.size() + 1 || fault.column < 0 || fault.column > bytes.size() + 1)
            return false;
        if (fault.message.text().isEmpty() || fault.translated().isEmpty())
            return false;
    }
    return !result.scenario || readScenario(writeScenario(*result.scenario)).scenario == result.scenario;
}

} // namespace

// Whatever bytes come in: no crash, and a sound answer.
class AnyBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBeginningOfAFile()
    {
        const QByteArray file = writeScenario(everything());
        QVERIFY(readScenario(file).scenario);
        for (qsizetype length = 0; length < file.size() - 2; ++length) {
            const QByteArray cut = file.left(length);
            QVERIFY2(isSound(cut), qPrintable(QString::number(length)));
            QVERIFY(!readScenario(cut).scenario);
        }
    }

    void filesWithFlippedBytes()
    {
        const QByteArray file = writeScenario(everything());
        Random random(1, 0);
        const auto below = [&random](qsizetype limit) { return static_cast<qsizetype>(random.bits() % static_cast<quint64>(limit)); };
        for (int round = 0; round < 4000; ++round) {
            QByteArray changed = file;
            for (qsizetype flips = 1 + below(3); flips > 0; --flips)
                changed[below(changed.size())] = static_cast<char>(below(256));
            QVERIFY2(isSound(changed), changed.constData());
        }
    }

    // Words of the format in any order reach deeper into the reader than bytes do.
    void wordsInAnyOrder()
    {
        static constexpr const char *words[] = {
            "{", "}", "[", "]", ",", ":", "\"tasks\":[", "\"steps\":[", "{\"sleep\":", "\"variants\":[", "{\"mode\":\"chunked\"",
            "{\"name\":\"A\",", "\"network\":{", "\"latency\":", "{\"uniform\":[", "1", "-1", "1e308", "null", "\"x\"", "{\"en\":",
        };
        Random random(2, 0);
        for (int round = 0; round < 20000; ++round) {
            QByteArray text = "{\"interleave\":1,\"id\":\"x\",";
            for (int i = 0; i < 12; ++i)
                text += words[random.bits() % std::size(words)];
            for (int i = 0; i < 4; ++i)
                text += i % 2 == 0 ? "]" : "}";
            QVERIFY2(isSound(text), text.constData());
        }
    }

    // Large files must not take time or memory out of proportion.
    void largeFilesAreReadInTime()
    {
        const auto filled = [](const char *begin, const char *unit, const char *end) {
            QByteArray text = begin;
            const QByteArray piece = unit;
            text += piece.repeated(2'000'000 / piece.size());
            return text + end;
        };
        for (const QByteArray &text : {
                 filled("{\"interleave\":1,\"id\":\"x\",\"tasks\":[{\"name\":\"A\",\"steps\":[{\"sleep\":{\"each\":[1", ",1", "]}}]}]}"),
                 filled("{\"tasks\":[1", ",1", "]}"),
                 filled("{\"tasks\":[{}", ",{}", "]}"),
                 filled("{\"x\":1", ",\"x\":1", "}"),
                 filled("{\"interleave\":1,\"id\":\"x\",\"tasks\":[{\"name\":\"A\",\"steps\":[]}", ",{\"name\":\"A\",\"steps\":[]}", "]}"),
                 filled("{\"", "abcdefgh", "\":1}"),
                 filled("{\"id\":", "1", "}"),
                 filled("", "[", ""),
             }) {
            const ReadResult result = readScenario(text);
            QCOMPARE(result.scenario.has_value(), result.faults.empty());
        }
    }
};

QTEST_GUILESS_MAIN(AnyBytes)
#include "tst_anybytes.moc"
