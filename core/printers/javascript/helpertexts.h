// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The texts of JsHelper: JavaScript, with the signs of JsHelperRow::text.
namespace interleave::javascript {

// ---- numbers and time ----

inline constexpr char range[] = R"(/** The whole numbers from `first` to `last`. */
function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
})";

inline constexpr char sleepBlocking[] = R"(/** Holds the thread: JavaScript can only do so by waiting for memory nobody changes. */
function sleepBlocking(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
})";

inline constexpr char compute[] = R"(/** Keeps the CPU busy for so long; nothing else runs on this thread meanwhile. */
function compute(ms) {
  const end = performance.now() + ms;
  while (performance.now() < end);
})";

inline constexpr char computeOnThreads[] = R"(/**
 * Keeps the CPU busy for so long, by the clock: Node 18 does not tell a thread's own
 * CPU time. With fewer cores than threads, less is computed in the same time.
 */
function compute(ms) {
  const end = performance.now() + ms;
  while (performance.now() < end);
})";

inline constexpr char uniform[] = R"(function uniform(low, high) {
  return low + Math.random() * (high - low);
})";

inline constexpr char normal[] = R"(/** Box and Muller's method, cut at 0. */
function normal(mean, deviation) {
  const radius = Math.sqrt(-2 * Math.log(1 - Math.random()));
  return Math.max(0, mean + deviation * radius * Math.cos(2 * Math.PI * Math.random()));
})";

inline constexpr char exponential[] = R"(function exponential(mean) {
  return -mean * Math.log(1 - Math.random());
})";

// ---- what tasks share ----

inline constexpr char waitIn[] = R"(/** Waits in a queue until what is put there is called§, or the signal aborted§. */
function waitIn(queue§, signal§) {
¤  return new Promise((resolve) => queue.push(resolve));
¤§  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const leave = () => {
      queue.splice(queue.indexOf(wake), 1);
      reject(signal.reason);
    };
    const wake = () => {
      signal?.removeEventListener('abort', leave);
      resolve();
    };
    signal?.addEventListener('abort', leave, { once: true });
    queue.push(wake);
  });
§})";

inline constexpr char semaphore[] = R"(/** So many may hold it at once; who waits is served in turn. */
class Semaphore {
  #free;
  #waiting = [];

  constructor(free) {
    this.#free = free;
  }

  async acquire(§signal§) {
    if (this.#free > 0) this.#free -= 1;
    else await waitIn(this.#waiting§, signal§);
  }

  release() {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free += 1;
  }
})";

inline constexpr char lock[] = R"(class Lock extends Semaphore {
  constructor() {
    super(1);
  }
})";

inline constexpr char asyncEvent[] = R"(/** Once set, it lets everybody pass until it is cleared. */
class AsyncEvent {
  #isSet = false;
  #waiting = [];

  async wait(§signal§) {
    if (!this.#isSet) await waitIn(this.#waiting§, signal§);
  }

  set() {
    this.#isSet = true;
    for (const wake of this.#waiting.splice(0)) wake();
  }

  clear() {
    this.#isSet = false;
  }
})";

inline constexpr char barrier[] = R"(/** Lets nobody pass before all parties are there; then it is closed again. */
class Barrier {
  #parties;
  #waiting = [];

  constructor(parties) {
    this.#parties = parties;
  }

  async wait(§signal§) {
    if (this.#waiting.length + 1 < this.#parties) await waitIn(this.#waiting§, signal§);
    else for (const wake of this.#waiting.splice(0)) wake();
  }
})";

inline constexpr char queue[] = R"(/** So many places: put() waits while all are taken, take() while none is. */
class Queue {
  #items = [];
  #free;
  #filled = new Semaphore(0);

  constructor(places) {
    this.#free = new Semaphore(places);
  }

  async put(item§, signal§) {
    await this.#free.acquire(§signal§);
    this.#items.push(item);
    this.#filled.release();
  }

  async take(§signal§) {
    await this.#filled.acquire(§signal§);
    this.#free.release();
    return this.#items.shift();
  }
})";

// ---- what threads share ----

inline constexpr char sharedSemaphore[] = R"(/** A semaphore in memory that threads share. Who waits is not served in turn. */
class SharedSemaphore {
  #slots;
  #taken;

  constructor(memory, slots) {
    this.#slots = slots;
    this.#taken = new Int32Array(memory);
  }

