// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An answer of a server, whatever it is: read without harm, and to the same result however it is cut.

#include "core/http/responseparser.h"

#include <algorithm>
#include <cstdlib>

using namespace interleave;

namespace {

struct Read
{
    ResponseParser::State state;
    int status;
    QByteArray body;
    qsizetype taken;
    bool keepsAlive;

    bool operator==(const Read &) const = default;
};

Read readOf(QByteArrayView bytes, qsizetype piece, bool bodiless)
{
    ResponseParser parser(bodiless);
    QByteArray body;
    qsizetype taken = 0;
    for (qsizetype at = 0; at < bytes.size() && !parser.isOver(); at += piece) {
        taken += parser.take(bytes.sliced(at, std::min(piece, bytes.size() - at)));
        body += parser.takeBody();
    }
    parser.inputEnded();
    return {parser.state(), parser.status(), body, taken, parser.keepsAlive()};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArrayView bytes(data + 2, static_cast<qsizetype>(size - 2));
    const bool bodiless = data[0] % 2 == 1;
    const Read whole = readOf(bytes, std::max<qsizetype>(bytes.size(), 1), bodiless);
    const Read pieces = readOf(bytes, 1 + data[1], bodiless);
    // Of what is no answer it does not matter how much was looked at.
    const bool isBroken = whole.state != ResponseParser::State::Done && whole.state != ResponseParser::State::CutShort;
    if (isBroken ? whole.state != pieces.state : whole != pieces)
        std::abort();
    return 0;
}
