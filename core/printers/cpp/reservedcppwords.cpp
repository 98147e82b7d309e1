// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/reservedcppwords.h"

#include <QStringList>

namespace interleave {

namespace {

const char *const words =
    // Keywords.
    "alignas alignof and asm auto bitand bitor bool break case catch char class compl concept const consteval constexpr constinit "
    "continue decltype default delete do double else enum explicit export extern false float for friend goto if import inline int long "
    "module mutable namespace new noexcept not nullptr operator or private protected public register requires return short signed "
    "sizeof static struct switch template this throw true try typedef typeid typename union unsigned using virtual void volatile "
    "while xor final override "
    // Macros of C, of the systems and of Qt.
    "assert errno stdin stdout stderr unix linux major minor makedev signals slots emit foreach forever near far interface small "
    // Namespaces, functions and types that the program names without saying where they are.
    "std main run program qint64 quint16 timespec qCoro qInfo qWarning qCritical qUtf8Printable qScopeGuard "
    // Its own functions.
    "mainTask compute uniform normal exponential whatHappened waitFor sleepFor finished endAll gather group firstOf settle gated "
    "answer answerWith fetchBlocking exchange exchangeBlocking tasks start started ensure call finish begun follow "
    // Its constants, parameters and variables.
    "baseUrl echoHost echoPort app network stop i n error held slot value attempt pause scale deadline thrown tidyUp work future "
    "futures pool gate starters chunk first last jobs job task item reply request fresh rows values racers endOrder handler failed name "
    "function arguments";

} // namespace

QSet<QString> reservedCppWords()
{
    QSet<QString> reserved;
    for (const QString &word : QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts))
        reserved.insert(word);
    return reserved;
}

} // namespace interleave
