// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/responseparser.h"

#include <QTest>

using namespace interleave;
using State = ResponseParser::State;

namespace {

struct Read
{
    State state;
    int status;
    QByteArray body;
    qsizetype taken; ///< of all bytes
    bool keepsAlive;
};

// What a parser makes of `bytes` in pieces of `size`, and of their end if it has waited for that.
Read readOf(const QByteArray &bytes, qsizetype size, bool bodiless, bool ends = false)
{
    ResponseParser parser(bodiless);
    QByteArray body;
    qsizetype taken = 0;
    for (qsizetype at = 0; at < bytes.size() && !parser.isOver(); at += size) {
        taken += parser.take(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at)));
        body += parser.takeBody();
    }
    if (ends)
        parser.inputEnded();
    return {parser.state(), parser.status(), body, taken, parser.keepsAlive()};
}

const QByteArray ok = "HTTP/1.1 200 OK\r\n";
const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";

} // namespace

class ResponseParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreReadHoweverTheyAreCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("keepsAlive");
        const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &body, bool keepsAlive = true, int status = 200) {
            QTest::newRow(name) << bytes << status << body << keepsAlive;
        };
        row("length", ok + "Content-Length: 3\r\n\r\nabc", "abc");
        row("no body", ok + "Content-Length: 0\r\n\r\n", "");
        row("the same length twice", ok + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", "abc");
        row("names in any case, blanks around values", ok + "cOnTeNt-lEnGtH:\t 3 \r\n\r\nabc", "abc");
        row("bare line feeds", "HTTP/1.1 200 OK\nContent-Length: 3\n\nabc", "abc");
        row("no reason", "HTTP/1.1 200\r\nContent-Length: 3\r\n\r\nabc", "abc");
        row("an empty reason", "HTTP/1.1 200 \r\nContent-Length: 3\r\n\r\nabc", "abc");
        row("an error", "HTTP/1.1 503 Busy\r\nContent-Length: 4\r\n\r\nbusy", "busy", true, 503);
        row("closing", ok + "Connection: Close\r\nContent-Length: 3\r\n\r\nabc", "abc", false);
        row("closing among others", ok + "Connection: x, close\r\nContent-Length: 3\r\n\r\nabc", "abc", false);
        row("old", "HTTP/1.0 200 OK\r\nContent-Length: 3\r\n\r\nabc", "abc", false);
        row("old, staying", "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 3\r\n\r\nabc", "abc");
        row("chunks", chunked + "3\r\nabc\r\n00a;name=\"x\"\r\n0123456789\r\n0\r\n\r\n", "abc0123456789");
        row("chunks and a trailer", chunked + "3\r\nabc\r\n0\r\nX-Sum: 1\r\nX-Other: 2\r\n\r\n", "abc");
        row("chunks win over a length", ok + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n", "abc");
        row("not content", "HTTP/1.1 204 No Content\r\nContent-Length: 3\r\n\r\n", "", true, 204);
        row("not modified", "HTTP/1.1 304 Not Modified\r\nContent-Length: 3\r\n\r\n", "", true, 304);
        row("hints before", "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n" + ok + "Content-Length: 3\r\n\r\nabc", "abc");
        row("another protocol", "HTTP/1.1 101 Switching\r\n\r\n", "", false, 101);
    }
    void answersAreReadHoweverTheyAreCut()
    {
        QFETCH(const QByteArray, bytes);
        for (qsizetype size = 1; size <= bytes.size(); ++size) {
            const Read read = readOf(bytes, size, false);
            QCOMPARE(read.state, State::Done);
            QTEST(read.status, "status");
            QTEST(read.body, "body");
            QTEST(read.keepsAlive, "keepsAlive");
            QCOMPARE(read.taken, bytes.size());
        }
    }

    void whatBreaksTheRulesIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<State>("state");
        QTest::newRow("garbage") << QByteArray("garbage") << State::NotHttp;
        QTest::newRow("almost") << QByteArray("HTTQ") << State::NotHttp;
        QTest::newRow("no number") << QByteArray("HTTP/1.1 x\r\n\r\n") << State::NotHttp;
        QTest::newRow("a short number") << QByteArray("HTTP/1.1 20 OK\r\n\r\n") << State::NotHttp;
        QTest::newRow("a long number") << QByteArray("HTTP/1.1 2000 OK\r\n\r\n") << State::NotHttp;
        QTest::newRow("number zero") << QByteArray("HTTP/1.1 000 OK\r\n\r\n") << State::NotHttp;
        QTest::newRow("another version") << QByteArray("HTTP/2.0 200 OK\r\n\r\n") << State::NotHttp;
        QTest::newRow("two lengths") << ok + "Content-Length: 3\r\nContent-Length: 5\r\n\r\n" << State::BadLength;
        QTest::newRow("negative length") << ok + "Content-Length: -5\r\n\r\n" << State::BadLength;
        QTest::newRow("signed length") << ok + "Content-Length: +5\r\n\r\n" << State::BadLength;
        QTest::newRow("immense length") << ok + "Content-Length: 99999999999999999999\r\n\r\n" << State::BadLength;
        QTest::newRow("no chunk size") << chunked + "\r\n" << State::BadChunk;
        QTest::newRow("a chunk size in words") << chunked + "three\r\n" << State::BadChunk;
        QTest::newRow("a negative chunk") << chunked + "-3\r\n" << State::BadChunk;
        QTest::newRow("a chunk with a prefix") << chunked + "0x3\r\n" << State::BadChunk;
        QTest::newRow("an immense chunk") << chunked + "8000000000000000\r\n" << State::BadChunk;
        QTest::newRow("a chunk that is longer") << chunked + "3\r\nabcd\r\n" << State::BadChunk;
        QTest::newRow("a chunk line without end") << chunked + QByteArray(5'000, '1') << State::BadChunk;
        QTest::newRow("a head without end") << ok + QByteArray("X: y\r\n").repeated(20'000) << State::HeadTooLong;
        QTest::newRow("hints without end") << QByteArray("HTTP/1.1 103 Early Hints\r\n\r\n").repeated(5'000) << State::HeadTooLong;
        QTest::newRow("trailers without end") << chunked + "0\r\n" + QByteArray("X: y\r\n").repeated(20'000) << State::HeadTooLong;
    }
    void whatBreaksTheRulesIsSaid()
    {
        QFETCH(const QByteArray, bytes);
        for (const qsizetype size : {1, 2, 7, 1'000, 1'000'000})
            QTEST(readOf(bytes, size, false).state, "state");
    }

    void anEndIsAnEndOrACut()
    {
        QCOMPARE(readOf(ok + "\r\nabc", 1, false, true).state, State::Done);
        QCOMPARE(readOf(ok + "\r\nabc", 1, false, true).body, QByteArray("abc"));
        QVERIFY(!readOf(ok + "\r\nabc", 1, false, true).keepsAlive);
        QCOMPARE(readOf("", 1, false, true).state, State::CutShort);
        QCOMPARE(readOf(ok + "Content-Le", 1, false, true).state, State::CutShort);
        QCOMPARE(readOf(ok + "Content-Length: 3\r\n\r\nab", 1, false, true).state, State::CutShort);
        QCOMPARE(readOf(chunked + "3\r\nabc\r\n", 1, false, true).state, State::CutShort);
    }

    void anAnswerToHeadHasNoBody()
    {
        const Read read = readOf(ok + "Content-Length: 3\r\n\r\n", 1, true);
        QCOMPARE(read.state, State::Done);
        QVERIFY(read.keepsAlive);
    }

    void whatFollowsIsLeft()
    {
        const QByteArray one = ok + "Content-Length: 3\r\n\r\nabc";
        QCOMPARE(readOf(one + ok, 10'000, false).taken, one.size());
        const QByteArray other = chunked + "3\r\nabc\r\n0\r\n\r\n";
        QCOMPARE(readOf(other + ok, 10'000, false).taken, other.size());
    }

    void headersArePutTogether()
    {
        ResponseParser parser(false);
        parser.take(ok + "Via: one\r\nServer: x\r\nvia:two\r\nViaduct: no\r\nContent-Length: 0\r\n\r\n");
        QCOMPARE(parser.header("Via"), QByteArray("one, two"));
        QCOMPARE(parser.header("via"), QByteArray("one, two"));
        QCOMPARE(parser.header("Missing"), QByteArray());
    }
};

QTEST_GUILESS_MAIN(ResponseParserTest)
#include "tst_responseparser.moc"
