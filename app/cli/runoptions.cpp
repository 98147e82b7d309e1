// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/runoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace interleave {

namespace {

// The options' places in the parser; what is wrong with a value is said where it is read.
struct Options
{
    QCommandLineOption variant{QStringLiteral("variant"), {}, QStringLiteral("NAME")};
    QCommandLineOption real{QStringLiteral("real")};
    QCommandLineOption baseUrl{QStringLiteral("base-url"), {}, QStringLiteral("URL")};
    QCommandLineOption allowHost{QStringLiteral("allow-host"), {}, QStringLiteral("HOST")};
    QCommandLineOption allowDatabase{QStringLiteral("allow-database"), {}, QStringLiteral("DATABASE")};
    QCommandLineOption caFile{QStringLiteral("ca-file"), {}, QStringLiteral("FILE")};
    QCommandLineOption set{QStringLiteral("set"), {}, QStringLiteral("PATH=VALUE")};
    QCommandLineOption seed{QStringLiteral("seed"), {}, QStringLiteral("N")};
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
        m_parser.addOptions({m_options.variant, m_options.real, m_options.baseUrl, m_options.allowHost,
                             m_options.allowDatabase, m_options.caFile, m_options.set, m_options.seed, m_options.quiet});
        m_outputs.addTo(m_parser);
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
        const bool good = readWorld() && readOverrides() && readSeed() && readOutput();
        return good ? std::optional(m_request) : std::nullopt;
    }

private:
    bool readWorld()
    {
        if (m_parser.isSet(m_options.real))
            m_request.options.world = World::Real;
        m_request.options.allowedHosts = m_parser.values(m_options.allowHost);
        m_request.options.allowedDatabases = m_parser.values(m_options.allowDatabase);
        m_request.options.caFile = m_parser.value(m_options.caFile);
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

    bool readOutput()
    {
        const std::optional<OutputRequest> output = m_outputs.read(m_parser, m_terminal, m_pictureEndings);
        if (output)
            m_request.output = *output;
        return output.has_value();
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
    const OutputOptions m_outputs;
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
