import type { Money, MoneyFields } from '../money/money';
import type { StateFunds, StateFundsFields } from '../state-funds/state-funds';
import type { Terms, TermsFields } from '../terms/terms';

/**
 * How a part is typed and read. `line` and `text` are kept as they are, `points` and `links` are one a line, a `party` is
 * chosen among the forum's organisations. The others are read together with those of their kind, where the parts are
 * named too: `money/money.ts`, `terms/terms.ts`, and `state-funds/state-funds.ts`, whose parts are chosen.
 */
type Kind =
  | { readonly id: string; readonly kind: 'line' | 'text' | 'points' | 'links' | 'day' | 'party' }
  | { readonly id: keyof MoneyFields; readonly kind: 'money' }
  | { readonly id: keyof TermsFields; readonly kind: 'terms' | 'termsDay' }
  | { readonly id: keyof StateFundsFields; readonly kind: 'projectYear' | 'criteria' };

interface Rules {
  /** Longest allowed, in characters. Together they keep the first card of 60 members below 28 KB (design section 7). */
  readonly most: number;
  readonly isRequired: boolean;
  /** It is what the members take a position on: it is in the text's hash, and differs from round to round in words. */
  readonly isVotedOn: boolean;
  /** It goes along when somebody begins another matter with the text of this one: days and years do not. */
  readonly isCopied: boolean;
  /** Its place among the sections of text on every card that shows the matter; `null`: it is shown as its kind is. */
  readonly section: number | null;
}

/** What a matter is made of, in the order of its form. The forms, cards and stored events follow this list. */
export const MATTER_PARTS = [
  { id: 'title', kind: 'line', most: 150, isRequired: true, isVotedOn: true, isCopied: true, section: null },
  { id: 'urgency', kind: 'text', most: 600, isRequired: true, isVotedOn: true, isCopied: true, section: 2 },
  { id: 'question', kind: 'text', most: 600, isRequired: true, isVotedOn: true, isCopied: true, section: 1 },
  { id: 'clauses', kind: 'points', most: 2500, isRequired: true, isVotedOn: true, isCopied: true, section: null },
  { id: 'applicant', kind: 'party', most: 120, isRequired: false, isVotedOn: true, isCopied: true, section: null },
  { id: 'amount', kind: 'money', most: 40, isRequired: false, isVotedOn: true, isCopied: true, section: null },
  { id: 'budgetYear', kind: 'money', most: 10, isRequired: false, isVotedOn: true, isCopied: false, section: null },
  { id: 'costCentre', kind: 'money', most: 80, isRequired: false, isVotedOn: true, isCopied: true, section: null },
  { id: 'conditions', kind: 'terms', most: 600, isRequired: false, isVotedOn: true, isCopied: true, section: null },
  { id: 'ifUnmet', kind: 'terms', most: 200, isRequired: false, isVotedOn: true, isCopied: true, section: null },
  { id: 'validUntil', kind: 'termsDay', most: 10, isRequired: false, isVotedOn: true, isCopied: false, section: null },
  {
    id: 'prolongUntil',
    kind: 'termsDay',
    most: 10,
    isRequired: false,
    isVotedOn: true,
    isCopied: false,
    section: null,
  },
  { id: 'delegatedTo', kind: 'terms', most: 80, isRequired: false, isVotedOn: true, isCopied: true, section: null },
  { id: 'delegated', kind: 'terms', most: 200, isRequired: false, isVotedOn: true, isCopied: true, section: null },
  { id: 'reviewOn', kind: 'termsDay', most: 10, isRequired: false, isVotedOn: true, isCopied: false, section: null },
  {
    id: 'projectYear',
    kind: 'projectYear',
    most: 1,
    isRequired: false,
    isVotedOn: true,
    isCopied: false,
    section: null,
  },
  { id: 'criteria', kind: 'criteria', most: 1300, isRequired: false, isVotedOn: true, isCopied: false, section: null },
  { id: 'background', kind: 'text', most: 3000, isRequired: true, isVotedOn: true, isCopied: true, section: 4 },
  { id: 'attachments', kind: 'links', most: 2500, isRequired: false, isVotedOn: true, isCopied: true, section: null },
  { id: 'lastDay', kind: 'day', most: 10, isRequired: false, isVotedOn: false, isCopied: false, section: null },
  { id: 'shortNotice', kind: 'text', most: 600, isRequired: false, isVotedOn: false, isCopied: false, section: 3 },
] as const satisfies readonly (Kind & Rules)[];

type AnyPart = (typeof MATTER_PARTS)[number];
export type DraftField = AnyPart['id'];
/** The parts that are shown as a section of text. */
export type SectionField = Extract<AnyPart, { readonly section: number }>['id'];
/** The parts that the members take a position on, as their draft names them. */
export type VotedField = Extract<AnyPart, { readonly isVotedOn: true }>['id'];
/** The voted parts that are kept exactly as they were typed. */
export type VotedText = Extract<AnyPart, { readonly isVotedOn: true; readonly kind: 'line' | 'text' }>['id'];

