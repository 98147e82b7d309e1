// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/python/pythonparts.h"

#include <array>

namespace interleave {

namespace {

constexpr std::array thirdParty{"aiohttp", "aiosqlite", "psycopg", "pytest", "requests"};

bool isThirdParty(const QString &module)
{
    for (const char *one : thirdParty) {
        if (module == QLatin1String(one))
            return true;
    }
    return false;
}

} // namespace

void PythonParts::use(PythonHelper helper)
{
    const PythonHelperRow &row = rowOf(helper);
    m_helpers.insert(helper);
    for (const QString &module : QString::fromLatin1(row.modules).split(u' ', Qt::SkipEmptyParts))
        import(module);
    for (const PythonHelper other : row.helpers)
        use(other);
}

void PythonParts::addConstant(const QString &name, const QStringList &values)
{
    m_constants.push_back({name, values});
}

// In two groups, the standard library's first; in each `from` stands behind `import`.
void PythonParts::writeImports(CodeWriter &out) const
{
    const QString executor = QStringLiteral("ThreadPoolExecutor");
    bool hasOwn = false;
    for (const QString &module : m_modules) {
        if (isThirdParty(module) || module == executor)
            continue;
        out.line(QLatin1String("import ") + module);
        hasOwn = true;
    }
    if (m_modules.contains(executor)) {
        out.line(QStringLiteral("from concurrent.futures import ThreadPoolExecutor"));
        hasOwn = true;
    }
    bool isFirst = true;
    for (const QString &module : m_modules) {
        if (!isThirdParty(module))
            continue;
        if (isFirst && hasOwn)
            out.blank();
        isFirst = false;
        out.line(QLatin1String("import ") + module);
    }
}

void PythonParts::writeConstants(CodeWriter &out) const
{
    for (const Constant &constant : m_constants) {
        const QString whole = constant.name + QLatin1String(" = [") + constant.values.join(QLatin1String(", ")) + u']';
        if (whole.size() <= out.room()) {
            out.line(whole);
            continue;
        }
        out.line(constant.name + QLatin1String(" = ["));
        {
            const CodeWriter::Indented indented(out);
            out.paragraph({}, constant.values.join(QLatin1String(", ")) + u',');
        }
        out.line(QStringLiteral("]"));
    }
}

void PythonParts::writeHelpers(CodeWriter &out) const
{
    for (const PythonHelper helper : m_helpers) {
        out.blank();
        out.blank();
        out.line(QString::fromUtf8(rowOf(helper).text));
    }
}

} // namespace interleave
