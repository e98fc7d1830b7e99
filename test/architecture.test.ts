import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { verbs } from '../src/adapters/teams/verbs';
import { RETURNS } from '../src/application/way-back';
import { practiceVerbs } from '../src/demo/practice';
import { createWelcome } from '../src/demo/welcome';

/** What lint cannot see. */

const ROOT = resolve(__dirname, '..');

function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();
}

/** Each file is looked at a thousand times, from each that leads to it. */
function once<Found>(look: (file: string) => Found): (file: string) => Found {
  const found = new Map<string, Found>();
  return (file) => {
    const known = found.get(file) ?? look(file);
    found.set(file, known);
    return known;
  };
}

const textOf = once((file) => readFileSync(join(ROOT, file), 'utf8'));

const sources = ['infra', 'manifest', 'src'].flatMap((folder) => filesIn(folder, '.ts'));
const areSources: ReadonlySet<string> = new Set(sources);

/** Comments may quote the words of the field. */
function codeOf(file: string): string {
  return textOf(file).replaceAll(/\/\*.*?\*\/|^\s*\/\/.*$/gms, '');
}

/** Every module that a file names, types included. */
const importsOf = once((file) =>
  [...textOf(file).matchAll(/(?:from|import|require)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, name = '']) => name),
);

/** The source files that a file imports. */
const neighboursOf = once((file) =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => `${join(dirname(file), name)}.ts`)
    .filter((name) => areSources.has(name)),
);

/** The source files that a file loads once they are asked for: they are named with their ending. */
const loadedLaterBy = once((file) =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(file), name))
    .filter((name) => areSources.has(name)),
);

/** Imports at run time; a cycle of types alone does no harm, but hides what depends on what, so all are counted. */
function cycleFrom(start: string): readonly string[] | undefined {
  const seen = new Set<string>();
  const walk = (file: string, path: readonly string[]): readonly string[] | undefined => {
    for (const next of [...neighboursOf(file), ...loadedLaterBy(file)]) {
      if (next === start) return [...path, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...path, next]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return walk(start, [start]);
}

it('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.flatMap(neighboursOf).length).toBeGreaterThan(300);
});

it('no files import each other in a circle', () => {
  expect(sources.flatMap((file) => cycleFrom(file)?.join(' -> ') ?? [])).toEqual([]);
});

it('only src/config.ts, and for packaging app-identity.ts, reads the environment', () => {
  const readers = ['manifest/package/app-identity.ts', 'src/config.ts'];
  expect(sources.filter((file) => /process\s*\.\s*env|process\[['"]env/.test(textOf(file)))).toEqual(readers);
});

it('the bot never imports its packager or what runs the compiler, which are not there in production', () => {
  const importers = sources.filter((file) => importsOf(file).some((name) => /^(\.\.\/)+(manifest|infra)\//.test(name)));
  expect(importers).toEqual([]);
});

/** English sentences give the field's Swedish terms, and no more Swedish than that: see `presentation/english.test.ts`. */
const MAY_HAVE_SWEDISH = /\.(sv|en)\.ts$/;

it('Swedish stands in *.sv.ts, as terms in *.en.ts, in the manifest and the demo data, and nowhere else', () => {
  const swedish = /[\u00e5\u00e4\u00f6\u00c5\u00c4\u00d6]/;
  const elsewhere = [...sources.filter((file) => !MAY_HAVE_SWEDISH.test(file)), ...filesIn('cards', '.json')];
  expect(elsewhere.filter((file) => swedish.test(codeOf(file)))).toEqual([]);
});

it('only src/adapters/teams imports the Teams SDKs', () => {
  const sdk = /^(botbuilder|botframework-|@microsoft\/teams-ai)/;
  const importers = sources.filter((file) => importsOf(file).some((name) => sdk.test(name)));
  expect(importers.length).toBeGreaterThan(0);
  expect(importers.filter((file) => !file.startsWith('src/adapters/teams/'))).toEqual([]);
});

it('Cosmos is loaded by whoever chose it', () => {
  const opening = new Map([
    ['src/adapters/cosmos/open-cosmos-stores.ts', ['src/compose.ts']],
    ['src/adapters/cosmos/whole-cosmos.ts', ['src/open-whole-store.ts']],
    ['src/adapters/cosmos/entra-identity.ts', ['src/compose.ts', 'src/open-whole-store.ts']],
  ]);
  const others = sources.filter((file) => !file.startsWith('src/adapters/cosmos/'));
  for (const [file, loaders] of opening) {
    expect(others.filter((other) => neighboursOf(other).includes(file))).toEqual([]);
    expect(others.filter((other) => loadedLaterBy(other).includes(file))).toEqual(loaders);
  }
});

it('SQLite is loaded in one place, which knows the driver for the Node at hand', () => {
  const all = [...sources, ...filesIn('test', '.ts')];
  expect(all.filter((file) => /^import (?!type )[^;]*from 'better-sqlite3/m.test(textOf(file)))).toEqual([]);
  expect(sources.filter((file) => codeOf(file).includes("'better-sqlite3-13'"))).toEqual([
    'src/adapters/sqlite/driver.ts',
  ]);
});

it('nothing that measures is loaded until it is asked for', () => {
  const measuring = /^(@opentelemetry\/|@azure\/monitor-)/;
  const importers = sources.filter((file) => importsOf(file).some((name) => measuring.test(name)));
  expect(importers).toEqual(['src/adapters/telemetry/azure-monitor.ts', 'src/adapters/telemetry/otel-telemetry.ts']);
  expect(sources.filter((file) => neighboursOf(file).includes('src/adapters/telemetry/azure-monitor.ts'))).toEqual([]);
  expect(sources.filter((file) => neighboursOf(file).includes('src/adapters/telemetry/otel-telemetry.ts'))).toEqual([
    'src/adapters/telemetry/azure-monitor.ts',
  ]);
});

it('whom to believe can only be said in code, and no program says it', () => {
  expect(codeOf('src/index.ts')).toMatch(/compose\(\{ config, log \}\)/);
  const saying = sources.filter((file) => /\bauthentication\b[?:,]/.test(codeOf(file)));
  expect(saying).toEqual(['src/adapters/teams/bot-adapter.ts', 'src/compose.ts']);
});

it('every button on a card has somebody who answers it, and every answer a button', () => {
  const onCards = filesIn('cards', '.json').flatMap((file) =>
    [...textOf(file).matchAll(/"verb":\s*"([^"]+)"/g)].map(([, verb = '']) => verb),
  );
  const practice = { ...practiceVerbs, ...createWelcome('forum').verbs };
  const answered = [...Object.keys(verbs), ...Object.keys(practice)];
  // The way back from a card has its verb from the card that it leads to.
  const buttons = [...onCards.filter((verb) => !verb.startsWith('${')), ...RETURNS];
  expect([...new Set(buttons)].sort()).toEqual(answered.sort());
});

it('folders are named after what the program does, not after kinds of code', () => {
  const kinds = /(^|\/)(utils?|helpers?|types|models?|services?|common|shared|lib)(\/|\.ts$)/;
  expect(sources.filter((file) => kinds.test(file))).toEqual([]);
});

it('no file only passes on what others export', () => {
  const entries = [
    'infra/compiler/index.ts',
    'infra/third-party/index.ts',
    'manifest/package/index.ts',
    'src/demo/index.ts',
    'src/index.ts',
  ];
  expect(sources.filter((file) => basename(file) === 'index.ts')).toEqual(entries);
  expect(sources.filter((file) => /^export (\*|\{[^}]*\}) from/m.test(textOf(file)))).toEqual([]);
});
