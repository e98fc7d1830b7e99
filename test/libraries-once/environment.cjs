const { TestEnvironment } = require('jest-environment-node');

/** A test's own context, with a way out of it to what a worker has loaded already (`library.cjs`). */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.requireOutside = require;
  }
};
