// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultrow.h"

using namespace interleave;

namespace {

QString root(const QByteArray &members)
{
    return QStringLiteral("{\"interleave\": 1, \"id\": \"x\",\n%1}").arg(QString::fromUtf8(members));
}

// With one good task, so that only what is given can be wrong.
QString with(const QByteArray &members)
{
    return root("\"tasks\": [{\"name\": \"A\", \"steps\": []}],\n%1").arg(QString::fromUtf8(members));
}

QString task(const QByteArray &members)
{
    return root("\"tasks\": [\n{%1}]").arg(QString::fromUtf8(members));
}

QString steps(const QByteArray &list)
{
    return task("\"name\": \"A\", \"steps\": [%1]").arg(QString::fromUtf8(list));
}

QString variants(const QByteArray &list)
{
    return with("\"variants\": [%1]").arg(QString::fromUtf8(list));
}

} // namespace

class BadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRefusedAtItsPlace_data()
    {
        badColumns();
        scenarioRows();
        taskRows();
        stepRows();
        valueRows();
        variantRows();
    }
    void isRefusedAtItsPlace() { expectTheFault(); }

private:
    static void scenarioRows()
    {
        bad("root is a list", QStringLiteral("§[1]"), "", "Expected an object in {…}; found […]");
        bad("root is a text", QStringLiteral(" §\"x\""), "", "Expected an object in {…}; found \"x\"");
        bad("no version", QStringLiteral("§{\"id\": \"x\", \"tasks\": [{\"name\": \"A\", \"steps\": []}]}"), "", "“interleave” is missing");
        bad("version 0", QStringLiteral("{\"interleave\": §0, \"id\": \"x\", \"tasks\": [{\"name\": \"A\", \"steps\": []}]}"), "interleave", "from 1 to 1; found 0");
        bad("version as text", QStringLiteral("{\"interleave\": §\"1\", \"id\": \"x\", \"tasks\": [{\"name\": \"A\", \"steps\": []}]}"), "interleave", "found \"1\"");
        bad("later version, and nothing else is judged", QStringLiteral("{\"interleave\": §2, \"news\": 3}"), "interleave", "version 2 of the format; this program reads version 1");
        bad("no id", QStringLiteral("§{\"interleave\": 1, \"tasks\": [{\"name\": \"A\", \"steps\": []}]}"), "", "“id” is missing");
        bad("id in capitals", QStringLiteral("{\"interleave\": 1, \"id\": §\"X y\", \"tasks\": [{\"name\": \"A\", \"steps\": []}]}"), "id", "a-z, 0-9 and “-”; found \"X y\"");
        bad("id with a line end", QStringLiteral("{\"interleave\": 1, \"id\": §\"x\\n\", \"tasks\": [{\"name\": \"A\", \"steps\": []}]}"), "id", "1 to 64");
        bad("id too long", QStringLiteral("{\"interleave\": 1, \"id\": §\"%1\", \"tasks\": [{\"name\": \"A\", \"steps\": []}]}").arg(QString(65, u'a')), "id", "1 to 64");
        bad("unknown key", with("§\"sead\": 3"), "sead", "Unknown key “sead”; did you mean “seed”?");
        bad("unknown key like no other", with("§\"colour\": 3"), "colour", "expected one of: interleave, id, title,");
        bad("title is a number", with("\"title\": §3"), "title", "texts by language");
        bad("title without a language", with("\"title\": §{}"), "title", "found {}");
        bad("language unknown", with("\"title\": {§\"english\": \"x\"}"), "title.english", "a language's code such as “en” or “pt_BR”");
        bad("language with a hyphen", with("\"summary\": {\"en\": \"x\", §\"pt-BR\": \"x\"}"), "summary.pt-BR", "found “pt-BR”");
        bad("text of a language is a number", with("\"explain\": {\"en\": §1}"), "explain.en", "Expected text in quotation marks; found 1");
        bad("group is a list", with("\"group\": §[]"), "group", "Expected text in quotation marks; found []");
        bad("seed below 0", with("\"seed\": §-1"), "seed", "from 0 to 18446744073709551615; found -1");
        bad("seed over 64 bits", with("\"seed\": §18446744073709551616"), "seed", "found 18446744073709552000");
        bad("seed with a fraction", with("\"seed\": §1.5"), "seed", "Expected a whole number");
        bad("network is a number", with("\"network\": §100"), "network", "Expected an object in {…}; found 100");
        bad("unknown key in the network", with("\"network\": {§\"latencty\": 3}"), "network.latencty", "did you mean “latency”?");
        bad("error rate over 1", with("\"network\": {\"error_rate\": §1.01}"), "network.error_rate", "Expected a number from 0 to 1; found 1.01");
        bad("error rate below 0", with("\"network\": {\"error_rate\": §-0.5}"), "network.error_rate", "found -0.5");
        bad("error rate as text", with("\"network\": {\"error_rate\": §\"10%\"}"), "network.error_rate", "found \"10%\"");
    }
    static void taskRows()
    {
        bad("no tasks", QStringLiteral("§{\"interleave\": 1, \"id\": \"x\"}"), "", "“tasks” is missing");
        bad("tasks are an object", root("\"tasks\": §{\"A\": 1}"), "tasks", "Expected a list in […]; found {…}");
        bad("tasks are none", root("\"tasks\": §[]"), "tasks", "at least one task");
        bad("task is a text", root("\"tasks\": [§\"A\"]"), "tasks[0]", "Expected an object in {…}; found \"A\"");
        bad("task without a name", root("\"tasks\": [§{\"steps\": []}]"), "tasks[0]", "“name” is missing");
        bad("task without steps", root("\"tasks\": [§{\"name\": \"A\"}]"), "tasks[0]", "“steps” is missing");
        bad("empty name", task("\"name\": §\"\", \"steps\": []"), "tasks[0].name", "must not be empty");
        bad("count is mistyped", task("\"name\": \"A\", §\"cuont\": 3, \"steps\": []"), "tasks[0].cuont", "Unknown key “cuont”; did you mean “count”?");
        bad("count 0", task("\"name\": \"A\", \"count\": §0, \"steps\": []"), "tasks[0].count", "from 1 to 1000000; found 0");
        bad("count over the limit", task("\"name\": \"A\", \"count\": §1000001, \"steps\": []"), "tasks[0].count", "from 1 to 1000000; found 1000001");
        bad("count as text", task("\"name\": \"A\", \"count\": §\"ten\", \"steps\": []"), "tasks[0].count", "found \"ten\"");
        bad("too many in all", root("\"tasks\": [{\"name\": \"A\", \"count\": 600000, \"steps\": []},\n {\"name\": \"B\", \"count\": §600000, \"steps\": []}]"), "tasks[1].count", "Too many tasks: 1200000 up to here, and a scenario has at most 1000000");
        bad("two of one name", root("\"tasks\": [{\"name\": \"A\", \"steps\": []}, {\"name\": §\"A\", \"steps\": []}]"), "tasks[1].name", "A task of tasks[0] is called “A”, too");
        bad("name of an instance", root("\"tasks\": [{\"name\": \"req {i}\", \"count\": 20, \"steps\": []}, {\"name\": §\"req 7\", \"steps\": []}]"), "tasks[1].name", "tasks[0] is called “req 7”");
        bad("name of a numbered instance", root("\"tasks\": [{\"name\": \"A 2\", \"steps\": []}, {\"name\": §\"A\", \"count\": 2, \"steps\": []}]"), "tasks[1].name", "“A 2”");
        bad("steps are an object", task("\"name\": \"A\", \"steps\": §{\"sleep\": 1}"), "tasks[0].steps", "Expected a list in […]; found {…}");
    }
    static void stepRows()
    {
        bad("step is a text", steps("§\"sleep\""), "tasks[0].steps[0]", "Expected a step in {…}");
        bad("step is empty", steps("{\"sleep\": 1}, §{}"), "tasks[0].steps[1]", "Expected a step in {…}, as in {\"sleep\": 1000}; found {}.");
        bad("step is mistyped", steps("{§\"slepe\": 1}"), "tasks[0].steps[0].slepe", "Unknown step “slepe”; did you mean “sleep”?");
        bad("step is unknown", steps("{§\"dance\": 1}"), "tasks[0].steps[0].dance", "Unknown step “dance”; expected one of: sleep, compute, get, request, tcp, sql, with,");
        bad("step is unknown behind its options", steps("{\"blocking\": true, §\"dance\": 1}"), "tasks[0].steps[0].dance", "Unknown step “dance”");
        bad("list of steps without its step", steps("{§\"except\": []}"), "tasks[0].steps[0].except", "“except” is no step of its own; it stands beside one of: try.");
        bad("option without its step", steps("{§\"blocking\": true}"), "tasks[0].steps[0].blocking", "it stands beside one of: sleep, get, request.");
        bad("two steps in one", steps("{\"sleep\": 1, §\"log\": \"x\"}"), "tasks[0].steps[0].log", "“sleep” and “log” have to be two steps");
        bad("option of another step", steps("{\"compute\": 1, §\"fresh\": true}"), "tasks[0].steps[0].fresh", "not an option of “compute”; it belongs to: get, request");
        bad("option of a step without any", steps("{\"log\": \"x\", §\"loud\": true}"), "tasks[0].steps[0].loud", "“log” takes no options");
        bad("option is mistyped", steps("{\"get\": \"/x\", §\"tiemout\": 3}"), "tasks[0].steps[0].tiemout", "did you mean “timeout”?");
        bad("flag is a number", steps("{\"sleep\": 1, \"blocking\": §1}"), "tasks[0].steps[0].blocking", "Expected true or false; found 1");
        bad("status too low", steps("{\"get\": \"/x\", \"expect\": §99}"), "tasks[0].steps[0].expect", "from 100 to 599; found 99");
        bad("status too high", steps("{\"get\": \"/x\", \"expect\": §600}"), "tasks[0].steps[0].expect", "found 600");
        bad("log without words", steps("{\"log\": §\"\"}"), "tasks[0].steps[0].log", "must not be empty");
        bad("fail with a number", steps("{\"fail\": §7}"), "tasks[0].steps[0].fail", "Expected text in quotation marks; found 7");
    }
    static void valueRows()
    {
        bad("duration below 0", steps("{\"sleep\": §-1}"), "tasks[0].steps[0].sleep", "from 0 to 9000000000000; found -1");
        bad("duration over the limit", steps("{\"sleep\": §1e13}"), "tasks[0].steps[0].sleep", "found 10000000000000");
        bad("duration as text", steps("{\"sleep\": §\"1 s\"}"), "tasks[0].steps[0].sleep", "Expected milliseconds: a number, or an object");
        bad("duration is null", steps("{\"sleep\": §null}"), "tasks[0].steps[0].sleep", "found null");
        bad("duration of two kinds", steps("{\"sleep\": §{\"uniform\": [1, 2], \"each\": [1]}}"), "tasks[0].steps[0].sleep", "one of uniform, normal");
        bad("duration of an unknown kind", steps("{\"sleep\": {§\"unifrom\": [1, 2]}}"), "tasks[0].steps[0].sleep.unifrom", "did you mean “uniform”?");
        bad("uniform upside down", steps("{\"sleep\": {\"uniform\": §[5, 2.5]}}"), "tasks[0].steps[0].sleep.uniform", "The lower bound comes first: 5 is more than 2.5");
        bad("uniform of three", steps("{\"sleep\": {\"uniform\": §[1, 2, 3]}}"), "tasks[0].steps[0].sleep.uniform", "Expected two numbers of milliseconds");
        bad("normal with a deviation below 0", steps("{\"sleep\": {\"normal\": [5, §-2]}}"), "tasks[0].steps[0].sleep.normal[1]", "found -2");
        bad("exponential of a list", steps("{\"sleep\": {\"exponential\": §[5]}}"), "tasks[0].steps[0].sleep.exponential", "Expected a number");
        bad("each of none", steps("{\"sleep\": {\"each\": §[]}}"), "tasks[0].steps[0].sleep.each", "the list is empty");
        bad("each with a text", steps("{\"sleep\": {\"each\": [1, §\"2\"]}}"), "tasks[0].steps[0].sleep.each[1]", "found \"2\"");
        bad("address of a file", steps("{\"get\": §\"file:///etc/passwd\"}"), "tasks[0].steps[0].get", "begins with http:// or https://");
        bad("address without a scheme", steps("{\"get\": §\"example.org/x\"}"), "tasks[0].steps[0].get", "Expected a path");
        bad("address of another host as a path", steps("{\"get\": §\"//example.org/x\"}"), "tasks[0].steps[0].get", "Expected a path");
        bad("address without a host", steps("{\"get\": §\"http:///x\"}"), "tasks[0].steps[0].get", "not a valid address");
        bad("address with a bad port", steps("{\"get\": §\"http://localhost:99999/\"}"), "tasks[0].steps[0].get", "not a valid address");
        bad("address with a space", steps("{\"get\": §\"/a b\"}"), "tasks[0].steps[0].get", "percent-encoded");
        bad("address with another brace", steps("{\"get\": §\"/products/{n}\"}"), "tasks[0].steps[0].get", "braces other than {i}");
        bad("address is empty", steps("{\"get\": §\"\"}"), "tasks[0].steps[0].get", "Expected a path");
    }
    static void variantRows()
    {
        bad("variants are none", with("\"variants\": §[]"), "variants", "at least one variant");
        bad("variant without a mode", variants("§{\"name\": \"x\"}"), "variants[0]", "“mode” is missing");
        bad("mode is mistyped", variants("{\"mode\": §\"concurent\"}"), "variants[0].mode", "Unknown mode “concurent”; did you mean “concurrent”?");
        bad("mode is unknown", variants("{\"mode\": §\"magic\"}"), "variants[0].mode", "one of: sequential, sequential-await, concurrent, chunked, group, threads");
        bad("mode is a number", variants("{\"mode\": §1}"), "variants[0].mode", "Expected text in quotation marks; found 1");
        bad("limit 0", variants("{\"mode\": \"concurrent\", \"limit\": §0}"), "variants[0].limit", "from 1 to 1000000; found 0");
        bad("limit of another mode", variants("{\"mode\": \"sequential\", \"limit\": §3}"), "variants[0].limit", "“limit” belongs to the mode “concurrent”, not to “sequential”");
        bad("chunk of another mode", variants("{\"mode\": \"concurrent\", \"chunk\": §3}"), "variants[0].chunk", "belongs to the mode “chunked”");
        bad("chunk is missing", variants("§{\"mode\": \"chunked\"}"), "variants[0]", "“chunk” is missing");
        bad("chunk below 0", variants("{\"mode\": \"chunked\", \"chunk\": §-5}"), "variants[0].chunk", "found -5");
        bad("two variants of one mode", variants("{\"mode\": \"concurrent\"}, §{\"mode\": \"concurrent\", \"limit\": 3}"), "variants[1]", "Two variants are called “concurrent”");
        bad("variant called as a mode", variants("{\"mode\": \"sequential\", \"name\": \"concurrent\"}, §{\"mode\": \"concurrent\"}"), "variants[1]", "give one of them another “name”");
        bad("question about no variant", with("\"predict\": [{\"ask\": \"?\", \"variant\": §\"chunked\", \"value\": \"total_ms\"}]"), "predict[0].variant", "There is no variant “chunked”; expected one of: sequential, concurrent");
        bad("question about no figure", with("\"predict\": [{\"ask\": \"?\", \"variant\": \"concurrent\", \"value\": §\"colour\"}]"), "predict[0].value", "one of: total_ms; found \"colour\"");
        bad("question without words", with("\"predict\": [§{\"variant\": \"concurrent\", \"value\": \"total_ms\"}]"), "predict[0]", "“ask” is missing");
    }
};

QTEST_GUILESS_MAIN(BadFiles)
#include "tst_badfiles.moc"
