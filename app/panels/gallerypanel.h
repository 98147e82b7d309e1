// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace interleave {

class GalleryModel;

/// The list of scenarios with a field to search it. What is chosen stays chosen while the filter hides it.
class GalleryPanel : public QWidget
{
    Q_OBJECT

public:
    /// `model` outlives the panel.
    explicit GalleryPanel(GalleryModel &model, QWidget *parent = nullptr);

    /// Marks an entry as the chosen one; says nothing.
    void choose(const QString &key);
    [[nodiscard]] const QString &chosen() const { return m_chosen; }
    /// Puts the cursor into the search field.
    void search();
    void retranslate();

Q_SIGNALS:
    /// A person chose another entry.
    void entryChosen(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showChosen();
    void takeCurrent();

    GalleryModel &m_model;
    QString m_chosen;
    bool m_following = false; ///< the view is being brought in line with m_chosen
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace interleave
