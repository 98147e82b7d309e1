// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/outputs.h"

#include "core/formats/runkeys.h"
#include "core/formats/runwriter.h"
#include "core/formats/taskscsv.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

namespace interleave {

namespace {

class OutputOptionsReader
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    explicit OutputOptionsReader(const Terminal &terminal)
        : m_terminal(terminal)
    {}

    bool readPaths(const QStringList &paths, const QStringList &pictureEndings)
    {
        for (const QString &path : paths) {
            const QString ending = QFileInfo(path).suffix().toLower();
            if (ending != QLatin1String("csv") && !isRunFile(path) && !pictureEndings.contains(ending)) {
                return complain(tr("%1: no format has this ending. There are: .csv .run.json .%2")
                                    .arg(path, pictureEndings.join(QStringLiteral(" ."))));
            }
            if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
                return complain(tr("%1: there is no such folder. Make it first, or choose another.").arg(path));
        }
        request.paths = paths;
        return true;
    }

    bool readTheme(const QString &theme)
    {
        request.picture.dark = theme == QLatin1String("dark");
        return request.picture.dark || theme == QLatin1String("light") ||
               complain(tr("--theme takes light or dark, not “%1”.").arg(theme));
    }

    bool readSize(const QString &text)
    {
        QSize &size = request.picture.size;
        const QStringList parts = text.toLower().split(u'x');
        if (parts.size() == 2)
            size = {parts[0].toInt(), parts[1].toInt()};
        const bool good = parts.size() == 2 && size.width() >= 320 && size.height() >= 240 && size.width() <= 16384 &&
                          size.height() <= 16384;
        return good || complain(tr("--size takes WIDTHxHEIGHT, from 320x240 to 16384x16384, not “%1”.").arg(text));
    }

    // After the size: what matters is how many pixels both make.
    bool readScale(const QString &text)
    {
        PictureOrder &picture = request.picture;
        bool ok = false;
        picture.scale = text.toDouble(&ok);
        ok = ok && picture.scale >= 0.25 && picture.scale <= 8 && picture.size.width() * picture.scale <= 16384 &&
             picture.size.height() * picture.scale <= 16384;
        return ok || complain(tr("--scale takes a number from 0.25 to 8, and the picture at most 16384 pixels a side, not “%1”.")
                                  .arg(text));
    }

    OutputRequest request;

private:
    bool complain(const QString &what)
    {
        m_terminal.complain(what);
        return false;
    }

    const Terminal &m_terminal;
};

bool writeTable(const RunRecord &record, const QString &path, QString *error)
{
    const QByteArray bytes = tasksCsv(record);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    *error = file.errorString();
    return false;
}

bool writeOutput(const SavedRun &run, const QString &path, PictureOrder order, const CommandLineServices &services,
                 QString *error)
{
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return writeTable(*run.record, path, error);
    if (isRunFile(path))
        return writeRunFile(run, path, error);
    const Scenario &scenario = *run.scenario;
    order.path = path;
    order.title = scenario.title.in(QLocale().name());
    order.summary = scenario.summary.in(QLocale().name());
    if (order.title.isEmpty())
        order.title = scenario.id;
    return services.writePicture(*run.record, order, error);
}

} // namespace

void OutputOptions::addTo(QCommandLineParser &parser) const
{
    parser.addOptions({m_output, m_theme, m_size, m_scale});
}

std::optional<OutputRequest> OutputOptions::read(const QCommandLineParser &parser, const Terminal &terminal,
                                                 const QStringList &pictureEndings) const
{
    OutputOptionsReader reader(terminal);
    const bool good = reader.readPaths(parser.values(m_output), pictureEndings) &&
                      (!parser.isSet(m_theme) || reader.readTheme(parser.value(m_theme))) &&
                      (!parser.isSet(m_size) || reader.readSize(parser.value(m_size))) &&
                      (!parser.isSet(m_scale) || reader.readScale(parser.value(m_scale)));
    return good ? std::optional(reader.request) : std::nullopt;
}

bool writeOutputs(const SavedRun &run, const OutputRequest &request, const Terminal &terminal,
                  const CommandLineServices &services)
{
    bool all = true;
    for (const QString &path : request.paths) {
        QString error;
        if (writeOutput(run, path, request.picture, services, &error))
            continue;
        terminal.complain(QCoreApplication::translate("CommandLine", "%1 could not be written: %2").arg(path, error));
        all = false;
    }
    return all;
}

} // namespace interleave
