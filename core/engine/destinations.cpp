// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/destinations.h"

#include "core/engine/strand.h"

namespace interleave {

QUrl resolved(const QUrl &base, const QString &address)
{
    if (!address.startsWith(u'/'))
        return QUrl(address);
    QString root = base.toString(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (root.endsWith(u'/'))
        root.chop(1);
    return QUrl(root + address);
}

HttpRequest httpRequestOf(Strand &strand, const RequestOrder &order, const Destinations &destinations)
{
    HttpRequest request;
    request.url = resolved(destinations.base, order.address);
    request.timeout = order.timeout;
    request.fresh = order.fresh;
    if (order.expectedStatus != 0)
        request.expectedStatus = order.expectedStatus;
    request.allowedHosts = destinations.allowedHosts;
    if (order.spec) {
        request.method = order.spec->method.toUtf8();
        request.body = strand.text(order.spec->body).toUtf8();
        for (const HeaderField &field : order.spec->headers)
            request.headers.append({field.name.toUtf8(), strand.text(field.value).toUtf8()});
    }
    return request;
}

TcpRequest tcpRequestOf(const TcpOrder &order, const Destinations &destinations)
{
    TcpRequest request;
    request.text = order.text.toUtf8();
    if (order.to.isEmpty()) {
        request.host = QStringLiteral("127.0.0.1");
        request.port = destinations.echoPort;
        return request;
    }
    const qsizetype colon = order.to.lastIndexOf(u':');
    request.host = order.to.left(colon);
    if (request.host.startsWith(u'[') && request.host.endsWith(u']'))
        request.host = request.host.sliced(1).chopped(1);
    request.port = order.to.mid(colon + 1).toUShort();
    return request;
}

} // namespace interleave
