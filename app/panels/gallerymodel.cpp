// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/gallerymodel.h"

#include "app/panels/searchtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace interleave {

namespace {

const QString ownFiles = QStringLiteral("your-files");

struct GroupWords
{
    const char *key;
    const char *words;
};

// The groups of the built-in scenarios; a file may name others, which are shown as they are written.
constexpr GroupWords groupWords[] = {
    {"first-steps", QT_TRANSLATE_NOOP("Gallery", "First steps")},
    {"requests", QT_TRANSLATE_NOOP("Gallery", "Requests")},
    {"control", QT_TRANSLATE_NOOP("Gallery", "Control")},
    {"pitfalls", QT_TRANSLATE_NOOP("Gallery", "Pitfalls")},
    {"bridges", QT_TRANSLATE_NOOP("Gallery", "Bridges")},
    {"other", QT_TRANSLATE_NOOP("Gallery", "Other")},
    {"your-files", QT_TRANSLATE_NOOP("Gallery", "Your files")},
};

QString headingOf(const QString &group)
{
    for (const GroupWords &each : groupWords) {
        if (group == QLatin1String(each.key))
            return QCoreApplication::translate("Gallery", each.words);
    }
    return group;
}

// What the tick says to those who point at it, or do not see it.
QString withMark(const QString &text, bool wasRun)
{
    return wasRun ? text + u'\n' + QCoreApplication::translate("Gallery", "You have run this one.") : text;
}

QString groupOf(const GalleryEntry &entry)
{
    if (entry.isFile)
        return ownFiles;
    return entry.group.isEmpty() ? QStringLiteral("other") : entry.group;
}

} // namespace

GalleryEntry galleryEntry(const Scenario &scenario, const QString &key, bool isFile)
{
    return {key, scenario.id, scenario.title, scenario.summary, scenario.group, isFile};
}

void GalleryModel::setEntries(std::vector<GalleryEntry> entries)
{
    m_entries = std::move(entries);
    rebuild();
}

void GalleryModel::put(const GalleryEntry &entry)
{
    const auto old = std::find_if(m_entries.begin(), m_entries.end(),
                                  [&entry](const GalleryEntry &other) { return other.key == entry.key; });
    if (old != m_entries.end())
        *old = entry;
    else
        m_entries.push_back(entry);
    rebuild();
}

void GalleryModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

void GalleryModel::setWereRun(const QSet<QString> &keys)
{
    if (keys == m_wereRun)
        return;
    m_wereRun = keys;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1),
                           {WasRunRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
}

void GalleryModel::setLanguage(const QString &locale)
{
    m_locale = locale;
    rebuild(); // another language, other words to be found in it
}

bool GalleryModel::passes(const GalleryEntry &entry) const
{
    const QString group = groupOf(entry);
    const QStringList texts{entry.title.in(m_locale), entry.summary.in(m_locale), entry.id, group, headingOf(group)};
    return hasWords(searchText(texts.join(u'\n')), m_filter);
}

void GalleryModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    QStringList groups;
    for (const GalleryEntry &entry : m_entries) {
        if (!entry.isFile && !groups.contains(groupOf(entry)))
            groups << groupOf(entry);
    }
    groups << ownFiles;
    for (const QString &group : groups) {
        bool first = true;
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            if (groupOf(m_entries[i]) != group || !passes(m_entries[i]))
                continue;
            if (first)
                m_rows.push_back({-1, group});
            first = false;
            m_rows.push_back({static_cast<int>(i), {}});
        }
    }
    endResetModel();
}

QModelIndex GalleryModel::indexOf(const QString &key) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].entry >= 0 && m_entries[static_cast<std::size_t>(m_rows[i].entry)].key == key)
            return index(static_cast<int>(i));
    }
    return {};
}

QModelIndex GalleryModel::firstEntry() const
{
    return m_rows.empty() ? QModelIndex() : index(1); // the first row is a heading
}

int GalleryModel::shown() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.entry >= 0; }));
}

int GalleryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GalleryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == HeadingRole)
        return row.entry < 0;
    if (row.entry < 0) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return headingOf(row.group);
        return {};
    }
    const GalleryEntry &entry = m_entries[static_cast<std::size_t>(row.entry)];
    const bool wasRun = m_wereRun.contains(entry.key);
    switch (role) {
    case Qt::DisplayRole: return entry.title.in(m_locale);
    case SummaryRole: return entry.summary.in(m_locale);
    case Qt::AccessibleDescriptionRole: return withMark(entry.summary.in(m_locale), wasRun);
    case Qt::ToolTipRole: return withMark(entry.isFile ? entry.key : entry.summary.in(m_locale), wasRun);
    case WasRunRole: return wasRun;
    case KeyRole: return entry.key;
    default: return {};
    }
}

Qt::ItemFlags GalleryModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    if (m_rows[static_cast<std::size_t>(index.row())].entry < 0)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace interleave
