// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/parametermodel.h"
#include "app/window/actions.h"
#include "app/window/certificates.h"
#include "app/window/consent.h"
#include "app/window/exporting.h"
#include "app/window/settings.h"
#include "app/window/speedslider.h"
#include "app/window/statusline.h"
#include "app/window/stylesheet.h"
#include "app/window/theme.h"
#include "app/window/variantchips.h"
#include "core/engine/foreign.h"
#include "tests/app/panels/samples.h"

#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace interleave;
using samples::ms;

class WindowPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStatusLineSaysHowFarEachVariantIs();
    void theStatusLineSaysWhenAllIsOver();
    void longRunsSayTheTimeLeft();
    void shortRunsDoNot();
    void speedsAreWrittenShort_data();
    void speedsAreWrittenShort();
    void theSliderCatchesAtOne();
    void realTimeCannotBePaused();
    void aFaultDisablesRunAndSaysWhy();
    void pauseBecomesResume();
    void chipsAreTheVariantsToCompare();
    void consentNamesHostsAndCountsRequests();
    void aFileOfCertificatesIsRememberedIfItIsOne();
    void theChosenFilterGivesTheEnding();
    void theThemeFollowsTheChoice();
    void noWordOfTheStyleSheetIsLeftWithoutAColour();
};

namespace {

// `ended` of `count` tasks are done after `now` ms, one is asleep.
std::shared_ptr<RunRecord> partOf(quint32 count, quint32 ended, int now)
{
    auto run = samples::record(count, {QStringLiteral("concurrent")});
    VariantTrace &trace = *run->variants[0];
    trace.limit = 5;
    samples::begin(trace);
    for (TaskId task = 0; task < ended; ++task)
        samples::sleeps(trace, task, 0, now);
    samples::change(trace, 0, ended, State::Created);
    samples::happen(trace, 0, ended, EventKind::Started);
    samples::change(trace, 0, ended, State::WaitTimer);
    trace.setNow(ms(now));
    return run;
}

Feed feedOf(const std::shared_ptr<RunRecord> &run)
{
    Feed feed(run);
    feed.readAll();
    return feed;
}

QString plainSpaces(QString text)
{
    return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
}

} // namespace

void WindowPartsTest::theStatusLineSaysHowFarEachVariantIs()
{
    QCOMPARE(plainSpaces(progressText(feedOf(partOf(20, 14, 360)), 1)),
             QStringLiteral("Concurrent · 5: 14 of 20 ended · 1 in flight · 360 ms"));
}

void WindowPartsTest::theStatusLineSaysWhenAllIsOver()
{
    auto run = samples::record(1, {QStringLiteral("concurrent")});
    samples::begin(*run->variants[0]);
    samples::sleeps(*run->variants[0], 0, 0, 2000);
    samples::end(*run->variants[0], 2000);
    QCOMPARE(plainSpaces(progressText(feedOf(run), 1)), QStringLiteral("Over after 2 s: 1 of 1 tasks ended"));
}

void WindowPartsTest::longRunsSayTheTimeLeft()
{
    const Feed feed = feedOf(partOf(100, 25, 5000));
    QCOMPARE(timeLeft(feed.variant(0), 1).value_or(ms(0)), ms(15000));
    QCOMPARE(timeLeft(feed.variant(0), 0.5).value_or(ms(0)), ms(30000));
    QVERIFY(plainSpaces(progressText(feed, 1)).endsWith(QStringLiteral("about 15 s left")));
}

void WindowPartsTest::shortRunsDoNot()
{
    QVERIFY(!timeLeft(feedOf(partOf(100, 25, 500)).variant(0), 1));
    QVERIFY(!timeLeft(feedOf(partOf(1000, 1, 9000)).variant(0), 1)); // too little is known
    QVERIFY(!timeLeft(feedOf(partOf(10, 0, 9000)).variant(0), 1));
    QVERIFY(!timeLeft(feedOf(partOf(100, 25, 5000)).variant(0), 10)); // two seconds at this speed
}

void WindowPartsTest::speedsAreWrittenShort_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<QString>("text");
    QTest::newRow("a tenth") << 0.1 << QStringLiteral("0.1×");
    QTest::newRow("a quarter") << 0.25 << QStringLiteral("0.25×");
    QTest::newRow("one") << 1.0 << QStringLiteral("1×");
    QTest::newRow("two and a half") << 2.51 << QStringLiteral("2.5×");
    QTest::newRow("ten") << 10.0 << QStringLiteral("10×");
    QTest::newRow("a hundred") << 100.0 << QStringLiteral("100×");
}

void WindowPartsTest::speedsAreWrittenShort()
{
    QFETCH(double, speed);
    QFETCH(QString, text);
    QCOMPARE(speedText(speed), text);
}

void WindowPartsTest::theSliderCatchesAtOne()
{
    SpeedSlider slider;
    QSignalSpy changed(&slider, &SpeedSlider::speedChanged);
    auto *inner = slider.findChild<QSlider *>();
    QCOMPARE(slider.speed(), 1.0);
    inner->setValue(2);
    QCOMPARE(changed.last().at(0).toDouble(), 1.0);
    inner->setValue(inner->maximum());
    QCOMPARE(slider.speed(), 100.0);
    inner->setValue(inner->minimum());
    QCOMPARE(slider.speed(), 0.1);
    slider.setSpeed(10);
    QCOMPARE(slider.speed(), 10.0);
}

