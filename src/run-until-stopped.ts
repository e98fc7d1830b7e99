import { once } from 'node:events';

/**
 * Runs a program until SIGTERM or SIGINT, then stops it in good order. What keeps it from starting (a faulty
 * environment, a store that cannot be opened) is printed as it is said, without a stack, and ends the process with 1.
 */
export async function runUntilStopped(start: () => Promise<() => Promise<void>>): Promise<void> {
  const signal = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  try {
    const stop = await start();
    await signal;
    await stop();
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
