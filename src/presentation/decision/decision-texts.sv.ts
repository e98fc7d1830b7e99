import type { Principal } from '../../domain/forum/principal';
import { date, longDay, noon } from '../dates';
import { fullMoment } from '../moments.sv';
import type { DecisionTexts, DecisionsTexts } from './decision-texts';

const principal: Readonly<Record<Principal, string>> = { region: 'Region', kommun: 'Kommun' };

export const decisionTexts = {
  heading: 'Beslut',
  headingEndorsed: 'Ställningstagande',
  numbered: (number) => number,
  unanimous: 'Beslutat i enighet per capsulam.',
  inRound: (round) => `Beslutat i omgång ${round}.`,
  sentAt: (at) => `Utskickat ${longDay(at)}.`,
  decidedAt: (at) => `Beslutat ${fullMoment(at)}.`,
  standpoints: 'Så svarade ledamöterna',
  approves: (side, count) => `${principal[side]}, tillstyrker (${count}): `,
  recused: (name) => `${name}, deltog inte på grund av jäv: `,
  notes: 'Anteckningar till beslutet',
  forward: 'Visa text att skicka vidare',
  forwarded: (sentence, number, on) => `${sentence} (${number}, ${date(noon(on))})`,
  reported: (reported) =>
    reported === null
      ? 'Redovisas på forumets nästa möte.'
      : `Redovisat på mötet ${date(noon(reported.meetingOn))}, punkt ${reported.item}.`,
  summary: (heading, number, title) => `${heading} ${number}: ${title}`,
  withoutNames: 'Namn och skäl är utelämnade. Forumets medlemmar kan läsa hela beslutet.',
  decidedOn: (on) => `Beslutat ${date(noon(on))}.`,
} satisfies DecisionTexts;

export const decisionsTexts = {
  heading: 'Beslut',
  none: 'Det finns inga beslut än.',
  howToSearch:
    'Sök: skriv beslut och ord ur beslutet, ett nummer, ett år, per capsulam, ordförandebeslut eller redovisade. Till exempel: beslut undersökning 2026.',
  sought: (words) => `Du sökte på ”${words}”.`,
  notFound: 'Inget beslut hittades. Pröva färre eller andra ord, eller skriv bara beslut för att se alla.',
  onlyNear: 'Inget beslut har just de orden. De här liknar dem.',
  noMore: 'Det finns inga fler beslut.',
  item: ({ kind, number, decidedOn }) =>
    `${number}, ${kind === 'chair' ? 'ordförandebeslut ' : ''}${date(noon(decidedOn))}`,
  summary: 'Besluten, de nyaste först',
} satisfies DecisionsTexts;
