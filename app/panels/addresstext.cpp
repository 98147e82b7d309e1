// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/addresstext.h"

#include "app/panels/numbertext.h"
#include "core/scenario/addresses.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace interleave {

namespace {

const QString delayKey = QStringLiteral("delay");
const QString failKey = QStringLiteral("fail");

struct Parts
{
    QString path;
    QStringList items;
    QString fragment; // with its #
};

Parts partsOf(const QString &address)
{
    Parts parts;
    const qsizetype hash = address.indexOf(u'#');
    const QString before = hash < 0 ? address : address.left(hash);
    parts.fragment = hash < 0 ? QString() : address.mid(hash);
    const qsizetype mark = before.indexOf(u'?');
    parts.path = mark < 0 ? before : before.left(mark);
    if (mark >= 0)
        parts.items = before.mid(mark + 1).split(u'&', Qt::SkipEmptyParts);
    return parts;
}

bool isItem(const QString &item, const QString &key)
{
    return item == key || item.startsWith(key + u'=');
}

} // namespace

Parsed<QString> parseAddress(const QString &text)
{
    const QString address = text.trimmed();
    if (address.isEmpty())
        return refused<QString>(QT_TRANSLATE_NOOP("Message", "A path such as /products/{i}, or a full http address"));
    if (std::any_of(address.begin(), address.end(),
                    [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; }))
        return refused<QString>(QT_TRANSLATE_NOOP("Message", "An address has no spaces"));
    if (address.startsWith(QStringLiteral("//")) || address.startsWith(QStringLiteral("/\\")))
        return refused<QString>(
            QT_TRANSLATE_NOOP("Message", "A path begins with one slash; another host needs http://"));
    QString sample = address;
    sample.replace(QStringLiteral("{i}"), QStringLiteral("1"));
    const bool relative = isRelativeAddress(address);
    const QUrl url(relative ? QStringLiteral("http://127.0.0.1") + sample : sample, QUrl::StrictMode);
    const bool hasScheme = url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https");
    if (!hasScheme)
        return refused<QString>(QT_TRANSLATE_NOOP("Message", "It begins with / or with http:// or https://"));
    if (!url.isValid() || url.host().isEmpty())
        return refused<QString>(QT_TRANSLATE_NOOP("Message", "This is not an address: %1"),
                                {url.isValid() ? sample : url.errorString()});
    return parsedAs(address);
}

QString queryItem(const QString &address, const QString &key)
{
    const Parts parts = partsOf(address);
    for (const QString &item : parts.items) {
        if (isItem(item, key))
            return item.size() > key.size() ? item.mid(key.size() + 1) : QStringLiteral("");
    }
    return {};
}

QString withQueryItem(const QString &address, const QString &key, const QString &value)
{
    Parts parts = partsOf(address);
    const auto matches = [&key](const QString &item) { return isItem(item, key); };
    const auto found = std::find_if(parts.items.begin(), parts.items.end(), matches);
    if (value.isNull()) {
        parts.items.removeIf(matches);
    } else if (found != parts.items.end()) {
        *found = key + u'=' + value;
    } else {
        parts.items << key + u'=' + value;
    }
    const QString query = parts.items.isEmpty() ? QString() : u'?' + parts.items.join(u'&');
    return parts.path + query + parts.fragment;
}

QString withNetwork(const QString &address, double delay, double failures)
{
    if (!isRelativeAddress(address))
        return address;
    QString asking = address;
    if (delay > 0)
        asking = withQueryItem(asking, delayKey, plainNumber(queryItem(asking, delayKey).toDouble() + delay));
    if (failures > 0)
        asking = withQueryItem(asking, failKey, plainNumber(failures));
    return asking;
}

QString withoutNetwork(const QString &address, double delay, double failures)
{
    if (!isRelativeAddress(address))
        return address;
    QString own = address;
    if (delay > 0) {
        const double rest = queryItem(own, delayKey).toDouble() - delay;
        own = withQueryItem(own, delayKey, rest > 0 ? plainNumber(rest) : QString());
    }
    if (failures > 0 && queryItem(own, failKey) == plainNumber(failures))
        own = withQueryItem(own, failKey, {});
    return own;
}

} // namespace interleave
