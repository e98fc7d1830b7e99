import { noMeetings } from '../../src/domain/meetings/meetings';
import type { FollowUpFault } from '../../src/domain/follow-ups/follow-ups-verdict';
import type { FollowUp, FollowUps, Proposal } from '../../src/domain/follow-ups/follow-ups';
import type { FollowUpsNotice } from '../../src/presentation/follow-ups/follow-ups-notices';
import { CHAIR, charterOf, readyForum, type Say } from './sample-forum';
import { FORUM_ID } from './sample-matter';
import type { NoticeSamples, Samples } from './sample-views';
import { aDecision } from '../support/store-samples';

const NEW_ID = '5c0e8a4e-1b7d-4f43-8f0a-7d9c2b6e3a78';
const AT = '2026-06-04T08:00:00.000Z';
const TODAY = '2026-06-04';

/** As much as is taken of what somebody types. */
function typedBy(say: Say): Say {
  return (text) => Array.from(say(text)).slice(0, 240).join('');
}

/** One follow-up with its source, owner and trace, as in the October minutes (000:68). */
export function followUpOf(sayAll: Say, changes: Partial<FollowUp> = {}): FollowUp {
  const say = typedBy(sayAll);
  const by = { id: CHAIR, name: say('Ordförande (Närhälsan)') };
  return {
    id: 'staffing',
    title: say('LGS ger uppdrag till Temagrupp äldre att ge förslag på bemanning 26 december'),
    owner: { kind: 'group', name: say('Temagrupp äldre') },
    due: { kind: 'day', on: '2026-06-18' },
    source: { kind: 'decision', decision: 'record-1', number: say('LGS PC 2026:1') },
    recurs: 'never',
    addedAt: AT,
    addedBy: by,
    ended: null,
    takenUp: null,
    remindedThrough: AT,
    reminded: [],
    changes: [
      {
        ...{ type: 'moved', at: AT, by, reason: say('Underlaget kommer senare') },
        from: { owner: { kind: 'nobody' }, due: { kind: 'meeting', from: null } },
      },
    ],
    ...changes,
  };
}

/** The reminder half a year before a decision's last day. */
function runsOut(sayAll: Say, changes: Partial<FollowUp> = {}): FollowUp {
  const say = typedBy(sayAll);
  return followUpOf(sayAll, {
    id: 'runsOut:record-1:6',
    title: say(
      'LGS PC 2026:1 gäller till och med 18 december 2026. Förlänga, revidera eller avsluta? Riktlinje för SIP',
    ),
    owner: { kind: 'leaders' },
    source: {
      ...{ kind: 'runsOut', decision: 'record-1', number: say('LGS PC 2026:1') },
      ...{ validUntil: '2026-12-18', monthsBefore: 6 },
    },
    addedBy: null,
    changes: [],
    ...changes,
  });
}

function proposalOf(sayAll: Say): Proposal {
  const say = typedBy(sayAll);
  return {
    id: 'decision:record-1:1',
    title: say('Frågan om långsiktig lösning tas upp igen på LGS 27 februari 2027'),
    owner: { kind: 'nobody' },
    due: { kind: 'meeting', from: '2027-02-27' },
    source: { kind: 'minutes', meetingOn: '2026-05-20', item: say('5') },
  };
}

function kept(say: Say): FollowUps {
  const by = { id: CHAIR, name: typedBy(say)('Ordförande (Närhälsan)') };
  const reason = typedBy(say)('Förslaget är lämnat');
  const followUps = [
    followUpOf(say),
    followUpOf(say, { id: 'late', due: { kind: 'day', on: '2026-05-29' }, owner: { kind: 'seat', seat: 3 } }),
    followUpOf(say, {
      ...{ id: 'report', source: { kind: 'cycle' }, recurs: 'yearly', owner: { kind: 'forum' } },
      due: { kind: 'day', on: '2027-02-28' },
    }),
    followUpOf(say, {
      ...{ id: 'back', due: { kind: 'meeting', from: null }, owner: { kind: 'person', person: by } },
      source: { kind: 'byHand' },
    }),
    followUpOf(say, { id: 'done', ended: { how: 'done', at: AT, by, reason } }),
    followUpOf(say, { id: 'dropped', ended: { how: 'dropped', at: AT, by, reason } }),
    followUpOf(say, {
      ...{ id: 'heard', due: { kind: 'meeting', from: null } },
      takenUp: { meetingOn: '2026-05-20', item: typedBy(say)('5') },
    }),
  ];
  return { followUps, proposals: [proposalOf(say)], settledProposals: [] };
}

/** What a decision has set going: more than its card shows. */
export function cameOfIt(say: Say): readonly FollowUp[] {
  const { followUps } = kept(say);
  return [...followUps, ...followUps];
}

const hours = { from: '13.00', until: '15.00', isDigital: true, isCancelled: false, changes: 0 } as const;

