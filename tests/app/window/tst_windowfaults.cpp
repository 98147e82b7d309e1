// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openwindow.h"
#include "tests/support/faultcatalogue.h"
#include "tests/support/outcomes.h"

#include <QMessageBox>
#include <QPushButton>

using namespace interleave;
using namespace interleave::test;
using namespace interleave::testing;

namespace {

constexpr int asked = 2;

} // namespace

/// Every fault of the catalogue, through the window, and what people read of it in its languages.
class WindowFaultsTest : public QObject
{
    Q_OBJECT

    TlsFiles m_files;

private Q_SLOTS:
    void initTestCase()
    {
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
        OpenWindow w;
        QFile scenario(w.path("faults.scenario.json"));
        QVERIFY(scenario.open(QIODevice::WriteOnly) && scenario.write(scenarioAsking(place.address(), asked, fault.timeout)) > 0);
        scenario.close();
        QVERIFY(w.window->files().open(scenario.fileName()));
        w.controller().setCaFile(m_files.authority());
        w.actions().real->trigger();
        w.actions().run->trigger();
        if (!place.foreignHost().isEmpty())
            w.child<QMessageBox>("consent")->button(QMessageBox::Ok)->click();
        QTRY_VERIFY_WITH_TIMEOUT(w.controller().record() && w.controller().record()->isOver(), 60'000);

        const RunRecord &record = *w.controller().record();
        for (std::size_t variant = 0; variant < record.variants.size(); ++variant) {
            for (TaskId task = 0; task < asked; ++task) {
                const QString end = outcomes(record, variant)[static_cast<qsizetype>(task)].section(u' ', -1);
                const QString error = errorOf(record, task, variant);
                QVERIFY2(fault.allows(end, error), qPrintable(end + QStringLiteral(": ") + error));
            }
        }
        isSaidInEveryLanguage(w, record);
    }

private:
    static void isSaidInEveryLanguage(OpenWindow &w, const RunRecord &record)
    {
        const EventLog &log = record.variants.front()->log;
        const quint32 error = factsOf(log, record.tasks.count()).at(0).error;
        if (error == 0)
            return;
        const Message &message = log.message(error);
        for (const char *language : {"pt_BR", "ru"}) {
            w.language.install(QString::fromLatin1(language));
            QVERIFY2(message.translated() != message.text() && !message.translated().isEmpty(), qPrintable(message.text()));
        }
        w.language.install(QStringLiteral("en"));
        QCOMPARE(message.translated(), message.text());
    }
};

QTEST_MAIN(WindowFaultsTest)
#include "tst_windowfaults.moc"
