import { laterNote } from '../decision/report-note';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import type { Started } from './resolution';
import type { CommandOf, ResolutionVerdict } from './resolution-verdict';

export function giveNumber(resolution: Started, command: CommandOf<'number'>, now: Instant): ResolutionVerdict {
  if (resolution.status !== 'adopted') return refuse({ type: 'notPossibleNow', status: resolution.status });
  if (resolution.sequence !== null) return accept();
  return accept({ type: 'numbered', at: now, sequence: command.sequence });
}

/** A meeting has heard of the decision, or it turns out that it has not. */
export function noteReported(
  resolution: Started,
  { note }: CommandOf<'noteReported'>,
  now: Instant,
): ResolutionVerdict {
  if (resolution.status !== 'adopted') return refuse({ type: 'notPossibleNow', status: resolution.status });
  if (laterNote(resolution.report, note) === resolution.report) return accept();
  return accept({ type: 'decisionReported', at: now, note });
}

/** `LGS PC 2026:1`. */
export function decisionNumber(shortName: string, year: number, sequence: number): string {
  return `${shortName} PC ${year}:${sequence}`;
}
