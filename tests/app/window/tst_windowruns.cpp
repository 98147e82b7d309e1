// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/faultdialog.h"
#include "core/engine/runsetup.h"
#include "core/formats/runreader.h"
#include "core/formats/runwriter.h"
#include "core/scenario/gallery.h"
#include "core/scenario/random.h"
#include "tests/app/window/openwindow.h"

#include <QDropEvent>
#include <QFile>
#include <QMessageBox>
#include <QMimeData>

using namespace interleave;

class WindowRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSavedRunIsShownAndExportsTheSameBytes_data();
    void aSavedRunIsShownAndExportsTheSameBytes();
    void runningAgainUsesTheScenarioOfTheRun();
    void onlyWhatWasRunIsCompared();
    void theRunIsSavedAsItWasThoughParametersHaveChanged();
    void aRunOfTheRealWorldIsRunAgainInIt();
    void aScenarioIsNeverSavedOverARun();
    void anotherRunTakesThePlaceOfOneThatGoesOn();
    void aDroppedRunIsOpened();
    void aRunThatGoesOnIsSavedAsFarAsItHasCome();
    void aFaultyRunIsNotOpenedAndSaysWhy();
    void thereIsNothingToSaveBeforeTheFirstRun();
    void aRunThatCannotBeginSaysWhy();
    void strangeRunsAreDrawn();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

SavedRun saved(const char *id, const RunOptions &options = {})
{
    const Scenario scenario = loadBuiltin(QLatin1String(id)).scenario.value();
    return {.scenario = std::make_shared<const Scenario>(scenario),
            .environment = presentEnvironment(World::Simulated),
            .record = simulate(scenario, options)};
}

} // namespace

void WindowRunsTest::aSavedRunIsShownAndExportsTheSameBytes_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("real");
    QTest::newRow("three tasks") << QStringLiteral("three-tasks") << false;
    QTest::newRow("twenty products") << QStringLiteral("twenty-products") << false;
    QTest::newRow("real") << QStringLiteral("twenty-products") << true;
}

void WindowRunsTest::aSavedRunIsShownAndExportsTheSameBytes()
{
    QFETCH(QString, id);
    QFETCH(bool, real);
    OpenWindow w{id};
    if (real)
        w.actions().real->trigger();
    w.runToTheEnd();
    const char *names[] = {"csv", "svg", "png", "pdf"};
    for (const char *name : names)
        QCOMPARE(w.window->exportTo(w.path("a.") + QLatin1String(name)), QString());
    QCOMPARE(w.window->saveRunTo(w.path("a.run.json")), QString());

    OpenWindow other{QStringLiteral("gather-abc")};
    QVERIFY(other.window->files().open(w.path("a.run.json")));
    QTRY_VERIFY(other.window->timeline().feed() && other.window->timeline().feed()->isOver());
    QTRY_VERIFY(!other.controller().isBeatingTime());
    QCOMPARE(other.window->parameters().scenario().id, id);
    QCOMPARE(other.controller().state(), SessionState::Idle);
    QVERIFY(other.actions().exportAs->isEnabled() && other.actions().saveRun->isEnabled());
    for (const char *name : names) {
        const QString path = w.path("b.") + QLatin1String(name);
        QCOMPARE(other.window->exportTo(path), QString());
        QVERIFY2(!contentOf(path).isEmpty() && contentOf(path) == contentOf(w.path("a.") + QLatin1String(name)), name);
    }
    QCOMPARE(other.window->saveRunTo(w.path("b.run.json")), QString());
    QCOMPARE(contentOf(w.path("b.run.json")), contentOf(w.path("a.run.json")));
}

void WindowRunsTest::runningAgainUsesTheScenarioOfTheRun()
{
    OpenWindow w;
    RunOptions options;
    options.seed = 99;
    const SavedRun run = saved("twenty-products", options);
    QString error;
    QVERIFY(writeRunFile(run, w.path("a.run.json"), &error));
    QVERIFY(w.window->files().open(w.path("a.run.json")));
    w.runToTheEnd();
    QCOMPARE(w.window->saveRunTo(w.path("b.run.json")), QString());
    QCOMPARE(contentOf(w.path("b.run.json")), contentOf(w.path("a.run.json")));
}

