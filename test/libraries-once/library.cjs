const { createHash } = require('node:crypto');

// A worker loads these libraries once, and not once more for each file of tests: loading them took longer than most tests.
// No test replaces a library, and what a library keeps of its own is nothing that a test looks at.
module.exports = {
  process: (_source, path) => ({ code: `module.exports = requireOutside(${JSON.stringify(path)});` }),
  getCacheKey: (_source, path) => createHash('sha256').update(path).digest('hex'),
};
