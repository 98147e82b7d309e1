// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/addresstext.h"
#include "app/panels/numbertext.h"
#include "app/panels/spectext.h"

#include <QTest>

using namespace interleave;

class FieldTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeNumbersAreReadWithinTheirRange_data();
    void wholeNumbersAreReadWithinTheirRange();
    void aSeedHas64Bits();
    void percentTakesPointAndComma_data();
    void percentTakesPointAndComma();
    void durationsComeBackAsTheyWereWritten_data();
    void durationsComeBackAsTheyWereWritten();
    void whatIsNoDurationIsRefusedWithAReason_data();
    void whatIsNoDurationIsRefusedWithAReason();
    void shiftedDurationsNeverFallBelowZero();
    void addressesArePathsOrFullOnes_data();
    void addressesArePathsOrFullOnes();
    void queryItemsAreSetInTheirPlace();
};

void FieldTextsTest::wholeNumbersAreReadWithinTheirRange_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("value"); // -1: refused
    QTest::newRow("plain") << QStringLiteral("20") << qint64{20};
    QTest::newRow("spaces around") << QStringLiteral(" 20 ") << qint64{20};
    QTest::newRow("grouped") << QStringLiteral("1,000") << qint64{1000};
    QTest::newRow("least") << QStringLiteral("1") << qint64{1};
    QTest::newRow("most") << QStringLiteral("1 000 000") << qint64{1'000'000};
    QTest::newRow("none") << QString() << qint64{-1};
    QTest::newRow("too small") << QStringLiteral("0") << qint64{-1};
    QTest::newRow("too large") << QStringLiteral("1000001") << qint64{-1};
    QTest::newRow("beyond 64 bits") << QStringLiteral("99999999999999999999") << qint64{-1};
    QTest::newRow("negative") << QStringLiteral("-1") << qint64{-1};
    QTest::newRow("fraction") << QStringLiteral("1.5") << qint64{-1};
    QTest::newRow("badly grouped") << QStringLiteral("1,00") << qint64{-1};
    QTest::newRow("word") << QStringLiteral("many") << qint64{-1};
    QTest::newRow("exponent") << QStringLiteral("1e3") << qint64{-1};
}

void FieldTextsTest::wholeNumbersAreReadWithinTheirRange()
{
    QFETCH(QString, text);
    QFETCH(qint64, value);
    const Parsed<qint64> parsed = parseWhole(text, 1, 1'000'000);
    QCOMPARE(parsed.value.value_or(-1), value);
    if (!parsed)
        QCOMPARE(parsed.fault.text(), QStringLiteral("A whole number between 1 and 1,000,000"));
}

void FieldTextsTest::aSeedHas64Bits()
{
    QCOMPARE(parseSeed(QStringLiteral("18446744073709551615")).value.value_or(0), 18446744073709551615ULL);
    QCOMPARE(parseSeed(QStringLiteral("0")).value.value_or(7), 0ULL);
    QVERIFY(!parseSeed(QStringLiteral("18446744073709551616")));
    QVERIFY(!parseSeed(QStringLiteral("-1")));
    QVERIFY(!parseSeed(QString()));
}

void FieldTextsTest::percentTakesPointAndComma_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("share"); // -1: refused
    QTest::newRow("whole") << QStringLiteral("10") << 0.1;
    QTest::newRow("point") << QStringLiteral("2.5") << 0.025;
    QTest::newRow("comma") << QStringLiteral("2,5") << 0.025;
    QTest::newRow("sign") << QStringLiteral("50 %") << 0.5;
    QTest::newRow("all") << QStringLiteral("100") << 1.0;
    QTest::newRow("none at all") << QStringLiteral("0") << 0.0;
    QTest::newRow("too much") << QStringLiteral("100.1") << -1.0;
    QTest::newRow("negative") << QStringLiteral("-1") << -1.0;
    QTest::newRow("not a number") << QStringLiteral("nan") << -1.0;
    QTest::newRow("empty") << QString() << -1.0;
}

void FieldTextsTest::percentTakesPointAndComma()
{
    QFETCH(QString, text);
    QFETCH(double, share);
    QCOMPARE(parsePercent(text).value.value_or(-1), share);
}

void FieldTextsTest::durationsComeBackAsTheyWereWritten_data()
{
    QTest::addColumn<DurationSpec>("spec");
    QTest::addColumn<QString>("text");
    QTest::newRow("fixed") << DurationSpec(FixedDuration{1000}) << QStringLiteral("1000");
    QTest::newRow("large") << DurationSpec(FixedDuration{1e7}) << QStringLiteral("10000000");
    QTest::newRow("fraction") << DurationSpec(FixedDuration{0.1}) << QStringLiteral("0.1");
    QTest::newRow("uniform") << DurationSpec(UniformDuration{200, 400}) << QStringLiteral("200..400");
    QTest::newRow("uniform of fractions") << DurationSpec(UniformDuration{0.5, 1.5}) << QStringLiteral("0.5..1.5");
    QTest::newRow("normal") << DurationSpec(NormalDuration{100, 20}) << QStringLiteral("100 ± 20");
    QTest::newRow("exponential") << DurationSpec(ExponentialDuration{100}) << QStringLiteral("exp 100");
    QTest::newRow("each") << DurationSpec(EachDuration{{1000, 5000, 3000}}) << QStringLiteral("1000, 5000, 3000");
}

