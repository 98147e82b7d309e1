<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>check takes one file: interleave check FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interleave shows what asynchronous execution is.

  interleave [FILE]            opens the window
  interleave list [--json]     the built-in scenarios
  interleave run ID|FILE       runs a scenario and prints a table of its variants
  interleave check FILE        says what is wrong in a scenario file
  interleave serve             runs the demo server on 127.0.0.1

Options of run:
  --variant NAME        only this variant (may be repeated)
  --real                steady clock and real requests; otherwise simulated
  --base-url URL        where relative addresses go in a real run; otherwise to the demo server
  --allow-host HOST     a host besides this machine that may be asked (may be repeated)
  --set PATH=VALUE      changes a value of the scenario: --set tasks.0.count=100
  --seed N              seed of the random draws
  -o FILE               writes a result; its ending says which: .csv .png .svg .pdf (may be repeated)
  --theme light|dark    of pictures
  --size WxH            of pictures: --size 1920x1080
  --scale F             of pictures in pixels: 2 doubles them
  --quiet               prints no table and no progress
Options of serve:
  --port N              otherwise any free one
  --latency MS          before every answer; 100 if not given
Everywhere:
  --lang en|pt_BR|ru    the language of what is printed and drawn
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang takes en, pt_BR or ru, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “%1” is not part of this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”; --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list takes nothing but --json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3  %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario has no variant “%1”. It has: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run takes one scenario: interleave run ID|FILE. “interleave list” shows the built-in ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--base-url takes an http or https address, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set takes PATH=VALUE, as in tasks.0.count=100, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed takes a whole number from 0 on, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no format has this ending. There are: .csv .%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such folder. Make it first, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme takes light or dark, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT, from 320x240 to 16000x16000, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale takes a number from 0.25 to 8, and the picture at most 16000 pixels a side, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serve takes --port N and --latency MS, nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--latency takes milliseconds from 0 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 on 127.0.0.1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Requests to other hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send up to %1 requests to %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In real time these requests leave this machine. Make sure that the owner of the host agrees to them, and that the limit is a polite one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>Before you run it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“.%1” is not a format this program writes; use .png, .svg, .pdf or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the tasks (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Cancelled: there are no times to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little was done: there are no times to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 each: no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2: hardly a difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2: %3 times sooner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InFlightChart</name>
    <message>
        <source>In flight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>In the timeline: another task, the same task of another variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the timeline: scroll, zoom, everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what asynchronous execution is: the same tasks one after another, concurrently and in chunks, on one clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Interleave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The scenario asks %1, which was not allowed. Only this machine is reached without being asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo server could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with status %1, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer within %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announced length cannot be true: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host named %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 ended without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 ended in the middle of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not react to the attempt to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange with %1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no http or https address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names no host: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no method: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This header cannot be sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No whole answer from %1 within %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still in the queue after %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is longer than the allowed %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A redirect to %1 is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no built-in scenario “%1”; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no built-in scenario “%1”; did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested too deeply: at most %1 levels of […] and {…}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 is too large: at most about 1.8e308.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A \u escape in this text is half of a pair; the other half is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” stands here twice; remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON has no comma after the last entry: remove the comma before “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON has no comments: remove “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts stand in straight double quotation marks, &quot;like this&quot;; found “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number in JSON: write a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario ends before here; remove what follows: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a value (text in quotation marks, a number, true, false, null, […] or {…}); found “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends here, where a value is expected. Is it cut off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a key in quotation marks or “}”; found “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends here, where a key or “}” is expected. Is it cut off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected “:” after the key; found “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends here, where “:” is expected. Is it cut off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected “,” or “}” after the value; found “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends here, where “,” or “}” is expected. Is it cut off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected “,” or “]” after the value; found “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends here, where “,” or “]” is expected. Is it cut off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected four hexadecimal digits after \u, as in \u00e9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This \u escape is half of a pair; the other half is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected one of \&quot; \\ \/ \b \f \n \r \t \u; found “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends inside a text: its closing quotation mark is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a digit after the decimal point; found “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends inside a number. Is it cut off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a digit in the exponent; found “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, the limit for a scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file begins with a byte order mark: save it as UTF-8 without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in UTF-16: save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file: a zero byte stands here. Expected JSON in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes here are not UTF-8: save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Expected a scenario: {&quot;interleave&quot;: 1, …}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text ends on its line: write \n for a new line and \t for a tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an object in {…}; found %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format knows “%1”, but this version does not run it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown key “%1”; did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown key “%1”; expected one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry “%1” in this list of %2; entries count from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing below %1 that “%2” could name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a path to a value. Expected keys and indices from 0 with dots between, as in tasks.0.count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected two numbers of milliseconds, as in [40, 160]; found %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower bound comes first: %1 is more than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at least one number of milliseconds; the list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected milliseconds: a number, or an object with one of uniform, normal, exponential, each; found %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of version %1 of the format; this program reads version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected 1 to 64 of the characters a-z, 0-9 and “-”; found %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder; expected a file *.scenario.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an option of “%2”; it belongs to: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step does one thing: “%1” and “%2” have to be two steps, each in {…} of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown key “%1”; “%2” takes no options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format knows the step “%1”, but this version does not run it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown step “%1”; did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a step, one of: %1; found “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a step in {…}, as in {&quot;sleep&quot;: 1000}; found %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tasks: %1 up to here, and a scenario has at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task of %1 is called “%2”, too; names have to differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at least one task; the list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected true or false; found %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a whole number from %1 to %2; found %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a number from %1 to %2; found %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected text in quotation marks; found %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected text in quotation marks, or texts by language as in {&quot;en&quot;: &quot;…&quot;}; found %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a language&apos;s code such as “en” or “pt_BR”; found “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a path such as /products/{i}, or an address that begins with http:// or https://; found %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a valid address: spaces, and braces other than {i}, have to be percent-encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a list in […]; found %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format knows the mode “%1”, but this version does not run it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown mode “%1”; expected one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown mode “%1”; did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to the mode “%2”, not to “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two variants are called “%1”; give one of them another “name”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a figure that can be asked for, one of: %1; found %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no variant “%1”; expected one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at least one variant; the list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path such as /products/{i}, or a full http address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address has no spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path begins with one slash; another host needs http://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with / or with http:// or https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number of at most 64 bits, without a sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number between 0 and 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tasks together: at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks need a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name of at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other tasks have this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds between 0 and %1: 1000, a range 200..400, or one for each: 1000, 5000, 3000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smaller end of a range comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 faults are listed; there may be more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Computes, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleeps, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added delay, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In real runs only the demo server does it, not other hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In simulated time only: other hosts cannot be told to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tasks are called. {i} stands for the task&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tasks are made of this template: between 1 and 1,000,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path of the demo server, such as /products/{i} or /people/{i}/, or a full http or https address. {i} stands for the task&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is given up after this time. Empty: it waits as long as it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds: 1000; evenly between two: 200..400; for the tasks in turn: 1000, 5000, 3000; normal: 100 ± 20; exponential: exp 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer comes so much later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many of a hundred requests fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this variant is run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many tasks are let through the gate at the same time. Empty: all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many tasks begin together; the next ones wait for the slowest of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything random is drawn from it: the same seed gives the same run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>%1: pictures end in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of %1×%2 pixels at scale %3 cannot be made: 320×240 to 16384×16384, scale 0.25 to 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is not enough memory for the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task was never started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is scheduled; its first step has not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task could go on and is in line for the event loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task has the event loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task computes and holds the event loop; nobody else runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task waits for a timer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting at the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is in line for a limit, a semaphore or a lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting at a barrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task waits at a barrier until enough others are there, or for an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task waits for a queue that is full or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task waits for another task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no connection yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s connection is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is sent; the first byte of the answer has not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is coming in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task waits for a statement on the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for a worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task waits for a thread of the worker pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pausing before a retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attempt failed; the task waits before the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task took longer than it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task waits for something that can never happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loop held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1: %2 of %3 done · %4 in flight</source>
        <extracomment>A variant&apos;s name, ended tasks, all tasks, tasks in flight</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled after %1: %2 of %3 tasks had ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over after %1: %2 of %3 tasks ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, cancellation requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 – %2× sooner</source>
        <extracomment>A time, and how many times sooner than the slowest: &quot;1.05 s – 2.9× sooner&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event loop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariantWords</name>
    <message>
        <source>Sequential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequential, awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concurrent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A mode and its number: &quot;Concurrent · 30&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one finishes, the next begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one by one, the loop is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gate lets %1 through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the slowest of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first failure cancels the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thread for each of a few</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message>
        <source>Computing was %1 % of the sequential run: on one thread, concurrency cannot give that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting was %1 % of the sequential run: that is what concurrency gives back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together the tasks waited %1 within %2: most of the waiting went on at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interleave::Actions</name>
    <message>
        <source>Real time cannot be stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the scenario (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops time (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the next thing happen, and waits (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancels everything that goes on (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the selected task alone to end (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the comparison as a picture, or its tasks as a table (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something to export after the first run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel selected &amp;task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Interleave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual time: exact, and the same at every run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real requests, real computing, in real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interleave::CompareField</name>
    <message>
        <source>Compare %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interleave::ExplainPanel</name>
    <message>
        <source>What the scenario shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interleave::FaultDialog</name>
    <message>
        <source>Not a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interleave::FileFlow</name>
    <message>
        <source>%1 cannot be opened:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios (*.scenario.json *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios (*.scenario.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a scenario cannot be saved:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters of this scenario have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them as a file, or go on without them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interleave::GalleryPanel</name>
    <message>
        <source>Search scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks in titles, summaries and ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario has these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interleave::InFlightView</name>
    <message>
        <source>Tasks in flight over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interleave::MainWindow</name>
    <message>
        <source>Simulated, seed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Interleave</source>
        <extracomment>The window&apos;s title; [*] stands where unsaved changes are marked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F5 to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something to export after the first run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interleave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run (F5) shows here what every task does, and when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interleave::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interleave::ParameterField</name>
    <message>
        <source>Changed; it was empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed; it was %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interleave::ParametersPanel</name>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more kinds of tasks can be changed in the file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delay and failures of other hosts exist in simulated time only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the scenario back as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interleave::SpeedSlider</name>
    <message>
        <source>Simulated seconds a second: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real time goes at its own speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interleave::StoryModel</name>
    <message>
        <source>note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancellation requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interleave::SummaryModel</name>
    <message>
        <source>The way of running the tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the beginning to the end of the last task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended tasks a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the tasks took at most this long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 of 100 tasks took at most this long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 of 100 tasks took at most this long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most tasks in flight at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks that ended well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks that took too long and were given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks that were cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks that wait for each other for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks that never began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interleave::SummaryPanel</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of the variants</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interleave::TaskPanel</name>
    <message>
        <source>Click a bar in the timeline, or choose one with the arrow keys, to see what its task did and what it waited for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks this task alone to end (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the task did</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interleave::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event loop of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started at %1, took %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interleave::ToolBar</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interleave::VariantChips</name>
    <message>
        <source>Compare %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants to compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
