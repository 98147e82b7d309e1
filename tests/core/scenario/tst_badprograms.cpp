// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultrow.h"
#include "programfile.h"

#include <QFile>

using namespace interleave;

/// What is wrong in files of the whole format, as badprograms.txt has it.
class BadPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRefusedAtItsPlace_data()
    {
        badColumns();
        QFile file(QStringLiteral(INTERLEAVE_SOURCE_DIR "/tests/core/scenario/badprograms.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int number = 0;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).trimmed();
            ++number;
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            const QStringList cells = line.split(QStringLiteral(" | "));
            QVERIFY2(cells.size() == 5, qPrintable(line));
            const QByteArray name = QByteArray::number(number) + ' ' + cells.at(2).toUtf8();
            bad(name.constData(), programFile(cells.at(0), cells.at(2)), cells.at(3).toUtf8().constData(),
                cells.at(4).toUtf8().constData());
        }
    }
    void isRefusedAtItsPlace() { expectTheFault(); }

    void theFileAroundIsGood()
    {
        QVERIFY(readScenario(programFile({}, {}).toUtf8()).scenario);
    }

    void severalFaultsAreListedTogether()
    {
        const QString steps = QStringLiteral("{\"spawn\": \"B\"}, {\"with\": \"poll\", \"steps\": [{\"wait\": \"pool\"}]}, {\"repeat\": 0}");
        const ReadResult result = readScenario(programFile(QStringLiteral("steps"), steps).toUtf8());
        QCOMPARE(result.faults.size(), std::size_t{5});
        QCOMPARE(result.faults.at(2).place, QStringLiteral("tasks[3].steps[1].steps[0].wait"));
    }

    // A task whose head is faulty may be the one that is meant: nothing is said of references then.
    void aFaultyNameDoesNotMakeFurtherFaults()
    {
        const QString tasks = QStringLiteral("{\"nam\": \"B\", \"steps\": [{\"spawn\": \"B\"}]}");
        const ReadResult result = readScenario(programFile(QStringLiteral("tasks"), tasks).toUtf8());
        QCOMPARE(result.faults.size(), std::size_t{2}); // the unknown key, and that there is no name
    }
};

QTEST_GUILESS_MAIN(BadPrograms)
#include "tst_badprograms.moc"
