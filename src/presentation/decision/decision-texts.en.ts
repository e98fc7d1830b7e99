import type { Instant, LocalDate } from '../../domain/time';
import type { Decision, Reported } from '../../domain/decision/decision';
import type { Principal } from '../../domain/forum/principal';
import { date, day, moment } from '../dates.en';

const principal: Readonly<Record<Principal, string>> = { region: 'Region', kommun: 'Municipalities' };

export const decisionTexts = {
  heading: 'Decision',
  headingEndorsed: 'Position',
  numbered: (number: string) => number,
  unanimous: 'Decided unanimously per capsulam.',
  inRound: (round: number) => `Decided in round ${round}.`,
  sentAt: (at: Instant) => `Sent out ${day(at)}.`,
  decidedAt: (at: Instant) => `Decided ${moment(at)}.`,
  standpoints: 'How the members answered',
  approves: (side: Principal, count: number) => `${principal[side]}, support (${count}): `,
  recused: (name: string) => `${name}, did not take part because of recusal (jäv): `,
  notes: 'Notes on the decision',
  forward: 'Show a text to pass on',
  forwarded: (sentence: string, number: string, on: LocalDate) => `${sentence} (${number}, ${date(on)})`,
  reported: (reported: Reported | null) =>
    reported === null
      ? 'To be reported at the forum’s next meeting.'
      : `Reported at the meeting of ${day(reported.meetingOn)}, item ${reported.item}.`,
  fingerprint: (start: string) => `Fingerprint: ${start}`,
  summary: (heading: string, number: string, title: string) => `${heading} ${number}: ${title}`,
  withoutNames: 'Names and reasons are left out. The forum’s members can read the whole decision.',
  decidedOn: (on: LocalDate) => `Decided ${day(on)}.`,
};

const ofKind: Readonly<Record<Decision['kind'], string>> = {
  perCapsulam: '',
  chair: 'chair’s decision (ordförandebeslut), ',
  earlier: '',
};

export const decisionsTexts = {
  heading: 'Decisions',
  none: 'There are no decisions yet.',
  howToSearch:
    'To search: write decisions and words from the decision, a number, a year, per capsulam, chair’s decision (ordförandebeslut), reported or without own decisions. For example: decisions survey 2026.',
  sought: (words: string) => `You searched for “${words}”.`,
  notFound: 'No decision was found. Try fewer or other words, or write only decisions to see all of them.',
  onlyNear: 'No decision has exactly those words. These are like them.',
  noMore: 'There are no more decisions.',
  item: ({ kind, number, decidedOn }: Pick<Decision, 'kind' | 'number' | 'decidedOn'>) =>
    `${number}, ${ofKind[kind]}${decidedOn === null ? 'not known' : date(decidedOn)}`,
  summary: 'The decisions, newest first',
};
