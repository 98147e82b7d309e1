// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/message.h"

#include <QTest>
#include <QTranslator>

using namespace interleave;

namespace {

// Knows one sentence, and turns its arguments round as another language may.
class Backwards : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        const bool known = qstrcmp(context, "Message") == 0 && qstrcmp(source, "%1 of %2") == 0;
        return known ? QStringLiteral("von %2: %1") : QString();
    }
};

Message of(const char *source, const QStringList &arguments = {})
{
    return {.source = source, .arguments = arguments};
}

} // namespace

class MessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsStandWhereTheirNumberIs_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("text");
        const QString a = QStringLiteral("a");
        const QString b = QStringLiteral("b");
        QTest::newRow("none") << QByteArray("plain") << QStringList{} << QStringLiteral("plain");
        QTest::newRow("in order") << QByteArray("%1-%2") << QStringList{a, b} << QStringLiteral("a-b");
        QTest::newRow("turned round") << QByteArray("%2-%1") << QStringList{a, b} << QStringLiteral("b-a");
        QTest::newRow("twice") << QByteArray("%1%1") << QStringList{a} << QStringLiteral("aa");
        QTest::newRow("no such argument") << QByteArray("%1 %2") << QStringList{a} << QStringLiteral("a %2");
        QTest::newRow("a percentage") << QByteArray("%1 %") << QStringList{a} << QStringLiteral("a %");
        QTest::newRow("percent zero") << QByteArray("%0") << QStringList{a} << QStringLiteral("%0");
        QTest::newRow("two percent signs") << QByteArray("%%1") << QStringList{a} << QStringLiteral("%a");
        QTest::newRow("beyond ASCII") << QByteArray("„%1“") << QStringList{a} << QStringLiteral("„a“");
    }
    void argumentsStandWhereTheirNumberIs()
    {
        QFETCH(QByteArray, source);
        QFETCH(QStringList, arguments);
        QFETCH(QString, text);
        QCOMPARE(of(source.constData(), arguments).text(), text);
        QCOMPARE(of(source.constData(), arguments).translated(), text);
    }

    void anArgumentThatLooksLikeAPlaceIsLeftAsItIs()
    {
        const Message message = of("%1 and %2", {QStringLiteral("%2"), QStringLiteral("%1")});
        QCOMPARE(message.text(), QStringLiteral("%2 and %1"));
    }

    void somebodysOwnWordsAreNotTouched()
    {
        const Message message = Message::inWords(QStringLiteral("100 %1 – naïve"));
        QVERIFY(message.verbatim);
        QCOMPARE(message.text(), QStringLiteral("100 %1 – naïve"));
        QCOMPARE(message.translated(), QStringLiteral("100 %1 – naïve"));
    }

    void theTextStaysEnglishInEveryLanguage()
    {
        Backwards translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const Message message = of("%1 of %2", {QStringLiteral("3"), QStringLiteral("20")});
        QCOMPARE(message.translated(), QStringLiteral("von 20: 3"));
        QCOMPARE(message.text(), QStringLiteral("3 of 20"));
    }

    void ownWordsThatHappenToBeASourceAreNotTranslated()
    {
        Backwards translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCOMPARE(Message::inWords(QStringLiteral("%1 of %2")).translated(), QStringLiteral("%1 of %2"));
    }

    void anEmptyMessageSaysNothing()
    {
        QVERIFY(Message{}.text().isEmpty());
        QVERIFY(Message{}.translated().isEmpty());
    }
};

QTEST_GUILESS_MAIN(MessageTest)
#include "tst_message.moc"
