// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/codesaver.h"

#include "app/panels/code/codepanel.h"
#include "app/panels/code/languagenames.h"
#include "app/window/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSaveFile>

namespace interleave {

namespace {

const QString buildName = QStringLiteral("CMakeLists.txt");

} // namespace

QString writeText(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return CodeSaver::tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), file.errorString());
}

CodeSaver::CodeSaver(CodePanel &panel, Settings &settings)
    : QObject(&panel)
    , m_panel(panel)
    , m_settings(settings)
{
    connect(&m_panel, &CodePanel::saveRequested, this, &CodeSaver::choose);
}

void CodeSaver::choose()
{
    const QString ending = programEnding(m_panel.language());
    const QString filter = tr("%1 programs (*%2)").arg(languageName(m_panel.language()), ending);
    const QString proposal = QDir(m_settings.folder()).filePath(m_panel.fileName());
    const QString path = QFileDialog::getSaveFileName(&m_panel, tr("Save the program"), proposal, filter);
    if (path.isEmpty())
        return;
    m_settings.setFolder(QFileInfo(path).absolutePath());
    saveTo(path);
    if (m_panel.program() && !m_panel.program()->printed.build.isEmpty() && QFileInfo::exists(path))
        offerBuild(QFileInfo(path).absolutePath());
}

void CodeSaver::offerBuild(const QString &folder)
{
    const bool isThere = QFileInfo::exists(QDir(folder).filePath(buildName));
    auto *question = new QMessageBox(QMessageBox::Question, tr("Save the program"),
                                     isThere ? tr("Replace the CMakeLists.txt beside it with the one that builds the program as main.cpp?")
                                             : tr("Write the CMakeLists.txt that builds the program as main.cpp beside it?"),
                                     QMessageBox::Yes | QMessageBox::No, &m_panel);
    question->setObjectName(QStringLiteral("buildQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::finished, this, [this, folder](int answer) {
        if (answer == QMessageBox::Yes)
            saveBuildIn(folder);
    });
    question->open();
}

void CodeSaver::saveBuildIn(const QString &folder)
{
    const std::shared_ptr<const ShownProgram> program = m_panel.program();
    const QString path = QDir(folder).filePath(buildName);
    if (program && !program->printed.build.isEmpty())
        Q_EMIT done(path, writeText(path, program->printed.build));
}

void CodeSaver::saveTo(const QString &path)
{
    const std::shared_ptr<const ShownProgram> program = m_panel.program();
    if (!program)
        return;
    const QString whole = QFileInfo(path).suffix().isEmpty() ? path + programEnding(m_panel.language()) : path;
    Q_EMIT done(whole, writeText(whole, program->printed.text));
}

} // namespace interleave
