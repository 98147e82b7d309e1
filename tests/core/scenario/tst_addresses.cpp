// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/addresses.h"
#include "core/scenario/reader.h"

#include <QTest>

using namespace interleave;

namespace {

Scenario read(const char *tasks, const char *variants = "{\"mode\": \"concurrent\"}")
{
    const QString file = QStringLiteral("{\"interleave\": 1, \"id\": \"x\", \"resources\": {\"pool\": {\"semaphore\": 2}},\n"
                                        "\"tasks\": [%1],\n\"variants\": [%2]}");
    const ReadResult result = readScenario(file.arg(QString::fromUtf8(tasks), QString::fromUtf8(variants)).toUtf8());
    for (const Fault &fault : result.faults)
        qWarning("%s", qUtf8Printable(fault.translated()));
    return result.scenario.value_or(Scenario());
}

// "/a x3": the text, and how often it is asked.
QStringList lines(const std::vector<Address> &addresses)
{
    QStringList all;
    for (const Address &address : addresses) {
        all << QStringLiteral("%1%2 x%3")
                   .arg(QLatin1String(address.protocol == Protocol::Tcp ? "tcp:" : ""), address.text)
                   .arg(address.times);
    }
    return all;
}

QStringList linesOf(const char *tasks)
{
    return lines(addressesOf(read(tasks)));
}

QStringList listed(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list << QString::fromUtf8(text);
    return list;
}

} // namespace

class Addresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfStepThatHasOneIsSeen()
    {
        const std::vector<Address> all = addressesOf(
            read("{\"name\": \"a {i}\", \"count\": 7, \"steps\": [{\"sleep\": 1}, {\"get\": \"/a/{i}\"},"
                 "{\"request\": {\"method\": \"POST\", \"url\": \"https://example.org/b\"}},"
                 "{\"tcp\": \"x\", \"to\": \"[::1]:7\"}, {\"tcp\": \"y\"}]}"));
        QCOMPARE(lines(all), listed({"/a/{i} x7", "https://example.org/b x7", "tcp:[::1]:7 x7", "tcp: x7"}));
        std::vector<bool> relative;
        for (const Address &address : all) {
            QCOMPARE(address.instances, 7U);
            relative.push_back(address.isRelative());
        }
        QCOMPARE(relative, (std::vector<bool>{true, false, false, true}));
    }

    void everyBlockIsSeen()
    {
        QCOMPARE(linesOf("{\"name\": \"a\", \"steps\": [{\"with\": \"pool\", \"steps\": [{\"get\": \"/with\"}]},"
                         "{\"timeout\": 5, \"steps\": [{\"timeout\": 6, \"steps\": [{\"get\": \"/timeout\"}]}]},"
                         "{\"offload\": [{\"get\": \"/offload\"}]},"
                         "{\"try\": [{\"get\": \"/try\"}], \"except\": [{\"get\": \"/except\"}], \"finally\": [{\"get\": \"/finally\"}]}]}"),
                 listed({"/with x1", "/timeout x1", "/offload x1", "/try x1", "/except x1", "/finally x1"}));
    }

    void whatIsDoneAgainCountsAgain()
    {
        QCOMPARE(linesOf("{\"name\": \"a {i}\", \"count\": 10, \"steps\": [{\"repeat\": 3, \"steps\": [{\"get\": \"/a\"},"
                         "{\"retry\": 4, \"steps\": [{\"get\": \"/b\"}]}]}, {\"get\": \"/c\"}]},"
                         "{\"name\": \"b\", \"steps\": [{\"as_completed\": [\"a 1..5\", \"a {i}\"], \"steps\": [{\"get\": \"/d\"}]}]}"),
                 listed({"/a x30", "/b x120", "/c x10", "/d x15"}));
    }

    void countsEndSomewhere()
    {
        const QByteArray million = "{\"repeat\": 1000000, \"steps\": [";
        const QByteArray tasks = "{\"name\": \"a\", \"count\": 1000, \"steps\": [" + million + million + million + million + "{\"get\": \"/a\"}"
            + QByteArray("]}").repeated(4) + "]}";
        QCOMPARE(addressesOf(read(tasks.constData())).at(0).times, mostTimes);
    }

    void mainsCountOfTheVariantsThatAreRun()
    {
        const Scenario scenario = read("{\"name\": \"a {i}\", \"count\": 5, \"steps\": [{\"get\": \"/a\"}]}",
                                       "{\"mode\": \"concurrent\"}, {\"name\": \"one\", \"main\": [{\"get\": \"/one\"}]},"
                                       "{\"name\": \"two\", \"main\": [{\"repeat\": 2, \"steps\": [{\"get\": \"/two\"}]}]}");
        QCOMPARE(lines(addressesOf(scenario)), listed({"/a x15", "/one x1", "/two x2"}));
        QCOMPARE(lines(addressesOf(scenario, {QStringLiteral("two")})), listed({"/a x5", "/two x2"}));
        QCOMPARE(lines(addressesOf(scenario, {QStringLiteral("concurrent"), QStringLiteral("one")})), listed({"/a x10", "/one x1"}));
    }

    void aStepsAddressCanBeChanged()
    {
        Scenario scenario = read("{\"name\": \"a\", \"steps\": [{\"request\": {\"method\": \"PUT\", \"url\": \"/b\"}},"
                                 "{\"get\": \"/a\"}, {\"log\": \"/no\"}]}");
        std::vector<Step> &steps = scenario.tasks.front().steps;
        for (const std::size_t step : {0U, 1U})
            *httpAddress(steps.at(step)) += QStringLiteral("?x");
        QCOMPARE(lines(addressesOf(scenario)), listed({"/b?x x1", "/a?x x1"}));
        QCOMPARE(std::get<RequestSpec>(steps.at(0).value).method, QStringLiteral("PUT"));
        QVERIFY(!httpAddress(steps.at(2)));
    }
};

QTEST_GUILESS_MAIN(Addresses)
#include "tst_addresses.moc"
