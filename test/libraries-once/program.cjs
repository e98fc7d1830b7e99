const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const { compileFunction } = require('node:vm');
const swc = require('@swc/core');

/** What has been compiled, each file with its source map in it, by which a stack tells the lines as they were written. */
const COMPILED = join(__dirname, '..', '..', 'node_modules', '.cache', 'program-in-tests');
const OPTIONS = {
  sourceMaps: 'inline',
  module: { type: 'commonjs' },
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
};
const VERSION = JSON.stringify([swc.version, OPTIONS]);

const hashOf = (text) => createHash('sha256').update(text).digest('hex');

/** Where the file is compiled to. Workers may do it at the same time, so it gets its name when it is whole. */
function compiled(path) {
  const source = readFileSync(path, 'utf8');
  const file = join(COMPILED, `${hashOf(VERSION + path + source)}.js`);
  if (!existsSync(file)) {
    mkdirSync(COMPILED, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, swc.transformSync(source, { ...OPTIONS, filename: path }).code);
    renameSync(`${file}.${process.pid}`, file);
  }
  return file;
}

const usual = Object.entries(require.extensions);
for (const [ending] of usual) delete require.extensions[ending];
// First, since `./lgs` is `lgs.ts` before it is `lgs.json`, as it is when the program runs.
require.extensions['.ts'] = (module, path) => {
  const filename = compiled(path);
  const parameters = ['exports', 'require', 'module', '__filename', '__dirname'];
  const run = compileFunction(readFileSync(filename, 'utf8'), parameters, { filename });
  run(module.exports, createRequire(path), module, path, dirname(path));
};
for (const [ending, load] of usual) require.extensions[ending] = load;

// A worker loads the program once, as it is loaded when it runs, and not once more for each file of tests.
module.exports = {
  process: (_source, path) => ({ code: `module.exports = requireOutside(${JSON.stringify(path)});` }),
  getCacheKey: (_source, path) => hashOf(path),
};
