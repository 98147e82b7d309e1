// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/similar.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace interleave {

namespace {

constexpr qsizetype longestWord = 32; // a longer one is no slip of ours, and would only cost time
constexpr qsizetype mostSlips = 2;

bool isSame(QChar a, QChar b)
{
    return a == b || a.toLower() == b.toLower();
}

// Optimal string alignment: Levenshtein's distance with swapped neighbours as one slip. More than `most` when there are
// more: only the cells as near to the diagonal can be less, and two rows without any end the search. What both begin or
// end with does not count.
qsizetype distance(QStringView a, QStringView b, qsizetype most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    while (!a.isEmpty() && !b.isEmpty() && isSame(a.front(), b.front())) {
        a = a.sliced(1);
        b = b.sliced(1);
    }
    while (!a.isEmpty() && !b.isEmpty() && isSame(a.back(), b.back())) {
        a.chop(1);
        b.chop(1);
    }
    using Row = std::array<qsizetype, longestWord + mostSlips + 2>;
    std::array<Row, 3> rows{};
    const auto cell = [&rows](qsizetype i, qsizetype j) -> qsizetype & {
        return rows[static_cast<std::size_t>(i % 3)][static_cast<std::size_t>(j)];
    };
    qsizetype leastBefore = 0;
    for (qsizetype i = 0; i <= a.size(); ++i) {
        const qsizetype first = std::max<qsizetype>(0, i - most);
        const qsizetype last = std::min(b.size(), i + most);
        qsizetype least = most + 1;
        cell(i, last + 1) = most + 1;
        if (first > 0)
            cell(i, first - 1) = most + 1;
        for (qsizetype j = first; j <= last; ++j) {
            if (i == 0 || j == 0) {
                cell(i, j) = i + j;
            } else {
                const qsizetype wrong = isSame(a.at(i - 1), b.at(j - 1)) ? 0 : 1;
                cell(i, j) = std::min({cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + wrong});
                if (i > 1 && j > 1 && isSame(a.at(i - 1), b.at(j - 2)) && isSame(a.at(i - 2), b.at(j - 1)))
                    cell(i, j) = std::min(cell(i, j), cell(i - 2, j - 2) + 1);
            }
            least = std::min(least, cell(i, j));
        }
        if (least > most && leastBefore > most)
            return most + 1;
        leastBefore = least;
    }
    return cell(a.size(), b.size());
}

} // namespace

QString similarWord(const QString &word, const QStringList &known)
{
    if (word.size() > longestWord)
        return {};
    QString best;
    qsizetype least = mostSlips + 1;
    for (const QString &candidate : known) {
        const qsizetype slips = distance(word, candidate, least - 1);
        if (slips < least && 4 * slips <= candidate.size() + 1) {
            least = slips;
            best = candidate;
        }
        if (least == 0)
            break;
    }
    return best;
}

} // namespace interleave
