// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/responseparser.h"

#include "core/http/headertext.h"

#include <algorithm>

namespace interleave {

namespace {

constexpr qsizetype longestChunkLine = 4096;

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// The first line of `text`, without its end; `text` begins behind it afterwards.
QByteArrayView takeLine(QByteArrayView &text)
{
    const qsizetype end = text.indexOf('\n');
    QByteArrayView line = end < 0 ? text : text.first(end);
    text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

// Behind the empty line that ends a head, with `known` bytes of which it is known that it is not in them; -1: not here yet.
qsizetype endOfHead(QByteArrayView text, qsizetype known)
{
    for (qsizetype at = text.indexOf('\n', std::max<qsizetype>(0, known - 2)); at >= 0; at = text.indexOf('\n', at + 1)) {
        const QByteArrayView rest = text.sliced(at + 1);
        if (rest.startsWith('\n'))
            return at + 2;
        if (rest.startsWith("\r\n"))
            return at + 3;
    }
    return -1;
}

} // namespace

qsizetype ResponseParser::take(QByteArrayView bytes)
{
    qsizetype taken = 0;
    m_hasBegun = m_hasBegun || !bytes.isEmpty();
    while (taken < bytes.size() && m_state == State::Head)
        taken += takeHead(bytes.sliced(taken));
    if (m_state == State::Body)
        taken += m_framing == Framing::Chunked ? takeChunks(bytes.sliced(taken)) : takeBytes(bytes.sliced(taken));
    return taken;
}

void ResponseParser::inputEnded()
{
    if (m_state == State::Body && m_framing == Framing::UntilEnd)
        m_state = State::Done;
    else if (!isOver())
        m_state = State::CutShort;
}

qsizetype ResponseParser::takeHead(QByteArrayView bytes)
{
    const qsizetype before = m_head.size();
    m_head.append(bytes);
    // What is obviously something else is not waited for until it has an empty line.
    const QByteArrayView start = "HTTP/";
    const qsizetype known = std::min(start.size(), m_head.size());
    if (QByteArrayView(m_head).first(known) != start.first(known)) {
        m_state = State::NotHttp;
        return bytes.size();
    }
    const qsizetype end = endOfHead(m_head, before);
    if (end > responseHeadLimit || (end < 0 && m_head.size() >= responseHeadLimit))
        m_state = State::HeadTooLong;
    if (end < 0 || isOver())
        return bytes.size();
    m_head.truncate(end);
    readHead();
    return end - before;
}

void ResponseParser::readHead()
{
    QByteArrayView rest = m_head;
    if (!readStatusLine(takeLine(rest))) {
        m_status = 0;
        m_state = State::NotHttp;
    } else if (m_status < 200 && m_status != 101) {
        m_status = 0;
        passOver(m_head.size());
        m_head.clear();
    } else {
        chooseFraming();
    }
}

// What is neither the answer's head nor its body must not go on for ever either.
void ResponseParser::passOver(qsizetype bytes)
{
    m_passedOver += bytes;
    if (m_passedOver > responseHeadLimit)
        m_state = State::HeadTooLong;
}

// HTTP/1.1 200 OK; the reason may be missing.
bool ResponseParser::readStatusLine(QByteArrayView line)
{
    if (line.size() < 12 || (line.size() > 12 && line[12] != ' ') || line[8] != ' ')
        return false;
    m_isOld = line.startsWith("HTTP/1.0");
    const QByteArrayView digits = line.sliced(9, 3);
    if ((!m_isOld && !line.startsWith("HTTP/1.")) || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return false;
    m_status = digits.toByteArray().toInt();
    return m_status >= 100;
}

// RFC 9112, section 6.3.
void ResponseParser::chooseFraming()
{
    const QByteArray connection = header("Connection");
    m_keepsAlive = m_isOld ? listContains(connection, "keep-alive") : !listContains(connection, "close");
    m_state = State::Body;
    if (m_bodiless || m_status == 101 || m_status == 204 || m_status == 304) {
        m_state = State::Done;
        m_keepsAlive = m_keepsAlive && m_status != 101;
        return;
    }
    if (const QByteArray coding = header("Transfer-Encoding"); !coding.isEmpty()) {
        m_framing = sameText(coding.mid(coding.lastIndexOf(',') + 1).trimmed(), "chunked") ? Framing::Chunked : Framing::UntilEnd;
    } else if (const QByteArray length = header("Content-Length"); !length.isEmpty()) {
        const std::optional<qint64> bytes = lengthInDigits(length);
        m_left = bytes.value_or(0);
        if (!bytes)
            m_state = State::BadLength;
        else if (m_left == 0)
            m_state = State::Done;
    } else {
        m_framing = Framing::UntilEnd;
    }
    m_keepsAlive = m_keepsAlive && m_framing != Framing::UntilEnd;
}

QByteArray ResponseParser::header(QByteArrayView name) const
{
    QByteArray value;
    QByteArrayView rest = m_head;
    takeLine(rest);
    while (!rest.isEmpty()) {
        const QByteArrayView line = takeLine(rest);
        if (line.size() <= name.size() || line[name.size()] != ':' || !sameText(line.first(name.size()), name))
            continue;
        const QByteArrayView one = line.sliced(name.size() + 1).trimmed();
        if (!value.isEmpty())
            value += ", ";
        value += one;
    }
    return value;
}

qsizetype ResponseParser::takeBytes(QByteArrayView bytes)
{
    const qsizetype count = m_framing == Framing::UntilEnd ? bytes.size() : std::min<qsizetype>(bytes.size(), m_left);
    m_body.append(bytes.first(count));
    if (m_framing == Framing::Length && (m_left -= count) == 0)
        m_state = State::Done;
    return count;
}

qsizetype ResponseParser::takeChunks(QByteArrayView bytes)
{
    qsizetype taken = 0;
    while (taken < bytes.size() && m_state == State::Body) {
        const QByteArrayView rest = bytes.sliced(taken);
        if (m_part == ChunkPart::Data) {
            const qsizetype count = std::min<qsizetype>(rest.size(), m_left);
            m_body.append(rest.first(count));
            taken += count;
            if ((m_left -= count) == 0)
                m_part = ChunkPart::End;
            continue;
        }
        const qsizetype end = rest.indexOf('\n');
        m_line.append(end < 0 ? rest : rest.first(end));
        taken += end < 0 ? rest.size() : end + 1;
        if (m_line.size() > longestChunkLine) {
            m_state = State::BadChunk;
        } else if (end >= 0) {
            readChunkLine(QByteArrayView(m_line).endsWith('\r') ? QByteArrayView(m_line).chopped(1) : QByteArrayView(m_line));
            m_line.clear();
        }
    }
    return taken;
}

// A chunk's size, with extensions that nobody needs; the empty line behind its data; what stands behind the last.
void ResponseParser::readChunkLine(QByteArrayView line)
{
    if (m_part == ChunkPart::End) {
        m_part = ChunkPart::Size;
        if (!line.isEmpty())
            m_state = State::BadChunk;
        return;
    }
    if (m_part == ChunkPart::Trailer) {
        passOver(line.size() + 1);
        if (line.isEmpty())
            m_state = State::Done;
        return;
    }
    const qsizetype extension = line.indexOf(';');
    const QByteArray digits = (extension < 0 ? line : line.first(extension)).trimmed().toByteArray();
    bool isNumber = false;
    m_left = digits.toLongLong(&isNumber, 16);
    if (!isNumber || !std::all_of(digits.begin(), digits.end(), isHexDigit))
        m_state = State::BadChunk;
    m_part = m_left == 0 ? ChunkPart::Trailer : ChunkPart::Data;
}

} // namespace interleave
