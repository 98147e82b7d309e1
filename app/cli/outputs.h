// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "core/formats/savedrun.h"

#include <QCommandLineParser>

#include <optional>

namespace interleave {

/// The files a command is to write, and how pictures among them look.
struct OutputRequest
{
    QStringList paths;
    PictureOrder picture; ///< but for its path, title and summary
};

/// The options about files that `run` and `export` share: -o, --theme, --size and --scale.
class OutputOptions
{
public:
    void addTo(QCommandLineParser &parser) const;
    /// What has been asked for; on a fault says so and returns nothing.
    [[nodiscard]] std::optional<OutputRequest> read(const QCommandLineParser &parser, const Terminal &terminal,
                                                    const QStringList &pictureEndings) const;

private:
    QCommandLineOption m_output{QStringLiteral("o"), {}, QStringLiteral("FILE")};
    QCommandLineOption m_theme{QStringLiteral("theme"), {}, QStringLiteral("light|dark")};
    QCommandLineOption m_size{QStringLiteral("size"), {}, QStringLiteral("WxH")};
    QCommandLineOption m_scale{QStringLiteral("scale"), {}, QStringLiteral("F")};
};

/// Writes the files, each whole or not at all, and says what could not be written. True when all were.
[[nodiscard]] bool writeOutputs(const SavedRun &run, const OutputRequest &request, const Terminal &terminal,
                                const CommandLineServices &services);

} // namespace interleave
