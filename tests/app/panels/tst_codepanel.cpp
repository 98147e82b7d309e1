// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/code/codepanel.h"
#include "app/panels/code/codeview.h"
#include "app/panels/parametermodel.h"
#include "app/timeline/moments.h"
#include "core/engine/runsetup.h"
#include "core/scenario/reader.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

// The panel with the semaphore scenario, and its run from beginning to end.
struct Shown
{
    explicit Shown(const char *id = "semaphore")
        : panel(model, moments)
    {
        QFile file(QStringLiteral(INTERLEAVE_SOURCE_DIR "/resources/scenarios/%1.scenario.json").arg(QLatin1String(id)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no scenario %s", id);
        model.setOriginal(*readScenario(file.readAll()).scenario);
        record = simulate(model.scenario());
        panel.resize(420, 500);
        panel.show();
    }

    void play(Nanoseconds time)
    {
        moments.setRecord(record);
        panel.recordChanged();
        playhead.setEnd(10s);
        QObject::connect(&playhead, &Playhead::changed, &panel, &CodePanel::refresh);
        playhead.setTime(time);
    }
    [[nodiscard]] CodeView &view() { return *panel.findChild<CodeView *>(); }
    template<typename T>
    [[nodiscard]] T &child(const char *name)
    {
        return *panel.findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] int lineWith(const char *words)
    {
        const QStringList lines = view().toPlainText().split(u'\n');
        for (int i = 0; i < lines.size(); ++i) {
            if (lines[i].contains(QLatin1String(words)))
                return i + 1;
        }
        return 0;
    }
    void click(int line)
    {
        const QRectF rect = view().lineRect(line);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, QPoint(30, static_cast<int>(rect.center().y())));
    }
    // "12:0+5": the lit lines, with how many are under way and held up there.
    [[nodiscard]] QStringList lit()
    {
        QStringList list;
        for (const LineLoad &load : view().loads())
            list << QStringLiteral("%1:%2+%3").arg(load.lines.first).arg(load.underWay()).arg(load.heldUp());
        return list;
    }

    ParameterModel model;
    Playhead playhead;
    Moments moments{playhead};
    CodePanel panel;
    std::shared_ptr<RunRecord> record;
};

using Tasks = std::vector<TaskId>;

} // namespace

Q_DECLARE_METATYPE(Tasks)

class CodePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Tasks>("std::vector<interleave::TaskId>"); }

    void showsTheFirstVariantAndTheChosenOne()
    {
        Shown shown;
        QVERIFY(shown.view().toPlainText().contains(QStringLiteral("(sequential-await)")));
        auto &variants = shown.child<QComboBox>("codeVariant");
        QCOMPARE(variants.count(), 2);
        variants.setFocus();
        QTest::keyClick(&variants, Qt::Key_Down);
        QVERIFY(shown.view().toPlainText().contains(QStringLiteral("(concurrent)")));
        QCOMPARE(shown.panel.variant(), 1);
    }

    void everyPrintedLanguageHasATab()
    {
        Shown shown;
        for (const Language language : allLanguages()) {
            auto *button = shown.panel.findChild<QToolButton *>(QStringLiteral("language-") + QLatin1String(languageKey(language)));
            QCOMPARE(button != nullptr, isPrinted(language));
            if (!button)
                continue;
            button->click();
            QVERIFY(shown.panel.language() == language);
            QCOMPARE(shown.view().toPlainText() + u'\n', printProgram(shown.model.scenario(), shown.model.scenario().variants[0], language).text);
        }
    }

    void printsOnlyWhatIsSeen()
    {
        Shown shown;
        QCOMPARE(shown.panel.cache().printedCount(), 1);
        shown.panel.hide();
        shown.model.setText({ParameterKind::Compare, 0}, QStringLiteral("0"));
        shown.panel.refresh();
        QCOMPARE(shown.panel.cache().printedCount(), 1);
    }

    void anotherParameterIsPrintedAnew()
    {
        Shown shown;
        for (const ParameterId &id : shown.model.parameters()) {
            if (id.kind == ParameterKind::Name)
                shown.model.setText(id, QStringLiteral("lorry"));
        }
        QVERIFY(shown.view().toPlainText().contains(QStringLiteral("def lorry")));
    }

    void copiesTheWholeProgram()
    {
        Shown shown;
        QTest::mouseClick(&shown.child<QPushButton>("codeCopy"), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), shown.panel.program()->printed.text);
        QCOMPARE(shown.child<QPushButton>("codeCopy").text(), CodePanel::tr("Copied"));
    }

    // Three of eight cars are parked at first; at 1.2 s the first has left and the fourth come in; at the end nobody is there.
    void linesAreLitInStepWithThePlayhead()
    {
        Shown shown;
        shown.child<QComboBox>("codeVariant").setFocus();
        QTest::keyClick(&shown.child<QComboBox>("codeVariant"), Qt::Key_Down);
        QCOMPARE(shown.lit(), QStringList());
        shown.play(500ms);
        QCOMPARE(shown.lit(), (QStringList{QStringLiteral("12:0+5"), QStringLiteral("13:3+0")}));
        shown.playhead.setTime(1200ms);
        QCOMPARE(shown.lit(), (QStringList{QStringLiteral("12:0+4"), QStringLiteral("13:3+0")}));
        shown.playhead.setTime(9s);
        QCOMPARE(shown.lit(), QStringList());
        shown.playhead.setTime(500ms);
        QCOMPARE(shown.lit(), (QStringList{QStringLiteral("12:0+5"), QStringLiteral("13:3+0")}));
        shown.moments.setRecord(nullptr);
        shown.panel.recordChanged();
        QCOMPARE(shown.lit(), QStringList());
    }

    void aVariantThatWasNotRunLightsNothing()
    {
        Shown shown;
        RunOptions onlyConcurrent;
        onlyConcurrent.variants = QStringList{QStringLiteral("concurrent")};
        shown.record = simulate(shown.model.scenario(), onlyConcurrent);
        shown.play(500ms);
        QCOMPARE(shown.panel.recordVariant(), -1);
        QCOMPARE(shown.lit(), QStringList());
        shown.panel.select(0, 4);
        QCOMPARE(shown.panel.variant(), 1);
        QCOMPARE(shown.lit().size(), 2);
    }

    void aClickChoosesTheTasksOnTheLine()
    {
        Shown shown;
        shown.play(500ms);
        shown.panel.select(1, 0);
        QSignalSpy chosen(&shown.panel, &CodePanel::tasksChosen);
        shown.click(12);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toInt(), 1);
        QCOMPARE(chosen[0][1].value<Tasks>(), (Tasks{3, 4, 5, 6, 7}));
        QVERIFY(shown.child<QLabel>("codeHint").text().contains(shown.record->tasks.name(7)));
        shown.click(1);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(!shown.child<QLabel>("codeHint").text().contains(shown.record->tasks.name(7)));
    }

    void soDoesEnterOnIt()
    {
        Shown shown;
        shown.play(500ms);
        shown.panel.select(1, 0);
        QSignalSpy chosen(&shown.panel, &CodePanel::tasksChosen);
        shown.view().setFocus();
        for (int line = 1; line < 13; ++line)
            QTest::keyClick(&shown.view(), Qt::Key_Down);
        QCOMPARE(shown.view().currentLine(), 13);
        QVERIFY(shown.view().accessibleDescription().contains(QStringLiteral("13")));
        QTest::keyClick(&shown.view(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][1].value<Tasks>(), (Tasks{0, 1, 2}));
    }

    void theSelectedTaskMarksItsLineWhereverItGoes()
    {
        Shown shown;
        shown.play(500ms);
        shown.panel.select(1, 3);
        QCOMPARE(shown.panel.variant(), 1);
        QCOMPARE(shown.view().marked().first, 12);
        shown.playhead.setTime(1200ms);
        QCOMPARE(shown.view().marked().first, 13);
        shown.playhead.setTime(9s);
        QVERIFY(!shown.view().marked().isNone()); // where it was last
        shown.panel.select(-1, noTask);
        QVERIFY(shown.view().marked().isNone());
    }

    void theMarkIsScrolledIntoSight()
    {
        Shown shown("retry-storm");
        shown.panel.resize(420, 230);
        shown.play(0ms);
        const int last = shown.view().document()->blockCount();
        shown.view().setMarked({last, last}, true);
        QVERIFY(!shown.view().lineRect(last).isEmpty());
        QVERIFY(shown.view().lineRect(1).isEmpty());
    }

    void tabLeadsOutOfTheProgram()
    {
        Shown shown;
        shown.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
        shown.view().setFocus();
        QTest::keyClick(&shown.view(), Qt::Key_Tab);
        QVERIFY(!shown.view().hasFocus());
        QVERIFY(shown.view().isReadOnly());
    }
};

QTEST_MAIN(CodePanelTest)
#include "tst_codepanel.moc"