  async acquire() {
    for (;;) {
      const taken = Atomics.load(this.#taken, 0);
      if (taken === this.#slots) await Atomics.waitAsync(this.#taken, 0, taken).value;
      else if (Atomics.compareExchange(this.#taken, 0, taken, taken + 1) === taken) return;
    }
  }

  release() {
    Atomics.sub(this.#taken, 0, 1);
    Atomics.notify(this.#taken, 0, 1);
  }
})";

inline constexpr char sharedEvent[] = R"(/** An event in memory that threads share. */
class SharedEvent {
  #isSet;

  constructor(memory) {
    this.#isSet = new Int32Array(memory);
  }

  async wait() {
    if (Atomics.load(this.#isSet, 0) === 0) await Atomics.waitAsync(this.#isSet, 0, 0).value;
  }

  set() {
    Atomics.store(this.#isSet, 0, 1);
    Atomics.notify(this.#isSet, 0);
  }

  clear() {
    Atomics.store(this.#isSet, 0, 0);
  }
})";

inline constexpr char sharedBarrier[] = R"(/** A barrier in memory that threads share. */
class SharedBarrier {
  #parties;
  #cells; // how many have come, and how often all went on

  constructor(memory, parties) {
    this.#parties = parties;
    this.#cells = new Int32Array(memory);
  }

  async wait() {
    const round = Atomics.load(this.#cells, 1);
    if (Atomics.add(this.#cells, 0, 1) + 1 < this.#parties) {
      await Atomics.waitAsync(this.#cells, 1, round).value;
      return;
    }
    Atomics.store(this.#cells, 0, 0);
    Atomics.add(this.#cells, 1, 1);
    Atomics.notify(this.#cells, 1);
  }
})";

inline constexpr char sharedQueue[] = R"(/** A queue in memory that threads share; it counts its items, which are all alike. */
class SharedQueue {
  #places;
  #count;

  constructor(memory, places) {
    this.#places = places;
    this.#count = new Int32Array(memory);
  }

  async put() {
    await this.#move(this.#places, 1);
  }

  async take() {
    await this.#move(0, -1);
  }

  async #move(end, by) {
    for (;;) {
      const count = Atomics.load(this.#count, 0);
      if (count === end) await Atomics.waitAsync(this.#count, 0, count).value;
      else if (Atomics.compareExchange(this.#count, 0, count, count + by) === count) break;
    }
    Atomics.notify(this.#count, 0);
  }
})";

// ---- the world ----

inline constexpr char fetchText[] = R"(/** A request whose answer is read to its end; any status but 2xx is an error. */
async function fetchText(url, options) {
  const response = await fetch(url, options);
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return text;
})";

inline constexpr char fetchTextExpecting[] = R"(/** A request whose answer is read to its end; an unexpected status is an error. */
async function fetchText(url, { expect, ...options } = {}) {
  const response = await fetch(url, options);
  const text = await response.text();
  const isExpected = expect ? response.status === expect : response.ok;
  if (!isExpected) throw new Error(`${response.status} ${response.statusText}`);
  return text;
})";

inline constexpr char fetchTextBlocking[] = R"(/**
 * A request that holds the thread. JavaScript has none: another process, curl, is asked
 * and waited for. An error is any status from 400 on.
 */
function fetchTextBlocking(url, { method = 'GET', headers = {}, body, timeout } = {}) {
  const words = ['--fail', '--silent', '--show-error', '--request', method];
  for (const [name, value] of Object.entries(headers)) {
    words.push('--header', `${name}: ${value}`);
  }
  if (body !== undefined) words.push('--data-raw', body);
  return execFileSync('curl', [...words, url], { encoding: 'utf8', timeout });
})";

inline constexpr char exchange[] = R"(/** Sends a text over a connection of its own and reads the reply to its end. */
async function exchange(host, port, text§, signal§) {
  const socket = connect({ host, port§, signal§ });
  socket.setEncoding('utf8');
  socket.end(text);
  let reply = '';
  for await (const chunk of socket) reply += chunk;
  return reply;
})";

// ---- tasks ----

inline constexpr char withTimeout[] = R"(/** Runs a function with a signal: aborted after so long, or by the outer one. */
async function withTimeout(ms, run, outer) {
  const controller = new AbortController();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    controller.abort();
  }, ms);
  const pass = () => controller.abort();
  outer?.addEventListener('abort', pass, { once: true });
  try {
    outer?.throwIfAborted();
    return await run(controller.signal);
  } catch (error) {
    if (!isLate || error.name !== 'AbortError') throw error;
    throw new DOMException(`not done within ${ms} ms`, 'TimeoutError');
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', pass);
  }
})";

inline constexpr char startTask[] = R"(/**
 * Starts an async function, once the caller awaits something. A promise by itself can
 * not be cancelled, nor asked for its state; this one can, by means of a signal.
 */
function startTask(run) {
  const controller = new AbortController();
  const { signal } = controller;
  const task = Promise.resolve().then(() => {
    signal.throwIfAborted();
    return run(signal);
  });
  task.state = 'pending';
  task.cancel = () => controller.abort();
  const end = (state) => {
    task.state = state;
  };
  task.then(
    () => end('done'),
    (error) => end(signal.aborted ? 'cancelled' : `failed: ${error.message}`),
  );
  return task;
})";

inline constexpr char awaitTasks[] = R"(/** Awaits promises with Promise.all or the like; an abort cancels the tasks. */
async function awaitTasks(tasks, signal, how = 'all') {
  const cancel = () => tasks.forEach((task) => task.cancel?.());
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    signal?.throwIfAborted();
    await Promise[how](tasks);
    signal?.throwIfAborted();
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
})";

inline constexpr char runGroup[] = R"(/**
 * Runs async functions side by side. The first failure aborts the others, and is thrown
 * when all have ended.
 */
async function runGroup(runs, outer) {
  const controller = new AbortController();
  const pass = () => controller.abort();
  outer?.addEventListener('abort', pass, { once: true });
  const failures = [];
  const fail = (error) => {
    failures.push(error);
    controller.abort();
  };
  await Promise.all(runs.map((run) => run(controller.signal).catch(fail)));
  outer?.removeEventListener('abort', pass);
  outer?.throwIfAborted();
  if (failures.length > 0) throw failures[0];
})";

inline constexpr char asSettled[] = R"(/** Goes round once for each promise, in the order in which they settle. */
async function* asSettled(promises) {
  const waiting = new Map();
  [...new Set(promises)].forEach((promise, k) => {
    const end = () => k;
    waiting.set(k, promise.then(end, end));
  });
  while (waiting.size > 0) {
    const k = await Promise.race(waiting.values());
    waiting.delete(k);
    yield k;
  }
})";

inline constexpr char chunked[] = R"(/** The items in arrays of so many; the last may be shorter. */
function* chunked(items, size) {
  for (let first = 0; first < items.length; first += size) {
    yield items.slice(first, first + size);
  }
})";

inline constexpr char settle[] = R"(/** Runs an async function; if it fails, the others go on. */
async function settle(name, run) {
  try {
    await run();
  } catch (error) {
    console.error(`${name} failed: ${error.message}`);
  }
})";

inline constexpr char settleBlocking[] = R"(/** Runs a function; if it fails, the others go on. */
function settle(name, run) {
  try {
    run();
  } catch (error) {
    console.error(`${name} failed: ${error.message}`);
  }
})";

inline constexpr char startNamed[] = R"(/** Starts a task, which then is known by its name; each starts at most once. */
function startNamed(name, run) {
  if (tasks.has(name)) throw new Error(`${name} already started`);
  const task = startTask(run);
  tasks.set(name, task);
  return task;
})";

inline constexpr char startedTask[] = R"(/** The task of that name, which has to have been started. */
function startedTask(name) {
  const task = tasks.get(name);
  if (!task) throw new Error(`${name} was not started`);
  return task;
})";

inline constexpr char ensureTask[] = R"(/** The task of that name, started now if it was not before. */
function ensureTask(name, run) {
  return tasks.get(name) ?? startNamed(name, run);
})";

inline constexpr char callOnce[] = R"(/** Runs it here and now, with no task of its own. */
async function callOnce(name, run) {
  if (tasks.has(name)) throw new Error(`${name} already started`);
  tasks.set(name, null);
  await run();
})";