void WindowRunsTest::onlyWhatWasRunIsCompared()
{
    OpenWindow w;
    RunOptions options;
    options.variants = QStringList{QStringLiteral("concurrent")};
    QString error;
    QVERIFY(writeRunFile(saved("three-tasks", options), w.path("a.run.json"), &error));
    QVERIFY(w.window->files().open(w.path("a.run.json")));
    QCOMPARE(w.window->parameters().compared(), options.variants);
    QCOMPARE(w.window->timeline().feed()->variantCount(), 1);
}

void WindowRunsTest::theRunIsSavedAsItWasThoughParametersHaveChanged()
{
    OpenWindow w{QStringLiteral("twenty-products")};
    w.runToTheEnd();
    QCOMPARE(w.window->saveRunTo(w.path("a.run.json")), QString());
    w.window->parameters().setText({ParameterKind::Count, 0}, QStringLiteral("3"));
    QVERIFY(w.controller().record());
    QCOMPARE(w.window->saveRunTo(w.path("b.run.json")), QString());
    QCOMPARE(contentOf(w.path("b.run.json")), contentOf(w.path("a.run.json")));
    w.window->parameters().reset();
}

void WindowRunsTest::aRunOfTheRealWorldIsRunAgainInIt()
{
    OpenWindow w;
    SavedRun run = saved("three-tasks");
    auto record = simulate(*run.scenario);
    record->world = World::Real;
    run.record = record;
    QString error;
    QVERIFY(writeRunFile(run, w.path("a.run.json"), &error));
    QVERIFY(w.window->files().open(w.path("a.run.json")));
    QCOMPARE(w.controller().world(), World::Real);
    QVERIFY(w.actions().real->isChecked());
}

void WindowRunsTest::aScenarioIsNeverSavedOverARun()
{
    OpenWindow w;
    QString error;
    QVERIFY(writeRunFile(saved("three-tasks"), w.path("a.run.json"), &error));
    QVERIFY(w.window->files().open(w.path("a.run.json")));
    QVERIFY(w.window->files().file().isEmpty()); // save() asks for a name
    QCOMPARE(w.window->files().key(), w.path("a.run.json"));
}

void WindowRunsTest::anotherRunTakesThePlaceOfOneThatGoesOn()
{
    OpenWindow w;
    QString error;
    const SavedRun run = saved("gather-abc");
    QVERIFY(writeRunFile(run, w.path("a.run.json"), &error));
    w.controller().setSpeed(0.1);
    w.actions().run->trigger();
    QTRY_VERIFY(w.controller().state() == SessionState::Running);
    QVERIFY(w.window->files().open(w.path("a.run.json")));
    QCOMPARE(w.controller().state(), SessionState::Idle);
    QCOMPARE(w.controller().record()->scenarioId, QStringLiteral("gather-abc"));
    QTRY_VERIFY(!w.controller().isBeatingTime());
    QVERIFY(w.window->timeline().feed()->isOver());
    // And a run takes the place of what was opened.
    w.runToTheEnd();
    QVERIFY(w.controller().record() != run.record);
}

