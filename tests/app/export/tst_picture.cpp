// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/figuresitem.h"
#include "app/export/picture.h"
#include "app/export/steadybytes.h"
#include "app/timeline/statelook.h"
#include "tests/support/tracebuilder.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace interleave;
using namespace interleave::testing;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int count(const QImage &image, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return found;
}

} // namespace

class TestPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPngHasItsSizeAndScale();
    void aPngIsInTheThemesColours_data();
    void aPngIsInTheThemesColours();
    void anSvgHasTextAndAViewBox();
    void manySpansBecomeAPictureInAnSvg();
    void aPdfIsOnePageOfTheRightSize();
    void theSameRunGivesTheSameBytes_data();
    void theSameRunGivesTheSameBytes();
    void endingsMayBeUpperCase();
    void unknownEndingsAreRefused();
    void sizesBeyondSenseAreRefused();
    void whatCannotBeWrittenLeavesNothing();
    void aFileThatWasThereStaysWhenWritingFails();
    void runsOfEveryKindCanBeDrawn_data();
    void runsOfEveryKindCanBeDrawn();
    void datesAreTakenOutInPlace();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    bool write(const FakeRun &run, const QString &file, const PictureOptions &options = {})
    {
        m_error.clear();
        return writePicture(*makeRecord(run), QStringLiteral("Twenty products"),
                            QStringLiteral("One by one, and <together>."), file, options, &m_error);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_error;
};

void TestPicture::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestPicture::aPngHasItsSizeAndScale()
{
    QVERIFY(write(eventfulRun(), path("a.png"), {.size = {1280, 800}}));
    QCOMPARE(QImage(path("a.png")).size(), QSize(1280, 800));
    QVERIFY(write(eventfulRun(), path("b.png"), {.size = {640, 400}, .scale = 1.5}));
    QCOMPARE(QImage(path("b.png")).size(), QSize(960, 600));
}

void TestPicture::aPngIsInTheThemesColours_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestPicture::aPngIsInTheThemesColours()
{
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::Dark : Theme::Light;
    QVERIFY(write(eventfulRun(), path("a.png"), {.theme = theme}));
    const QImage image(path("a.png"));
    QCOMPARE(image.pixelColor(2, 2), paletteOf(theme).window);
    QCOMPARE(image.pixelColor(800, 20), paletteOf(theme).card);
    QVERIFY(count(image, lookColour(Look::Waiting, theme)) > 1000);
    QVERIFY(count(image, lookColour(Look::Done, theme)) > 100);
    QVERIFY(count(image, lookColour(Look::Failed, theme)) > 20);
    QVERIFY(count(image, variantColour(theme, 2)) > 100);
}

void TestPicture::anSvgHasTextAndAViewBox()
{
    QVERIFY(write(eventfulRun(), path("a.svg")));
    const QByteArray svg = contentOf(path("a.svg"));
    QXmlStreamReader xml(svg);
    QStringList texts;
    QStringList elements;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        elements << xml.name().toString();
        if (elements.size() == 1) {
            QCOMPARE(xml.attributes().value(QLatin1String("viewBox")).toString(), QStringLiteral("0 0 1600 900"));
            QCOMPARE(xml.attributes().value(QLatin1String("width")).toString(), QStringLiteral("1600"));
            QCOMPARE(xml.attributes().value(QLatin1String("height")).toString(), QStringLiteral("900"));
        }
        if (xml.name() == QLatin1String("text"))
            texts << xml.readElementText().trimmed();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(texts.contains(QStringLiteral("Twenty products")));
    QVERIFY(texts.contains(QStringLiteral("One by one, and <together>.")));
    QVERIFY(texts.contains(QStringLiteral("Sequential")));
    QVERIFY(texts.contains(QStringLiteral("Summary")));
    QVERIFY(!elements.contains(QStringLiteral("image")));
}

void TestPicture::manySpansBecomeAPictureInAnSvg()
{
    FakeRun run = eventfulRun(5000);
    run.variants = {{QStringLiteral("concurrent"), 50, 0}};
    QVERIFY(write(run, path("a.svg")));
    const QByteArray svg = contentOf(path("a.svg"));
    QVERIFY(svg.contains("<image"));
    QVERIFY2(svg.size() < 1'500'000, qPrintable(QString::number(svg.size())));
}

void TestPicture::aPdfIsOnePageOfTheRightSize()
{
    QVERIFY(write(eventfulRun(), path("a.pdf")));
    const QByteArray pdf = contentOf(path("a.pdf"));
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
    // 13.333 × 7.5 inches in points.
    const qsizetype box = pdf.indexOf("/MediaBox [0 0 ");
    QVERIFY(box > 0);
    const QList<QByteArray> numbers = pdf.mid(box + 15, 40).split(' ');
    QVERIFY(std::abs(numbers[0].toDouble() - 960) <= 1);
    QVERIFY(std::abs(numbers[1].split(']')[0].toDouble() - 540) <= 1);
}

