// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/gallerymodel.h"
#include "app/panels/parametermodel.h"
#include "app/timeline/moments.h"
#include "app/timeline/palette.h"
#include "app/window/language.h"
#include "app/window/runcontroller.h"
#include "app/window/settings.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QLabel;
class QSplitter;
class QTabWidget;

namespace interleave {

class Actions;
class ChartsView;
class CodePanel;
class CodeSaver;
class DatabaseConsent;
class ExplainPanel;
class FiguresPart;
class FileFlow;
class GalleryPanel;
class MendFlow;
class Menus;
class ParametersPanel;
class ReplayPart;
class QuestionFlow;
class RunMarks;
class SummaryPanel;
class TaskFilterBar;
class TaskPanel;
class TimePanel;
class TimelineView;
class ToolBar;
class WhatIfFlow;

/// The window: puts the panels together and passes on what one says to those it concerns.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `settings` and `language` outlive the window.
    MainWindow(Settings &settings, InterfaceLanguage &language, QWidget *parent = nullptr);
    /// Ends a run that goes on, within two seconds.
    ~MainWindow() override;

    /// Opens a built-in scenario or a file; the first built-in one when there is nothing of that name.
    void open(const QString &fileOrId);
    /// Writes what has been run; the ending says the format. Why not, in a sentence; empty when it was written.
    [[nodiscard]] QString exportTo(const QString &path) const;

    /// Writes the rows of the table of tasks as they stand. Why not, in a sentence; empty when they were written.
    [[nodiscard]] QString exportTasksTo(const QString &path) const;

    /// Writes what has been run as a *.run.json file, as far as it has come. Why not, in a sentence; empty when it was.
    [[nodiscard]] QString saveRunTo(const QString &path) const;

    [[nodiscard]] RunController &controller() { return m_controller; }
    [[nodiscard]] ParameterModel &parameters() { return m_parameters; }
    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] FileFlow &files() { return *m_files; }
    [[nodiscard]] TimelineView &timeline() { return *m_timeline; }
    [[nodiscard]] FiguresPart &figures() { return *m_figuresPart; }
    [[nodiscard]] ReplayPart &replay() { return *m_replay; }
    [[nodiscard]] Playhead &playhead() { return m_playhead; }
    [[nodiscard]] QuestionFlow &questions() { return *m_questions; }

protected:
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    // windowlayout.cpp
    void layOut();
    void restoreLayout();
    void keepLayout();
    // windowwiring.cpp
    void connectActions();
    void connectPanels();
    void connectTimeline();
    void connectQuestions();
    // windowfigures.cpp
    void connectFigures();
    void chooseTaskFile();
    // windowevents.cpp
    void setTheme(ThemeChoice choice);
    void setLanguage(const QString &code);
    void retranslate();
    // mainwindow.cpp
    void run();
    void startRun(const QStringList &hosts);
    void frame();
    void stepFound(int by);
    void showRecord();
    void showScenario();
    void showPlan();
    void showTask(int variant, TaskId task);
    void showMoment();
    void showFigures();
    void follow();
    void refreshStatus();
    // windowfiles.cpp
    void chooseExport();
    void chooseRunFile();
    void showSavedRun(const SavedRun &run);
    void tellWritten(const QString &path, const QString &error);
    // mainwindow.cpp
    void say(const QString &sentence);

    Settings &m_settings;
    InterfaceLanguage &m_language;
    ParameterModel m_parameters;
    GalleryModel m_galleryModel;
    RunController m_controller;
    Playhead m_playhead;
    Moments m_moments{m_playhead};
    Actions *m_actions;
    FileFlow *m_files;
    Menus *m_menus;
    ToolBar *m_toolBar;
    GalleryPanel *m_gallery;
    TimelineView *m_timeline;
    TaskFilterBar *m_filterBar;
    ChartsView *m_charts;
    SummaryPanel *m_summary;
    ParametersPanel *m_form;
    CodePanel *m_code;
    CodeSaver *m_codeSaver;
    TaskPanel *m_task;
    ExplainPanel *m_explain;
    TimePanel *m_time;
    ReplayPart *m_replay;
    QuestionFlow *m_questions;
    WhatIfFlow *m_whatIf;
    MendFlow *m_mend;
    std::unique_ptr<RunMarks> m_runMarks;
    FiguresPart *m_figuresPart = nullptr;
    QTabWidget *m_tabs = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_rows = nullptr;
    QSplitter *m_side = nullptr;
    QLabel *m_hint = nullptr; ///< over the timeline, until there is something in it
    QLabel *m_progress = nullptr;
    QLabel *m_worldLabel = nullptr;
    Theme m_theme = Theme::Light;
    bool m_systemIsDark = false;
    QTimer m_summaryLater; ///< until the summary may catch up with the timeline
    // What was agreed to in this session, by host: so many requests, so many of them at once.
    QHash<QString, std::pair<qint64, int>> m_agreed;
    DatabaseConsent *m_databases;
};

} // namespace interleave
