import { BLANK } from './draft-source';
import type { TemplateTexts } from './matter-templates.sv';

/** The points begin with a capital letter: after the forum's lead-in a small one is read as Swedish. */
export const templateTexts: TemplateTexts = {
  financing: () => ({
    title: `Continued funding of ${BLANK}`,
    urgency: `The funding runs out before the next meeting. Without a decision ${BLANK} has to ${BLANK}.`,
    question: `Whether ${BLANK} is to have continued funds during ${BLANK}.`,
    clauses: [
      `Continued funding of ${BLANK} with ${BLANK} during ${BLANK}`,
      'The work is funded within ordinary operations thereafter',
    ].join('\n'),
    background: [
      `The work gives ${BLANK}.`,
      `The money is taken from cost centre ${BLANK}, which has ${BLANK}. After the decision ${BLANK} is left.`,
    ].join('\n'),
    ...{ amount: BLANK, budgetYear: BLANK, costCentre: BLANK },
    conditions: `a report; ${BLANK}; ${BLANK}`,
  }),
  newMember: () => ({
    title: `Approval of a new member: ${BLANK}`,
    urgency: `Without a decision ${BLANK} is without a member until the next meeting.`,
    question: `Whether ${BLANK} is to be a member from ${BLANK}.`,
    clauses: `Approval of ${BLANK} as a member from ${BLANK}`,
    background: `${BLANK} represents ${BLANK} and succeeds ${BLANK}.`,
  }),
  guideline: () => ({
    title: `Prolongation of ${BLANK}`,
    urgency: `The guideline is valid until ${BLANK}, before the next meeting.`,
    question: `Whether ${BLANK} is to be valid until ${BLANK}.`,
    clauses: `Prolongation of ${BLANK} until ${BLANK}`,
    background: `It is prolonged while waiting for ${BLANK}. In substance ${BLANK} changes.`,
  }),
  assignment: () => ({
    title: `Assignment to ${BLANK}`,
    urgency: `The work has to begin before the next meeting, because ${BLANK}.`,
    question: `Whether ${BLANK} is to be given the assignment to ${BLANK}.`,
    clauses: [`Assignment to ${BLANK} to ${BLANK}`, `The assignment is reported on by ${BLANK}`].join('\n'),
    background: `The purpose is ${BLANK}.`,
  }),
};
