import type { Notice } from '../../application/notice';

export const EDITORIAL_NOTICES = [
  'mayNotEdit',
  'editorialMissing',
  'editorialTooLong',
  'editorialSame',
  'editorialNotFound',
  'editorialInSeveralPlaces',
  'editorialBinding',
  'editorialChangedSince',
  'mayNotSetAside',
  'unknownEditorial',
  'editorialSetAsideAlready',
  'editoriallyChanged',
  'editorialSetAside',
] as const satisfies readonly Notice['type'][];

/** The notices about editorial changes of a decision. */
export type EditorialNotice = Extract<Notice, { readonly type: (typeof EDITORIAL_NOTICES)[number] }>;
