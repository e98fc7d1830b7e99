import type { MinutesNotice } from '../../src/presentation/minutes/minutes-notices';

const PHASES = [
  'drafting',
  'changing',
  'verifying',
  'approving',
  'publishing',
  'atMeeting',
  'done',
  'withdrawn',
] as const;
const STEPS = ['noteTaker', 'verifier', 'approver'] as const;

/** What is said about minutes, in every shape that is told in its own way. */
export const minutesNotices: {
  readonly [Type in MinutesNotice['type']]: readonly Extract<MinutesNotice, { type: Type }>[];
} = {
  minutesStarted: [{ type: 'minutesStarted' }],
  stepReminded: [{ type: 'stepReminded', names: ['Justerare 1', 'Justerare 2'] }],
  stepUnreachable: [
    { type: 'stepUnreachable', names: ['Justerare 1'], reminded: [] },
    { type: 'stepUnreachable', names: ['Justerare 1'], reminded: ['Justerare 2'] },
  ],
  nobodyToRemind: [{ type: 'nobodyToRemind' }],
  stepIsYours: [{ type: 'stepIsYours' }],
  notPublished: [{ type: 'notPublished' }],
  notLeftToMeeting: [{ type: 'notLeftToMeeting' }],
  signersGone: [{ type: 'signersGone', names: ['Justerare 1', 'Justerare 2'] }],
  nothingToCorrect: [{ type: 'nothingToCorrect' }],
  fileForNoMinutes: [{ type: 'fileForNoMinutes' }],
  unknownMinutes: [{ type: 'unknownMinutes' }],
  mayNotStartMinutes: [{ type: 'mayNotStartMinutes' }],
  mayNotLeadMinutes: [{ type: 'mayNotLeadMinutes' }],
  samePersonTwice: [{ type: 'samePersonTwice', name: 'Justerare 1' }],
  verifierMissing: [{ type: 'verifierMissing' }],
  notYourStep: STEPS.map((step) => ({ type: 'notYourStep', step })),
  staleVersion: [
    { type: 'staleVersion', current: 0 },
    { type: 'staleVersion', current: 2 },
  ],
  minutesChangedSince: [{ type: 'minutesChangedSince' }],
  blankInLink: [{ type: 'blankInLink' }],
  changesMissing: [{ type: 'changesMissing' }],
  changeTextMissing: [{ type: 'changeTextMissing' }],
  minutesReasonMissing: [{ type: 'minutesReasonMissing' }],
  minutesTextTooLong: [{ type: 'minutesTextTooLong', most: 2000, length: 2100 }],
  documentLinkFaulty: [{ type: 'documentLinkFaulty' }],
  nothingDisputed: [{ type: 'nothingDisputed' }],
  minutesLocked: [{ type: 'minutesLocked' }],
  notVerified: [{ type: 'notVerified', left: [{ id: 'verifier-1', name: 'Justerare 1' }] }],
  notApproved: [{ type: 'notApproved', approver: { id: 'approver', name: 'Godkännare 1' } }],
  notReviewed: [{ type: 'notReviewed' }],
  addressFaulty: [{ type: 'addressFaulty' }],
  nothingToHandOver: [{ type: 'nothingToHandOver' }],
  dayNotLater: [{ type: 'dayNotLater', due: '2026-06-18' }],
  presenceNoted: [{ type: 'presenceNoted' }],
  presencePeopleMissing: [{ type: 'presencePeopleMissing' }],
  presenceItemMissing: [{ type: 'presenceItemMissing' }],
  presenceItemTooLong: [{ type: 'presenceItemTooLong', most: 20 }],
  absentHasNoItem: [{ type: 'absentHasNoItem' }],
  presenceUnlikely: [
    { type: 'presenceUnlikely', name: 'Ledamot SU 1', presence: 'joined' },
    { type: 'presenceUnlikely', name: 'Ledamot SU 1', presence: 'left' },
  ],
  presenceVerified: [{ type: 'presenceVerified' }],
  presenceTooMuch: [{ type: 'presenceTooMuch' }],
  notNowInMinutes: PHASES.map((phase) => ({ type: 'notNowInMinutes', phase })),
};