void WindowRunsTest::aDroppedRunIsOpened()
{
    OpenWindow w;
    QString error;
    QVERIFY(writeRunFile(saved("gather-abc"), w.path("a.run.json"), &error));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(w.path("a.run.json"))});
    QDragEnterEvent enter(QPoint(100, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(w.window.get(), &enter);
    QDropEvent drop(QPointF(100, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(w.window.get(), &drop);
    QTRY_VERIFY(w.controller().record() && w.controller().record()->scenarioId == QLatin1String("gather-abc"));
}

void WindowRunsTest::aRunThatGoesOnIsSavedAsFarAsItHasCome()
{
    OpenWindow w;
    w.controller().setSpeed(0.1);
    w.actions().run->trigger();
    QTRY_VERIFY(w.controller().record()->variants[0]->log.size() > 1);
    QCOMPARE(w.window->saveRunTo(w.path("a.run.json")), QString());
    w.controller().cancelAll();
    const ReadRunResult read = readRunFile(w.path("a.run.json"));
    QVERIFY2(read.run, read.faults.empty() ? "" : qPrintable(read.faults.front().translated()));
    QVERIFY(!read.run->record->isOver());
    QVERIFY(w.window->files().open(w.path("a.run.json")));
    QTRY_VERIFY(!w.controller().isBeatingTime());
    QCOMPARE(w.window->exportTo(w.path("a.svg")), QString());
}

void WindowRunsTest::aFaultyRunIsNotOpenedAndSaysWhy()
{
    OpenWindow w;
    QVERIFY(writeFile(w.path("bad.run.json"), "{\"interleave_run\": 1}"));
    QVERIFY(!w.window->files().open(w.path("bad.run.json")));
    QVERIFY(w.child<FaultDialog>("faultDialog"));
    QCOMPARE(w.window->files().key(), QStringLiteral("three-tasks"));
}

void WindowRunsTest::thereIsNothingToSaveBeforeTheFirstRun()
{
    OpenWindow w;
    QVERIFY(!w.actions().saveRun->isEnabled());
    QVERIFY(!w.window->saveRunTo(w.path("a.run.json")).isEmpty());
    w.runToTheEnd();
    QVERIFY(w.actions().saveRun->isEnabled());
    QVERIFY(!w.window->saveRunTo(w.path("no/such/a.run.json")).isEmpty());
}

// Whatever the reader accepts, the timeline and the pictures can take.
void WindowRunsTest::aRunThatCannotBeginSaysWhy()
{
    OpenWindow w;
    w.controller().setCaFile(w.path("nowhere.pem"));
    w.actions().real->trigger();
    w.actions().run->trigger();
    QTRY_VERIFY(w.child<QMessageBox>("badNews"));
    QVERIFY(w.child<QMessageBox>("badNews")->text().contains(QStringLiteral("nowhere.pem")));
    QCOMPARE(w.controller().state(), SessionState::Idle);
}

void WindowRunsTest::strangeRunsAreDrawn()
{
    OpenWindow w;
    const QByteArray bytes = runBytes(saved("gather-abc"));
    const QList<QByteArray> lines = bytes.split('\n');
    static constexpr const char *numbers[] = {"0", "1", "2", "3", "7", "9", "12", "21", "4294967295", "9000000000000000000"};
    Random random(3, 0);
    const auto below = [&random](qsizetype limit) {
        return static_cast<qsizetype>(random.bits() % static_cast<quint64>(limit));
    };
    int drawn = 0;
    for (int round = 0; round < 4000 && drawn < 25; ++round) {
        QList<QByteArray> changed = lines;
        for (int i = 0; i < 3; ++i) {
            QByteArray &line = changed[below(changed.size())];
            QList<QByteArray> parts = line.split(',');
            QByteArray &part = parts[below(parts.size())];
            if (line.startsWith('[') && !part.contains('[') && !part.contains(']') && !part.isEmpty())
                part = numbers[below(std::size(numbers))];
            line = parts.join(',');
        }
        const QByteArray text = changed.join('\n');
        if (text == bytes || !readRun(text).run)
            continue;
        QVERIFY(writeFile(w.path("a.run.json"), text));
        QVERIFY(w.window->files().open(w.path("a.run.json")));
        QCOMPARE(w.window->exportTo(w.path("a.png")), QString());
        QCOMPARE(w.window->exportTo(w.path("a.csv")), QString());
        ++drawn;
    }
    QVERIFY2(drawn == 25, qPrintable(QString::number(drawn)));
}

QTEST_MAIN(WindowRunsTest)
#include "tst_windowruns.moc"
