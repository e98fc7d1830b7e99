import type { Instant } from '../../domain/time';
import { day, moment } from '../dates.en';
import { status } from '../words.en';

export const mattersTexts = {
  heading: 'Matters',
  none: 'There are no matters yet. Write new to start one.',
  count: (going: number) =>
    going === 0
      ? 'No matter is under way just now.'
      : going === 1
        ? 'One matter is under way.'
        : `${going} matters are under way.`,
  going: 'Under way',
  ended: 'Ended',
  open: (closesAt: Instant, answered: number, all: number) =>
    `${status.open} until ${moment(closesAt)}. Final answers: ${answered} of ${all}.`,
  lapsed: (rulingDueAt: Instant) =>
    `${status.lapsed}. The chair or the vice chair rules by ${moment(rulingDueAt)} how the matter goes on.`,
  other: (state: string, changedAt: Instant) => `${state}. Last changed ${day(changedAt)}.`,
  summary: (shortName: string) => `Matters in ${shortName}`,
};
