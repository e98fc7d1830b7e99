import { BLANK } from './draft-source';
import type { Renewed, RenewalTexts } from './renewal-texts.sv';

/** What is decided reads on from the forum's own lead-in, `LGS decides:`. */
export const renewalTexts: RenewalTexts = {
  prolong: (of) => ({
    title: `Prolonging ${of.title}`,
    urgency: urgencyOf(of),
    question: `Whether decision ${of.number} is to hold until ${of.until}.`,
    clauses: `prolonging of ${of.number}, ${of.title}, until ${of.until}`,
    background: [...conditionsOf(of), `It needs to be prolonged because ${BLANK}. Nothing changes in substance.`].join(
      '\n',
    ),
  }),
  prolongEdited: (of) => ({
    title: `Prolonging with editorial changes: ${of.title}`,
    urgency: urgencyOf(of),
    question: `Whether decision ${of.number} is to hold until ${of.until}, with editorial changes.`,
    clauses: `prolonging of ${of.number}, ${of.title}, until ${of.until}, with editorial changes`,
    background: [...conditionsOf(of), `The changes are ${BLANK}. Nothing changes in substance.`].join('\n'),
  }),
  revise: (of) => ({
    title: `Revising ${of.title}`,
    urgency: urgencyOf(of),
    question: `Whether the revised text is to replace ${of.number}.`,
    clauses: `the revised text in the place of ${of.number}, ${of.title}, from ${BLANK}`,
    background: [...conditionsOf(of), `What changes in substance is ${BLANK}.`].join('\n'),
  }),
  end: (of) => ({
    title: `Ending ${of.title}`,
    urgency: urgencyOf(of),
    question: `Whether ${of.number} is to end after ${of.validUntil}.`,
    clauses: `an end of ${of.number}, ${of.title}, after ${of.validUntil}`,
    background: [...conditionsOf(of), `It ends because ${BLANK}.`].join('\n'),
  }),
};

function urgencyOf({ number, validUntil }: Renewed): string {
  return `Decision ${number} holds until ${validUntil}, and the next meeting is on ${BLANK}.`;
}

function conditionsOf({ number, conditions }: Renewed): readonly string[] {
  return conditions.map(({ text, isMet }) =>
    isMet ? `Condition: ${text}. Met, see ${number}.` : `Condition: ${text}. Not met.`,
  );
}
