// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/codewriter.h"
#include "core/printers/python/pythonhelper.h"

#include <set>

namespace interleave {

inline constexpr CodeWriter::Layout pythonLayout{.indent = 4, .width = 88, .trailingComma = true};

/// What the printed lines of a Python program want above them: gathered while they are printed.
class PythonParts
{
public:
    /// A module to be imported; "ThreadPoolExecutor" stands for its own import.
    void import(const QString &module) { m_modules.insert(module); }
    void use(PythonHelper helper);
    /// A list as a constant of the module.
    void addConstant(const QString &name, const QStringList &values);

    [[nodiscard]] bool imports(const QString &module) const { return m_modules.contains(module); }
    [[nodiscard]] bool usesAny() const { return !m_helpers.empty(); }
    [[nodiscard]] bool uses(PythonHelper helper) const { return m_helpers.contains(helper); }

    bool baseUrl = false;       ///< the constant BASE_URL
    bool echoAddress = false;   ///< the constants ECHO_HOST and ECHO_PORT
    bool blockingSession = false; ///< `session` of the module
    bool offload = false;       ///< the loop has a pool of threads
    bool pool = false;          ///< `pool` of the module
    bool taskBook = false;      ///< the dictionary `tasks`
    bool begunBook = false;     ///< the set `begun`

    void writeImports(CodeWriter &out) const;
    void writeConstants(CodeWriter &out) const;
    void writeHelpers(CodeWriter &out) const;

private:
    struct Constant
    {
        QString name;
        QStringList values;
    };
    std::set<QString> m_modules;
    std::set<PythonHelper> m_helpers;
    std::vector<Constant> m_constants;
};

} // namespace interleave
