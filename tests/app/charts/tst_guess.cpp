// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/guessdrag.h"
#include "app/charts/guessitem.h"
#include "app/charts/timelineview.h"
#include "tests/support/tracebuilder.h"

#include <QSignalSpy>
#include <QTest>

using namespace interleave;
using namespace interleave::testing;

namespace {

// A run of which nothing has happened yet.
std::shared_ptr<RunRecord> plan()
{
    auto record = std::make_shared<RunRecord>();
    record->tasks.add(QStringLiteral("task {i}"), 3);
    for (const char *mode : {"sequential", "concurrent"}) {
        record->variants.push_back(std::make_unique<VariantTrace>());
        record->variants.back()->mode = record->variants.back()->name = QString::fromLatin1(mode);
    }
    return record;
}

struct Planned
{
    Planned()
        : item(new GuessItem(view.chart()))
        , drag(new GuessDrag(view))
        , dragged(drag, &GuessDrag::dragged)
        , dropped(drag, &GuessDrag::dropped)
    {
        view.scene()->addItem(item);
        view.resize(900, 500);
        view.show();
        view.setPlan(plan(), 4s);
    }

    [[nodiscard]] const TimelineLayout &layout() const { return view.chart().timeline().timelineLayout(); }
    // Where a time stands in a variant's band.
    [[nodiscard]] QPoint at(int variant, Nanoseconds time) const
    {
        const Band &band = layout().bands[static_cast<std::size_t>(variant)];
        const double x = view.chart().timeline().scene().map().x(time);
        return view.mapFromScene(QPointF(x, (band.top + band.bottom) / 2));
    }
    [[nodiscard]] QImage picture() { return view.grab().toImage(); }

    TimelineView view;
    GuessItem *item;
    GuessDrag *drag;
    QSignalSpy dragged;
    QSignalSpy dropped;
};

Nanoseconds timeOf(const QSignalSpy &spy)
{
    return spy.last().first().value<Nanoseconds>();
}

void moveTo(TimelineView &view, QPoint to, Qt::MouseButtons buttons)
{
    QMouseEvent move(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton, buttons, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &move);
}

} // namespace

class GuessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanHasBandsAndAnAxisButIsNoRun();
    void aRunTakesThePlansPlace();
    void aPressInTheBandIsAGuess();
    void draggingFollowsThePointer();
    void timesAreRoundedToWhatAHandCanAim();
    void otherBandsAndOtherButtonsAreTheViews();
    void withoutAQuestionNothingIsTaken();
    void theAxisEndsTheDrag();
    void thePointerShowsWhereOneMayDrag();
    void aMarkIsPaintedInItsBandAlone();
    void aMarkStandsAtItsTime();
    void aMarkBeyondTheAxisStandsAtItsEdge();
    void marksOfBandsThatAreNotThereAreNotPainted();
    void labelsSayWhatIsGuessed();
};

void GuessTest::aPlanHasBandsAndAnAxisButIsNoRun()
{
    Planned p;
    QCOMPARE(p.layout().bands.size(), std::size_t{2});
    QVERIFY(p.view.visibleRange().range().end >= 4s);
    QVERIFY(p.view.visibleRange().range().end <= 5s);
    QVERIFY(!p.view.feed());
    QVERIFY(!p.view.hit(p.at(0, 1s)));
    QTest::mouseClick(p.view.viewport(), Qt::LeftButton, {}, p.at(0, 1s));
    QVERIFY(!p.view.selected());
    p.view.setPlan(nullptr);
    QVERIFY(p.layout().bands.empty());
}

void GuessTest::aRunTakesThePlansPlace()
{
    Planned p;
    p.view.setRecord(makeRecord(FakeRun{}));
    QVERIFY(p.view.feed());
    p.view.setPlan(plan(), 100s); // and no plan the run's
    QVERIFY(p.view.feed());
    QVERIFY(p.view.visibleRange().range().end < 10s);
}

void GuessTest::aPressInTheBandIsAGuess()
{
    Planned p;
    p.drag->setVariant(1);
    QTest::mousePress(p.view.viewport(), Qt::LeftButton, {}, p.at(1, 2s));
    QCOMPARE(p.dragged.count(), 1);
    QVERIFY(std::chrono::abs(timeOf(p.dragged) - 2s) <= 30ms);
    QTest::mouseRelease(p.view.viewport(), Qt::LeftButton, {}, p.at(1, 2s));
    QCOMPARE(p.dropped.count(), 1);
    QCOMPARE(p.dropped.last().first().toBool(), false);
}

void GuessTest::draggingFollowsThePointer()
{
    Planned p;
    p.drag->setVariant(0);
    const TimeRange before = p.view.visibleRange().range();
    QTest::mousePress(p.view.viewport(), Qt::LeftButton, {}, p.at(0, 1s));
    moveTo(p.view, p.at(0, 3s), Qt::LeftButton);
    QVERIFY(std::chrono::abs(timeOf(p.dragged) - 3s) <= 30ms);
    moveTo(p.view, p.at(1, 2s), Qt::LeftButton); // a hand does not keep to the band
    QVERIFY(std::chrono::abs(timeOf(p.dragged) - 2s) <= 30ms);
    QTest::mouseRelease(p.view.viewport(), Qt::LeftButton, {}, p.at(1, 2s));
    QVERIFY(p.view.visibleRange().range() == before); // the axis was not scrolled along
    const qsizetype count = p.dragged.count();
    moveTo(p.view, p.at(0, 1s), Qt::NoButton);
    QCOMPARE(p.dragged.count(), count);
}

