import { hasBlankInLink, isPlainHttps, tidyLink } from '../https-link';
import { readMoney, type MoneyFault } from '../money/money';
import { faultsOfGrant, readStateFunds, roomOfStateFunds, type StateFundsFault } from '../state-funds/state-funds';
import { readTerms, roomOfTerms, type TermsFault } from '../terms/terms';
import { saysSomething } from '../says-something';
import {
  MATTER_PARTS,
  ofEachVotedText,
  type Attachment,
  type DraftField,
  type DraftFields,
  type ResolutionContent,
} from './content';
import { BLANK } from './draft-source';
import { readProposal, type Decider } from './proposal';

/** A draft may be kept with more text than can be sent, but not without end. */
const MOST_SAVED = 12_000;

const MOST_POINTS = 12;
const MOST_ATTACHMENTS = 8;

export type DraftFault =
  | { readonly field: DraftField; readonly fault: 'missing' }
  /** Something of the template that the draft was begun from has not been filled in. */
  | { readonly field: DraftField; readonly fault: 'unfilled' }
  | { readonly field: DraftField; readonly fault: 'tooLong'; readonly most: number; readonly length: number }
  | { readonly field: 'clauses' | 'attachments'; readonly fault: 'tooMany'; readonly most: number }
  | { readonly field: 'attachments'; readonly fault: 'notNameAndLink'; readonly line: number }
  | { readonly field: 'attachments'; readonly fault: 'notHttps' | 'blankInLink'; readonly line: number }
  | MoneyFault
  | TermsFault
  | StateFundsFault
  | { readonly field: 'lastDay'; readonly fault: 'notADate' }
  | { readonly field: 'lastDay'; readonly fault: 'notWorkingDay' }
  | { readonly field: 'lastDay'; readonly fault: 'tooSoon'; readonly workingDays: number }
  | { readonly field: 'lastDay'; readonly fault: 'tooLate' }
  | { readonly field: 'shortNotice'; readonly fault: 'missingForShortNotice'; readonly workingDays: number };

export type DraftReading =
  | { readonly kind: 'content'; readonly content: ResolutionContent }
  | { readonly kind: 'faulty'; readonly faults: readonly DraftFault[] };

/** Reads a draft as a matter ready to send, or tells every fault at once, field by field. */
export function readDraft(fields: DraftFields, decider: Decider): DraftReading {
  const points = readProposal(fields.clauses, decider);
  const attachments = readAttachments(fields.attachments);
  const money = readMoney(fields);
  const terms = readTerms(fields);
  const stateFunds = readStateFunds(fields);
  const isGrant = stateFunds.stateFunds !== null && money.faults.length === 0 && terms.faults.length === 0;
  const applicant = fields.applicant.trim();
  const faults: DraftFault[] = [
    ...MATTER_PARTS.filter((part) => isNeeded(part, decider))
      .filter(({ id, kind }) => !saysSomething(kind === 'points' ? points.join('') : fields[id]))
      .map(({ id }): DraftFault => ({ field: id, fault: 'missing' })),
    ...MATTER_PARTS.filter(({ id }) => fields[id].includes(BLANK)).map(({ id }): DraftFault => ({
      field: id,
      fault: 'unfilled',
    })),
    ...tooLong(fields),
    ...(points.length > MOST_POINTS ? [{ field: 'clauses', fault: 'tooMany', most: MOST_POINTS } as const] : []),
    // Of a field that is still to be filled in, that is all there is to say.
    ...[...money.faults, ...terms.faults].filter(({ field }) => !fields[field].includes(BLANK)),
    ...stateFunds.faults,
    ...(isGrant ? faultsOfGrant(money.money, terms.terms) : []),
    ...attachments.faults,
  ];
  if (faults.length > 0) return { kind: 'faulty', faults };
  return {
    kind: 'content',
    content: {
      ...ofEachVotedText((field) => fields[field].trim()),
      points,
      attachments: attachments.found,
      ...(applicant !== '' && { applicant }),
      ...(money.money !== null && { money: money.money }),
      ...(terms.terms !== null && { terms: terms.terms }),
      ...(stateFunds.stateFunds !== null && { stateFunds: stateFunds.stateFunds }),
    },
  };
}

/** What a matter cannot do without. Where meetings alone decide, nobody asks why it cannot wait for one. */
export function isNeeded(
  { id, isRequired }: Pick<(typeof MATTER_PARTS)[number], 'id' | 'isRequired'>,
  { deciding }: Pick<Decider, 'deciding'>,
): boolean {
  return isRequired && !(id === 'urgency' && deciding === 'atMeetingsOnly');
}

/** The fields that have more text than is ever kept, whether the draft is sent or only saved. */
export function unsavable(fields: DraftFields): readonly DraftFault[] {
  return MATTER_PARTS.filter(({ id }) => fields[id].length > MOST_SAVED).map(({ id, most }) => ({
    field: id,
    fault: 'tooLong',
    most,
    length: fields[id].length,
  }));
}

function tooLong(fields: DraftFields): readonly DraftFault[] {
  return MATTER_PARTS.filter(({ kind }) => kind !== 'day' && kind !== 'termsDay' && kind !== 'criteria')
    .map(({ id, most }) => ({ id, most: id === 'background' ? most - roomTaken(fields) : most }))
    .filter(({ id, most }) => fields[id].trim().length > most)
    .map(({ id, most }) => ({ field: id, fault: 'tooLong', most, length: fields[id].trim().length }));
}

/** How much less room the background has, in characters. */
function roomTaken(fields: DraftFields): number {
  return roomOfTerms(fields) + roomOfStateFunds(fields);
}

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The papers that are named with a link, and what is wrong with the other lines. */
export function readAttachments(text: string): {
  readonly found: readonly Attachment[];
  readonly faults: readonly DraftFault[];
} {
  const found: Attachment[] = [];
  const faults: DraftFault[] = [];
  lines(text).forEach((line, index) => {
    const { name, link } = nameAndLink(line);
    if (hasBlankInLink(fromLink(line)) && !isLink(link))
      faults.push({ field: 'attachments', fault: 'blankInLink', line: index + 1 });
    else if (name === '' || !isLink(link))
      faults.push({ field: 'attachments', fault: 'notNameAndLink', line: index + 1 });
    else if (isPlainHttps(link)) found.push({ name, url: link });
    else faults.push({ field: 'attachments', fault: 'notHttps', line: index + 1 });
  });
  if (found.length > MOST_ATTACHMENTS) faults.push({ field: 'attachments', fault: 'tooMany', most: MOST_ATTACHMENTS });
  return { found, faults };
}

/** The last word of a line, and what stands before it, without what separates the two. */
function nameAndLink(line: string): { readonly name: string; readonly link: string } {
  const before = line.replace(/(?<!\S)\S+$/, '');
  const lastWord = line.slice(before.length);
  return { name: before.replace(/(?<![\s,;:–-])[\s,;:–-]+$/, ''), link: tidyLink(lastWord.replace(/^[,;:–-]+/, '')) };
}

function isLink(word: string): boolean {
  return /^[^:]+:\/\/./.test(word);
}

/** The line from where a link begins in it. */
function fromLink(line: string): string {
  const start = line.search(/https?:\/\//i);
  return start < 0 ? '' : line.slice(start);
}
