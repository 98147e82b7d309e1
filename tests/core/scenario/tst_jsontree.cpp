// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/jsonprint.h"
#include "core/scenario/jsontree.h"

#include <QTest>

using namespace interleave;

namespace {

JsonValue parsed(const QByteArray &text)
{
    FaultList faults;
    std::optional<JsonValue> tree = parseJson(text, faults);
    return tree ? *std::move(tree) : JsonValue{.data = QStringLiteral("not JSON"), .offset = -2};
}

JsonNumber number(const QByteArray &text)
{
    const JsonValue value = parsed(text);
    const auto *number = value.as<JsonNumber>();
    return number ? *number : JsonNumber{.value = -12345};
}

} // namespace

class JsonTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueAndKeyKnowsItsOffset()
    {
        const QByteArray text = " { \"a\" : [ 10 , \"\\u00e9\" , { } , [ ] , null ] ,\n\"b\":true , \"c\" : -1.5e3 }";
        const JsonValue root = parsed(text);
        QCOMPARE(root.offset, 1);
        const auto &members = *root.as<JsonValue::Object>();
        QCOMPARE(members.size(), std::size_t{3});
        QCOMPARE(members.at(0).keyOffset, text.indexOf("\"a\""));
        QCOMPARE(members.at(0).value.offset, text.indexOf('['));
        const auto &list = *members.at(0).value.as<JsonValue::Array>();
        QCOMPARE(list.size(), std::size_t{5});
        QCOMPARE(list.at(0).offset, text.indexOf("10"));
        QCOMPARE(list.at(1).offset, text.indexOf("\"\\u"));
        QCOMPARE(list.at(2).offset, text.indexOf("{ }"));
        QCOMPARE(list.at(3).offset, text.indexOf("[ ]"));
        QCOMPARE(list.at(4).offset, text.indexOf("null"));
        QCOMPARE(members.at(1).keyOffset, text.indexOf("\"b\""));
        QCOMPARE(members.at(1).value.offset, text.indexOf("true"));
        QCOMPARE(members.at(2).value.offset, text.indexOf("-1.5"));
    }

    void numbersKeepWhatTheyAre()
    {
        QCOMPARE(number("18446744073709551615").magnitude, 18446744073709551615U);
        QVERIFY(number("18446744073709551615").whole);
        QVERIFY(!number("18446744073709551616").whole);
        QVERIFY(number("1e2").whole);
        QCOMPARE(number("1e2").magnitude, 100U);
        QVERIFY(number("100.0").whole);
        QVERIFY(!number("0.1").whole);
        QCOMPARE(number("0.1").value, 0.1);
        QVERIFY(number("-3").negative);
        QVERIFY(!number("-0").negative);
        QCOMPARE(number("1e-400").value, 0.0);
        QCOMPARE(number("123456789012345680000").value, 123456789012345680000.0);
        QCOMPARE(number("2.2250738585072011e-308").value, 2.2250738585072011e-308);
        QCOMPARE(number('0' + QByteArray(".") + QByteArray(100'000, '3')).value, 1.0 / 3);
    }

    void textsAreDecoded()
    {
        QCOMPARE(*parsed("\"\\u0041\\ud83d\\ude00\\n\\/\xc3\xa9\"").as<QString>(), QStringLiteral("A😀\n/é"));
        QCOMPARE(parsed("\"a\\u0000b\"").as<QString>()->size(), 3);
    }

    void whatIsPrintedReadsTheSame()
    {
        const QByteArray text = "{\n  \"a\": [1, 2.5, -3, \"é\\n\\\"\", true, null],\n  \"b\": {},\n  \"c\": {\"d\": [[], [0.1]]}\n}\n";
        QCOMPARE(printJson(parsed(text)), text);
        QCOMPARE(printJson(parsed("[]")), QByteArray("[]\n"));
    }

    void longLinesAreBroken()
    {
        const QByteArray word(60, 'x');
        const QByteArray expected = "{\n  \"a\": [\n    \"" + word + "\",\n    \"" + word + "\"\n  ]\n}\n";
        QCOMPARE(printJson(parsed("{\"a\":[\"" + word + "\",\"" + word + "\"]}")), expected);
    }

    void faultsStayInBounds()
    {
        FaultList faults;
        for (int i = 0; i < 2000; ++i)
            faults.add({}, 2000 - i, Message::inWords(QString::number(i)));
        const std::vector<Fault> listed = faults.inOrderOf(QByteArray(2001, ' '));
        QCOMPARE(static_cast<qsizetype>(listed.size()), FaultList::limit + 1);
        QCOMPARE(listed.front().column, 1002);
        QVERIFY(listed.back().message.text().contains(QLatin1String("Only 1000 faults are listed")));
    }
};

QTEST_GUILESS_MAIN(JsonTreeTest)
#include "tst_jsontree.moc"
