// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/progress.h"

#include <QCoreApplication>

namespace interleave {

Progress::Progress(const Terminal &terminal, std::shared_ptr<const RunRecord> record)
    : m_terminal(terminal)
    , m_record(std::move(record))
{
    for (const auto &variant : m_record->variants)
        m_cursors.emplace_back(variant->log);
}

Progress::~Progress()
{
    if (m_width > 0)
        m_terminal.err << '\r' << QString(m_width, u' ') << '\r' << Qt::flush;
}

void Progress::show()
{
    QString running;
    for (std::size_t i = 0; i < m_cursors.size(); ++i) {
        m_cursors[i].readNew([this](const Event &event) {
            if (event.kind == EventKind::StateChanged && isEnd(event.state))
                ++m_ended;
        });
        if (running.isEmpty() && m_record->variants[i]->phase() == Phase::Running)
            running = m_record->variants[i]->name;
    }
    const quint64 all = quint64{m_record->tasks.count()} * m_cursors.size();
    constexpr int cells = 30;
    const int filled = all == 0 ? cells : static_cast<int>(m_ended * cells / all);
    const QString bar = QString(filled, u'█') + QString(cells - filled, u'░');
    const QString line = QCoreApplication::translate("CommandLine", "%1 %2 of %3  %4")
                             .arg(bar, QString::number(m_ended), QString::number(all), running);
    m_width = std::max(m_width, line.size());
    m_terminal.err << '\r' << line.leftJustified(m_width) << Qt::flush;
}

} // namespace interleave
