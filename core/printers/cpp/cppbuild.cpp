// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cppbuild.h"

#include "core/printers/cpp/cppincludes.h"
#include "core/printers/namer.h"

namespace interleave::cpp {

namespace {

// The scenario's id as the name of a project and its target: letters, digits and hyphens, a letter first.
QString projectName(const Scenario &scenario)
{
    const QString name = wordsOf(scenario.id).join(u'-');
    return name.isEmpty() || name.front().isDigit() ? QLatin1String("program-") + name : name;
}

QString libraries(const char *package, const QStringList &components)
{
    QString all;
    for (const QString &component : components)
        all += QStringLiteral(" %1::%2").arg(QLatin1String(package), component);
    return all;
}

} // namespace

QString buildText(const Scenario &scenario, const QStringList &includes)
{
    const QString name = projectName(scenario);
    const QStringList qt = qtComponents(includes);
    const QStringList qcoro = qcoroComponents(includes);
    QStringList lines{
        QStringLiteral("cmake_minimum_required(VERSION 3.16)"),
        QStringLiteral("project(%1 LANGUAGES CXX)").arg(name),
        QString(),
        QStringLiteral("set(CMAKE_CXX_STANDARD 20)"),
        QStringLiteral("set(CMAKE_CXX_STANDARD_REQUIRED ON)"),
        QStringLiteral("set(CMAKE_CXX_EXTENSIONS OFF)"),
        QString(),
        QStringLiteral("find_package(Qt6 6.4 REQUIRED COMPONENTS %1)").arg(qt.join(u' ')),
    };
    if (!qcoro.isEmpty()) {
        lines << QStringLiteral("find_package(QCoro6 0.8 REQUIRED COMPONENTS %1)").arg(qcoro.join(u' '));
        lines << QStringLiteral("qcoro_enable_coroutines()");
    }
    lines << QString();
    lines << QStringLiteral("add_executable(%1 main.cpp)").arg(name);
    lines << QStringLiteral("target_link_libraries(%1 PRIVATE%2%3)").arg(name, libraries("Qt6", qt), libraries("QCoro6", qcoro));
    return lines.join(u'\n') + u'\n';
}

} // namespace interleave::cpp
