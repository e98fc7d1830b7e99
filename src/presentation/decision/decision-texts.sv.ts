import type { Instant, LocalDate } from '../../domain/time';
import type { Decision, Reported } from '../../domain/decision/decision';
import type { Principal } from '../../domain/forum/principal';
import { date, day, moment } from '../dates.sv';

const principal: Readonly<Record<Principal, string>> = { region: 'Region', kommun: 'Kommun' };

export const decisionTexts = {
  heading: 'Beslut',
  headingEndorsed: 'Ställningstagande',
  numbered: (number: string) => number,
  unanimous: 'Beslutat i enighet per capsulam.',
  /** In a matter that took more than one. */
  inRound: (round: number) => `Beslutat i omgång ${round}.`,
  sentAt: (at: Instant) => `Utskickat ${day(at)}.`,
  decidedAt: (at: Instant) => `Beslutat ${moment(at)}.`,
  standpoints: 'Så svarade ledamöterna',
  approves: (side: Principal, count: number) => `${principal[side]}, tillstyrker (${count}): `,
  recused: (name: string) => `${name}, deltog inte på grund av jäv: `,
  notes: 'Anteckningar till beslutet',
  /** What each member can pass on in their own line, and what the next meeting is told. */
  forward: 'Visa text att skicka vidare',
  forwarded: (sentence: string, number: string, on: LocalDate) => `${sentence} (${number}, ${date(on)})`,
  reported: (reported: Reported | null) =>
    reported === null
      ? 'Redovisas på forumets nästa möte.'
      : `Redovisat på mötet ${day(reported.meetingOn)}, punkt ${reported.item}.`,
  summary: (heading: string, number: string, title: string) => `${heading} ${number}: ${title}`,
  fingerprint: (start: string) => `Fingeravtryck: ${start}`,
  /** On what everybody may read. */
  withoutNames: 'Namn och skäl är utelämnade. De som hör till forumet kan läsa hela beslutet.',
  decidedOn: (on: LocalDate) => `Beslutat ${day(on)}.`,
};

const ofKind: Readonly<Record<Decision['kind'], string>> = { perCapsulam: '', chair: 'ordförandebeslut ', earlier: '' };

export const decisionsTexts = {
  heading: 'Beslut',
  none: 'Det finns inga beslut än.',
  howToSearch:
    'Sök: skriv beslut och ord ur beslutet, ett nummer, ett år, per capsulam, ordförandebeslut, redovisade eller utan egna beslut. Till exempel: beslut undersökning 2026.',
  sought: (words: string) => `Du sökte på ”${words}”.`,
  notFound: 'Inget beslut hittades. Pröva färre eller andra ord, eller skriv bara beslut för att se alla.',
  onlyNear: 'Inget beslut har just de orden. De här liknar dem.',
  noMore: 'Det finns inga fler beslut.',
  item: ({ kind, number, decidedOn }: Pick<Decision, 'kind' | 'number' | 'decidedOn'>) =>
    `${number}, ${ofKind[kind]}${decidedOn === null ? 'uppgift saknas' : date(decidedOn)}`,
  summary: 'Besluten, de nyaste först',
};
