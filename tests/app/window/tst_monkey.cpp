// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// INTERLEAVE_MONKEY_SECONDS makes it play for so long, INTERLEAVE_MONKEY_SEED otherwise, and INTERLEAVE_MONKEY_LOUD say what
// it does.

#include "tests/app/window/monkey.h"

#include <QDesktopServices>
#include <QDir>

using namespace interleave;

class MonkeyTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void leaveLink(const QUrl &) {}

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(QDir::setCurrent(m_folder.path())); // where relative names lead
        // Links lead out of the program.
        for (const char *scheme : {"http", "https", "file", "mailto"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "leaveLink");
    }

    // Whatever was done, the program is still there and does what it is for.
    void nothingThatIsClickedTypedOrClosedHurtsTheProgram()
    {
        const std::chrono::seconds time(qEnvironmentVariableIntValue("INTERLEAVE_MONKEY_SECONDS"));
        const int given = qEnvironmentVariableIntValue("INTERLEAVE_MONKEY_SEED");
        Monkey monkey(static_cast<quint32>(given != 0 ? given : 20'26));
        monkey.play(400, time);
        QVERIFY(!QApplication::activePopupWidget());
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(monkey.done() >= 400);
        if (time.count() > 0)
            qInfo("%d things done, %d windows", monkey.done(), monkey.windows());

        OpenWindow open;
        open.runToTheEnd();
        const FactTable &facts = open.window->timeline().feed()->variant(1).facts();
        QCOMPARE(facts.ended(), 3U);
        QCOMPARE(*facts.end(), Nanoseconds(std::chrono::seconds(1)));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(MonkeyTest)
#include "tst_monkey.moc"
