// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands for Node's functions and for the modules that a printed program imports, while it is played in simulated time: a Stage
// (stage.mjs) and the thread of its World (world.mjs) on which the program runs. What takes time is what takes time in a simulation: a
// request its latency, a statement 5 ms; everything round it takes none.

import { World } from './world.mjs';

const STATEMENT = 5;

/** Node's timers wait whole milliseconds, and at least one. */
const delayOf = (ms) => (ms >= 1 && ms <= 2147483647 ? Math.trunc(ms) : 1);

const abortError = (signal) => {
  const error = new Error('The operation was aborted', { cause: signal.reason });
  return Object.assign(error, { name: 'AbortError', code: 'ABORT_ERR' });
};

/** A promise that `begin(resolve)` resolves, and a signal rejects; `begin` returns how to leave off. */
function pending(signal, reasonOf, begin) {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(reasonOf(signal));
      return;
    }
    let leave = null;
    const abort = () => {
      leave();
      reject(reasonOf(signal));
    };
    leave = begin((value) => {
      signal?.removeEventListener('abort', abort);
      resolve(value);
    });
    signal?.addEventListener('abort', abort, { once: true });
  });
}

const pause = (thread, ms, signal, reasonOf = abortError, value = undefined) => pending(signal, reasonOf, (resolve) => {
  const timer = thread.after(ms, () => resolve(value));
  return () => World.clear(timer);
});

// ---- globals ----

const waiters = new WeakMap(); // memory -> place -> those who wait for it

function atomics(thread) {
  const own = Object.create(Atomics);
  const listOf = (cells, place) => {
    const places = waiters.get(cells.buffer) ?? new Map();
    waiters.set(cells.buffer, places);
    if (!places.has(place)) places.set(place, []);
    return places.get(place);
  };
  own.wait = (_cells, _place, _value, ms) => thread.hold(ms);
  own.waitAsync = (cells, place) => ({ value: new Promise((resolve) => { listOf(cells, place).push(() => thread.soon(resolve, thread)); }) });
  own.notify = (cells, place, count = Infinity) => listOf(cells, place).splice(0, count).forEach((wake) => thread.act(wake));
  return own;
}

export function globals(stage, thread) {
  return {
    Atomics: thread && atomics(thread),
    AbortSignal: {
      timeout: (ms) => {
        const controller = new AbortController();
        thread.after(delayOf(ms), () => controller.abort(new DOMException('too late', 'TimeoutError')));
        return controller.signal;
      },
    },
    clearTimeout: (timer) => World.clear(timer),
    console: { log: () => {}, error: () => {} },
    fetch: async (_url, { signal } = {}) => {
      await pause(thread, stage.latency(), signal, ({ reason }) => reason);
      return { ok: true, status: 200, statusText: 'OK', text: async () => '' };
    },
    setTimeout: (run, ms) => thread.after(delayOf(ms), run),
  };
}

// ---- modules ----

/** A socket whose reply takes the network's latency. */
function connect(stage, thread, { signal }) {
  const reply = pause(thread, stage.latency(), signal);
  return {
    setEncoding: () => {},
    end: () => {},
    async* [Symbol.asyncIterator]() {
      await reply;
      yield 'reply';
    },
  };
}

class Statement {
  constructor(thread) {
    this.run = () => thread.hold(STATEMENT);
    this.all = () => { thread.hold(STATEMENT); return []; };
  }
}

function databases(thread) {
  const ask = async () => { await pause(thread, STATEMENT); return []; };
  const close = async () => {};
  return {
    sqlite: { open: async () => ({ run: ask, all: ask, close }) },
    sqlite3: { default: { Database: null } },
    pg: { default: { Client: class { query = ask; connect = close; end = close; } } },
    'better-sqlite3': { default: class { prepare = () => new Statement(thread); } },
  };
}

/** node:worker_threads: `port` is the way to who started the thread, null on the main one. */
function workerThreads(stage, thread, port) {
  class Worker {
    constructor(_url, { workerData } = {}) {
      this.thread = stage.world.thread();
      this.port = { workerData, queue: [], deliver: (message) => this.port.queue.push(message) };
      this.port.postMessage = (message) => thread.soon(() => this.receive?.(structuredClone(message)), this.thread);
      this.port.on = (_event, receive) => {
        this.port.deliver = (message) => receive(message);
        this.port.queue.splice(0).forEach(receive);
      };
      this.thread.soon(() => stage.load(this.thread, this.port), thread);
    }

    postMessage(message) {
      const deliver = stage.bound((one) => this.port.deliver(one));
      this.thread.soon(() => deliver(structuredClone(message)), thread);
    }

    once(_event, receive) {
      this.receive = stage.bound(receive);
    }

    ref() {}

    unref() {}
  }
  return { Worker, isMainThread: port === null, parentPort: port, workerData: port?.workerData ?? null };
}

export function modules(stage, thread, port) {
  return {
    'node:child_process': {
      execFileSync: (_file, _words, { timeout } = {}) => {
        const latency = stage.latency();
        const isLate = timeout > 0 && timeout < latency;
        thread.hold(isLate ? timeout : latency);
        if (isLate) throw Object.assign(new Error('spawnSync curl ETIMEDOUT'), { code: 'ETIMEDOUT' });
        return '';
      },
    },
    'node:net': { connect: (options) => connect(stage, thread, options) },
    'node:timers/promises': {
      setTimeout: (ms, value, { signal } = {}) => pause(thread, delayOf(ms), signal, abortError, value),
      setImmediate: (value, { signal } = {}) => pending(signal, abortError, (resolve) => {
        let isLeft = false;
        thread.atOnce(() => { if (!isLeft) resolve(value); });
        return () => { isLeft = true; };
      }),
    },
    'node:worker_threads': workerThreads(stage, thread, port),
    ...databases(thread),
  };
}
