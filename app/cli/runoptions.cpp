// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/runoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace interleave {

namespace {

// The options' places in the parser; what is wrong with a value is said where it is read.
struct Options
{
    QCommandLineOption variant{QStringLiteral("variant"), {}, QStringLiteral("NAME")};
    QCommandLineOption real{QStringLiteral("real")};
    QCommandLineOption baseUrl{QStringLiteral("base-url"), {}, QStringLiteral("URL")};
    QCommandLineOption allowHost{QStringLiteral("allow-host"), {}, QStringLiteral("HOST")};
    QCommandLineOption set{QStringLiteral("set"), {}, QStringLiteral("PATH=VALUE")};
    QCommandLineOption seed{QStringLiteral("seed"), {}, QStringLiteral("N")};
    QCommandLineOption output{QStringLiteral("o"), {}, QStringLiteral("FILE")};
    QCommandLineOption theme{QStringLiteral("theme"), {}, QStringLiteral("light|dark")};
    QCommandLineOption size{QStringLiteral("size"), {}, QStringLiteral("WxH")};
    QCommandLineOption scale{QStringLiteral("scale"), {}, QStringLiteral("F")};
    QCommandLineOption quiet{QStringLiteral("quiet")};
};

class RunOptionsReader
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    RunOptionsReader(const Terminal &terminal, const QStringList &pictureEndings)
        : m_terminal(terminal)
        , m_pictureEndings(pictureEndings)
    {
        m_parser.addOptions({m_options.variant, m_options.real, m_options.baseUrl, m_options.allowHost, m_options.set,
                             m_options.seed, m_options.output, m_options.theme, m_options.size, m_options.scale,
                             m_options.quiet});
    }

    std::optional<RunRequest> read(const QStringList &arguments)
    {
        if (!m_parser.parse(QStringList{QString()} + arguments))
            return fail(m_parser.errorText());
        if (m_parser.positionalArguments().size() != 1)
            return fail(tr("run takes one scenario: interleave run ID|FILE. “interleave list” shows the built-in ones."));
        m_request.scenario = m_parser.positionalArguments().first();
        m_request.quiet = m_parser.isSet(m_options.quiet);
        m_request.options.paced = false;
        m_request.options.variants = m_parser.values(m_options.variant);
        const bool good = readWorld() && readOverrides() && readSeed() && readOutputs() && readPicture();
        return good ? std::optional(m_request) : std::nullopt;
    }

private:
    bool readWorld()
    {
        if (m_parser.isSet(m_options.real))
            m_request.options.world = World::Real;
        m_request.options.allowedHosts = m_parser.values(m_options.allowHost);
        if (!m_parser.isSet(m_options.baseUrl))
            return true;
        const QUrl url(m_parser.value(m_options.baseUrl), QUrl::StrictMode);
        const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
        if (!url.isValid() || !web || url.host().isEmpty())
            return complain(tr("--base-url takes an http or https address, not “%1”.").arg(m_parser.value(m_options.baseUrl)));
        m_request.options.baseUrl = url;
        return true;
    }

    bool readOverrides()
    {
        for (const QString &text : m_parser.values(m_options.set)) {
            const qsizetype equals = text.indexOf(u'=');
            if (equals < 1)
                return complain(tr("--set takes PATH=VALUE, as in tasks.0.count=100, not “%1”.").arg(text));
            m_request.overrides.push_back({text.left(equals), text.mid(equals + 1)});
        }
        return true;
    }

    bool readSeed()
    {
        if (!m_parser.isSet(m_options.seed))
            return true;
        bool ok = false;
        m_request.options.seed = m_parser.value(m_options.seed).toULongLong(&ok);
        return ok || complain(tr("--seed takes a whole number from 0 on, not “%1”.").arg(m_parser.value(m_options.seed)));
    }

    bool readOutputs()
    {
        m_request.outputs = m_parser.values(m_options.output);
        for (const QString &path : m_request.outputs) {
            const QString ending = QFileInfo(path).suffix().toLower();
            if (ending != QLatin1String("csv") && !m_pictureEndings.contains(ending)) {
                return complain(tr("%1: no format has this ending. There are: .csv .%2")
                                    .arg(path, m_pictureEndings.join(QStringLiteral(" ."))));
            }
            if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
                return complain(tr("%1: there is no such folder. Make it first, or choose another.").arg(path));
        }
        return true;
    }

    bool readPicture()
    {
        PictureOrder &picture = m_request.picture;
        const QString theme = m_parser.value(m_options.theme);
        picture.dark = theme == QLatin1String("dark");
        if (m_parser.isSet(m_options.theme) && !picture.dark && theme != QLatin1String("light"))
            return complain(tr("--theme takes light or dark, not “%1”.").arg(theme));
        return readSize(picture) && readScale(picture);
    }

    bool readSize(PictureOrder &picture)
    {
        if (!m_parser.isSet(m_options.size))
            return true;
        const QStringList parts = m_parser.value(m_options.size).toLower().split(u'x');
        if (parts.size() == 2)
            picture.size = {parts[0].toInt(), parts[1].toInt()};
        const bool good = parts.size() == 2 && picture.size.width() >= 320 && picture.size.height() >= 240
                          && picture.size.width() <= 16384 && picture.size.height() <= 16384;
        return good || complain(tr("--size takes WIDTHxHEIGHT, from 320x240 to 16384x16384, not “%1”.")
                                    .arg(m_parser.value(m_options.size)));
    }

    bool readScale(PictureOrder &picture)
    {
        if (!m_parser.isSet(m_options.scale))
            return true;
        bool ok = false;
        picture.scale = m_parser.value(m_options.scale).toDouble(&ok);
        ok = ok && picture.scale >= 0.25 && picture.scale <= 8
             && picture.size.width() * picture.scale <= 16384 && picture.size.height() * picture.scale <= 16384;
        return ok || complain(tr("--scale takes a number from 0.25 to 8, and the picture at most 16384 pixels a side, not “%1”.")
                                  .arg(m_parser.value(m_options.scale)));
    }

    bool complain(const QString &what)
    {
        m_terminal.complain(what);
        return false;
    }
    std::nullopt_t fail(const QString &what)
    {
        complain(what);
        return std::nullopt;
    }

    const Terminal &m_terminal;
    const QStringList &m_pictureEndings;
    const Options m_options;
    QCommandLineParser m_parser;
    RunRequest m_request;
};

} // namespace

std::optional<RunRequest> readRunOptions(const QStringList &arguments, const Terminal &terminal,
                                         const QStringList &pictureEndings)
{
    return RunOptionsReader(terminal, pictureEndings).read(arguments);
}

} // namespace interleave