inline constexpr char finishTask[] = R"(/** Runs it, or waits for it if it was started; if it fails, the others go on. */
async function finishTask(name, run) {
  try {
    if (tasks.has(name)) await tasks.get(name);
    else await callOnce(name, run);
  } catch (error) {
    console.error(`${name} failed: ${error.message}`);
  }
})";

// ---- threads ----

inline constexpr char workerPool[] = R"(/** Threads that run functions of this file by their names, each one at a time. */
class WorkerPool {
  #size;
¶  #shared;
¶  #started = 0;
  #idle = [];
  #jobs = []; // that no thread has begun

  constructor(size¶, shared¶) {
    this.#size = size;
¶    this.#shared = shared;
¶  }

  run(name, args = []§, signal§) {
    return new Promise((resolve, reject) => {
§      signal?.throwIfAborted();
§      const job = { name, args, resolve, reject };
§      const leave = () => { // a job that has begun goes on, and nobody hears of it
        this.#jobs = this.#jobs.filter((one) => one !== job);
        reject(signal.reason);
      };
      signal?.addEventListener('abort', leave, { once: true });
§      this.#jobs.push(job);
      this.#next();
    });
  }

  #next() {
    const worker = this.#jobs.length > 0 && (this.#idle.shift() ?? this.#start());
    if (!worker) return;
    const { name, args, resolve, reject } = this.#jobs.shift();
    worker.ref();
    worker.once('message', ({ error, result }) => {
      worker.unref(); // an idle thread does not keep the program running
      this.#idle.push(worker);
      if (error) reject(error);
      else resolve(result);
      this.#next();
    });
    worker.postMessage({ name, args });
  }

  #start() {
    if (this.#started === this.#size) return undefined;
    this.#started += 1;
    return new Worker(new URL(import.meta.url)¶, { workerData: this.#shared }¶);
  }
})";

} // namespace interleave::javascript
