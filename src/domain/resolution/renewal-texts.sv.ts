import type { Wording } from '../forum/wording';
import type { Renewal } from '../terms/terms-notes';
import type { DraftFields } from './content';
import { BLANK } from './draft-source';

/** What the texts are about: `until` is how long it is to hold from now on. A day that nobody has said is BLANK. */
export interface Renewed {
  readonly number: string;
  readonly title: string;
  readonly validUntil: string;
  readonly until: string;
  /** What shows that a condition is met is for the forum, and a background is published. */
  readonly conditions: readonly { readonly text: string; readonly isMet: boolean }[];
}

export type RenewalTexts = Readonly<
  Record<
    Renewal,
    (
      renewed: Renewed,
      wording: Wording,
    ) => Pick<DraftFields, 'title' | 'urgency' | 'question' | 'clauses' | 'background'>
  >
>;

/** How forums go on with what runs out (001:88, 001:100, 003:173). */
export const renewalTexts: RenewalTexts = {
  prolong: (of, wording) => ({
    title: `Förlängning av ${of.title}`,
    urgency: urgencyOf(of),
    question: `Om beslutet ${of.number} ska fortsätta att gälla till och med ${of.until}.`,
    clauses: `${wording === 'decides' ? 'att förlänga' : 'förlängning av'} ${of.number}, ${of.title}, till och med ${of.until}`,
    background: [...conditionsOf(of), `Förlängningen behövs eftersom ${BLANK}. I sak ändras inget.`].join('\n'),
  }),
  prolongEdited: (of, wording) => ({
    title: `Förlängning med redaktionella ändringar: ${of.title}`,
    urgency: urgencyOf(of),
    question: `Om beslutet ${of.number} ska fortsätta att gälla till och med ${of.until}, med redaktionella ändringar.`,
    clauses: `${wording === 'decides' ? 'att förlänga' : 'förlängning av'} ${of.number}, ${of.title}, till och med ${of.until}, med redaktionella ändringar`,
    background: [...conditionsOf(of), `Ändringarna är ${BLANK}. I sak ändras inget.`].join('\n'),
  }),
  revise: (of, wording) => ({
    title: `Revidering av ${of.title}`,
    urgency: urgencyOf(of),
    question: `Om den reviderade texten ska ersätta ${of.number}.`,
    clauses: `${wording === 'decides' ? 'att låta' : 'att'} den reviderade texten${wording === 'decides' ? ' ersätta' : ' ersätter'} ${of.number}, ${of.title}, från och med ${BLANK}`,
    background: [...conditionsOf(of), `I sak ändras ${BLANK}.`].join('\n'),
  }),
  end: (of, wording) => ({
    title: `Avslut av ${of.title}`,
    urgency: urgencyOf(of),
    question: `Om ${of.number} ska upphöra att gälla efter ${of.validUntil}.`,
    clauses: `${wording === 'decides' ? 'att låta' : 'att'} ${of.number}, ${of.title},${wording === 'decides' ? ' upphöra' : ' upphör'} att gälla efter ${of.validUntil}`,
    background: [...conditionsOf(of), `Det avslutas eftersom ${BLANK}.`].join('\n'),
  }),
};

function urgencyOf({ number, validUntil }: Renewed): string {
  return `Beslutet ${number} gäller till och med ${validUntil}, och nästa möte är ${BLANK}.`;
}

function conditionsOf({ number, conditions }: Renewed): readonly string[] {
  return conditions.map(({ text, isMet }) =>
    isMet ? `Villkor: ${text}. Uppfyllt, se ${number}.` : `Villkor: ${text}. Inte uppfyllt.`,
  );
}
