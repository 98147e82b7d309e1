// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays printed programs in Node, in simulated time, and notes when each task starts and how it ends.
//
//   node stage.mjs < JOBS
//
// JOBS is a JSON array, a program each: {"text", "functions", "spans", "steps", "network", "cores"}: what printprograms gives, the
// scenario's steps by number, its network, and the cores that threads share. Prints an array: for each program {"rows"}: by template,
// {"number", "started", "finished", "outcome", "error"}, times in milliseconds; and "crash", a rejection that nobody has handled.
//
// The program's text says nothing of that: the functions that run the templates' steps are known by name, and wrapped.

import { AsyncLocalStorage } from 'node:async_hooks';
import vm from 'node:vm';

import { World } from './world.mjs';
import { globals, modules } from './standins.mjs';

const FILE = 'printed-program.mjs';
const running = new AsyncLocalStorage(); // the row of the task that runs
Error.stackTraceLimit = 100;

let crash = null;
process.on('unhandledRejection', (error) => {
  crash ??= String(error?.stack ?? error);
});

function outcomeOf(error) {
  if (error === undefined) return ['done', ''];
  if (error?.name === 'AbortError') return ['cancelled', ''];
  if (error?.name === 'TimeoutError' || error?.code === 'ETIMEDOUT') return ['timed-out', 'timeout'];
  return ['failed', String(error?.message ?? error)];
}

export class Stage {
  constructor(job) {
    this.job = job;
    this.world = new World(job.cores);
    this.rows = job.functions.map(() => []);
    this.source = this.#instrumented();
  }

  /**
   * The program as a function, each line where it was. What it imports are stand-ins. Every function that is to be watched has another
   * name in its definition; what stands behind the text has the old one.
   */
  #instrumented() {
    let text = this.job.text;
    const behind = [];
    const replace = (name, body) => {
      const definition = new RegExp(`^(async )?function ${name}\\(`, 'm');
      if (!definition.test(text)) return;
      text = text.replace(definition, `$1function ${name}$$(`);
      behind.push(`function ${name}(...args) { return ${body}; }`);
    };
    this.job.functions.forEach((names, template) => {
      for (const name of names) {
        const isNumbered = new RegExp(`^(async )?function ${name}\\(i\\b`, 'm').test(text);
        const body = new RegExp(`^((?:async )?function ${name}\\(.*\\) \\{)$([^]*?)^\\}$`, 'm');
        text = text.replace(body, '$1 try {$2$$.end(); } catch ($$error) { $$.end($$error); throw $$error; } }');
        replace(name, `$.track(${template}, ${isNumbered}, ${name}$, args)`);
      }
    });
    replace('compute', '$.compute(args[0])');
    replace('uniform', '(args[0] + args[1]) / 2');
    replace('normal', 'args[0]');
    replace('exponential', 'args[0]');
    text = text.replaceAll('import.meta.url', "'file:///program.mjs'");
    text = text.replace(/^import \{ (.*) \} from '(.*)';$/gm, (_, names, module) => {
      const renamed = names.replaceAll(' as ', ': ');
      return `const { ${renamed} } = $.modules['${module}'];`;
    });
    text = text.replace(/^import (\w+) from '(.*)';$/gm, "const { default: $1 } = $$.modules['$2'];");
    const given = Object.keys(globals(this, null)).join(', ');
    return `(async ($) => { 'use strict'; const { ${given} } = $.globals; ${text}\n${behind.join('\n')}\n})`;
  }

  // What the stand-ins ask for.

  /** How long an answer to the request takes that is made now, and by which step. */
  latency() {
    const { step, number } = this.#requestHere();
    const { network } = this.job;
    const inMilliseconds = (spec) => (typeof spec === 'number' ? spec : spec.each[(number - 1) % spec.each.length]);
    const latency = inMilliseconds(step.latency ?? network.latency ?? 100);
    return latency + (step.fresh ? inMilliseconds(network.connect ?? 0) : 0);
  }

  #requestHere() {
    const number = running.getStore()?.number ?? 1;
    for (const [, line] of new Error().stack.matchAll(/printed-program\.mjs:(\d+):/g)) {
      for (const [first, last, place] of this.job.spans) {
        const step = first <= line && line <= last && this.job.steps[place];
        if (step && ('get' in step || 'request' in step || 'tcp' in step)) return { step, number };
      }
    }
    throw new Error('a request of no step');
  }

  /** The functions of a module on a thread. */
  kit(thread) {
    return {
      compute: (ms) => thread.compute(ms),
      track: (template, isNumbered, run, args) => {
        const rows = this.rows[template];
        const row = { number: isNumbered ? args[0] : rows.length + 1, started: null, finished: null, outcome: 'not-started', error: '' };
        rows.push(row);
        thread.act(() => { row.started = this.world.now; });
        return running.run(row, () => run(...args));
      },
      end: (error) => {
        const row = running.getStore();
        thread.act(() => {
          row.finished = this.world.now;
          [row.outcome, row.error] = outcomeOf(error);
        });
      },
    };
  }

  /** Work for later, by the task that asks for it now. */
  bound(run) {
    const row = running.getStore();
    return (...args) => running.run(row, () => run(...args));
  }

  /** Loads the program on a thread. */
  async load(thread, port) {
    const program = vm.runInThisContext(this.source, { filename: FILE });
    await program({ ...this.kit(thread), globals: globals(this, thread), modules: modules(this, thread, port) });
  }

  async play() {
    crash = null;
    let hasFailed = false;
    const thread = this.world.thread();
    this.load(thread, null).catch((error) => thread.act(() => {
      hasFailed = true;
      this.error = error;
    }));
    await this.world.run(() => hasFailed || crash !== null);
    for (const row of this.rows.flat()) {
      if (row.started === null || row.finished !== null) continue;
      row.finished = this.world.now; // the process ends: with an error at once, else because nothing is left to do
      row.outcome = hasFailed ? 'cancelled' : 'deadlocked';
    }
    const isOwn = this.error instanceof SyntaxError || this.error instanceof ReferenceError || this.error instanceof TypeError;
    return { rows: this.rows, crash: crash ?? (isOwn ? this.error.stack : null) };
  }
}

let input = '';
for await (const chunk of process.stdin.setEncoding('utf8')) input += chunk;
const played = [];
for (const job of JSON.parse(input)) played.push(await new Stage(job).play());
process.stdout.write(JSON.stringify(played));