export function followUpsSamples(say: Say): Pick<Samples, 'followUps' | 'followUp' | 'followUpProposal'> {
  const { seats } = readyForum(say).register;
  const meetings = {
    reports: [],
    agenda: noMeetings.agenda,
    meetings: ['2026-05-20', '2026-09-18'].map((on) => ({ id: on, on, place: '', ...hours })),
  };
  const all = { forumId: FORUM_ID, charter: charterOf(say), seats, meetings, today: TODAY, mayLead: true, note: null };
  const decisions = [aDecision({ title: say('Gemensam rutin') })];
  const shown = { followUps: kept(say), decisions, lacksCycle: true, isInChannel: false, newId: NEW_ID, page: 0 };
  const list = { card: 'followUps', ...all, ...shown } as const;
  const none = { followUps: [], proposals: [], settledProposals: [] };
  const followUp = followUpOf(say);
  const one = { card: 'followUp', ...all, followUp, isTheirs: false } as const;
  const by = followUp.addedBy ?? { id: CHAIR, name: '' };
  const proposal = { card: 'followUpProposal', ...all, proposal: proposalOf(say) } as const;
  const many = Array.from({ length: 60 }, (_, index) => followUpOf(say, { id: `many-${index}` }));
  return {
    followUps: {
      several: list,
      reading: { ...list, mayLead: false },
      inChannel: { ...list, mayLead: false, isInChannel: true },
      nothing: { ...list, followUps: none },
      added: { ...list, note: { type: 'followUpAdded', title: followUp.title } },
      many: { ...list, lacksCycle: false, followUps: { ...kept(say), followUps: many }, page: 1 },
    },
    followUp: {
      several: one,
      reading: { ...one, mayLead: false },
      theirs: { ...one, mayLead: false, isTheirs: true },
      late: { ...one, followUp: followUpOf(say, { due: { kind: 'day', on: '2026-05-29' } }) },
      done: {
        ...one,
        followUp: followUpOf(say, { ended: { how: 'done', at: AT, by, reason: '' } }),
        note: { type: 'followUpFinished' },
      },
      condition: {
        ...{ ...one, mayLead: false, isTheirs: true },
        followUp: followUpOf(say, {
          id: 'condition:record-1:1',
          source: { kind: 'condition', decision: 'record-1', number: typedBy(say)('LGS PC 2026:1'), condition: 1 },
          ...{ title: typedBy(say)('LGS PC 2026:1, villkor 1: återrapportering'), addedBy: null, changes: [] },
          due: { kind: 'day', on: '2026-11-30' },
        }),
      },
      runsOut: { ...one, followUp: runsOut(say) },
      lapsed: { ...one, followUp: runsOut(say, { ended: { how: 'lapsed', at: AT, because: 'next' } }) },
      decided: {
        ...one,
        followUp: runsOut(say, { ended: { how: 'lapsed', at: AT, because: 'decided' } }),
      },
      cyclic: { ...one, followUp: followUpOf(say, { source: { kind: 'cycle' }, recurs: 'yearly', addedBy: null }) },
    },
    followUpProposal: { several: proposal, reading: { ...proposal, mayLead: false } },
  };
}

const FAULTS: readonly FollowUpFault['fault'][] = ['missing', 'chosenAndTyped', 'notADay', 'dayAndMeeting'];
const FIELDS: readonly FollowUpFault['field'][] = ['title', 'owner', 'due', 'reason'];

export const followUpsNotices: NoticeSamples<FollowUpsNotice['type']> = {
  mayNotLeadFollowUps: [{ type: 'mayNotLeadFollowUps' }],
  notYourFollowUp: [{ type: 'notYourFollowUp' }],
  followUpFaulty: FAULTS.flatMap((fault) =>
    FIELDS.map((field) => ({ type: 'followUpFaulty', faults: [{ field, fault }] }) as const),
  ),
  followUpTextTooLong: [{ type: 'followUpTextTooLong', most: 500, length: 640 }],
  unknownFollowUp: [{ type: 'unknownFollowUp' }],
  unknownProposal: [{ type: 'unknownProposal' }],
  conditionNotTickedOff: [{ type: 'conditionNotTickedOff', title: 'Återrapportering' }],
  followUpOver: [{ type: 'followUpOver', title: 'Bemanning' }],
  followUpChangedSince: [{ type: 'followUpChangedSince', title: 'Bemanning' }],
  followUpAdded: [{ type: 'followUpAdded', title: 'Bemanning' }],
  followUpFinished: [{ type: 'followUpFinished' }],
  followUpMoved: [{ type: 'followUpMoved' }],
  followUpDropped: [{ type: 'followUpDropped' }],
  proposalDeclined: [{ type: 'proposalDeclined' }],
  followUpsFound: [
    { type: 'followUpsFound', count: 1 },
    { type: 'followUpsFound', count: 3 },
  ],
  nothingToFollowUp: [{ type: 'nothingToFollowUp' }],
  cycleAdded: [{ type: 'cycleAdded' }],
};
