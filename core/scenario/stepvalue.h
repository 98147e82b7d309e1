// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scenario/durationspec.h"
#include "core/trace/taskspan.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

namespace interleave {

/// What a value in a step may be.
enum class ValueType : quint8 {
    Duration,  ///< DurationSpec
    Text,      ///< QString, not empty
    Url,       ///< QString: "/path" for the demo server, or an absolute http or https address
    Flag,      ///< bool
    Status,    ///< qint64: an HTTP status, 100 to 599
    Count,     ///< qint64: 1 to 1,000,000
    Factor,    ///< double: 0 to 1,000,000
    Whole,     ///< qint64: any, also below 0
    Tasks,     ///< TaskRefs
    Holdable,  ///< ResourceRef: a semaphore or a lock
    Waitable,  ///< ResourceRef: an event or a barrier
    Event,     ///< ResourceRef: an event
    Queue,     ///< ResourceRef: a queue
    Number,    ///< ResourceRef: a shared number
    Database,  ///< ResourceRef: a database
    Request,   ///< RequestSpec
    Bindings,  ///< Bindings
    HostPort,  ///< QString: "host:port" or "[::1]:port"; {i} may stand anywhere
    Block,     ///< a list of steps: the step's BlockKey::Steps; its own value is monostate
};

/// References to tasks (scenario-format §1), resolved when the file is read.
struct TaskRefs
{
    QStringList texts;   ///< as the file has them: "A", "req {i}", "req 1..5"
    bool isList = false; ///< whether the file has a list, be it of one
    std::vector<TaskSpan> spans; ///< one a text, in their order; the same task may be in more than one
    bool operator==(const TaskRefs &) const = default;
};

/// A resource a step names. In a template a name may have {i} in it: each instance has its own then.
struct ResourceRef
{
    QString name;      ///< as the file has it
    quint32 index = 0; ///< in Scenario::resources; of the first instance when the name has {i}
    std::shared_ptr<const std::vector<quint32>> each{}; ///< by number, of all instances at least, when the name has {i}; else null

    /// The index in Scenario::resources for the instance of that number in its template, from 1.
    [[nodiscard]] quint32 indexFor(quint32 number) const
    {
        return each && number >= 1 && number <= each->size() ? (*each)[number - 1] : index;
    }
    bool operator==(const ResourceRef &other) const { return name == other.name && index == other.index; }
};

struct HeaderField
{
    QString name;
    QString value;
    bool operator==(const HeaderField &) const = default;
};

/// The value of `request`. {i} may stand in the address, the headers' values and the body.
struct RequestSpec
{
    QString method;  ///< a token in the file's letters: "POST"
    QString url;     ///< as of ValueType::Url
    std::vector<HeaderField> headers; ///< in file order
    QString body;
    bool operator==(const RequestSpec &) const = default;
};

using BindingValue = std::variant<std::nullptr_t, bool, qint64, double, QString>;

/// A value for a placeholder of a statement; {i} may stand in a text.
struct Binding
{
    QString name; ///< without the colon, as the file has it
    BindingValue value;
    bool operator==(const Binding &) const = default;
};
using Bindings = std::vector<Binding>; ///< in file order

using StepValue = std::variant<std::monostate, bool, qint64, double, DurationSpec, QString, TaskRefs, ResourceRef,
                               RequestSpec, Bindings>;

} // namespace interleave
