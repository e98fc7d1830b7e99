const { AsyncLocalStorage } = require('node:async_hooks');
const { TestEnvironment } = require('jest-environment-node');

const reach = globalThis.fetch;

/** What a test and the program must mean the same by: `instanceof Error`, and what a test spies on. */
const SHARED = ['Error', 'RangeError', 'SyntaxError', 'TypeError', 'JSON', 'String'];

/**
 * What stores something for whatever runs in its scope, and has been used. On Node 20 each of them slows every promise down
 * until it is disabled, and Jest makes one for each file of tests and leaves it: after a hundred files, a fifth of the time.
 */
const storages = new Set();
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function (...scope) {
  storages.add(this);
  return run.apply(this, scope);
};

/** A test's own context, with a way out of it to what a worker has loaded already (`library.cjs`, `program.cjs`). */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.requireOutside = require;
    for (const name of SHARED) this.global[name] = globalThis[name];
    // The program is outside. What a test puts in the place of `fetch` is in its place there too, as long as the test lasts.
    globalThis.fetch = (input, init) => this.global.fetch(input, init);
  }

  async teardown() {
    globalThis.fetch = reach;
    for (const storage of storages) storage.disable();
    storages.clear();
    await super.teardown();
  }
};
