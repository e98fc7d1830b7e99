import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** One rule per folder: who may import what (src/README.md). */
const imports = (files, message, regex) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] },
});

const TEAMS = '^(botbuilder|botframework-.*|@microsoft/teams-ai)';
const DRIVERS = '^(@azure/.*|@opentelemetry/.*|better-sqlite3|express|pino)';

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'coverage/', '**/*.cjs', 'eslint.config.mjs'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // No text from outside stops the process: what a pattern takes grows with the text, and not faster.
    files: ['src/**'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error' },
  },
  {
    // Which sentence is told is chosen once, and not again in each language: a catalogue has the sentences. It counts ("en
    // plats", "två platser"), says what it has nothing of, and leaves a part out; it does not look at what kind a thing is.
    files: ['src/presentation/**/*.{sv,en}.ts'],
    // It has no sentences alone, but reads a file in Swedish for the terminal.
    ignores: ['src/presentation/decision/earlier-file.sv.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'SwitchStatement',
          `BinaryExpression[operator=/^[!=]==$/] > Literal[raw=/^['"].+['"]$/]`,
          'IfStatement[test.type=/^(Identifier|MemberExpression|UnaryExpression)$/]',
          `ConditionalExpression[test.type=/^(Identifier|MemberExpression|UnaryExpression)$/]:not([alternate.value=''], [alternate.elements.length=0])`,
        ].map((selector) => ({
          selector,
          message: 'A catalogue only has sentences: choose in the file of the card, or by sentenceOf (sentences-by.ts)',
        })),
      ],
    },
  },
  imports(
    ['src/domain/**'],
    'domain imports nothing but itself',
    '^(?!\\./|\\.\\./)|^(\\.\\./)+(application|ports|presentation|adapters|demo|compose|config)',
  ),
  imports(
    ['src/ports/**'],
    'ports import only domain and zod',
    '^(?!\\./|\\.\\./|zod/v4$)|^(\\.\\./)+(application|presentation|adapters|demo|compose|config)',
  ),
  imports(
    ['src/application/**'],
    'application imports only domain, ports, zod and pure libraries',
    `^(\\.\\./)+(presentation|adapters|demo|compose|config)|${TEAMS}|${DRIVERS}`,
  ),
  imports(
    ['src/presentation/**'],
    'presentation imports only domain, application views and templating',
    `^(\\.\\./)+(adapters|demo|compose|config)|${TEAMS}|${DRIVERS}`,
  ),
  ...['teams', 'cosmos', 'sqlite', 'memory', 'calendar', 'system', 'telemetry', 'files'].map((own) =>
    imports(
      [`src/adapters/${own}/**`],
      'one adapter never imports another, and only its own driver',
      [
        `^\\.\\./(?!\\.\\.)`,
        `^(\\.\\./)+(demo|compose|config)`,
        ...(own === 'teams' ? [] : [TEAMS]),
        ...(own === 'cosmos' ? ['^@azure/monitor'] : own === 'telemetry' ? ['^@azure/cosmos'] : ['^@azure/']),
        ...(own === 'telemetry' ? [] : ['^@opentelemetry/']),
        ...(own === 'sqlite' ? [] : ['^better-sqlite3']),
      ].join('|'),
    ),
  ),
  imports(['src/demo/**'], 'only adapters/teams imports the Teams SDKs', TEAMS),
  imports(
    ['manifest/**'],
    'the packager imports nothing of the bot but how settings are read, and its words for the public',
    `^(\\.\\./)+(?:src/(?!config-reader$|presentation/public-words\\.sv$)|test)|${TEAMS}|${DRIVERS}`,
  ),
  imports(
    ['infra/**'],
    'what runs the compiler imports nothing of the bot',
    `^(\\.\\./)+(?:src|manifest|test)/|${TEAMS}|${DRIVERS}`,
  ),
  { files: ['test/**'], rules: { '@typescript-eslint/unbound-method': 'off' } },
);
