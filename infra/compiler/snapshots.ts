import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { runBicep } from './bicep';

const HasOutputs = z.looseObject({ outputs: z.record(z.string(), z.unknown()) });

const EVERYTHING = ['--pattern', '**/*.bicep*'];

/** Nobody's place, so that a snapshot is the same whoever makes it. Without the name no reference is followed. */
const SOMEWHERE = [
  ['--tenant-id', '00000000-0000-4000-8000-000000000001'],
  ['--subscription-id', '00000000-0000-4000-8000-000000000002'],
  ['--resource-group', 'enighet'],
  ['--location', 'swedencentral'],
  ['--deployment-name', 'main'],
].flat();

/** Formats a folder's templates, and makes the snapshot of each parameter file. Throws what the compiler says. */
export function makeAnew(folder: string): void {
  runBicep(folder, 'lint', ...EVERYTHING);
  write(folder);
}

/**
 * Changes nothing in the folder. Throws what the compiler says, or else which files would not be the same if they were
 * made anew, and what a stale snapshot does not show. The compiler's own validation sees no outputs, hence the bytes.
 */
export function check(folder: string): void {
  runBicep(folder, 'lint', ...EVERYTHING);
  const anew = mkdtempSync(join(tmpdir(), 'enighet-infra-'));
  try {
    cpSync(folder, anew, { recursive: true });
    write(anew);
    const stale = filesIn(anew).filter((file) => !isSame(join(anew, file), join(folder, file)));
    if (stale.length > 0) throw new Error([...differences(folder, stale), ...stale.map(whatToDo)].join('\n'));
  } finally {
    rmSync(anew, { recursive: true });
  }
}

function write(folder: string): void {
  runBicep(folder, 'format', ...EVERYTHING);
  for (const file of parameterFiles(folder)) {
    runBicep(folder, 'snapshot', file, '--mode', 'overwrite', ...SOMEWHERE);
    orderOutputs(join(folder, snapshotOf(file)));
  }
}

/** The compiler writes them in another order each time. */
function orderOutputs(file: string): void {
  const snapshot = HasOutputs.parse(JSON.parse(textOf(file)));
  const outputs = Object.entries(snapshot.outputs).sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(file, `${JSON.stringify({ ...snapshot, outputs: Object.fromEntries(outputs) }, null, 2)}\n`);
}

function differences(folder: string, stale: readonly string[]): readonly string[] {
  return parameterFiles(folder)
    .filter((file) => stale.includes(snapshotOf(file)))
    .map((file) => {
      try {
        return runBicep(folder, 'snapshot', file, '--mode', 'validate', ...SOMEWHERE);
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    });
}

function whatToDo(file: string): string {
  return `infra/${file} is not what the compiler makes of it: run \`npm run infra\`, and read the difference.`;
}

function parameterFiles(folder: string): readonly string[] {
  return filesIn(folder).filter((file) => file.endsWith('.bicepparam'));
}

function snapshotOf(parameterFile: string): string {
  return parameterFile.replace(/bicepparam$/, 'snapshot.json');
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(bicep|bicepparam|json)$/.test(file),
  );
}

function isSame(made: string, standing: string): boolean {
  return existsSync(standing) && textOf(made) === textOf(standing);
}

function textOf(file: string): string {
  return readFileSync(file, 'utf8');
}
