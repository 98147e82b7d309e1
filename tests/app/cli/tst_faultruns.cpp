// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "tests/support/faultcatalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace interleave;
using namespace interleave::test;

namespace {

constexpr int asked = 2;

} // namespace

/// Every fault of the catalogue, through `interleave run --real`.
class FaultRunsTest : public QObject
{
    Q_OBJECT

    TlsFiles m_files;
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        qputenv("RES_OPTIONS", "timeout:1 attempts:1"); // a resolver out of reach is not waited for
        QVERIFY2(m_files.problem().isEmpty(), qPrintable(m_files.problem()));
    }

    void everyTaskEndsOnceAsItShould_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < faultCatalogue().size(); ++i)
            QTest::newRow(faultCatalogue()[i].name) << static_cast<int>(i);
    }
    void everyTaskEndsOnceAsItShould()
    {
        QFETCH(int, number);
        const ServerFault &fault = faultCatalogue().at(static_cast<std::size_t>(number));
        const FaultyPlace place(fault, m_files);
        QFile scenario(path("faults.scenario.json"));
        QVERIFY(scenario.open(QIODevice::WriteOnly) && scenario.write(scenarioAsking(place.address(), asked, fault.timeout)) > 0);
        scenario.close();

        QStringList arguments{QStringLiteral("run"), scenario.fileName(), QStringLiteral("--real"), QStringLiteral("--ca-file"),
                              m_files.authority(), QStringLiteral("-o"), path("tasks.csv")};
        if (!place.foreignHost().isEmpty())
            arguments << QStringLiteral("--allow-host") << place.foreignHost();
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        QCOMPARE(runCommandLine(arguments, Terminal{outStream, errStream}, {}), 0); // failed tasks are a result
        QVERIFY2(err.isEmpty(), qPrintable(err));

        QFile tasks(path("tasks.csv"));
        QVERIFY(tasks.open(QIODevice::ReadOnly));
        const QString table = QString::fromUtf8(tasks.readAll());
        // variant,task,created_ms,started_ms,finished_ms,outcome,attempts,error
        const QRegularExpression row(QStringLiteral("^(sequential|concurrent|threads),ask \\d,[\\d.]+,[\\d.]+,[\\d.]+,([a-z-]+),1,\"?(.*?)\"?\\r$"),
                                     QRegularExpression::MultilineOption);
        int rows = 0;
        for (auto it = row.globalMatch(table); it.hasNext(); ++rows) {
            const QRegularExpressionMatch match = it.next();
            const bool isTimeout = match.captured(2) == QStringLiteral("timed-out"); // the table has a word for it
            if (isTimeout)
                QVERIFY2(match.captured(2) == QString::fromLatin1(fault.outcome) && match.captured(3) == QStringLiteral("timeout"), qPrintable(table));
            else
                QVERIFY2(fault.allows(match.captured(2), match.captured(3)), qPrintable(table));
        }
        QCOMPARE(rows, 3 * asked);
        QCOMPARE(table.count(QStringLiteral("\r\n")), 3 * asked + 1);
    }
};

QTEST_GUILESS_MAIN(FaultRunsTest)
#include "tst_faultruns.moc"
