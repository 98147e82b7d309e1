// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/runwriter.h"
#include "core/formats/taskscsv.h"
#include "tests/core/formats/savedruns.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMap>
#include <QTest>

using namespace interleave;
using namespace interleave::testing;

namespace {

const QString storedPath = QStringLiteral(INTERLEAVE_SOURCE_DIR "/tests/gallery/samebytes.txt");

// What a run of the scenario writes, without what says nothing of the run: its texts and the program's version.
QByteArray fingerprint(const char *id)
{
    Scenario scenario = builtin(id);
    scenario.title = {};
    scenario.summary = {};
    scenario.explain = {};
    scenario.predict = {};
    SavedRun run = saved(scenario);
    run.environment = {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(runBytes(run));
    hash.addData(tasksCsv(*run.record));
    return hash.result().toHex();
}

QMap<QByteArray, QByteArray> storedFingerprints()
{
    QMap<QByteArray, QByteArray> stored;
    QFile file(storedPath);
    if (!file.open(QIODevice::ReadOnly))
        return stored;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2)
            stored.insert(words[0], words[1]);
    }
    return stored;
}

} // namespace

/// Simulated runs give the same bytes whatever compiler, build and machine made them: the stored fingerprints were made once, and every
/// build of the program has to come to them. Where the events of a run have been changed on purpose, INTERLEAVE_STORE_FINGERPRINTS=1 in
/// the environment stores what this build makes of them.
class SameBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIntValue("INTERLEAVE_STORE_FINGERPRINTS"))
            return;
        QFile file(storedPath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const BuiltinScenario &each : builtinScenarios())
            file.write(QByteArray(each.id) + ' ' + fingerprint(each.id) + '\n');
    }

    void everyBuildWritesTheSameRunAndTheSameTable_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const BuiltinScenario &each : builtinScenarios())
            QTest::newRow(each.id) << QByteArray(each.id);
    }
    void everyBuildWritesTheSameRunAndTheSameTable()
    {
        QFETCH(QByteArray, id);
        QCOMPARE(fingerprint(id.constData()), storedFingerprints().value(id));
    }
};

QTEST_GUILESS_MAIN(SameBytesTest)
#include "tst_samebytes.moc"
