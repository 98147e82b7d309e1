// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/steadybytes.h"

namespace interleave {

QByteArray withoutDate(QByteArray pdf)
{
    // ISO 32000-1, 7.9.4: (D:YYYYMMDDHHmmSS and a time zone). QPdfWriter writes it once, in the first object, and no /ID.
    static const QByteArray key("/CreationDate (D:");
    const qsizetype begin = pdf.indexOf(key);
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf(')', begin);
    if (end < 0)
        return pdf;
    // What the zone leaves over becomes white space after the string.
    const QByteArray fixed = (key + QByteArray("20000101000000Z)")).leftJustified(end + 1 - begin, ' ', false);
    if (fixed.size() == end + 1 - begin)
        pdf.replace(begin, fixed.size(), fixed);
    return pdf;
}

QByteArray finishedSvg(QByteArray svg, QSize size, const QString &title, const QString &description)
{
    const qsizetype begin = svg.indexOf("<svg width=");
    const qsizetype box = begin < 0 ? -1 : svg.indexOf("viewBox", begin);
    const qsizetype defs = box < 0 ? -1 : svg.indexOf("<defs>", box);
    if (defs < 0)
        return svg;
    svg.insert(defs, "<title>" + title.toHtmlEscaped().toUtf8() + "</title>\n<desc>" +
                         description.toHtmlEscaped().toUtf8() + "</desc>\n");
    return svg.replace(begin, box - begin,
                       "<svg width=\"" + QByteArray::number(size.width()) + "\" height=\"" +
                           QByteArray::number(size.height()) + "\"\n ");
}

} // namespace interleave
