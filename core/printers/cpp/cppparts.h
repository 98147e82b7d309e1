// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printers/codewriter.h"
#include "core/printers/cpp/cpphelper.h"

#include <QStringList>

namespace interleave {

inline constexpr CodeWriter::Layout cppLayout{.indent = 4, .width = 100, .trailingComma = false};

/// What the printed lines of a C++ program want above them: gathered while they are printed.
class CppParts
{
public:
    void use(CppHelper helper);
    void want(CppTrait trait) { m_traits.insert(trait); }
    /// A list of durations as a constant.
    void addConstant(const QString &name, const QStringList &values);

    [[nodiscard]] bool uses(CppHelper helper) const { return m_helpers.contains(helper); }

    bool baseUrl = false;     ///< the constant baseUrl
    bool echoAddress = false; ///< the constants echoHost and echoPort
    bool offload = false;     ///< the global pool of threads has as many as the variant has workers

    void writeConstants(CodeWriter &out) const;
    /// Each with an empty line behind it.
    void writeHelpers(CodeWriter &out) const;

private:
    struct Constant
    {
        QString name;
        QStringList values;
    };
    std::set<CppHelper> m_helpers;
    std::set<CppTrait> m_traits;
    std::vector<Constant> m_constants;
};

} // namespace interleave
