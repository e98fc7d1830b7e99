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
  sentAt: (at) => `Utskickat ${longDay(at)}.`,
  decidedAt: (at) => `Beslutat ${fullMoment(at)}.`,
  standpoints: 'Så svarade ledamöterna',
  approves: (side, count) => `${principal[side]}, tillstyrker (${count}): `,
  recused: (name) => `${name}, deltog inte på grund av jäv: `,
  notes: 'Protokollsanteckningar',
  forward: 'Visa text att skicka vidare',
  forwarded: (sentence, number, on) => `${sentence} (${number}, ${date(noon(on))})`,
  reported: (reported) =>
    reported === null
      ? 'Redovisas på forumets nästa möte.'
      : `Redovisat på mötet ${date(noon(reported.meetingOn))}, punkt ${reported.item}.`,
  summary: (heading, number, title) => `${heading} ${number}: ${title}`,
} satisfies DecisionTexts;

export const decisionsTexts = {
  heading: 'Beslut',
  none: 'Det finns inga beslut än.',
  noMore: 'Det finns inga fler beslut.',
  item: ({ kind, number, decidedOn }) =>
    `${number}, ${kind === 'chair' ? 'ordförandebeslut ' : ''}${date(noon(decidedOn))}`,
  summary: 'Besluten, de nyaste först',
} satisfies DecisionsTexts;
