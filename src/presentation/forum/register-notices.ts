import type { Notice } from '../../application/notice';

export const REGISTER_NOTICES = [
  'alreadySetUp',
  'staleRegister',
  'rightNeedsDecision',
  'nobodyToLink',
  'importUnknown',
  'recognitionAsked',
  'noSuccessor',
] as const satisfies readonly Notice['type'][];

/** The refusals about the register. */
export type RegisterNotice = Extract<Notice, { readonly type: (typeof REGISTER_NOTICES)[number] }>;