void FieldTextsTest::durationsComeBackAsTheyWereWritten()
{
    QFETCH(DurationSpec, spec);
    QFETCH(QString, text);
    QCOMPARE(specText(spec), text);
    const Parsed<DurationSpec> parsed = parseSpec(text);
    QVERIFY(parsed);
    QVERIFY(*parsed.value == spec);
}

void FieldTextsTest::whatIsNoDurationIsRefusedWithAReason_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{QString(),
                            QStringLiteral("-1"),
                            QStringLiteral("soon"),
                            QStringLiteral("1e3"),
                            QStringLiteral("86400001"),
                            QStringLiteral("400..200"),
                            QStringLiteral("200.."),
                            QStringLiteral("100 ±"),
                            QStringLiteral("exp"),
                            QStringLiteral("exp many"),
                            QStringLiteral("1000, , 3000"),
                            QStringLiteral("1000, soon"),
                            QStringLiteral("nan"),
                            QStringLiteral("1.2.3")};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text.isEmpty() ? QStringLiteral("empty") : text)) << text;
}

void FieldTextsTest::whatIsNoDurationIsRefusedWithAReason()
{
    QFETCH(QString, text);
    const Parsed<DurationSpec> parsed = parseSpec(text);
    QVERIFY(!parsed);
    QVERIFY(!parsed.fault.text().isEmpty());
    QVERIFY(!parsed.fault.text().contains(u'%'));
}

void FieldTextsTest::shiftedDurationsNeverFallBelowZero()
{
    QVERIFY(shifted(FixedDuration{100}, 50) == DurationSpec(FixedDuration{150}));
    QVERIFY(shifted(FixedDuration{100}, -150) == DurationSpec(FixedDuration{0}));
    QVERIFY(shifted(UniformDuration{40, 160}, 300) == DurationSpec(UniformDuration{340, 460}));
    QVERIFY(shifted(NormalDuration{100, 20}, 10) == DurationSpec(NormalDuration{110, 20}));
    QVERIFY(shifted(EachDuration{{1, 2}}, -1) == DurationSpec(EachDuration{{0, 1}}));
}

void FieldTextsTest::addressesArePathsOrFullOnes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("path") << QStringLiteral("/products/{i}") << true;
    QTest::newRow("path with a query") << QStringLiteral("/people/{i}/?jitter=50") << true;
    QTest::newRow("http") << QStringLiteral("http://127.0.0.1:8080/x/{i}") << true;
    QTest::newRow("https") << QStringLiteral("https://example.org/{i}") << true;
    QTest::newRow("number in the host") << QStringLiteral("https://s{i}.example.org/") << true;
    QTest::newRow("spaces around") << QStringLiteral("  /products/1 ") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("space within") << QStringLiteral("/pro ducts") << false;
    QTest::newRow("no slash") << QStringLiteral("products/1") << false;
    QTest::newRow("another scheme") << QStringLiteral("ftp://example.org/") << false;
    QTest::newRow("a file") << QStringLiteral("file:///etc/hostname") << false;
    QTest::newRow("no host") << QStringLiteral("http:///products") << false;
    QTest::newRow("two slashes") << QStringLiteral("//example.org/") << false;
    QTest::newRow("bad port") << QStringLiteral("http://example.org:port/") << false;
    QTest::newRow("line break") << QStringLiteral("/a\n/b") << false;
}

void FieldTextsTest::addressesArePathsOrFullOnes()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const Parsed<QString> parsed = parseAddress(text);
    QCOMPARE(bool(parsed), good);
    if (good)
        QCOMPARE(*parsed.value, text.trimmed());
    else
        QVERIFY(!parsed.fault.text().isEmpty());
}

void FieldTextsTest::queryItemsAreSetInTheirPlace()
{
    const QString delay = QStringLiteral("delay");
    QCOMPARE(withQueryItem(QStringLiteral("/p/{i}"), delay, QStringLiteral("5")), QStringLiteral("/p/{i}?delay=5"));
    QCOMPARE(withQueryItem(QStringLiteral("/p?a=1&delay=2&b=3#f"), delay, QStringLiteral("5")),
             QStringLiteral("/p?a=1&delay=5&b=3#f"));
    QCOMPARE(withQueryItem(QStringLiteral("/p?delay=2"), delay, {}), QStringLiteral("/p"));
    QCOMPARE(withQueryItem(QStringLiteral("/p?a=1"), delay, {}), QStringLiteral("/p?a=1"));
    QCOMPARE(withQueryItem(QStringLiteral("/p?delayed=2"), delay, {}), QStringLiteral("/p?delayed=2"));
    QCOMPARE(queryItem(QStringLiteral("/p?a=1&delay=2"), delay), QStringLiteral("2"));
    QVERIFY(queryItem(QStringLiteral("/p?delayed=2"), delay).isNull());
    QVERIFY(!queryItem(QStringLiteral("/p?delay"), delay).isNull());
}

QTEST_GUILESS_MAIN(FieldTextsTest)
#include "tst_fieldtexts.moc"
