/** Does what somebody has asked for at a terminal, with the words after its name. What stops it is one sentence there. */
export function runCommand(run: (words: readonly string[]) => void | Promise<void>): void {
  main(run).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}

async function main(run: (words: readonly string[]) => void | Promise<void>): Promise<void> {
  await run(process.argv.slice(2));
}
