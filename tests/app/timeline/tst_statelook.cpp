// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/statelook.h"

#include <QTest>

#include <array>
#include <cmath>
#include <set>

using namespace interleave;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

// Colour vision as simulated by Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color
// Vision Deficiency" (2009), severity 1.0; on linear RGB. The first is ordinary vision.
const std::array<std::pair<const char *, Matrix>, 4> visions{{
    {"ordinary", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protanopia",
     {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia",
     {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia",
     {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
}};

Triple times(const Matrix &m, const Triple &v)
{
    Triple out{};
    for (std::size_t i = 0; i < 3; ++i)
        out[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
    return out;
}

// IEC 61966-2-1.
double linear(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

Triple linearRgb(const QColor &colour)
{
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

// CIE 1976 L*a*b*, white D65; colours are as far apart as points in it (CIE76).
Triple lab(Triple rgb)
{
    for (double &value : rgb)
        value = std::clamp(value, 0.0, 1.0);
    const Matrix toXyz{
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    const Triple xyz = times(toXyz, rgb);
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const QColor &a, const QColor &b, const Matrix &vision)
{
    const Triple p = lab(times(vision, linearRgb(a)));
    const Triple q = lab(times(vision, linearRgb(b)));
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

// WCAG 2.1.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &c) {
        const Triple rgb = linearRgb(c);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2] + 0.05;
    };
    return std::max(luminance(a), luminance(b)) / std::min(luminance(a), luminance(b));
}

} // namespace

class TestStateLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasANameAndASentence();
    void everyStateButNotStartedIsSeen();
    void whatWaitsForOthersIsPaintedAsWaiting();
    void onThreadsNobodyHasTheEventLoop();
    void computingIsCalledByWhatItHolds();
    void endsLookLikeEnds();
    void looksAreToldApartWithoutColour();
    void coloursStayApartInEveryVision_data();
    void coloursStayApartInEveryVision();
    void textCanBeRead_data();
    void textCanBeRead();
    void variantsHaveColoursAndPensOfTheirOwn();
};

void TestStateLook::everyStateHasANameAndASentence()
{
    std::set<QString> names;
    std::set<QString> sentences;
    for (int i = 0; i < stateCount; ++i) {
        const StateLook look = stateLook(static_cast<State>(i));
        QVERIFY(!look.name.isEmpty());
        QVERIFY(look.spoken.endsWith(u'.'));
        names.insert(look.name);
        sentences.insert(look.spoken);
    }
    QCOMPARE(names.size(), std::size_t(stateCount));
    QCOMPARE(sentences.size(), std::size_t(stateCount));
}

void TestStateLook::everyStateButNotStartedIsSeen()
{
    for (int i = 0; i < stateCount; ++i) {
        const auto state = static_cast<State>(i);
        QCOMPARE(lookOf(state) == Look::Nothing, state == State::NotStarted);
        QVERIFY(!lookName(lookOf(state)).isEmpty());
    }
}

void TestStateLook::whatWaitsForOthersIsPaintedAsWaiting()
{
    for (const State state : {State::WaitTask, State::WaitBarrier, State::WaitQueue, State::WaitDatabase, State::WaitWorker})
        QCOMPARE(lookOf(state), Look::Waiting);
    QCOMPARE(lookOf(State::RetryPause), Look::Retry);
    QCOMPARE(lookOf(State::Deadlocked), Look::Deadlocked);
    for (int i = 0; i < stateCount; ++i) {
        const auto state = static_cast<State>(i);
        if (isWaiting(state))
            QVERIFY2(lookFill(lookOf(state)) != Fill::Nothing, qPrintable(stateLook(state).name));
    }
}

void TestStateLook::onThreadsNobodyHasTheEventLoop()
{
    for (int i = 0; i < stateCount; ++i) {
        const StateLook look = stateLook(static_cast<State>(i), true);
        QVERIFY2(!look.spoken.contains(QStringLiteral("event loop")), qPrintable(look.spoken));
        QCOMPARE(look.name, stateLook(static_cast<State>(i)).name);
    }
}

void TestStateLook::computingIsCalledByWhatItHolds()
{
    QCOMPARE(computingName(true, false), QStringLiteral("loop held"));
    QCOMPARE(computingName(false, true), QStringLiteral("computing"));
    QCOMPARE(computingName(true, true), QStringLiteral("computing, loop held"));
}

void TestStateLook::endsLookLikeEnds()
{
    for (int i = 0; i < stateCount; ++i) {
        const auto state = static_cast<State>(i);
        QCOMPARE(isEndLook(lookOf(state)), isEnd(state));
        QCOMPARE(lookMark(lookOf(state)) != Mark::Nothing, isEnd(state));
        QCOMPARE(lookFill(lookOf(state)) != Fill::Nothing, !isEnd(state) && state != State::NotStarted);
    }
}

void TestStateLook::looksAreToldApartWithoutColour()
{
    std::set<std::pair<Fill, Mark>> shapes;
    for (int i = 0; i < lookCount; ++i)
        shapes.insert({lookFill(static_cast<Look>(i)), lookMark(static_cast<Look>(i))});
    QCOMPARE(shapes.size(), std::size_t(lookCount));
}

void TestStateLook::coloursStayApartInEveryVision_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("vision");
    for (const bool dark : {false, true}) {
        for (int vision = 0; vision < 4; ++vision)
            QTest::addRow("%s, %s", dark ? "dark" : "light", visions[static_cast<std::size_t>(vision)].first)
                << dark << vision;
    }
}

void TestStateLook::coloursStayApartInEveryVision()
{
    QFETCH(bool, dark);
    QFETCH(int, vision);
    const Theme theme = dark ? Theme::Dark : Theme::Light;
    const Matrix &matrix = visions[static_cast<std::size_t>(vision)].second;
    for (int i = 1; i < lookCount; ++i) {
        for (int j = i + 1; j < lookCount; ++j) {
            const auto a = static_cast<Look>(i);
            const auto b = static_cast<Look>(j);
            // The failures share a colour: their signs tell them apart.
            if (isFailureLook(a) && isFailureLook(b))
                continue;
            const double apart = distance(lookColour(a, theme), lookColour(b, theme), matrix);
            QVERIFY2(apart >= 20, qPrintable(QStringLiteral("%1 and %2: %3").arg(lookName(a), lookName(b)).arg(apart)));
        }
    }
}

void TestStateLook::textCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestStateLook::textCanBeRead()
{
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::Dark : Theme::Light;
    const Palette &palette = paletteOf(theme);
    for (const QColor &text : {palette.text, palette.mutedText, palette.sooner, palette.fault, palette.accent,
                               palette.nowLine}) {
        for (const QColor &behind : {palette.card, palette.window, palette.selection})
            QVERIFY2(contrast(text, behind) >= 4.5, qPrintable(text.name() + u'/' + behind.name()));
    }
    QVERIFY(contrast(palette.card, palette.text) >= 4.5);        // the cross-hair's label
    QVERIFY(contrast(palette.onVariant, palette.accent) >= 4.5); // the ruler's
    // Curves, bars and lines are no text, but have to be seen.
    for (int i = 0; i < 6; ++i)
        QVERIFY2(contrast(variantColour(theme, i), palette.card) >= 3, qPrintable(QString::number(i)));
    QVERIFY(contrast(palette.nowLine, palette.card) >= 3);
    QVERIFY(contrast(palette.accent, palette.card) >= 3); // the edge of what has the focus
    for (int i = 0; i < 6; ++i)
        QVERIFY2(contrast(palette.onVariant, variantColour(theme, i)) >= 4.5, qPrintable(QString::number(i)));
}

void TestStateLook::variantsHaveColoursAndPensOfTheirOwn()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        std::set<QRgb> colours;
        for (int i = 0; i < 6; ++i)
            colours.insert(variantColour(theme, i).rgb());
        QCOMPARE(colours.size(), std::size_t(6));
        QCOMPARE(variantColour(theme, 6), variantColour(theme, 0));
    }
    QVERIFY(variantPenStyle(0) != variantPenStyle(1));
    QVERIFY(variantPenStyle(1) != variantPenStyle(2));
    // Six colours do not stay apart in every vision: fills do.
    std::set<Qt::BrushStyle> fills;
    for (int i = 0; i < 6; ++i)
        fills.insert(variantBrushStyle(i));
    QCOMPARE(fills.size(), std::size_t(6));
}

QTEST_GUILESS_MAIN(TestStateLook)
#include "tst_statelook.moc"
