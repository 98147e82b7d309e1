// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/sweepwords.h"

#include "app/timeline/durationwords.h"
#include "app/timeline/variantwords.h"
#include "core/analysis/places.h"

#include <QCoreApplication>
#include <QLocale>

namespace interleave {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SweepWords)
};

QString kneeSentence(const QString &name, const Sweep &sweep)
{
    const Knee &knee = *sweep.knee;
    const QString time = durationText(knee.total);
    if (knee.places == 1) {
        return Words::tr("%1: more than one at once gains nothing; one after another takes %2, too.").arg(name, time);
    }
    const QString places = QLocale().toString(knee.places);
    if (knee.places >= sweep.tasks)
        return Words::tr("%1: every place counts up to one for each of the %2 tasks; then it takes %3.").arg(name, places, time);
    return Words::tr("%1: beyond %2 at once nothing is gained; with %2 it takes %3.").arg(name, places, time);
}

} // namespace

QString sweepSentence(const QString &name, const Sweep &sweep)
{
    if (!sweep.knee || sweep.points.empty())
        return {};
    quint32 most = 0;
    for (const SweepPoint &point : sweep.points)
        most = std::max(most, point.done);
    if (most == 0)
        return Words::tr("%1: no task is done, however many go at once.").arg(name);
    QString sentence = kneeSentence(name, sweep);
    if (sweep.knee->spoilsFrom > 0) {
        const SweepPoint &last = sweep.points.back();
        sentence += u' ' + Words::tr("From %1 on it is worse: with %2 at once only %3 of %4 tasks are done.")
                               .arg(QLocale().toString(sweep.knee->spoilsFrom), QLocale().toString(last.places),
                                    QLocale().toString(last.done), QLocale().toString(sweep.tasks));
    }
    return sentence;
}

QString nameWithoutPlaces(const Variant &variant)
{
    // A name of its own tells of the places it has in its file, not of those tried: "limit 10".
    Variant copy = withPlaces(variant, 0);
    copy.name = QString::fromLatin1(modeKey(variant.mode));
    return variantName(copy);
}

} // namespace interleave