/** What a change from round to round is named by: the parts that are read together are named by the first of them. */
export type ChangedField = Exclude<VotedField, keyof (MoneyFields & TermsFields & StateFundsFields)> | FirstOfSeveral;
type FirstOfSeveral = 'amount' | 'conditions' | 'projectYear';

/**
 * Whether a matter may lack the part. A part that is added to matters has to be optional, or what is stored of earlier
 * matters could not be read.
 */
export function isOptional(field: DraftField): boolean {
  return MATTER_PARTS.some(({ id, isRequired }) => id === field && !isRequired);
}

/** The sections of text, in the order in which they are read. */
export const SECTIONS: readonly SectionField[] = MATTER_PARTS.filter((part) => part.section !== null)
  .sort((one, other) => one.section - other.section)
  .map(({ id }) => id);

/** A value for each field of a draft. */
export function ofEachField<Value>(make: (field: DraftField) => Value): Readonly<Record<DraftField, Value>> {
  return {
    title: make('title'),
    urgency: make('urgency'),
    question: make('question'),
    clauses: make('clauses'),
    applicant: make('applicant'),
    amount: make('amount'),
    budgetYear: make('budgetYear'),
    costCentre: make('costCentre'),
    conditions: make('conditions'),
    ifUnmet: make('ifUnmet'),
    validUntil: make('validUntil'),
    prolongUntil: make('prolongUntil'),
    delegatedTo: make('delegatedTo'),
    delegated: make('delegated'),
    reviewOn: make('reviewOn'),
    projectYear: make('projectYear'),
    criteria: make('criteria'),
    background: make('background'),
    attachments: make('attachments'),
    lastDay: make('lastDay'),
    shortNotice: make('shortNotice'),
  };
}

/** A value for each voted text that is kept as it was typed. */
export function ofEachVotedText<Value>(make: (field: VotedText) => Value): Readonly<Record<VotedText, Value>> {
  return {
    title: make('title'),
    urgency: make('urgency'),
    question: make('question'),
    background: make('background'),
  };
}

/**
 * The content as its hash is made of it: without texts that say nothing, which only optional parts can be. So the hash of
 * a text stays the same when matters get another part. What the linked files are is no part of the text.
 */
export function contentToHash(content: ResolutionContent): Readonly<Record<string, unknown>> {
  const attachments = content.attachments.map(({ name, url }) => ({ name, url }));
  return Object.fromEntries(Object.entries({ ...content, attachments }).filter(([, said]) => said !== ''));
}

export interface Attachment {
  readonly name: string;
  readonly url: string;
  /**
   * SHA-256 of the file that the link led to when the round opened, as 64 hexadecimal digits. Left out where the file could
   * not be had, as before there were any.
   */
  readonly fileHash?: string | undefined;
}

/** Whether the same link is known to have led to another file than it does now. */
export function isOtherFile(before: Attachment, now: Attachment): boolean {
  if (before.fileHash === undefined || now.fileHash === undefined || before.fileHash === now.fileHash) return false;
  return before.name === now.name && before.url === now.url;
}

/** The content with what the linked files are at this moment, by address. It is no part of the text's hash. */
export function withFileHashes(content: ResolutionContent, hashes: ReadonlyMap<string, string>): ResolutionContent {
  return {
    ...content,
    attachments: content.attachments.map((attachment) => {
      const fileHash = hashes.get(attachment.url);
      return fileHash === undefined ? attachment : { ...attachment, fileHash };
    }),
  };
}

/** What the members take a position on. Fixed when its round opens (P-07). */
export interface ResolutionContent extends Readonly<Record<VotedText, string>> {
  /** Of the proposal, each as it is read after the forum's lead-in: see `proposal.ts`. */
  readonly points: readonly string[];
  readonly attachments: readonly Attachment[];
  /** The organisation that applies for something by the matter. Left out where none does, as all were before. */
  readonly applicant?: string | undefined;
  /** Left out of a matter that is about no money, as all were before. */
  readonly money?: Money | undefined;
  /** Left out of a matter that has no conditions and no end, as all were before. */
  readonly terms?: Terms | undefined;
  /** Left out of a matter that is not about state funds, as all were before. */
  readonly stateFunds?: StateFunds | undefined;
}

/**
 * A draft exactly as typed, so that nothing is lost however faulty it is. The last day is '' for the usual time to
 * answer, from when it is sent.
 */
export type DraftFields = Readonly<Record<DraftField, string>>;

export const emptyDraft: DraftFields = ofEachField(() => '');
