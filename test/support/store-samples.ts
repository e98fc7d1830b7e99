import { ofEachCriterion } from '../../src/domain/state-funds/criteria';
import type { Unreadable } from '../../src/application/unreadable';
import type { DecisionOfChair, PerCapsulamDecision } from '../../src/domain/decision/decision';
import type { PostEntry } from '../../src/ports/post-entry';
import type { StoredRecord } from '../../src/ports/record-store';
import type { DocumentRef } from '../../src/ports/store-errors';

export const NOTHING_UNREADABLE: Unreadable = { matters: 0, minutes: 0, decisions: 0 };

/** For a keeper all of whose records can be read. */
export function neverUnreadable(_ref: DocumentRef, error: Error): never {
  throw error;
}

export function aRecord(differences: Partial<StoredRecord> = {}): StoredRecord {
  return {
    kind: 'resolution',
    forumId: 'forum-1',
    id: 'record-1',
    earlier: [],
    events: [{ hash: 'h1', event: { type: 'drafted', title: 'Joint guideline' } }],
    posts: [aPost()],
    wakeAt: null,
    claim: null,
    updatedAt: '2026-06-01T08:00:00.000Z',
    concerns: [],
    ...differences,
  };
}

export function aPost(differences: Partial<PostEntry> = {}): PostEntry {
  return {
    key: 'vote-1',
    recipient: null,
    posted: { conversationId: '19:abc@thread.tacv2', activityId: '1700000000000' },
    via: 'channel',
    contentHash: 'c1',
    failure: null,
    attempts: 1,
    revision: 1,
    lastAttemptAt: '2026-06-01T08:00:01.000Z',
    deliveredAt: '2026-06-01T08:00:01.000Z',
    retryAt: null,
    timesMissing: 0,
    replaced: [],
    ...differences,
  };
}

export function aDecision(differences: Partial<PerCapsulamDecision> = {}): PerCapsulamDecision {
  return {
    id: 'record-1',
    forumId: 'forum-1',
    kind: 'perCapsulam',
    number: 'LGS PC 2026:1',
    year: 2026,
    sequence: 1,
    forumName: 'Steering group',
    forumKind: 'lgs',
    shortName: 'LGS',
    wording: 'decides',
    title: 'Joint guideline',
    points: ['att the guideline is adopted'],
    urgency: 'The guideline runs out.',
    question: 'Is the guideline to be adopted?',
    background: 'It has been prepared by both principals.',
    attachments: [{ name: 'Guideline', url: 'https://example.com/guideline.pdf', fileHash: 'ab'.repeat(32) }],
    money: { amount: { kronor: 450_000, isApproximate: false, isYearly: false }, year: 2026, costCentre: '86920' },
    terms: {
      conditions: ['a report in November'],
      duties: [{ condition: 1, owner: 'The hospital', due: '2026-11-30' }],
      ifUnmet: 'it ends',
      validUntil: '2026-12-31',
      prolongUntil: '2027-12-31',
    },
    termsNotes: [],
    stateFunds: { projectYear: 1, judgments: ofEachCriterion(() => ({ finding: 'unclear', comment: 'No plan yet' })) },
    parties: [
      { name: 'The hospital', principal: 'region' },
      { name: 'The city', principal: 'kommun' },
    ],
    formalNotes: [],
    editorialNotes: [],
    round: 1,
    textHash: 't1',
    sentAt: '2026-06-01T08:00:00.000Z',
    decidedAt: '2026-06-04T14:00:00.000Z',
    decidedOn: '2026-06-04',
    reported: null,
    unreportedAt: null,
    standpoints: [{ name: 'Chair', principal: 'region', choice: 'approve', note: '', at: '2026-06-04T14:00:00.000Z' }],
    ...differences,
  };
}

export function aDecisionOfChair(differences: Partial<DecisionOfChair> = {}): DecisionOfChair {
  return {
    id: 'record-2',
    forumId: 'forum-1',
    kind: 'chair',
    number: 'LGS OB 2026:1',
    year: 2026,
    sequence: 1,
    forumName: 'Steering group',
    forumKind: 'lgs',
    shortName: 'LGS',
    wording: 'decides',
    title: 'Lease',
    text: 'The lease is given notice of.',
    reason: 'It runs out before the next meeting.',
    amount: { kronor: 200_000, isApproximate: false, isYearly: false },
    changesCharter: false,
    decidedBy: 'Chair',
    decidedAt: '2026-06-01T22:00:00.000Z',
    decidedOn: '2026-06-02',
    reported: null,
    unreportedAt: null,
    ...differences,
  };
}
