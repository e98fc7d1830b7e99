import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What time it is for a demo. */
export interface MovedClock {
  /** To be given to the demo when it is started. */
  readonly environment: Readonly<Record<string, string>>;
  moveTo(moment: string): Promise<void>;
  remove(): Promise<void>;
}

export async function aMovedClock(start: string): Promise<MovedClock> {
  const folder = await mkdtemp(join(tmpdir(), 'enighet-clock-'));
  const file = join(folder, 'now');
  const moveTo = (moment: string) => writeFile(file, moment);
  await moveTo(start);
  return {
    environment: { ENIGHET_E2E_CLOCK: file, NODE_OPTIONS: `-r ${join(__dirname, 'read-moved-clock.cjs')}` },
    moveTo,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
