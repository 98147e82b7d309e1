// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Simulated time for programs that are played in Node: it moves on only when no microtask is left.
//
// A program's functions run at once, also those that hold their thread: what a thread does behind a computation is noted, and comes to
// pass when the computation is over. Threads that compute share the cores.

/** Resolves when the microtasks have run out. */
const drained = () => new Promise((resolve) => { setImmediate(resolve); });

export class Thread {
  #world;
  #actions = []; // {run}, {hold} until a time, or {work} in milliseconds; the first is going on
  ready = [];      // callbacks that its loop has to run: of timers and messages
  immediates = []; // and those that come behind them

  constructor(world) {
    this.#world = world;
  }

  get isIdle() {
    return this.#actions.length === 0;
  }

  /** What its loop runs next, if it can. */
  next() {
    if (!this.isIdle) return undefined;
    return this.ready.shift() ?? this.immediates.shift();
  }

  get work() {
    return this.#actions[0]?.work;
  }

  get holdEnd() {
    return this.#actions[0]?.end;
  }

  /** Does it when the thread is there. */
  act(run) {
    if (this.isIdle) run();
    else this.#actions.push({ run });
  }

  compute(ms) {
    if (ms > 0) this.#push({ work: ms });
  }

  hold(ms) {
    if (ms > 0) this.#push({ hold: ms });
  }

  /** Calls it on the thread's loop after that time; returns what `clear` takes. */
  after(ms, run) {
    const timer = { run, thread: this };
    this.act(() => this.#world.set(timer, ms));
    return timer;
  }

  /** Calls it on the thread's loop, behind what is due. */
  atOnce(run) {
    this.act(() => this.immediates.push(run));
  }

  /** Calls it on the thread's loop, as a message of the thread `from`. */
  soon(run, from) {
    from.act(() => this.ready.push(run));
  }

  #push(action) {
    this.#actions.push(action);
    if (this.#actions.length === 1) this.#begin();
  }

  #begin() {
    const first = this.#actions[0];
    if (first?.hold !== undefined) first.end = this.#world.now + first.hold;
  }

  worked(ms) {
    this.#actions[0].work -= ms;
  }

  /** Goes on when what holds it is over. */
  goOn() {
    const { work, end } = this.#actions[0];
    if (work > 1e-9 || end > this.#world.now + 1e-9) return;
    this.#actions.shift();
    while (this.#actions[0]?.run) this.#actions.shift().run();
    this.#begin();
  }
}

export class World {
  #threads = [];
  #timers = []; // by time; of one time, in the order in which they were set
  #cores;
  now = 0;

  constructor(cores) {
    this.#cores = cores;
  }

  thread() {
    const thread = new Thread(this);
    this.#threads.push(thread);
    return thread;
  }

  set(timer, ms) {
    timer.at = this.now + ms;
    let place = this.#timers.length;
    while (place > 0 && this.#timers[place - 1].at > timer.at) place -= 1;
    this.#timers.splice(place, 0, timer);
  }

  static clear(timer) {
    if (timer) timer.isCleared = true;
  }

  /** Until nothing is left to do, or `isOver`. */
  async run(isOver) {
    for (;;) {
      await drained();
      if (isOver()) return;
      const next = this.#next();
      if (next) next();
      else if (!this.#moveOn()) return;
    }
  }

  #next() {
    for (const thread of this.#threads) {
      const next = thread.next();
      if (next) return next;
    }
    return undefined;
  }

  #moveOn() {
    while (this.#timers[0]?.isCleared) this.#timers.shift();
    const computing = this.#threads.filter((thread) => thread.work !== undefined);
    const holding = this.#threads.filter((thread) => thread.holdEnd !== undefined);
    const rate = Math.min(1, this.#cores / computing.length);
    const steps = [
      ...computing.map((thread) => thread.work / rate),
      ...holding.map((thread) => thread.holdEnd - this.now),
      ...(this.#timers.length > 0 ? [this.#timers[0].at - this.now] : []),
    ];
    if (steps.length === 0) return false;
    const step = Math.max(0, Math.min(...steps));
    this.now += step;
    for (const thread of computing) thread.worked(step * rate);
    for (const thread of [...computing, ...holding]) thread.goOn();
    while (this.#timers.length > 0 && this.#timers[0].at <= this.now + 1e-9) {
      const timer = this.#timers.shift();
      timer.thread.ready.push(() => { if (!timer.isCleared) timer.run(); });
    }
    return true;
  }
}
