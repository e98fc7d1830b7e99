import type { FinalReportFault } from '../../domain/state-funds/final-report';
import type { SentencesBy } from '../sentences-by';
import type { LocalDate } from '../../domain/time';
import type { Instant } from '../../domain/time';
import type { ConditionDuty } from '../../domain/terms/conditions';
import type { Delegation } from '../../domain/terms/terms';
import type { Renewal } from '../../domain/terms/terms-notes';
import { date } from '../dates.en';
import { listed } from '../forum/listed.en';
import { NO_PATIENT_DATA } from '../no-patient-data.en';

export const termsTexts = {
  validUntil: (day: LocalDate) => `Valid until ${date(day)}.`,
  prolongUntil: (day: LocalDate, conditions: number) => `Can be prolonged until ${date(day)}${onceMet(conditions)}.`,
  condition: (number: number, all: number, text: string) =>
    `${all === 1 ? 'Condition' : `Condition ${number}`}: ${text}`,
  duty: (condition: string, whoseAndWhen: string) => `${condition} (${whoseAndWhen})`,
  whoseAndWhen: ({ owner, due }: ConditionDuty) =>
    [owner, due === null ? '' : `by ${date(due)}`].filter((part) => part !== '').join(', '),
  ownerRead: (condition: number, written: string, who: string) =>
    `Condition ${condition}: “${written}” is read as ${who}.`,
  freeText: 'free text',
  personReminded: 'That person is reminded.',
  leadersReminded: 'Those who lead the forum are reminded.',
  conditions: (texts: readonly string[]) =>
    texts.length === 1
      ? `Condition: ${texts.join('')}`
      : `Conditions: ${texts.map((text, index) => `${index + 1}. ${text}`).join('; ')}`,
  laterOn: 'What holds later on',
  heading: 'Conditions and validity',
  open: 'Conditions and validity',
  followUp: 'How it has gone',
  conditionIs: (number: number, all: number) => (all === 1 ? 'The condition: ' : `Condition ${number}: `),
  met: (at: Instant, by: string, evidence: string) =>
    `met ${date(at)}${by === '' ? '' : `, says ${by}`}.${evidence === '' ? '' : ` ${evidence}`}`,
  notMet: 'not met yet.',
  takenBack: (at: Instant, by: string, reason: string) => `${by} took back ${date(at)} that it was met: ${reason}`,
  wasMet: (at: Instant, by: string, evidence: string) => `Said to be met ${date(at)} by ${by}: ${evidence}`,
  begun: (way: Renewal, at: Instant, by: string) => `${RENEWAL[way]} was begun ${date(at)} by ${by}.`,
  renewed: (way: Renewal, number: string, until: LocalDate | null) =>
    `${RENEWED[way]} by ${number}${until === null ? '' : `, until ${date(until)}`}.`,
  locked: (conditions: readonly number[], all: number) =>
    `Prolonging is locked until ${all === 1 ? 'the condition' : numberedConditions(conditions)} ${isOrAre(conditions)} met.`,
  meet: {
    open: 'Tick off a condition',
    which: { label: 'Which condition is met?', hint: 'Choose one at a time.', placeholder: 'Choose a condition' },
    evidence: { label: 'What shows it?', hint: `For example: reported to LGS on 18 September. ${NO_PATIENT_DATA}` },
    send: 'Tick off the condition',
  },
  takeBack: {
    open: 'Take back a tick',
    which: {
      label: 'Which condition is not met?',
      hint: 'What it said stays, with who took it back and why.',
      placeholder: 'Choose a condition',
    },
    reason: { label: 'Reason' },
    send: 'Take back the tick',
  },
  report: {
    open: 'Give the final report',
    done: { label: 'What has been done, and how did it go against the goals?', hint: NO_PATIENT_DATA },
    residents: { label: 'How many residents have been reached?', hint: 'A whole number, for example 120.' },
    spent: { label: 'How much has been used?', hint: 'For example 280 tkr.' },
    send: 'Save the final report',
    fault: {
      missing: 'Fill this in.',
      tooLong: ({ length, most }) => `The text is ${length} characters. Shorten it to ${most} at the most.`,
      notANumber: 'Write a whole number, for example 120.',
      notAnAmount: 'That cannot be read as an amount. Write for example 280 tkr.',
    } satisfies SentencesBy<'fault', FinalReportFault>,
    told: (at: Instant, by: string) => `Final report ${date(at)}${by === '' ? '' : `, by ${by}`}: `,
    numbers: (residents: number, spent: string) => `${count(residents)} residents reached. Used: ${spent}.`,
    earlier: (at: Instant, by: string, numbers: string, done: string) =>
      `Earlier final report ${date(at)} by ${by}: ${numbers} ${done}`,
  },
  lastYear:
    'This is the third and last year of the project. State funds are given for three years at most, so a fourth year goes against the criteria.',
  goOn: 'Go on before the last day',
  goOnHint: 'The choice gives a new matter with its text filled in. Nothing is sent out.',
  way: {
    prolong: 'Prolong',
    prolongEdited: 'Prolong with editorial changes',
    revise: 'Revise',
    end: 'End',
  } satisfies Record<Renewal, string>,
  source: (way: Renewal, of: string) => `${RENEWAL[way]} of ${of}.`,
  summary: (number: string, title: string) => `Conditions and validity, ${number}: ${title}`,
  notice: {
    unknownCondition: 'Choose a condition in the list and try again.',
    evidenceMissing: 'Write what shows that the condition is met.',
    conditionChangedSince:
      'The condition has been changed since the card was shown, so nothing is saved. Open it again and compare.',
    nothingRunsOut: 'The decision has no last day, so there is nothing to prolong or end here. Write new instead.',
    alreadyRenewed: (number: string) =>
      `The forum has gone on with the decision already, in ${number}. Read that decision.`,
    optionLocked: (conditions: readonly number[]) =>
      `The option to prolong is locked: ${numberedConditions(conditions)} ${isOrAre(conditions)} not met. Tick ${conditions.length === 1 ? 'it' : 'them'} off on the decision’s card first.`,
    nothingDelegated: 'The decision delegates nothing, so there is nothing to end here.',
    delegationEndedAlready: 'It is noted already that the delegation has ended, and why. Read what it says now.',
    delegationEnded: 'The delegation has ended. The forum decides itself again.',
    nothingToReport: 'The decision is not about state funds, so it has no final report.',
    reportFaulty: 'The final report is not saved. Open Give the final report and correct what is marked.',
    reportChangedSince:
      'Somebody has given a final report since the card was shown, so yours is not saved. Read it, and send yours again if it is to count instead.',
    resultsReported: 'The final report is saved. It stands on the decision and in its files.',
    conditionMet: 'The condition is ticked off.',
    conditionTakenBack: 'The tick is taken back. It still stands there, but the condition does not count as met.',
  },
  delegatedWithin: (to: string) =>
    `What is published says “another forum” instead of “${to}”, so that no person is named.`,
  anotherForum: 'another forum',
  delegation: ({ to, matters, reviewOn }: Delegation) =>
    `Until further notice ${to} decides on ${matters}. The forum looks at it again by ${date(reviewOn)}.`,
  delegationEnded: (at: Instant, by: string, reason: string) =>
    `The delegation ended ${date(at)}${by === '' ? '' : `, according to ${by}`}.${reason === '' ? '' : ` ${reason}`}`,
  endDelegation: {
    open: 'End the delegation',
    reason: {
      label: 'How did it end?',
      hint: 'For example: LGS decided at its meeting of 19 November, item 4, to decide itself again.',
    },
    send: 'End the delegation',
  },
  ifUnmet: (conditions: number, text: string) =>
    `If the ${conditions === 1 ? 'condition is' : 'conditions are'} not met: ${text}`,
};

const RENEWAL: Readonly<Record<Renewal, string>> = {
  prolong: 'Prolonging',
  prolongEdited: 'Prolonging with editorial changes',
  revise: 'Revision',
  end: 'Ending',
};

const RENEWED: Readonly<Record<Renewal, string>> = {
  prolong: 'Prolonged',
  prolongEdited: 'Prolonged with editorial changes',
  revise: 'Revised',
  end: 'Ended',
};

function onceMet(conditions: number): string {
  if (conditions === 0) return '';
  return conditions === 1 ? ', once the condition is met' : ', once all conditions are met';
}

function numberedConditions(conditions: readonly number[]): string {
  return `${conditions.length === 1 ? 'condition' : 'conditions'} ${listed(conditions.map(String))}`;
}

function isOrAre(conditions: readonly number[]): string {
  return conditions.length === 1 ? 'is' : 'are';
}

function count(number: number): string {
  return new Intl.NumberFormat('en-GB').format(number);
}
