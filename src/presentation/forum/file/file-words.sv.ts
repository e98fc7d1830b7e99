import type { FileColumn } from '../../../application/forum/composition-file';
import type { Principal } from '../../../domain/forum/principal';
import type { SeatRight } from '../../../domain/forum/register';

/** The words of the table, in one language. */
export interface TableWords {
  /** The heading of each column. */
  readonly headings: Readonly<Record<FileColumn, string>>;
  readonly principal: Readonly<Record<Principal, string>>;
  readonly right: Readonly<Record<SeatRight, string>>;
  readonly yes: string;
}

/** The heading of each column. */
export const HEADINGS: Readonly<Record<FileColumn, string>> = {
  forum: 'forum',
  seat: 'plats',
  party: 'part',
  principal: 'huvudman',
  right: 'rösträtt',
  name: 'namn',
  account: 'konto',
  email: 'e-post',
  from: 'från',
  until: 'till',
  interim: 'tillfällig',
  basis: 'underlag',
};

/** Headings of files that were written before, which go on being read. */
export const EARLIER_HEADINGS: Readonly<Partial<Record<FileColumn, string>>> = { interim: 'tidsbegränsad' };

export const PRINCIPAL_WORDS: Readonly<Record<Principal, string>> = { region: 'region', kommun: 'kommun' };

export const RIGHT_WORDS: Readonly<Record<SeatRight, string>> = {
  voting: 'ja',
  coOpted: 'adjungerad',
  unresolved: 'oklar',
};

export const YES = 'ja';
export const NO = 'nej';

/** The words of the file that is read back. */
export const fileWords: TableWords = {
  headings: HEADINGS,
  principal: PRINCIPAL_WORDS,
  right: RIGHT_WORDS,
  yes: YES,
};