void WindowPartsTest::realTimeCannotBePaused()
{
    QWidget window;
    Actions actions(&window);
    RunState state;
    state.session = SessionState::Running;
    actions.follow(state);
    QVERIFY(actions.pause->isEnabled() && actions.step->isEnabled() && actions.cancel->isEnabled());
    state.world = World::Real;
    actions.follow(state);
    QVERIFY(!actions.pause->isEnabled() && !actions.step->isEnabled());
    QVERIFY(actions.cancel->isEnabled());
    QCOMPARE(actions.pause->toolTip(), QStringLiteral("Real time cannot be stopped"));
    QCOMPARE(actions.step->toolTip(), actions.pause->toolTip());
}

void WindowPartsTest::aFaultDisablesRunAndSaysWhy()
{
    QWidget window;
    Actions actions(&window);
    RunState state;
    state.whyNot = QStringLiteral("Choose at least one");
    actions.follow(state);
    QVERIFY(!actions.run->isEnabled() && !actions.save->isEnabled() && !actions.step->isEnabled());
    QVERIFY(actions.run->toolTip().contains(state.whyNot));
    QVERIFY(!actions.exportAs->isEnabled());
}

void WindowPartsTest::pauseBecomesResume()
{
    QWidget window;
    Actions actions(&window);
    RunState state;
    state.session = SessionState::Paused;
    actions.follow(state);
    QCOMPARE(actions.pause->text().remove(u'&'), QStringLiteral("Resume"));
}

void WindowPartsTest::chipsAreTheVariantsToCompare()
{
    ParameterModel model;
    model.setOriginal(samples::requests());
    VariantChips chips(model);
    const QList<QToolButton *> buttons = chips.findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 3);
    QVERIFY(buttons[1]->isChecked());
    buttons[1]->click();
    QCOMPARE(model.compared(), (QStringList{QStringLiteral("sequential"), QStringLiteral("chunked")}));
    model.reset();
    QVERIFY(buttons[1]->isChecked());
    model.setText({ParameterKind::Limit, 1}, QStringLiteral("30"));
    QVERIFY(buttons[1]->text().contains(QStringLiteral("30")));
}

void WindowPartsTest::consentNamesHostsAndCountsRequests()
{
    const Scenario scenario = samples::requests(QStringLiteral("https://example.org/{i}"));
    QCOMPARE(foreignRequests(scenario, {}, {QStringLiteral("sequential"), QStringLiteral("concurrent")}), qint64{40});
    QCOMPARE(foreignRequests(samples::requests(), {}, {QStringLiteral("sequential")}), qint64{0});
    const std::unique_ptr<QMessageBox> box(consentQuestion({QStringLiteral("example.org")}, 40, 7, nullptr));
    QVERIFY(box->text().contains(QStringLiteral("example.org")));
    QVERIFY(box->text().contains(QStringLiteral("40")));
    QVERIFY(box->text().contains(QStringLiteral("7 at once")));
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
}

void WindowPartsTest::aFileOfCertificatesIsRememberedIfItIsOne()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    QWidget window;
    Certificates certificates(settings, &window);
    QSignalSpy changed(&certificates, &Certificates::changed);
    QVERIFY(!certificates.choose(QStringLiteral(INTERLEAVE_SOURCE_DIR "/CMakeLists.txt")));
    QCOMPARE(settings.caFile(), QString());
    QCOMPARE(changed.size(), 0);
    const QString good = QStringLiteral(INTERLEAVE_SOURCE_DIR "/tests/core/http/tls/authority.pem");
    QVERIFY(certificates.choose(good));
    QCOMPARE(settings.caFile(), good);
    certificates.ask();
    auto *box = window.findChild<QMessageBox *>(QStringLiteral("certificates"));
    QVERIFY(box && box->text().contains(QStringLiteral("authority.pem")));
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QCOMPARE(settings.caFile(), QString());
    QCOMPARE(changed.size(), 2);
}

void WindowPartsTest::theChosenFilterGivesTheEnding()
{
    const QStringList filters = exportFilters();
    QCOMPARE(withEnding(QStringLiteral("/x/run"), filters[1]), QStringLiteral("/x/run.svg"));
    QCOMPARE(withEnding(QStringLiteral("/x/run.pdf"), filters[0]), QStringLiteral("/x/run.pdf"));
    QCOMPARE(withEnding(QStringLiteral("/x/v1.2"), filters[3]), QStringLiteral("/x/v1.2.csv"));
}

void WindowPartsTest::theThemeFollowsTheChoice()
{
    QVERIFY(themeFor(ThemeChoice::System, true) == Theme::Dark);
    QVERIFY(themeFor(ThemeChoice::System, false) == Theme::Light);
    QVERIFY(themeFor(ThemeChoice::Light, true) == Theme::Light);
    applyTheme(*qApp, Theme::Dark);
    QVERIFY(isDark(*qApp));
    applyTheme(*qApp, Theme::Light);
    QVERIFY(!isDark(*qApp));
}

void WindowPartsTest::noWordOfTheStyleSheetIsLeftWithoutAColour()
{
    static const QRegularExpression capitals(QStringLiteral("[^A-Za-z][A-Z]{4,}"));
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        QString sheet = styleSheetOf(theme);
        const QRegularExpressionMatch match = capitals.match(sheet);
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    }
}

QTEST_MAIN(WindowPartsTest)
#include "tst_windowparts.moc"
