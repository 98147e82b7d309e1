// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/scenario.h"

#include <QAbstractListModel>
#include <QSet>

#include <vector>

namespace interleave {

/// A scenario one can choose.
struct GalleryEntry
{
    QString key; ///< what it is found by: the id of a built-in one, the path of a file
    QString id;
    LocalText title;
    LocalText summary;
    QString group;       ///< the group's key, as the file has it: "first-steps"
    bool isFile = false; ///< one of the person's own files
};

[[nodiscard]] GalleryEntry galleryEntry(const Scenario &scenario, const QString &key, bool isFile);

/// The scenarios under the headings of their groups, one row each, heading or entry; groups in the order in which they
/// come first, the person's own files last. A filter leaves the entries that contain every word of it in their title,
/// summary, id or group, whatever their case and accents, and the headings that still have entries.
class GalleryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole, SummaryRole, HeadingRole, WasRunRole };

    explicit GalleryModel(QObject *parent = nullptr)
        : QAbstractListModel(parent)
    {}

    void setEntries(std::vector<GalleryEntry> entries);
    /// Adds an entry, or takes the place of the one with its key.
    void put(const GalleryEntry &entry);
    void setFilter(const QString &filter);
    /// Which entries bear the mark of having been run, by their keys; keys of entries that are not there do no harm.
    void setWereRun(const QSet<QString> &keys);
    /// The language of titles, "pt_BR"; headings come from the translators.
    void setLanguage(const QString &locale);

    [[nodiscard]] const QString &filter() const { return m_filter; }
    /// The row of an entry that is shown; invalid when it is not.
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;
    /// The first entry shown; invalid when there is none.
    [[nodiscard]] QModelIndex firstEntry() const;
    /// How many entries the filter leaves.
    [[nodiscard]] int shown() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        int entry = -1; ///< place in m_entries; -1: a heading
        QString group;  ///< of a heading
    };
    void rebuild();
    [[nodiscard]] bool passes(const GalleryEntry &entry) const;

    std::vector<GalleryEntry> m_entries;
    std::vector<Row> m_rows;
    QSet<QString> m_wereRun;
    QString m_filter;
    QString m_locale = QStringLiteral("en");
};

} // namespace interleave
