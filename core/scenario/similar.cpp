// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/similar.h"

#include <algorithm>
#include <vector>

namespace interleave {

namespace {

constexpr qsizetype longestWord = 32; // a longer one is no slip of ours, and would only cost time

// Optimal string alignment: Levenshtein's distance with swapped neighbours as one slip.
qsizetype distance(const QString &a, const QString &b)
{
    const qsizetype width = b.size() + 1;
    std::vector<qsizetype> cells(static_cast<std::size_t>((a.size() + 1) * width));
    const auto cell = [&cells, width](qsizetype i, qsizetype j) -> qsizetype & {
        return cells[static_cast<std::size_t>(i * width + j)];
    };
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                cell(i, j) = i + j;
                continue;
            }
            const qsizetype wrong = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            cell(i, j) = std::min({cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + wrong});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                cell(i, j) = std::min(cell(i, j), cell(i - 2, j - 2) + 1);
        }
    }
    return cell(a.size(), b.size());
}

} // namespace

QString similarWord(const QString &word, const QStringList &known)
{
    if (word.size() > longestWord)
        return {};
    QString best;
    qsizetype least = 3;
    for (const QString &candidate : known) {
        const qsizetype slips = distance(word.toLower(), candidate.toLower());
        if (slips < least && 2 * slips < candidate.size()) {
            least = slips;
            best = candidate;
        }
    }
    return best;
}

} // namespace interleave
