// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/foreign.h"

#include "core/engine/session.h"
#include "tests/support/scenarios.h"

#include <QSignalSpy>
#include <QTest>

using namespace interleave;
using namespace interleave::testing;

namespace {

Scenario oneTask(std::vector<Step> steps, quint32 count = 1)
{
    return scenario({task(QStringLiteral("t {i}"), std::move(steps), count)}, {variant(Mode::Concurrent)});
}

Step getFrom(const char *address)
{
    return testing::getFrom(QString::fromLatin1(address));
}

Step connectTo(const char *address)
{
    Step step = withWords(StepKind::Tcp, QStringLiteral("hello"));
    step.options = {{OptionKey::To, QString::fromLatin1(address)}};
    return step;
}

Step holding(StepKind kind, StepValue value, std::vector<Step> steps)
{
    Step step;
    step.kind = kind;
    step.value = std::move(value);
    step.blocks = {{BlockKey::Steps, std::move(steps)}};
    return step;
}

Scenario withMains()
{
    Scenario s = oneTask({testing::getFrom(QStringLiteral("/mine"))}, 4);
    for (const char *name : {"one", "two"}) {
        Variant own = variant(Mode::Concurrent);
        own.name = QString::fromLatin1(name);
        own.hasMain = true;
        own.main = {testing::getFrom(QStringLiteral("http://%1.example/").arg(own.name))};
        s.variants.push_back(own);
    }
    return s;
}

} // namespace

class ForeignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loopbackByAnyNameIsNotAStranger()
    {
        for (const char *address : {"http://127.0.0.1:8000/", "http://localhost/", "http://[::1]:80/", "/products"}) {
            QVERIFY2(foreignHosts(oneTask({getFrom(address)}), QUrl(QStringLiteral("http://127.0.0.1:1"))).isEmpty(), address);
            QCOMPARE(foreignRequests(oneTask({getFrom(address)}), {}), qint64{0});
        }
        for (const char *address : {"127.0.0.1:7", "LocalHost:7", "[::1]:7"})
            QVERIFY2(foreignHosts(oneTask({connectTo(address)}), {}).isEmpty(), address);
        QVERIFY(foreignHosts(oneTask({withWords(StepKind::Tcp, QStringLiteral("hello"))}), {}).isEmpty());
    }

    void pathsAreOfTheBaseUrl()
    {
        const Scenario s = oneTask({getFrom("/x")}, 3);
        const QUrl base(QStringLiteral("http://api.example/"));
        QCOMPARE(foreignHosts(s, base), QStringList(QStringLiteral("api.example")));
        QCOMPARE(foreignRequests(s, base), qint64{3});
        QVERIFY(foreignHosts(s, {}).isEmpty());
        // A connection without an address is the demo server's all the same.
        QVERIFY(foreignHosts(oneTask({withWords(StepKind::Tcp, QStringLiteral("hello"))}), base).isEmpty());
    }

    void hostsOfEveryKindOfStepAreSeenOnce()
    {
        const Step post = [] {
            Step step;
            step.kind = StepKind::Request;
            step.value = RequestSpec{QStringLiteral("POST"), QStringLiteral("https://Post.example/x"), {}, {}};
            return step;
        }();
        const Step timeout = holding(StepKind::Timeout, DurationSpec(FixedDuration{5}), {getFrom("http://deep.example/{i}"), post});
        const Scenario s = oneTask({holding(StepKind::Repeat, qint64{3}, {timeout, connectTo("Echo.example:7")}),
                                    getFrom("http://post.example:81/"), connectTo("[2001:db8::1]:9")},
                                   10);
        QCOMPARE(foreignHosts(s, {}), QStringList({QStringLiteral("deep.example"), QStringLiteral("post.example"),
                                                   QStringLiteral("echo.example"), QStringLiteral("2001:db8::1")}));
        QCOMPARE(foreignRequests(s, {}), qint64{3 * 10 * 3 + 2 * 10});
    }

    void aHostMayDependOnTheInstance()
    {
        QCOMPARE(foreignHosts(oneTask({getFrom("http://h{i}.example/{i}"), connectTo("t{i}.example:7")}, 2), {}),
                 QStringList({QStringLiteral("h1.example"), QStringLiteral("h2.example"), QStringLiteral("t1.example"),
                              QStringLiteral("t2.example")}));
        QCOMPARE(foreignHosts(oneTask({getFrom("http://127.0.0.{i}/"), connectTo("10.0.0.{i}:7")}, 2), {}),
                 QStringList({QStringLiteral("10.0.0.1"), QStringLiteral("10.0.0.2")}));
        QCOMPARE(foreignHosts(oneTask({getFrom("http://h{i}.example/")}, 100'000), {}).size(), 100'000);
    }

    void mainsCountOfTheVariantsThatAreRun()
    {
        const Scenario s = withMains();
        QCOMPARE(foreignHosts(s, {}), QStringList({QStringLiteral("one.example"), QStringLiteral("two.example")}));
        QCOMPARE(foreignHosts(s, {}, {QStringLiteral("two")}), QStringList(QStringLiteral("two.example")));
        QVERIFY(foreignHosts(s, {}, {QStringLiteral("concurrent")}).isEmpty());
        QCOMPARE(foreignRequests(s, {}, {QStringLiteral("concurrent"), QStringLiteral("two")}), qint64{1});
    }

    void aRealRunRefusesAHostDeepInside()
    {
        Session session;
        QSignalSpy failed(&session, &Session::failed);
        RunOptions options;
        options.world = World::Real;
        session.start(oneTask({holding(StepKind::Repeat, qint64{2}, {getFrom("http://deep.example/")})}), options);
        QVERIFY(failed.wait(5000));
        QVERIFY(failed[0][0].value<Message>().text().contains(QStringLiteral("deep.example")));
    }

    void aRealRunAsksOnlyForTheVariantsItRuns()
    {
        Session session;
        QSignalSpy failed(&session, &Session::failed);
        QSignalSpy finished(&session, &Session::finished);
        RunOptions options;
        options.world = World::Real;
        options.variants = {QStringLiteral("concurrent")};
        session.start(withMains(), options);
        QVERIFY(finished.wait(5000));
        QVERIFY(failed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ForeignTest)
#include "tst_foreign.moc"
