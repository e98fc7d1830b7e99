import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import type { Started } from './resolution';
import type { CommandOf, ResolutionVerdict } from './resolution-verdict';

export function giveNumber(resolution: Started, command: CommandOf<'number'>, now: Instant): ResolutionVerdict {
  if (resolution.status !== 'adopted') return refuse({ type: 'notPossibleNow', status: resolution.status });
  if (resolution.sequence !== null) return accept();
  return accept({ type: 'numbered', at: now, sequence: command.sequence });
}

/** `LGS PC 2026:1`. */
export function decisionNumber(shortName: string, year: number, sequence: number): string {
  return `${shortName} PC ${year}:${sequence}`;
}
