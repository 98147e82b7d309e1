// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printers/cpp/cpphelper.h"

namespace interleave {

namespace {

using enum CppHelper;

constexpr CppHelperRow rows[] = {
    {Tasks, cppHelperList<Job>, R"(/// Tasks by name; what was called has no job of its own.
std::map<QString, std::optional<Job>> tasks;)"},
    {Start, cppHelperList<Tasks>, R"(/// Starts a task, which then is known by its name; each starts at most once.
template<typename Function, typename... Arguments>
Job start(QString name, Function function, Arguments... arguments)
{
    if (tasks.contains(name))
        throw std::runtime_error(name.toStdString() + " already started");
    const Job job(function, arguments...);
    tasks.emplace(name, job);
    return job;
})"},
    {Started, cppHelperList<Tasks>, R"(/// The task of that name, which has to have been started.
Job started(QString name)
{
    const auto found = tasks.find(name);
    if (found == tasks.end() || !found->second)
        throw std::runtime_error(name.toStdString() + " was not started");
    return *found->second;
})"},
    {Find, cppHelperList<Tasks>, R"(/// The task of that name, if it was started.
std::optional<Job> find(QString name)
{
    const auto found = tasks.find(name);
    return found == tasks.end() ? std::nullopt : found->second;
})"},
    {Ensure, cppHelperList<Start>, R"(/// The task of that name, started now if it was not before.
template<typename Function, typename... Arguments>
Job ensure(QString name, Function function, Arguments... arguments)
{
    const auto found = tasks.find(name);
    return found != tasks.end() && found->second ? *found->second : start(name, function, arguments...);
})"},
    {EnsureTask, cppHelperList<Start>, R"(/// The same, or none where another task has called it: then it has no task of its own.
template<typename Function, typename... Arguments>
std::optional<Job> ensureTask(QString name, Function function, Arguments... arguments)
{
    const auto found = tasks.find(name);
    return found == tasks.end() ? start(name, function, arguments...) : found->second;
})"},
    {Call, cppHelperList<Tasks>, R"(/// Runs it here and now, with no task of its own.
template<typename Function, typename... Arguments>
QCoro::Task<> call(QString name, std::stop_token stop, Function function, Arguments... arguments)
{
    if (!tasks.emplace(name, std::nullopt).second)
        throw std::runtime_error(name.toStdString() + " already started");
    co_await function(arguments..., stop);
})"},
    {Finish, cppHelperList<Call>, R"(/// Runs it, or waits for it if it was started; if it fails, the others go on.
template<typename Function, typename... Arguments>
QCoro::Task<> finish(QString name, std::stop_token stop, Function function, Arguments... arguments)
{
    try {
        const auto found = tasks.find(name);
        if (found == tasks.end())
            co_await call(name, stop, function, arguments...);
        else if (found->second)
            co_await found->second->join(stop);
    } catch (const Cancelled &) {
        qWarning("%s was cancelled", qUtf8Printable(name));
    } catch (const std::exception &error) {
        qWarning("%s failed: %s", qUtf8Printable(name), error.what());
    }
})"},
    {Begun, cppHelperList<>, R"(QSet<QString> begun; // names)"},
    {CallBlocking, cppHelperList<Begun>, R"(/// Runs it; each runs at most once.
template<typename Function, typename... Arguments>
void call(QString name, Function function, Arguments... arguments)
{
    if (begun.contains(name))
        throw std::runtime_error(name.toStdString() + " already started");
    begun.insert(name);
    function(arguments...);
})"},
    {FinishBlocking, cppHelperList<CallBlocking>, R"(/// Runs it unless another did; if it fails, the others go on.
template<typename Function, typename... Arguments>
void finish(QString name, Function function, Arguments... arguments)
{
    try {
        if (!begun.contains(name))
            call(name, function, arguments...);
    } catch (const std::exception &error) {
        qWarning("%s failed: %s", qUtf8Printable(name), error.what());
    }
})"},
};

} // namespace

std::span<const CppHelperRow> cppRegistryHelpers()
{
    return rows;
}

} // namespace interleave
