/**
 * Tests run in a context of their own, where each look at a global is some two hundred times slower than in a program.
 * These are handed to every file instead. Only what no test ever replaces can be among them: `Date` and `fetch` cannot,
 * and `String`, `Buffer` and `URL` are names of libraries' own, too.
 */
const sandboxInjectedGlobals = [
  'Array',
  'Boolean',
  'Error',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'Reflect',
  'RegExp',
  'Set',
  'Symbol',
  'TypeError',
  'WeakMap',
];

const inNode = { testEnvironment: 'node', transform: { '^.+\\.ts$': '@swc/jest' }, sandboxInjectedGlobals };

module.exports = {
  testTimeout: 90_000,
  coverageProvider: 'v8',
  collectCoverageFrom: [
    'src/domain/**/*.ts',
    '!src/domain/**/{person,place,principal,commands,events,decision,charter,composition-row,policy,register,wording}.ts',
  ],
  coverageThreshold: { './src/domain/': { branches: 100, functions: 100, lines: 100, statements: 100 } },
  projects: [
    { ...inNode, displayName: 'domain', testMatch: ['<rootDir>/test/domain/**/*.test.ts'] },
    {
      ...inNode,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/domain/', '<rootDir>/test/e2e/'],
    },
    { ...inNode, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
  ],
};
