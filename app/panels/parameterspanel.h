// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace interleave {

class CompareField;
class ParameterField;
class ParameterModel;

/// The form of a scenario's parameters: a section for each task template, the network, the variants and the seed, and
/// a button that gives the scenario back.
class ParametersPanel : public QWidget
{
    Q_OBJECT

public:
    /// `model` outlives the panel.
    explicit ParametersPanel(ParameterModel &model, QWidget *parent = nullptr);

    void retranslate();

private:
    void build();
    void refresh();
    void addHeading(QVBoxLayout *form, const QString &text);
    QLabel *addNote(QVBoxLayout *form, const QString &text);

    ParameterModel &m_model;
    QScrollArea *m_scroll;
    QPushButton *m_reset;
    QLabel *m_note;
    QList<ParameterField *> m_fields;
    QList<CompareField *> m_compares;
};

} // namespace interleave
