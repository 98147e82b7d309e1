// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/javascript/jsparts.h"

#include <array>

namespace interleave {

namespace {

struct Import
{
    const char *name;
    const char *module;
    const char *words; // as they stand in the braces; empty: the module's default
};

// In the order in which they are printed.
constexpr std::array imports{
    Import{"execFileSync", "node:child_process", "execFileSync"},
    Import{"connect", "node:net", "connect"},
    Import{"nextTurn", "node:timers/promises", "setImmediate as nextTurn"},
    Import{"sleep", "node:timers/promises", "setTimeout as sleep"},
    Import{"Worker", "node:worker_threads", "Worker"},
    Import{"isMainThread", "node:worker_threads", "isMainThread"},
    Import{"parentPort", "node:worker_threads", "parentPort"},
    Import{"workerData", "node:worker_threads", "workerData"},
    Import{"Database", "better-sqlite3", ""},
    Import{"pg", "pg", ""},
    Import{"open", "sqlite", "open"},
    Import{"sqlite3", "sqlite3", ""},
};

bool isOwn(const Import &one)
{
    return QLatin1String(one.module).startsWith(QLatin1String("node:"));
}

} // namespace

void JsParts::use(JsHelper helper)
{
    const JsHelperRow &row = rowOf(helper);
    m_helpers.insert(helper);
    for (const QString &name : QString::fromLatin1(row.imports).split(u' ', Qt::SkipEmptyParts))
        import(name);
    for (const JsHelper other : row.helpers)
        use(other);
}

void JsParts::addConstant(const QString &name, const QStringList &values)
{
    m_constants.push_back({name, values});
}

void JsParts::note(const QString &text)
{
    if (!m_notes.contains(text))
        m_notes.append(text);
}

void JsParts::addJob(const QString &function)
{
    if (!m_jobs.contains(function))
        m_jobs.append(function);
}

QStringList JsParts::packages() const
{
    QStringList names;
    for (const Import &one : imports) {
        if (m_imports.contains(QLatin1String(one.name)) && !isOwn(one))
            names.append(QLatin1String(one.module));
    }
    return names;
}

// Node's own first, one line a module.
void JsParts::writeImports(CodeWriter &out) const
{
    QString present;
    QStringList words;
    bool hasOwn = false;
    const auto end = [&] {
        if (!words.isEmpty())
            out.line(QStringLiteral("import { %1 } from '%2';").arg(words.join(QLatin1String(", ")), present));
        words.clear();
    };
    for (const Import &one : imports) {
        if (!m_imports.contains(QLatin1String(one.name)))
            continue;
        const QString module = QLatin1String(one.module);
        if (module != present)
            end();
        if (!isOwn(one) && hasOwn)
            out.blank();
        hasOwn = isOwn(one);
        present = module;
        if (*one.words == '\0')
            out.line(QStringLiteral("import %1 from '%2';").arg(QLatin1String(one.name), module));
        else
            words.append(QLatin1String(one.words));
    }
    end();
}

void JsParts::writeConstants(CodeWriter &out) const
{
    for (const Constant &constant : m_constants) {
        const QString values = constant.values.join(QLatin1String(", "));
        const QString whole = QStringLiteral("const %1 = [%2];").arg(constant.name, values);
        if (whole.size() <= out.room()) {
            out.line(whole);
            continue;
        }
        out.line(QStringLiteral("const %1 = [").arg(constant.name));
        {
            const CodeWriter::Indented indented(out);
            out.paragraph({}, values + u',');
        }
        out.line(QStringLiteral("];"));
    }
}

void JsParts::writeHelpers(CodeWriter &out, bool hasSignals) const
{
    for (const JsHelper helper : m_helpers) {
        if ((helper == JsHelper::Compute && uses(JsHelper::ComputeOnThreads)) || (helper == JsHelper::FetchText && uses(JsHelper::FetchTextExpecting)))
            continue; // the other is the same, and more
        if (!out.isEmpty())
            out.blank();
        out.line(textOf(helper, hasSignals, sharesMemory));
    }
}

} // namespace interleave
