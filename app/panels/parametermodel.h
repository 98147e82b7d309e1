// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/panels/parameters.h"

#include <QObject>

namespace interleave {

/// A scenario and what a person has set of it. While a text is wrong, the last good scenario stays in force.
class ParameterModel : public QObject
{
    Q_OBJECT

public:
    explicit ParameterModel(QObject *parent = nullptr)
        : QObject(parent)
    {}

    /// Begins with another scenario, unchanged. It has at least one variant.
    void setOriginal(const Scenario &scenario);
    /// Takes what is in force for the scenario from now on: it has been written to a file.
    void accept();
    /// Adds a variant after all others, compared, and takes it away again; what was set of the others stays. It counts as
    /// no change of the scenario, and yet is written with it. Its name must be new, and it must be one the format allows.
    void addVariant(const Variant &variant);
    void removeVariant(const QString &name);
    /// Gives the scenario back as it was.
    void reset();
    /// A field's text as it is typed; any text.
    void setText(const ParameterId &id, const QString &text);
    /// Judges all texts anew; after a change of language, numbers in reasons are written differently.
    void revalidate();

    [[nodiscard]] const Scenario &original() const { return m_original; }
    /// The last good scenario, and the names of its variants to run.
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    [[nodiscard]] const QStringList &compared() const { return m_compared; }

    [[nodiscard]] const std::vector<ParameterId> &parameters() const { return m_parameters; }
    [[nodiscard]] QString text(const ParameterId &id) const;
    [[nodiscard]] bool isChanged(const ParameterId &id) const { return m_texts.contains(id); }
    /// Why the parameter's text is refused; an empty message when it is not.
    [[nodiscard]] Message fault(const ParameterId &id) const;

    /// All texts are good.
    [[nodiscard]] bool isValid() const { return m_faults.empty(); }
    /// The first reason, in the order of the form; empty when all is good.
    [[nodiscard]] Message firstFault() const;
    /// Something of the scenario itself differs; which variants are compared does not count, files do not have it.
    [[nodiscard]] bool isScenarioChanged() const { return m_scenario != m_original; }
    [[nodiscard]] bool isAnythingChanged() const { return !m_texts.empty(); }

Q_SIGNALS:
    /// Another scenario: there are other parameters. changed() follows.
    void parametersChanged();
    /// Texts, reasons, or the scenario in force.
    void changed();

private:
    void judge();
    void rebuild();

    Scenario m_original;
    Scenario m_scenario;
    QStringList m_compared;
    std::vector<ParameterId> m_parameters;
    ParameterTexts m_texts; ///< only those that differ from the original's
    std::map<ParameterId, Message> m_faults;
};

} // namespace interleave