void TestPicture::theSameRunGivesTheSameBytes_data()
{
    QTest::addColumn<QString>("ending");
    for (const QString &format : pictureFormats())
        QTest::newRow(qPrintable(format)) << format;
}

void TestPicture::theSameRunGivesTheSameBytes()
{
    QFETCH(QString, ending);
    const QString a = m_folder->filePath(QStringLiteral("a.") + ending);
    const QString b = m_folder->filePath(QStringLiteral("b.") + ending);
    QVERIFY(write(eventfulRun(), a));
    // The second a PDF is stamped with has to pass for this to mean anything.
    if (ending == QLatin1String("pdf"))
        QTest::qWait(1100);
    QVERIFY(write(eventfulRun(), b));
    QVERIFY(contentOf(a).size() > 1000);
    QVERIFY(contentOf(a) == contentOf(b));
    FakeRun other = eventfulRun();
    other.failing = {4};
    QVERIFY(write(other, b));
    QVERIFY(contentOf(a) != contentOf(b));
}

void TestPicture::endingsMayBeUpperCase()
{
    QVERIFY(write({}, path("A.PNG"), {.size = {640, 400}}));
    QCOMPARE(QImage(path("A.PNG"), "png").size(), QSize(640, 400));
}

void TestPicture::unknownEndingsAreRefused()
{
    for (const char *name : {"a.bmp", "a", "png", "a.png.txt"}) {
        QVERIFY(!write({}, path(name)));
        QVERIFY(m_error.contains(path(name)));
        QVERIFY(m_error.contains(QStringLiteral(".svg")));
        QVERIFY(!QFile::exists(path(name)));
    }
    QVERIFY(!writePicture(*makeRecord({}), {}, {}, path("a.bmp"), {}, nullptr));
}

void TestPicture::sizesBeyondSenseAreRefused()
{
    QVERIFY(!write({}, path("a.png"), {.size = {10, 10}}));
    QVERIFY(!write({}, path("a.png"), {.size = {100'000, 900}}));
    QVERIFY(!write({}, path("a.png"), {.scale = 0}));
    QVERIFY(!write({}, path("a.png"), {.scale = std::nan("")}));
    QVERIFY(m_error.contains(QStringLiteral("320×240")));
    QVERIFY(!QFile::exists(path("a.png")));
}

void TestPicture::whatCannotBeWrittenLeavesNothing()
{
    const QString nowhere = m_folder->filePath(QStringLiteral("no such folder/a.png"));
    QVERIFY(!write({}, nowhere));
    QVERIFY(m_error.contains(nowhere));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestPicture::aFileThatWasThereStaysWhenWritingFails()
{
    // A folder of that name cannot be replaced by a file.
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("a.png/inside")));
    QVERIFY(!write({}, path("a.png")));
    QVERIFY(!m_error.isEmpty());
    QVERIFY(QDir(path("a.png/inside")).exists());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

void TestPicture::runsOfEveryKindCanBeDrawn_data()
{
    QTest::addColumn<quint32>("tasks");
    QTest::addColumn<int>("variants");
    QTest::addColumn<int>("untilMs");
    QTest::newRow("no tasks") << 0U << 2 << -1;
    QTest::newRow("no variants") << 3U << 0 << -1;
    QTest::newRow("one variant") << 3U << 1 << -1;
    QTest::newRow("eight variants") << 20U << 8 << -1;
    QTest::newRow("not begun") << 3U << 2 << 0;
    QTest::newRow("goes on") << 20U << 3 << 500;
    QTest::newRow("thousands") << 3000U << 2 << -1;
}

void TestPicture::runsOfEveryKindCanBeDrawn()
{
    QFETCH(quint32, tasks);
    QFETCH(int, variants);
    QFETCH(int, untilMs);
    FakeRun run;
    run.tasks = tasks;
    run.variants.clear();
    for (int i = 0; i < variants; ++i)
        run.variants.push_back({QStringLiteral("concurrent"), i + 1, 0});
    if (untilMs >= 0)
        run.until = std::chrono::milliseconds(untilMs);
    for (const char *name : {"a.png", "a.svg", "a.pdf"})
        QVERIFY2(write(run, path(name), {.size = {800, 500}}), qPrintable(m_error));
}

void TestPicture::datesAreTakenOutInPlace()
{
    const QByteArray pdf("1 0 obj\n/CreationDate (D:20250203040506+01'00')\n>>\nendobj");
    const QByteArray fixed = withoutDate(pdf);
    QCOMPARE(fixed.size(), pdf.size());
    QVERIFY(fixed.contains("(D:20000101000000Z)"));
    QVERIFY(fixed.endsWith("\n>>\nendobj"));
    QCOMPARE(withoutDate("nothing here"), QByteArray("nothing here"));
}

QTEST_MAIN(TestPicture)
#include "tst_picture.moc"
