import type { FollowUp, FollowUps } from '../../../src/domain/follow-ups/follow-ups';
import type { Charter } from '../../../src/domain/forum/charter';
import type { Actor } from '../../../src/domain/forum/roles';
import { noMeetings } from '../../../src/domain/meetings/meetings';
import { tasksOfFollowUps } from '../../../src/domain/todo/follow-up-tasks';
import { MORNING, chair, plainMember, processLead } from '../../support/matter';
import { calendar } from '../../support/minutes';

const TODAY = '2026-06-04';

const charter: Charter = {
  ...{ kind: 'lgs', name: 'LGS', shortName: 'LGS', wording: 'decides' },
  members: [{ ...plainMember, address: '', standing: 'attending' }],
  times: { evesOff: [], opening: false, reminders: [] },
  parties: [],
  absences: [],
  roles: {
    ...{ chair: [chair.id], viceChair: [], processLead: [processLead.id] },
    ...{ noteTaker: [], verifier: [], approver: [] },
  },
};

function followUp(changes: Partial<FollowUp>): FollowUp {
  return {
    ...{ id: 'one', title: 'Staffing', source: { kind: 'byHand' }, recurs: 'never', addedAt: MORNING, addedBy: null },
    ...{ ended: null, takenUp: null, changes: [], remindedThrough: MORNING, reminded: [] },
    owner: { kind: 'nobody' },
    due: { kind: 'day', on: '2026-06-05' },
    ...changes,
  };
}

function tasks(followUps: readonly FollowUp[], actor: Actor, proposals: FollowUps['proposals'] = []) {
  return tasksOfFollowUps(
    { followUps, proposals, settledProposals: [] },
    noMeetings,
    { charter, actor },
    calendar,
    TODAY,
  );
}

it('is all that waits for the person by name, however far off', () => {
  const theirs = followUp({
    owner: { kind: 'person', person: plainMember },
    due: { kind: 'day', on: '2027-06-05' },
  });
  expect(tasks([theirs], plainMember)).toMatchObject([{ kind: 'followUp', day: '2027-06-05', isOverdue: false }]);
  expect(tasks([theirs], processLead)).toEqual([]);
  const done = followUp({ ...theirs, ended: { how: 'done', at: MORNING, by: plainMember, reason: '' } });
  expect(tasks([done], plainMember)).toEqual([]);
});

it('is of those who publish what waits for nobody by name and is pressing, and says what is late', () => {
  const late = followUp({ due: { kind: 'day', on: '2026-06-03' } });
  expect(tasks([late], processLead)).toMatchObject([{ kind: 'followUp', isOverdue: true }]);
  expect(tasks([followUp({ due: { kind: 'day', on: '2026-09-05' } })], processLead)).toEqual([]);
  expect(tasks([followUp({ due: { kind: 'meeting', from: null } })], processLead)).toEqual([]);
  expect(tasks([late], chair)).toEqual([]);
});

it('is of those who lead to confirm what was found in texts', () => {
  const { id, title, owner, due, source } = followUp({});
  const proposals = [{ id, title, owner, due, source }];
  expect(tasks([], chair, proposals)).toEqual([{ kind: 'proposals', count: 1, day: null, isOverdue: false }]);
  expect(tasks([], plainMember, proposals)).toEqual([]);
  const none = followUp({ owner: { kind: 'person', person: plainMember }, due: { kind: 'meeting', from: null } });
  expect(tasks([none], plainMember)).toMatchObject([{ day: null, isOverdue: false }]);
});
