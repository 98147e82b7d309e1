// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/picture.h"

#include "app/export/comparisonscene.h"
#include "app/export/steadybytes.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Picture", text);
}

void render(ComparisonScene &scene, QPaintDevice &device, const QRectF &target, bool crisp)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setRenderHint(QPainter::Antialiasing, !crisp);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    scene.render(&painter, target, scene.sceneRect());
}

QByteArray asPng(ComparisonScene &scene, const PictureOptions &options)
{
    const QSize size(static_cast<int>(std::round(options.size.width() * options.scale)),
                     static_cast<int>(std::round(options.size.height() * options.scale)));
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(paletteOf(options.theme).window);
    render(scene, image, QRectF(QPointF(0, 0), size), true);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    return writer.write(image) ? buffer.data() : QByteArray();
}

QByteArray asSvg(ComparisonScene &scene, const QString &title, const QString &summary, const PictureOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(options.size);
    generator.setViewBox(QRect(QPoint(0, 0), options.size));
    render(scene, generator, QRectF(QPointF(0, 0), options.size), true);
    return finishedSvg(buffer.data(), options.size, title, summary);
}

QByteArray asPdf(ComparisonScene &scene, const QString &title, const PictureOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Interleave"));
        // A slide is 7.5 inches high whatever its shape; 16 : 9 makes it 13.333 wide.
        const QSizeF page(7.5 * options.size.width() / options.size.height(), 7.5);
        writer.setPageSize(QPageSize(page, QPageSize::Inch, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        // So many dots an inch that fonts keep the sizes the layout was made with.
        writer.setResolution(std::max(72, static_cast<int>(std::round(options.size.height() / 7.5))));
        render(scene, writer, QRectF(0, 0, writer.width(), writer.height()), true);
    }
    return withoutDate(buffer.data());
}

bool fail(QString *error, const QString &text)
{
    if (error)
        *error = text;
    return false;
}

} // namespace

QStringList pictureFormats()
{
    return {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
}

bool writePicture(const RunRecord &record, const QString &title, const QString &summary, const QString &path,
                  const PictureOptions &options, QString *error)
{
    const QString format = QFileInfo(path).suffix().toLower();
    if (!pictureFormats().contains(format)) {
        return fail(
            error,
            say(QT_TRANSLATE_NOOP("Picture", "%1: pictures end in %2")).arg(path, QStringLiteral(".png, .svg, .pdf")));
    }
    const QSize size = options.size;
    if (size.width() < 320 || size.height() < 240 || size.width() > 16384 || size.height() > 16384 ||
        !(options.scale >= 0.25 && options.scale <= 8)) {
        return fail(error, say(QT_TRANSLATE_NOOP("Picture", "A picture of %1×%2 pixels at scale %3 cannot be made: "
                                                            "320×240 to 16384×16384, scale 0.25 to 8"))
                               .arg(size.width())
                               .arg(size.height())
                               .arg(options.scale));
    }
    // Borrowed for the time of drawing: the caller keeps it alive.
    const std::shared_ptr<const RunRecord> borrowed(std::shared_ptr<const RunRecord>(), &record);
    const auto feed = std::make_shared<Feed>(borrowed);
    feed->readAll();
    ComparisonScene scene(feed, title, summary, options);
    QByteArray bytes;
    if (format == QLatin1String("png"))
        bytes = asPng(scene, options);
    else if (format == QLatin1String("svg"))
        bytes = asSvg(scene, title, summary, options);
    else
        bytes = asPdf(scene, title, options);
    if (bytes.isEmpty())
        return fail(error,
                    say(QT_TRANSLATE_NOOP("Picture", "%1: there is not enough memory for the picture")).arg(path));

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(error, say(QT_TRANSLATE_NOOP("Picture", "%1 cannot be written: %2")).arg(path, file.errorString()));
    }
    return true;
}

} // namespace interleave
