// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/codewriter.h"
#include "core/printers/javascript/jshelper.h"

#include <set>

namespace interleave {

inline constexpr CodeWriter::Layout jsLayout{.indent = 2, .width = 88, .trailingComma = true};

/// What the printed lines of a JavaScript program want above them: gathered while they are printed.
class JsParts
{
public:
    /// A name that is imported ("sleep"), see jsparts.cpp.
    void import(const QString &name) { m_imports.insert(name); }
    void use(JsHelper helper);
    /// A list as a constant of the module.
    void addConstant(const QString &name, const QStringList &values);
    /// Something to be said at the beginning: what JavaScript does otherwise than the scenario.
    void note(const QString &text);
    /// A function that threads run.
    void addJob(const QString &function);

    [[nodiscard]] bool uses(JsHelper helper) const { return m_helpers.contains(helper); }
    [[nodiscard]] const QStringList &jobs() const { return m_jobs; }
    [[nodiscard]] const QStringList &notes() const { return m_notes; }
    /// Of npm, that have to be installed.
    [[nodiscard]] QStringList packages() const;

    bool baseUrl = false;      ///< the constant BASE_URL
    bool echoAddress = false;  ///< the constants ECHO_HOST and ECHO_PORT
    bool taskBook = false;     ///< the map `tasks`
    bool sharesMemory = false; ///< `shared`: the memory that threads share

    void writeImports(CodeWriter &out) const;
    void writeConstants(CodeWriter &out) const;
    void writeHelpers(CodeWriter &out, bool hasSignals) const;

private:
    struct Constant
    {
        QString name;
        QStringList values;
    };
    std::set<QString> m_imports;
    std::set<JsHelper> m_helpers;
    std::vector<Constant> m_constants;
    QStringList m_notes;
    QStringList m_jobs;
};

} // namespace interleave