void GuessTest::timesAreRoundedToWhatAHandCanAim()
{
    Planned p;
    p.drag->setVariant(0);
    QTest::mouseClick(p.view.viewport(), Qt::LeftButton, {}, p.at(0, 1234567us));
    const Nanoseconds time = timeOf(p.dragged);
    QVERIFY(time % 10ms == 0ns);
    QTest::mouseClick(p.view.viewport(), Qt::LeftButton, {}, p.at(0, 0s));
    QVERIFY(timeOf(p.dragged) > 0ns); // no time at all is no guess
}

void GuessTest::otherBandsAndOtherButtonsAreTheViews()
{
    Planned p;
    p.drag->setVariant(0);
    QTest::mouseClick(p.view.viewport(), Qt::LeftButton, {}, p.at(1, 1s));
    QTest::mouseClick(p.view.viewport(), Qt::RightButton, {}, p.at(0, 1s));
    QCOMPARE(p.dragged.count(), 0);
    QCOMPARE(p.dropped.count(), 0);
}

void GuessTest::withoutAQuestionNothingIsTaken()
{
    Planned p;
    QTest::mouseClick(p.view.viewport(), Qt::LeftButton, {}, p.at(0, 1s));
    p.drag->setVariant(7); // no such band
    QTest::mouseClick(p.view.viewport(), Qt::LeftButton, {}, p.at(0, 1s));
    QCOMPARE(p.dragged.count(), 0);
    p.drag->setVariant(0);
    QTest::mousePress(p.view.viewport(), Qt::LeftButton, {}, p.at(0, 1s));
    p.drag->setVariant(-1); // the question went away in mid-drag
    moveTo(p.view, p.at(0, 2s), Qt::LeftButton);
    QCOMPARE(p.dragged.count(), 1);
    QTest::mouseRelease(p.view.viewport(), Qt::LeftButton, {}, p.at(0, 2s));
    QCOMPARE(p.dropped.count(), 0);
}

void GuessTest::theAxisEndsTheDrag()
{
    Planned p;
    p.drag->setVariant(0);
    const Nanoseconds end = p.view.visibleRange().range().end;
    QTest::mousePress(p.view.viewport(), Qt::LeftButton, {}, p.at(0, 1s));
    moveTo(p.view, p.at(0, end) + QPoint(40, 0), Qt::LeftButton);
    QVERIFY(timeOf(p.dragged) == end);
    QTest::mouseRelease(p.view.viewport(), Qt::LeftButton, {}, p.at(0, end) + QPoint(40, 0));
    QCOMPARE(p.dropped.last().first().toBool(), true);
}

void GuessTest::thePointerShowsWhereOneMayDrag()
{
    Planned p;
    p.drag->setVariant(0);
    moveTo(p.view, p.at(0, 1s), Qt::NoButton);
    QCOMPARE(p.view.viewport()->cursor().shape(), Qt::SizeHorCursor);
    moveTo(p.view, p.at(1, 1s), Qt::NoButton);
    QCOMPARE(p.view.viewport()->cursor().shape(), Qt::ArrowCursor);
    moveTo(p.view, p.at(0, 1s), Qt::NoButton);
    p.drag->setVariant(-1);
    QCOMPARE(p.view.viewport()->cursor().shape(), Qt::ArrowCursor);
}

void GuessTest::aMarkIsPaintedInItsBandAlone()
{
    Planned p;
    const QImage without = p.picture();
    p.item->setMarks({{1, 2s, false}});
    const QImage with = p.picture();
    const int border = p.view.mapFromScene(QPointF(0, p.layout().bands[1].top)).y();
    const QRect above(0, 0, with.width(), border);
    const QRect below(0, border, with.width(), with.height() - border);
    QCOMPARE(with.copy(above), without.copy(above));
    QVERIFY(with.copy(below) != without.copy(below));
    p.item->setMarks({});
    QCOMPARE(p.picture(), without);
}

void GuessTest::aMarkStandsAtItsTime()
{
    Planned p;
    const QImage without = p.picture();
    p.item->setMarks({{0, 1s, false}});
    const QImage with = p.picture();
    // At the foot of the band there is the line alone.
    const QPoint foot(p.at(0, 1s).x(), p.view.mapFromScene(QPointF(0, p.layout().bands[0].bottom)).y() - 6);
    const QRect around(foot.x() - 2, foot.y() - 4, 5, 8);
    QVERIFY(with.copy(around) != without.copy(around));
    QCOMPARE(with.copy(around.translated(-12, 0)), without.copy(around.translated(-12, 0)));
    QCOMPARE(with.copy(around.translated(12, 0)), without.copy(around.translated(12, 0)));
}

void GuessTest::aMarkBeyondTheAxisStandsAtItsEdge()
{
    Planned p;
    const QImage without = p.picture();
    p.item->setMarks({{0, 100s, false}});
    const QImage with = p.picture();
    const int half = with.width() / 2;
    QCOMPARE(with.copy(0, 0, half, with.height()), without.copy(0, 0, half, with.height()));
    QVERIFY(with.copy(half, 0, half, with.height()) != without.copy(half, 0, half, with.height()));
}

void GuessTest::marksOfBandsThatAreNotThereAreNotPainted()
{
    Planned p;
    const QImage without = p.picture();
    p.item->setMarks({{-1, 1s, false}, {2, 1s, true}});
    QCOMPARE(p.picture(), without);
    p.view.setPlan(nullptr);
    p.item->setMarks({{0, 1s, true}});
    (void)p.picture(); // no band, no crash
}

void GuessTest::labelsSayWhatIsGuessed()
{
    QCOMPARE(guessLabel({0, 2s, false}).replace(QChar(QChar::Nbsp), u' '), QStringLiteral("your guess 2 s"));
    QVERIFY(guessLabel({0, 0s, true}).contains(QStringLiteral("drag")));
}

QTEST_MAIN(GuessTest)
#include "tst_guess.moc"
