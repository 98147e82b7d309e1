// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faultcatalogue.h"

#include <QRegularExpression>
#include <QTcpServer>

namespace interleave::test {

namespace {

using namespace std::chrono_literals;

const QByteArray thousand = "Content-Length: 1000\r\n\r\n";
const QByteArray half(500, 'x');
const QByteArray empty = "Content-Length: 0\r\n\r\n";
const char *const withoutAnswer = "The connection to 127\\.0\\.0\\.1:\\d+ ended without an answer";
const char *const notHttp = "What came from 127\\.0\\.0\\.1:\\d+ is not HTTP";
const char *const late = "No whole answer from 127\\.0\\.0\\.1:\\d+ within 300 ms";
constexpr int soon = 300; // ms

// A megabyte of zeros is a kilobyte: 1000 members of it are a gigabyte.
QByteArray gzipBomb()
{
    const QByteArray packed = qCompress(QByteArray(1'000'000, '\0'), 9);
    QByteArray member("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
    member += packed.mid(6, packed.size() - 10); // without qCompress()'s length, and zlib's frame
    member += QByteArray(8, '\0');               // a check sum that nobody comes to
    return member.repeated(1000);
}

Script answering(const QByteArray &head, const QByteArray &body = {})
{
    Script script;
    for (int i = 0; i < 200; ++i)
        script.insert(script.end(), {hear(), say(head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body)});
    script.push_back(hold());
    return script;
}

Script redirecting(const QByteArray &location)
{
    return answering("HTTP/1.1 302 Found\r\nLocation: " + location + "\r\n");
}

std::vector<ServerFault> everyFault()
{
    const QByteArray bomb = gzipBomb();
    return {
        {.name = "refused", .sentence = "127\\.0\\.0\\.1:\\d+ refused the connection"},
        {.name = "no such host", .address = "http://interleave.invalid/", .sentence = "There is no host named interleave\\.invalid"},
        {.name = "certificate for another host", .scripts = {answering(ok)}, .identity = "other host",
         .sentence = "No secure connection to 127\\.0\\.0\\.1:\\d+: its certificate was made for another host"},
        {.name = "expired certificate", .scripts = {answering(ok)}, .identity = "expired",
         .sentence = "No secure connection to 127\\.0\\.0\\.1:\\d+: its certificate has expired"},
        {.name = "self-signed certificate", .scripts = {answering(ok)}, .identity = "self-signed",
         .sentence = "No secure connection to 127\\.0\\.0\\.1:\\d+: its certificate is signed by nobody but itself"},
        {.name = "unknown authority", .scripts = {answering(ok)}, .identity = "stranger",
         .sentence = "No secure connection to 127\\.0\\.0\\.1:\\d+: its certificate comes from an authority that is not known here"},
        {.name = "good certificate", .scripts = {answering(ok, "ok")}, .identity = "good", .outcome = "done"},
        {.name = "reset before the answer", .scripts = {{hear(), reset()}}, .sentence = withoutAnswer},
        {.name = "closed before the answer", .scripts = {{hear()}}, .sentence = withoutAnswer},
        {.name = "closed in the header", .scripts = {{hear(), say(ok + "Content-Le")}}, .sentence = withoutAnswer},
        {.name = "reset in the body", .scripts = {{hear(), say(ok + thousand + half), rest(20ms), reset()}},
         .sentence = "Incomplete: \\d+ of 1,000 bytes"},
        {.name = "reset after the body", .scripts = {{hear(), say(ok + thousand + half + half), rest(50ms), reset()}}, .outcome = "done"},
        {.name = "too short", .scripts = {{hear(), say(ok + thousand + half)}}, .sentence = "Incomplete: 500 of 1,000 bytes"},
        {.name = "two lengths", .scripts = {{hear(), say(ok + "Content-Length: 3\r\nContent-Length: 5\r\n\r\nabcde")}},
         .sentence = "The announced length cannot be true: 3, 5"},
        {.name = "negative length", .scripts = {{hear(), say(ok + "Content-Length: -5\r\n\r\nabcde")}},
         .sentence = "The header of the answer from 127\\.0\\.0\\.1:\\d+ breaks the rules of HTTP: .*Content-Length.*"},
        {.name = "never answers", .scripts = {{hear(), hold()}}, .timeout = soon, .outcome = "timed-out", .sentence = late},
        {.name = "never listens", .scripts = {{hold()}}, .timeout = soon, .outcome = "timed-out", .sentence = late},
        {.name = "a byte a second in the header", .scripts = {{hear(), drip(ok + thousand, 1s)}}, .timeout = soon, .outcome = "timed-out",
         .sentence = late},
        {.name = "a byte a second in the body", .scripts = {{hear(), say(ok + thousand), drip(half, 1s)}}, .timeout = soon,
         .outcome = "timed-out", .sentence = late},
        {.name = "endless body", .scripts = {{hear(), say(ok + "\r\n"), flood(QByteArray(64 * 1024, 'x'))}},
         .sentence = "The answer is longer than the allowed 8,388,608 bytes"},
        {.name = "endless chunks", .scripts = {{hear(), say(ok + "Transfer-Encoding: chunked\r\n\r\n"), flood("10000\r\n" + QByteArray(0x10000, 'x') + "\r\n")}},
         .sentence = "The answer is longer than the allowed 8,388,608 bytes"},
        // Nobody asked for it, so it is not unpacked: a megabyte is a megabyte.
        {.name = "gzip bomb", .scripts = {answering(ok + "Content-Encoding: gzip\r\n", bomb)}, .outcome = "done"},
        {.name = "redirect loop", .scripts = {redirecting("/again")}, .sentence = "More than 10 redirects"},
        {.name = "redirect to another host", .scripts = {redirecting("http://else.invalid/")},
         .sentence = "A redirect to http://else\\.invalid/ is not allowed"},
        {.name = "redirect to a file", .scripts = {redirecting("file:///etc/hostname")},
         .sentence = "A redirect to file:///etc/hostname is not allowed"},
        {.name = "redirect from https to http", .scripts = {redirecting("http://127.0.0.1/")}, .identity = "good",
         .sentence = "A redirect to http://127\\.0\\.0\\.1/ is not allowed"},
        {.name = "429", .scripts = {answering("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 2\r\n")},
         .sentence = "The server answered with status 429 and asks to be left alone for 2 s"},
        {.name = "503", .scripts = {answering("HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\n")},
         .sentence = "The server answered with status 503 and asks to be left alone for 1 s"},
        {.name = "500", .scripts = {answering("HTTP/1.1 500 Internal Server Error\r\n", "oops")}, .sentence = "The server answered with status 500"},
        {.name = "garbage for a status line", .scripts = {{hear(), say("garbage\r\n\r\n"), hold()}}, .sentence = notHttp},
        {.name = "no status number", .scripts = {{hear(), say("HTTP/1.1 x\r\n\r\n"), hold()}}, .sentence = notHttp},
        {.name = "300 KB of header", .scripts = {{hear(), say(ok + "X-Long: " + QByteArray(300'000, 'x') + "\r\n" + empty), hold()}},
         .sentence = "The header of the answer from 127\\.0\\.0\\.1:\\d+ is longer than the allowed 65,536 bytes"},
        {.name = "idle connections are closed", .scripts = {{hear(), say(ok + "Content-Length: 2\r\n\r\nok")}}, .outcome = "done"},
        {.name = "too long", .scripts = {{hear(), say(ok + "Content-Length: 3\r\n\r\nabcde"), hold()}}, .outcome = "done"},
        {.name = "truncated chunk", .scripts = {{hear(), say(ok + "Transfer-Encoding: chunked\r\n\r\n10\r\nabc"), rest(50ms)}},
         .sentence = "The connection to 127\\.0\\.0\\.1:\\d+ ended in the middle of the answer"},
        {.name = "chunks that do not fit", .scripts = {{hear(), say(ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nabcdef\r\n0\r\n\r\n"), hold()}},
         .sentence = "The chunks of the answer from 127\\.0\\.0\\.1:\\d+ do not fit together"},
    };
}

std::optional<TlsIdentity> identityOf(const ServerFault &fault, const TlsFiles &files)
{
    const QByteArray which = fault.identity;
    if (which == "good")
        return files.good();
    if (which == "other host")
        return files.forAnotherHost();
    if (which == "expired")
        return files.expired();
    if (which == "self-signed")
        return files.selfSigned();
    if (which == "stranger")
        return files.ofAStranger();
    return std::nullopt;
}

// Of a port that was free a moment ago.
QString nobody()
{
    QTcpServer gone;
    if (!gone.listen(QHostAddress::LocalHost))
        qFatal("There is no free port");
    return QStringLiteral("http://127.0.0.1:%1/").arg(gone.serverPort());
}

} // namespace

const std::vector<ServerFault> &faultCatalogue()
{
    static const std::vector<ServerFault> all = everyFault();
    return all;
}

bool ServerFault::allows(const QString &end, const QString &error) const
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(QString::fromUtf8(sentence)));
    return end == QString::fromLatin1(outcome) && whole.match(error).hasMatch();
}

FaultyPlace::FaultyPlace(const ServerFault &fault, const TlsFiles &files)
{
    if (*fault.address != '\0') {
        m_address = QString::fromLatin1(fault.address);
        m_foreignHost = QUrl(m_address).host();
    } else if (fault.scripts.empty()) {
        m_address = nobody();
    } else {
        m_server = std::make_unique<FaultServer>(fault.scripts, identityOf(fault, files));
        m_address = m_server->url().toString();
    }
}

QByteArray scenarioAsking(const QString &address, int count, int timeout)
{
    QByteArray json = "{'interleave': 1, 'id': 'faults', 'tasks': [{'name': 'ask', 'count': COUNT, 'steps': [{'get': 'ADDRESS', 'timeout': TIMEOUT}]}],"
                      "'variants': [{'mode': 'sequential'}, {'mode': 'concurrent'}, {'mode': 'threads', 'workers': 4}]}";
    json.replace('\'', '"').replace("COUNT", QByteArray::number(count));
    return json.replace("ADDRESS", address.toUtf8()).replace("TIMEOUT", QByteArray::number(timeout));
}

} // namespace interleave::test
