import type { Wording } from '../../domain/forum/wording';
import type { Instant } from '../../domain/time';
import type { ChangedField } from '../../domain/resolution/content';
import type { Choice } from '../../domain/resolution/ballot';
import { moment } from '../dates.en';
import { standpoint } from '../words.en';

type LeadIn = Readonly<Record<Wording, (shortName: string) => string>>;

export const matterTexts = {
  heading: 'Matter per capsulam',
  headingRound: (round: number) => `Matter per capsulam, round ${round}`,
  proposal: { decides: 'Proposed decision', endorses: 'Proposed position' } satisfies Record<Wording, string>,
  proposalToEndorse: 'Proposed to endorse',
  leadIn: {
    decides: (shortName: string) => `${shortName} decides`,
    endorses: (shortName: string) => `${shortName} endorses`,
  } satisfies LeadIn,
  ledIn: {
    decides: (shortName: string) => `${shortName} has decided`,
    endorses: (shortName: string) => `${shortName} has endorsed`,
  } satisfies LeadIn,
  question: 'The question',
  urgency: 'Why the question cannot wait',
  shortNotice: 'Reason for the short time to answer',
  background: 'Background',
  toggleBackground: 'Question and background',
  toggleReasons: 'Show or hide the details',
  attachments: 'Attachments',
  attachment: (name: string, host: string) => `${name} (${host})`,
  fileFingerprint: (start: string) => `fingerprint ${start}`,
  answerBy: (closesAt: Instant) => `Answer by ${moment(closesAt)}.`,
  extended: 'The time to answer has been extended.',
  ownDecisions:
    'Each principal makes its own formal decision and carries out what has been agreed in its own organisation.',
};

export const changesTexts = {
  heading: (previous: number) => `Changed since round ${previous}`,
  none: 'The text is unchanged.',
  added: 'Added: ',
  otherFile: 'Same link, changed file: ',
  removed: 'Removed: ',
  rewritten: 'Rewritten. The earlier text is in the history.',
  clause: {
    changed: (number: number, most: number) => (most === 1 ? 'The proposal: ' : `Point ${number} is changed: `),
    isNew: (number: number) => `Point ${number} is new.`,
    struck: (formerly: number) => `Struck (earlier point ${formerly}): `,
    rewritten: (number: number, most: number) =>
      `${most === 1 ? 'The proposal' : `Point ${number}`} is rewritten. Earlier it said: `,
    kept: (number: number, formerly: number) => `point ${number}${number === formerly ? '' : ` (earlier ${formerly})`}`,
  },
  condition: {
    changed: (number: number, most: number) => `${conditionNamed(number, most)} is changed: `,
    isNew: (number: number, most: number) => `${conditionNamed(number, most)} is new.`,
    struck: (formerly: number, most: number) =>
      most === 1 ? 'The condition is struck. Earlier it said: ' : `Struck (earlier condition ${formerly}): `,
    rewritten: (number: number, most: number) => `${conditionNamed(number, most)} is rewritten. Earlier it said: `,
    kept: (number: number, formerly: number, most: number) => {
      if (most === 1) return 'the condition';
      return `condition ${number}${number === formerly ? '' : ` (earlier ${formerly})`}`;
    },
  },
  part: {
    validUntil: 'The validity',
    prolongUntil: 'The option to prolong',
    ifUnmet: 'The consequence',
    delegation: 'The delegation',
  },
  single: {
    changed: (part: string) => `${part} is changed: `,
    isNew: (part: string) => `${part} is new.`,
    struck: (part: string) => `${part} is struck. Earlier it said: `,
    rewritten: (part: string) => `${part} is changed. Earlier it said: `,
  },
  unchanged: (kept: string) => `Unchanged: ${kept}.`,
  field: {
    title: 'The title: ',
    clauses: 'The proposal: ',
    question: 'The question: ',
    urgency: 'Why it cannot wait: ',
    applicant: 'The applicant: ',
    amount: 'The money: ',
    conditions: 'Conditions and validity: ',
    projectYear: 'State funds: ',
    background: 'The background: ',
    attachments: 'The attachments: ',
  } satisfies Record<ChangedField, string>,
};

export const answersTexts = {
  heading: 'Answers',
  count: (answered: number, all: number) => `Final answers: ${answered} of ${all}.`,
  answered: 'From: ',
  anchoring: (principal: string, count: number) => `${principal}, need to consult (${count}): `,
  silent: (principal: string, count: number) => `${principal}, have not answered (${count}): `,
  noneMissing: 'no final answer is missing.',
  waitingFor: 'Waiting for: ',
  missingFrom: 'No final answer from: ',
  whoIsWaitedFor: (count: number) => `Waiting for ${count}`,
  whoIsMissing: (count: number) => `Final answers missing: ${count}`,
  whoNeverAnswered: (count: number) => `${count} missing`,
  whoHasAnswered: (count: number) => (count === 1 ? '1 has answered' : `${count} have answered`),
  ofPrincipal: (principal: string, answered: number, all: number) => `${principal} ${answered} of ${all}`,
  onlyWho: 'What everybody has answered is shown when the round is closed.',
  standpoints: 'How the members answered',
  toggleStandpoints: 'Show or hide who said what',
  group: (choice: Choice, count: number) => `${standpoint[choice]} (${count})`,
  silentInAll: (count: number) => `Have not answered (${count})`,
  note: (name: string) => `Note on the decision, ${name}: `,
};

function conditionNamed(number: number, most: number): string {
  return most === 1 ? 'The condition' : `Condition ${number}`;
}
