import { existsSync } from 'node:fs';

/** Does what somebody has asked for at a terminal, with the words after its name. What stops it is one sentence there. */
export function runCommand(run: (words: readonly string[]) => void | Promise<void>): void {
  main(run).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}

/** Throws when there is such a file already, so that a command overwrites nothing. */
export function mustBeNew(file: string): void {
  if (existsSync(file)) throw new Error(`The file ${file} exists already. Give the name of a new file.`);
}

async function main(run: (words: readonly string[]) => void | Promise<void>): Promise<void> {
  await run(process.argv.slice(2));
}
