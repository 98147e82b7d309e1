// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/reader.h"

#include <QFile>
#include <QTest>

/// One bad file of a table. `file` has a § where the fault is expected; the mark is not part of the file. A file without
/// a mark expects a fault without a line.
inline void bad(const char *name, const QString &file, const char *place, const char *fragment)
{
    QTest::newRow(name) << file << QString::fromUtf8(place) << QString::fromUtf8(fragment);
}

inline void badColumns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("fragment");
}

/// Writes the row's file, below a line with the row's name, into the folder INTERLEAVE_BAD_FILES where there is one: schema.py reads it.
inline void handOut(const QString &file)
{
    const QString folder = qEnvironmentVariable("INTERLEAVE_BAD_FILES");
    if (folder.isEmpty())
        return;
    static int number = 0;
    QFile out(folder + QStringLiteral("/%1").arg(++number));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(QByteArray(QTest::currentDataTag()) + '\n' + file.toUtf8());
}

/// Reads the row's file and expects exactly one fault, as the row says.
inline void expectTheFault()
{
    QFETCH(QString, file);
    QFETCH(QString, place);
    QFETCH(QString, fragment);
    const qsizetype mark = file.indexOf(u'§');
    int line = 0;
    int column = 0;
    if (mark >= 0) {
        const QString before = file.left(mark);
        line = static_cast<int>(before.count(u'\n')) + 1;
        column = static_cast<int>(before.mid(before.lastIndexOf(u'\n') + 1).toUcs4().size()) + 1; // characters
    }
    file.remove(u'§');
    handOut(file);
    const interleave::ReadResult result = interleave::readScenario(file.toUtf8());
    for (const interleave::Fault &fault : result.faults)
        qInfo("%s", qUtf8Printable(fault.translated()));
    QVERIFY(!result.scenario);
    QCOMPARE(result.faults.size(), std::size_t{1});
    const interleave::Fault &fault = result.faults.front();
    QCOMPARE(fault.place, place);
    QCOMPARE(fault.line, line);
    QCOMPARE(fault.column, column);
    QVERIFY2(fault.message.text().contains(fragment), qUtf8Printable(fault.message.text()));
}
