// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/rehearsal.h"

#include "core/analysis/places.h"

#include <QElapsedTimer>
#include <QThread>

#include <atomic>

namespace interleave {

namespace {

constexpr qint64 longEnough = 200; // ms: what takes longer is given up for something newer

} // namespace

struct Rehearsal::Private
{
    // Everything asked for has a number; those up to `unwanted` are not wanted any more.
    std::atomic<quint64> newestPlay{0};
    std::atomic<quint64> newestSweep{0};
    std::atomic<quint64> newestCure{0};
    std::atomic<quint64> unwanted{0};
    quint64 last = 0;
    QThread thread;
    QObject *there = new QObject; ///< lives on `thread`
};

Rehearsal::Rehearsal(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->thread.setObjectName(QStringLiteral("rehearsal"));
    d->there->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->there, &QObject::deleteLater);
    d->thread.start();
}

Rehearsal::~Rehearsal()
{
    giveUp();
    d->thread.quit();
    d->thread.wait();
}

void Rehearsal::giveUp()
{
    d->unwanted = d->last;
}

void Rehearsal::play(const Scenario &scenario, const QStringList &variants)
{
    const quint64 number = ++d->last;
    d->newestPlay = number;
    d->newestSweep = number; // a sweep of what was before is not waited for
    const auto shared = std::make_shared<const Scenario>(scenario);
    QMetaObject::invokeMethod(d->there, [this, number, shared, variants] {
        QElapsedTimer since;
        since.start();
        const auto isStale = [this, number, &since] {
            return d->unwanted >= number || (d->newestPlay != number && since.elapsed() > longEnough);
        };
        if (d->newestPlay != number || isStale())
            return;
        RunOptions options;
        options.variants = variants;
        const std::shared_ptr<RunRecord> record = tryOut(*shared, options, isStale);
        if (!record)
            return;
        QMetaObject::invokeMethod(this, [this, number, shared, record] {
            if (d->unwanted < number)
                Q_EMIT played(shared, record);
        });
    });
}

void Rehearsal::sweep(const Scenario &scenario, const QStringList &variants)
{
    const quint64 number = ++d->last;
    d->newestSweep = number;
    const auto shared = std::make_shared<const Scenario>(scenario);
    QMetaObject::invokeMethod(d->there, [this, number, shared, variants] {
        const IsStale isStale = [this, number] { return d->unwanted >= number || d->newestSweep != number; };
        std::vector<Sweep> sweeps;
        for (const std::size_t variant : variantsToVary(*shared, variants)) {
            std::optional<Sweep> each = isStale() ? std::nullopt : interleave::sweep(*shared, variant, isStale);
            if (!each)
                return;
            sweeps.push_back(std::move(*each));
        }
        QMetaObject::invokeMethod(this, [this, number, shared, sweeps] {
            if (d->unwanted < number && d->newestSweep == number)
                Q_EMIT swept(shared, sweeps);
        });
    });
}

void Rehearsal::findCure(const Scenario &scenario, const QStringList &variants)
{
    const quint64 number = ++d->last;
    d->newestCure = number;
    const auto shared = std::make_shared<const Scenario>(scenario);
    QMetaObject::invokeMethod(d->there, [this, number, shared, variants] {
        const IsStale isStale = [this, number] { return d->unwanted >= number || d->newestCure != number; };
        if (isStale())
            return;
        const std::optional<Cure> cure = interleave::findCure(*shared, variants, isStale);
        QMetaObject::invokeMethod(this, [this, number, cure] {
            if (d->unwanted < number && d->newestCure == number)
                Q_EMIT cureFound(cure);
        });
    });
}

} // namespace interleave
