import type { Audience } from '../../../src/application/forum/audience';
import { electors, everybody, inForum, leaders, preparers, presidium } from './matrix';
import type { Role } from './roles';

/** Who of all these people is meant by each audience that a button or a command can be declared for. */
export const THOSE_WHO: Readonly<Record<Audience, readonly Role[]>> = {
  inForum,
  presidium,
  leaders,
  preparers,
  makingChairDecision: presidium,
  startingMinutes: preparers,
  leadingMinutes: leaders,
  leadingMeetings: leaders,
  leadingAccounts: leaders,
  leadingApplications: leaders,
  leadingFollowUps: leaders,
  // It waits for the member with a vote.
  followingUp: [...leaders, 'voter'],
  // What is noted is of the party of the member for a period, what is taken back of the one whose vote is not settled.
  notingFormalDecisions: [...leaders, 'interimDuring'],
  correctingFormalDecisions: [...leaders, 'unresolved'],
  processLeads: ['processLead'],
  seated: [...preparers, ...(['verifier', 'approver', 'voter', 'coOpted', 'unresolved', 'interimDuring'] as const)],
  notingPresence: preparers,
  registerKeepers: leaders,
  // Nobody has been asked to rework the matter.
  workingOnText: preparers,
  // The note taker has begun the draft.
  ownersOfDraft: [...presidium, 'noteTaker'],
  sending: preparers,
  followingMatter: leaders,
  noteTaker: ['noteTaker'],
  verifiers: ['verifier'],
  approver: ['approver'],
  // It is still the verifiers' turn.
  signers: ['verifier'],
  handingToMeeting: [...presidium, 'noteTaker'],
  // The note taker has started them.
  withdrawingMinutes: preparers,
  // They have been given the code.
  applicants: ['outsider'],
  oneself: everybody,
  preparersSomewhere: [...preparers, 'memberOfOther'],
  leadersSomewhere: [...leaders, 'memberOfOther'],
  electors,
  voting: [...new Set([...electors, ...inForum])],
  electorsAndForum: [...new Set([...electors, ...inForum])],
  readersOfDecision: everybody,
  inChannel: inForum,
  anybody: [],
  demo: [],
};
