import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { built } from '../../support/built';
import type { Measure } from '../measure';
import { median, spreadOf } from '../statistics';
import { inTemporaryFolder } from '../temporary-folder';

const RUNS = 5;
const ID = '5f0c1d2e-3a4b-4c5d-8e6f-708192a3b4c5';
/** Of `/proc/<pid>/stat`: a hundredth of a second on every Linux that Node runs on. */
const TICK_MS = 10;

interface Started {
  readonly processorMs: number;
  readonly residentMb: number;
}

/** From nothing to ready: the program as it is deployed, against a bare bot of each of the SDKs. Needs Linux. */
export function startAndMemory(): Promise<readonly Measure[]> {
  return inTemporaryFolder(async (folder) => {
    const programs = {
      program: built(require.resolve('../../../src/index.ts')),
      botbuilder: built(require.resolve('../measured/start-botbuilder.ts')),
      teamsAi: built(require.resolve('../measured/start-teams-ai.ts')),
    };
    const env = {
      PATH: process.env['PATH'],
      PORT: '0',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppId: ID,
      MicrosoftAppTenantId: ID,
      MicrosoftAppPassword: 'not one',
      ENIGHET_STORE: 'sqlite',
      ENIGHET_DATA_DIR: folder,
    };
    const runs = { program: new Array<Started>(), botbuilder: new Array<Started>(), teamsAi: new Array<Started>() };
    for (let run = 0; run < RUNS; run += 1) {
      runs.botbuilder.push(await started(programs.botbuilder, env));
      runs.program.push(await started(programs.program, env));
      runs.teamsAi.push(await started(programs.teamsAi, env));
    }
    return [
      ratio('start to ready against a bare botbuilder start', 'processorMs', runs.program, runs.botbuilder, 2.5),
      ratio('resident memory after start against bare teams-ai', 'residentMb', runs.program, runs.teamsAi, 1.2),
    ];
  });
}

/** Each says a line with "started" when it listens. */
async function started(program: string, env: NodeJS.ProcessEnv): Promise<Started> {
  const child = spawn(process.execPath, [program], { stdio: ['ignore', 'ignore', 'pipe'], env });
  const ended = once(child, 'close');
  for await (const line of createInterface(child.stderr)) if (line.includes('started')) break;
  const [, afterName = ''] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ');
  const fields = afterName.split(' ');
  const resident = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
  child.kill('SIGKILL');
  await ended;
  return { processorMs: (Number(fields[11]) + Number(fields[12])) * TICK_MS, residentMb: Number(resident) / 1024 };
}

function ratio(
  name: string,
  kind: keyof Started,
  ours: readonly Started[],
  theirs: readonly Started[],
  atMost: number,
): Measure {
  const ratios = ours.map((run, index) => run[kind] / (theirs[index]?.[kind] ?? NaN));
  const middle = (runs: readonly Started[]) => median(runs.map((run) => run[kind])).toFixed(0);
  return {
    name,
    value: median(ratios),
    unit: 'x',
    spread: spreadOf(ratios),
    budget: { atMost },
    detail: `${kind === 'processorMs' ? 'processor ms' : 'MB'}: ${middle(ours)} against ${middle(theirs)}`,
  };
}
