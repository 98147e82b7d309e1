// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cppparts.h"

namespace interleave {

void CppParts::use(CppHelper helper)
{
    if (!m_helpers.insert(helper).second)
        return;
    for (const CppHelper other : rowOf(helper).helpers)
        use(other);
}

void CppParts::addConstant(const QString &name, const QStringList &values)
{
    m_constants.push_back({name, values});
}

void CppParts::writeConstants(CodeWriter &out) const
{
    for (const Constant &constant : m_constants) {
        const QString head = QStringLiteral("constexpr std::array %1{").arg(constant.name);
        const QString values = constant.values.join(QLatin1String(", "));
        if (head.size() + values.size() + 2 <= out.room()) {
            out.line(head + values + QLatin1String("};"));
            continue;
        }
        out.line(head);
        {
            const CodeWriter::Indented indented(out);
            out.paragraph({}, values);
        }
        out.line(QStringLiteral("};"));
    }
}

void CppParts::writeHelpers(CodeWriter &out) const
{
    for (const CppHelper helper : m_helpers) {
        out.line(printed(rowOf(helper), m_traits));
        out.blank();
    }
}

} // namespace interleave
