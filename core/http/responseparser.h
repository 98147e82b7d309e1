// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <utility>

namespace interleave {

inline constexpr qsizetype responseHeadLimit = 64 * 1024; ///< bytes, status line and empty line included

/// Reads one answer while its bytes come: RFC 9112, sections 2, 4, 6 and 7. Lines may end with a bare LF. Answers that only
/// say that another will come (1xx) are passed over. Pure: the same bytes give the same result, however they are cut.
class ResponseParser
{
public:
    enum class State : quint8 {
        Head,
        Body,
        Done,
        NotHttp,     ///< what came is no answer
        HeadTooLong,
        BadLength,   ///< Content-Length is no length, or two that differ
        BadChunk,    ///< what stands where a chunk begins or ends does not belong there
        CutShort,    ///< the connection ended in the middle
    };

    /// `bodiless`: as the answer to a HEAD is, whatever it announces.
    explicit ResponseParser(bool bodiless)
        : m_bodiless(bodiless)
    {}

    /// Takes what has come; what lies behind the end of the answer is not taken. Returns how much was.
    qsizetype take(QByteArrayView bytes);
    /// Nothing more will come.
    void inputEnded();

    [[nodiscard]] State state() const { return m_state; }
    /// Something of an answer has come.
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }
    /// The head is complete, and what follows can be told from it.
    [[nodiscard]] bool hasHead() const { return m_status != 0; }
    [[nodiscard]] bool isOver() const { return m_state != State::Head && m_state != State::Body; }
    /// Another request may follow on this connection.
    [[nodiscard]] bool keepsAlive() const { return m_state == State::Done && m_keepsAlive; }

    [[nodiscard]] int status() const { return m_status; }
    /// Values of all headers of this name, in their order, separated by ", "; empty if there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// What came of the body since the last time, its chunks put together.
    [[nodiscard]] QByteArray takeBody() { return std::exchange(m_body, {}); }

private:
    enum class Framing : quint8 { Length, Chunked, UntilEnd };
    enum class ChunkPart : quint8 { Size, Data, End, Trailer };

    qsizetype takeHead(QByteArrayView bytes);
    void readHead();
    void passOver(qsizetype bytes);
    [[nodiscard]] bool readStatusLine(QByteArrayView line);
    void chooseFraming();
    qsizetype takeBytes(QByteArrayView bytes);
    qsizetype takeChunks(QByteArrayView bytes);
    void readChunkLine(QByteArrayView line);

    const bool m_bodiless;
    bool m_hasBegun = false;
    bool m_isOld = false; // HTTP/1.0
    bool m_keepsAlive = false;
    State m_state = State::Head;
    Framing m_framing = Framing::Length;
    ChunkPart m_part = ChunkPart::Size;
    int m_status = 0;
    qint64 m_left = 0;  // of the body, or of the chunk
    qsizetype m_passedOver = 0; // bytes
    QByteArray m_head;  // without the empty line
    QByteArray m_line;  // of chunks, as far as it has come
    QByteArray m_body;
};

} // namespace interleave
