import type { Notice } from '../../application/notice';

/** What is refused about the register. */
export type RegisterNotice = Extract<
  Notice,
  {
    readonly type:
      | 'alreadySetUp'
      | 'staleRegister'
      | 'registerFaulty'
      | 'departsFromCharter'
      | 'rightNeedsDecision'
      | 'nobodyToLink'
      | 'importUnknown'
      | 'recognitionAsked'
      | 'fileForNoForum'
      | 'fileUnread'
      | 'noSuccessor';
  }
>;
