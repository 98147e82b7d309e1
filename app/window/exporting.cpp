// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/exporting.h"

#include "app/export/picture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace interleave {

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QString endingOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

QString writeTable(const QByteArray &table, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(table) == table.size() && file.commit())
        return {};
    return ExportWords::tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), file.errorString());
}

} // namespace

QString exportRun(const RunRecord &record, const QString &title, const QString &summary, const QString &path,
                  Theme theme)
{
    const QString ending = endingOf(path);
    if (ending == QStringLiteral("csv"))
        return writeTable(tasksCsv(record), path);
    if (!pictureFormats().contains(ending)) {
        return ExportWords::tr("“.%1” is not a format this program writes; use .png, .svg, .pdf or .csv.").arg(ending);
    }
    PictureOptions options;
    options.theme = theme;
    options.scale = ending == QStringLiteral("png") ? 2 : 1;
    QString error;
    return writePicture(record, title, summary, path, options, &error) ? QString() : error;
}

QString exportTasks(const RunRecord &record, std::span<const TaskRow> rows, const QString &path)
{
    return writeTable(tasksCsv(record, rows), path);
}

QStringList exportFilters()
{
    return {ExportWords::tr("Picture (*.png)"), ExportWords::tr("Drawing (*.svg)"), ExportWords::tr("Document (*.pdf)"),
            ExportWords::tr("Table of the tasks (*.csv)")};
}

QString withEnding(const QString &path, const QString &filter)
{
    const QString ending = endingOf(path);
    if (ending == QStringLiteral("csv") || pictureFormats().contains(ending))
        return path;
    static const QRegularExpression pattern(QStringLiteral("\\*(\\.[a-z]+)\\)"));
    const QRegularExpressionMatch match = pattern.match(filter);
    return match.hasMatch() ? path + match.captured(1) : path;
}

} // namespace interleave
