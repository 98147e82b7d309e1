// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/scenario.h"
#include "faultrow.h"

using namespace interleave;

namespace {

// The first fault of any bytes.
Fault faultOf(const QByteArray &bytes)
{
    const ReadResult result = readScenario(bytes);
    return result.faults.empty() ? Fault() : result.faults.front();
}

} // namespace

class BadSyntax : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRefusedAtItsPlace_data()
    {
        badColumns();
        bad("nothing", QStringLiteral("§"), "", "The file is empty");
        bad("only spaces", QStringLiteral("§ \n\t\n"), "", "The file is empty");
        bad("cut off after a comma", QStringLiteral("{\"id\": 1,§"), "", "The file ends here, where a key or “}” is expected");
        bad("cut off after a key", QStringLiteral("{\"id\"§"), "", "where “:” is expected");
        bad("cut off before a value", QStringLiteral("{\"id\":§"), "id", "where a value is expected");
        bad("cut off after a value", QStringLiteral("{\"id\":\n{\"x\": 1§"), "id", "where “,” or “}” is expected");
        bad("cut off in a list", QStringLiteral("{\"id\": [1, 2§"), "id", "where “,” or “]” is expected");
        bad("cut off in a text", QStringLiteral("{\"id\": \"thr§"), "id", "closing quotation mark is missing");
        bad("cut off in a word", QStringLiteral("{\"id\": tru§"), "id", "where a value is expected");
        bad("cut off in a number", QStringLiteral("{\"id\": 1.§"), "id", "ends inside a number");
        bad("text after the end", QStringLiteral("{\"id\": 1}\n §x"), "", "remove what follows: “x”");
        bad("two values", QStringLiteral("{}§{}"), "", "remove what follows: “{”");
        bad("comma after the last member", QStringLiteral("{\"id\": 1,\n§}"), "", "no comma after the last entry: remove the comma before “}”");
        bad("comma after the last element", QStringLiteral("{\"id\": [1,§]}"), "id[1]", "remove the comma before “]”");
        bad("no comma", QStringLiteral("{\"id\": 1\n§\"x\": 2}"), "", "Expected “,” or “}” after the value");
        bad("no colon", QStringLiteral("{\"id\" §1}"), "", "Expected “:” after the key; found “1”");
        bad("no value", QStringLiteral("{\"id\": §, \"x\": 1}"), "id", "Expected a value");
        bad("key without quotation marks", QStringLiteral("{§id: 1}"), "", "Expected a key in quotation marks or “}”; found “id”");
        bad("single quotation marks", QStringLiteral("{\"id\": §'x'}"), "id", "straight double quotation marks");
        bad("printed quotation marks", QStringLiteral("{\"id\": §“x”}"), "id", "straight double quotation marks");
        bad("comment", QStringLiteral("{\n  §// the name\n  \"id\": 1}"), "", "JSON has no comments");
        bad("word that is none", QStringLiteral("{\"id\": §truthy}"), "id", "Expected a value");
        bad("NaN", QStringLiteral("{\"id\": §NaN}"), "id", "“NaN” is not a number in JSON");
        bad("-Infinity", QStringLiteral("{\"id\": §-Infinity}"), "id", "“-Infinity” is not a number in JSON");
        bad("huge exponent", QStringLiteral("{\"id\": §1e999}"), "id", "The number 1e999 is too large");
        bad("huge number by its digits", QStringLiteral("{\"id\": §10000e305}"), "id", "The number 10000e305 is too large");
        bad("huge negative number", QStringLiteral("{\"id\": [0, §-1e309]}"), "id[1]", "is too large");
        bad("no digit after the point", QStringLiteral("{\"id\": 1.§}"), "id", "Expected a digit after the decimal point");
        bad("no digit in the exponent", QStringLiteral("{\"id\": 1e§}"), "id", "Expected a digit in the exponent");
        bad("hexadecimal number", QStringLiteral("{\"id\": 0§x10}"), "", "Expected “,” or “}”");
        bad("line end in a text", QStringLiteral("{\"id\": \"a§\nb\"}"), "id", "A text ends on its line");
        bad("unknown escape", QStringLiteral("{\"id\": \"§\\q\"}"), "id", "found “\\q”");
        bad("bad \\u escape", QStringLiteral("{\"id\": \"§\\u12G4\"}"), "id", "four hexadecimal digits");
        bad("high surrogate alone", QStringLiteral("{\"id\": \"§\\ud83dx\"}"), "id", "the other half is missing");
        bad("low surrogate alone", QStringLiteral("{\"id\": §\"\\udc00\"}"), "id", "the other half is missing");
        bad("columns count characters", QStringLiteral("{\"é😀ж\": §tru}"), "é😀ж", "Expected a value");
    }
    void isRefusedAtItsPlace() { expectTheFault(); }

    void bytesThatAreNoTextAreNamed()
    {
        QVERIFY(faultOf("\xef\xbb\xbf{}").message.text().contains(QLatin1String("byte order mark")));
        QVERIFY(faultOf(QByteArray("\xff\xfe{\0", 4)).message.text().contains(QLatin1String("UTF-16")));
        const Fault binary = faultOf(QByteArray("\x7f" "ELF\x01\n\0", 7));
        QVERIFY(binary.message.text().contains(QLatin1String("not a text file")));
        QCOMPARE(binary.line, 2);
        QCOMPARE(binary.column, 1);
        const Fault latin1 = faultOf("{\"id\":\n\"caf\xe9\"}");
        QVERIFY(latin1.message.text().contains(QLatin1String("not UTF-8")));
        QCOMPARE(latin1.line, 2);
        QCOMPARE(latin1.column, 5);
        for (const char *bad : {"\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x82", "\x80"})
            QVERIFY2(faultOf(bad).message.text().contains(QLatin1String("not UTF-8")), QByteArray(bad).toHex().constData());
    }

    void everyKindOfLineEndCounts()
    {
        for (const char *text : {"{\n\n x}", "{\r\n\r\n x}", "{\r\r x}", "{\r\n\n x}"}) {
            const Fault fault = faultOf(text);
            QCOMPARE(fault.line, 3);
            QCOMPARE(fault.column, 2);
        }
    }

    void nestingStopsAtTheLimit()
    {
        const auto nested = [](int levels) { return QByteArray(levels, '[') + QByteArray(levels, ']'); };
        QVERIFY(faultOf(nested(maxNesting)).message.text().startsWith(QLatin1String("Expected an object")));
        const Fault fault = faultOf(nested(maxNesting + 1));
        QVERIFY(fault.message.text().contains(QLatin1String("at most 64 levels")));
        QCOMPARE(fault.column, maxNesting + 1);
        QVERIFY(faultOf(QByteArray(1'000'000, '[')).message.text().contains(QLatin1String("at most 64 levels")));
    }

    void sizeStopsAtTheLimit()
    {
        const QByteArray good = "{\"interleave\":1,\"id\":\"x\",\"tasks\":[{\"name\":\"A\",\"steps\":[]}]}";
        QVERIFY(readScenario(good + QByteArray(maxFileBytes - good.size(), ' ')).scenario);
        const Fault fault = faultOf(good + QByteArray(maxFileBytes - good.size() + 1, ' '));
        QCOMPARE(fault.message.text(), QStringLiteral("The file is larger than 8 MiB, the limit for a scenario."));
    }

    void aKeyGivenTwiceIsRefusedAtTheSecond()
    {
        const ReadResult result = readScenario(
            "{\"interleave\": 1, \"id\": \"x\", \"seed\": 1,\n\"seed\": 2, \"tasks\": [{\"name\": \"A\", \"steps\": [], \"name\": \"A\"}]}");
        QCOMPARE(result.faults.size(), std::size_t{2});
        QCOMPARE(result.faults.at(0).place, QStringLiteral("seed"));
        QCOMPARE(result.faults.at(0).line, 2);
        QCOMPARE(result.faults.at(0).column, 1);
        QVERIFY(result.faults.at(0).message.text().contains(QStringLiteral("“seed” stands here twice")));
        QCOMPARE(result.faults.at(1).place, QStringLiteral("tasks[0].name"));
    }

    void messagesCarryNoControlCharacters()
    {
        const Fault fault = faultOf("{\"interleave\": 1, \"id\": \"\\u001b[31m\\n\"}");
        QVERIFY(!fault.message.text().contains(u'\x1b'));
        QVERIFY(!fault.message.text().contains(u'\n'));
    }
};

QTEST_GUILESS_MAIN(BadSyntax)
#include "tst_badsyntax.moc"
