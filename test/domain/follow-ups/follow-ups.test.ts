import { isPassed } from '../../../src/domain/follow-ups/cycle';
import type { FollowUpFields, FollowUpsCommand } from '../../../src/domain/follow-ups/commands';
import { decideFollowUps } from '../../../src/domain/follow-ups/decide-follow-ups';
import {
  evolveFollowUps,
  isOver,
  noFollowUps,
  type FollowUp,
  type FollowUps,
  type FollowUpsEvent,
  type NewFollowUp,
  type Proposal,
} from '../../../src/domain/follow-ups/follow-ups';
import { followUpFromLine, followUpOfLine, linesOf } from '../../../src/domain/follow-ups/lines-of-meetings';
import { ownerName, ownersOf, ownersRead } from '../../../src/domain/follow-ups/owners';
import {
  dueDayOf,
  followUpsToRemind,
  hasUnsettledCards,
  isPressing,
  nextFollowUpsMoment,
} from '../../../src/domain/follow-ups/reminding';
import { yearlyCycle } from '../../../src/domain/follow-ups/yearly-cycle.sv';
import type { Charter } from '../../../src/domain/forum/charter';
import { noMeetings, type Meetings, type Report } from '../../../src/domain/meetings/meetings';
import { thenOf } from '../../support/given';
import { MORNING, chair, minutesAfter, plainMember, processLead } from '../../support/matter';
import { calendar, named } from '../../support/minutes';

/** Follow-ups (bevakningar). MORNING is Thursday 4 June 2026. */

const NOW = minutesAfter(10);
const TODAY = '2026-06-04';

const fields: FollowUpFields = {
  title: ' Bemanning 26 december ',
  owner: { chosen: { kind: 'nobody' }, typed: ' Temagrupp äldre ' },
  when: 'next',
  on: ' 2026-06-18 ',
  recurs: 'never',
};
const staffing: NewFollowUp = {
  id: 'one',
  title: 'Bemanning 26 december',
  owner: { kind: 'group', name: 'Temagrupp äldre' },
  due: { kind: 'day', on: '2026-06-18' },
  source: { kind: 'byHand' },
  recurs: 'never',
};
const add = { type: 'add', by: chair, id: 'one', source: { kind: 'byHand' }, fields } as const;
const proposal: Proposal = {
  id: 'decision:act:1',
  title: 'Frågan tas upp igen',
  owner: { kind: 'nobody' },
  due: { kind: 'meeting', from: '2026-09-18' },
  source: { kind: 'decision', decision: 'act', number: 'LGS PC 2026:1' },
};

const added = (changes: Partial<NewFollowUp> = {}): Extract<FollowUpsEvent, { type: 'followUpAdded' }> => ({
  type: 'followUpAdded',
  at: MORNING,
  by: named(chair),
  followUp: { ...staffing, ...changes },
});
const ended = (how: 'done' | 'dropped' = 'done'): FollowUpsEvent => {
  return { type: 'followUpEnded', at: NOW, by: named(chair), followUp: 'one', how, reason: 'Klart' };
};
const moved = (on: string): Extract<FollowUpsEvent, { type: 'followUpMoved' }> => ({
  type: 'followUpMoved',
  at: NOW,
  by: named(chair),
  followUp: 'one',
  to: { owner: staffing.owner, due: { kind: 'day', on } },
  reason: 'Senare',
});
const takenUp = (meeting: { meetingOn: string; item: string } | null): FollowUpsEvent => {
  return { type: 'followUpTakenUp', at: NOW, followUp: 'one', meeting };
};
const reminded = (at = NOW): FollowUpsEvent => ({
  type: 'followUpsReminded',
  at,
  day: TODAY,
  reminders: [{ followUp: 'one', people: ['a'] }],
});

function after(...events: readonly FollowUpsEvent[]): FollowUps {
  return events.reduce(evolveFollowUps, noFollowUps);
}

function one(...events: readonly FollowUpsEvent[]): FollowUp {
  const [first] = after(...events).followUps;
  if (first === undefined) throw new Error('no follow-up');
  return first;
}

function given(...events: readonly FollowUpsEvent[]) {
  return { when: (command: FollowUpsCommand, now = NOW) => thenOf(decideFollowUps(after(...events), command, now)) };
}

describe('a follow-up by hand', () => {
  it('is added by those who lead, with a group in words where nobody is chosen, and a day', () => {
    given()
      .when(add)
      .then({ type: 'followUpAdded', at: NOW, by: named(chair), followUp: staffing });
    given()
      .when({ ...add, by: plainMember })
      .thenRefused({ type: 'mayNotLeadFollowUps' });
  });

  it.each([
    [
      { when: 'next', on: '' },
      { kind: 'meeting', from: null },
    ],
    [
      { when: '2026-09-18', on: '' },
      { kind: 'meeting', from: '2026-09-18' },
    ],
    [
      { when: 'day', on: '2026-06-18' },
      { kind: 'day', on: '2026-06-18' },
    ],
  ])('is for a day or a meeting: %j', (typed, due) => {
    given()
      .when({ ...add, fields: { ...fields, ...typed } })
      .then({ followUp: { due } });
  });

  it.each([
    [{ title: ' ' }, { field: 'title', fault: 'missing' }],
    [
      { owner: { chosen: { kind: 'forum' }, typed: 'Temagrupp' } as const },
      { field: 'owner', fault: 'chosenAndTyped' },
    ],
    [{ on: 'in June' }, { field: 'due', fault: 'notADay' }],
    [{ when: '2026-09-18' }, { field: 'due', fault: 'dayAndMeeting' }],
    [
      { when: 'day', on: '' },
      { field: 'due', fault: 'missing' },
    ],
  ] as const)('says what is wrong: %j', (typed, fault) => {
    given()
      .when({ ...add, fields: { ...fields, ...typed } })
      .thenRefused({ type: 'followUpFaulty', faults: [fault] });
  });

  it('says everything that is wrong at once, and no text is longer than a text is', () => {
    given()
      .when({ ...add, fields: { ...fields, title: '', on: 'x', owner: { chosen: { kind: 'forum' }, typed: 'x' } } })
      .thenRefused({
        type: 'followUpFaulty',
        faults: [
          { field: 'title', fault: 'missing' },
          { field: 'owner', fault: 'chosenAndTyped' },
          { field: 'due', fault: 'notADay' },
        ],
      });
    given()
      .when({ ...add, fields: { ...fields, title: 'x'.repeat(501) } })
      .thenRefused({ type: 'followUpTextTooLong', most: 500, length: 501 });
  });

  it('is added once by one form, and a form that says something else after a change is told so', () => {
    given(added()).when(add).thenNothingHappened();
    given(added(), moved('2026-07-01')).when(add).thenRefused({ type: 'followUpChangedSince' });
  });
});

describe('what was found in a text', () => {
  const proposed: FollowUpsEvent = { type: 'followUpProposed', at: MORNING, proposal };
  const confirm = { type: 'confirm', by: processLead, proposal: proposal.id, fields } as const;
  const decline = { type: 'decline', by: chair, proposal: proposal.id } as const;
  const declined: FollowUpsEvent = { type: 'proposalDeclined', at: NOW, by: named(chair), proposal: proposal.id };

  it('is proposed once, and is no follow-up before a person has confirmed it', () => {
    given()
      .when({ type: 'propose', proposals: [proposal] })
      .then({ type: 'followUpProposed', proposal });
    given(proposed)
      .when({ type: 'propose', proposals: [proposal] })
      .thenNothingHappened();
    expect(after(proposed).followUps).toEqual([]);
  });

  it('becomes a follow-up with its source and what the form puts right', () => {
    given(proposed)
      .when(confirm)
      .then({ type: 'followUpAdded', followUp: { ...staffing, id: proposal.id, source: proposal.source } });
    given(proposed)
      .when({ ...confirm, by: plainMember })
      .thenRefused({ type: 'mayNotLeadFollowUps' });
    given().when(confirm).thenRefused({ type: 'unknownProposal' });
  });

  it('is settled once, and not proposed again whatever became of it', () => {
    const confirmed = added({ id: proposal.id });
    expect(after(proposed, confirmed).proposals).toEqual([]);
    given(proposed, confirmed).when(confirm).thenNothingHappened();
    given(proposed, confirmed)
      .when({ ...confirm, fields: { ...fields, title: 'Annat' } })
      .thenRefused({ type: 'followUpChangedSince' });
    given(proposed, confirmed).when(decline).thenRefused({ type: 'unknownProposal' });
    given(proposed).when(decline).then(declined);
    given(proposed, declined).when(decline).thenNothingHappened();
    given().when(decline).thenRefused({ type: 'unknownProposal' });
    for (const settled of [confirmed, declined]) {
      given(proposed, settled)
        .when({ type: 'propose', proposals: [proposal] })
        .thenNothingHappened();
    }
  });
});

describe('what becomes of a follow-up', () => {
  const owners = [named(plainMember)];
  const seenOf = { followUp: 'one', after: 0, today: TODAY } as const;
  const finish = { type: 'finish', by: plainMember, owners, ...seenOf, reason: ' Klart ' } as const;
  const seen = { by: chair, owners: [], followUp: 'one', after: 0 } as const;
  const due = { owner: fields.owner, when: 'next', on: '2026-07-01' } as const;
  const move = { type: 'move', ...seen, ...due, reason: ' Senare ' } as const;
  const drop = { type: 'drop', by: chair, followUp: 'one', after: 0, reason: ' Behövs inte ' } as const;

  it('is said by those whom it waits for and those who lead, and by nobody else', () => {
    given(added())
      .when(finish)
      .then({ type: 'followUpEnded', how: 'done', reason: 'Klart', by: named(plainMember) });
    given(added())
      .when({ ...finish, by: processLead, owners: [] })
      .then({ how: 'done' });
    given(added())
      .when({ ...finish, owners: [] })
      .thenRefused({ type: 'notYourFollowUp' });
    given(added())
      .when({ ...move, by: plainMember })
      .thenRefused({ type: 'notYourFollowUp' });
    given(added())
      .when({ ...drop, by: plainMember })
      .thenRefused({ type: 'mayNotLeadFollowUps' });
  });

  it('is moved or dropped with a reason only', () => {
    given(added())
      .when(move)
      .then({ type: 'followUpMoved', to: { due: { kind: 'day', on: '2026-07-01' } }, reason: 'Senare' });
    given(added()).when(drop).then({ type: 'followUpEnded', how: 'dropped', reason: 'Behövs inte' });
    for (const command of [move, drop]) {
      given(added())
        .when({ ...command, reason: ' ' })
        .thenRefused({ type: 'followUpFaulty', faults: [{ field: 'reason', fault: 'missing' }] });
      given(added())
        .when({ ...command, reason: 'x'.repeat(501) })
        .thenRefused({ type: 'followUpTextTooLong' });
    }
    given(added())
      .when({ ...move, reason: '', on: 'x' })
      .thenRefused({
        type: 'followUpFaulty',
        faults: [
          { field: 'due', fault: 'notADay' },
          { field: 'reason', fault: 'missing' },
        ],
      });
  });

  it('is not said of one that is not there', () => {
    for (const command of [finish, move, drop]) given().when(command).thenRefused({ type: 'unknownFollowUp' });
    given().when({ type: 'takeUp', today: TODAY, followUp: 'one', meeting: null }).thenNothingHappened();
  });

  it('is said once: the same again changes nothing, and another form is told that it has been changed', () => {
    given(added(), ended()).when(finish).thenNothingHappened();
    given(added(), ended()).when(drop).thenRefused({ type: 'followUpOver' });
    given(added(), moved('2026-07-01')).when(move).thenNothingHappened();
    given(added(), moved('2026-07-02')).when(move).thenRefused({ type: 'followUpChangedSince' });
    given(added(), ended(), moved('2026-07-01')).when(finish).thenRefused({ type: 'followUpChangedSince' });
  });

  it('is open again when it is moved, and what it said before is kept', () => {
    const state = one(added(), ended(), moved('2026-07-01'));
    expect(isOver(one(added(), ended()))).toBe(true);
    expect(isOver(state)).toBe(false);
    expect(state.changes).toMatchObject([{ type: 'done' }, { type: 'moved', from: { due: staffing.due } }]);
  });
});

describe('a meeting', () => {
  const atMeeting = { meetingOn: '2026-06-18', item: '5' };
  const forMeeting = added({ due: { kind: 'meeting', from: null } });

  it('ends what was only to be taken up there; anything else stays open until somebody says what came of it', () => {
    given(forMeeting)
      .when({ type: 'takeUp', today: TODAY, followUp: 'one', meeting: atMeeting })
      .then({ type: 'followUpTakenUp', meeting: atMeeting });
    expect(isOver(one(forMeeting, takenUp(atMeeting)))).toBe(true);
    expect(isOver(one(forMeeting, takenUp(atMeeting), takenUp(null)))).toBe(false);
    expect(isOver(one(added(), takenUp(atMeeting)))).toBe(false);
    given(forMeeting, takenUp(atMeeting))
      .when({ type: 'takeUp', today: TODAY, followUp: 'one', meeting: atMeeting })
      .thenNothingHappened();
  });

  it('has a line for each that waits, and another when it is moved', () => {
    const charter = charterWith();
    const [line] = linesOf(after(added()), charter);
    expect(line).toMatchObject({ id: 'followUp:one', subject: 'one', owner: 'Temagrupp äldre', dueOn: '2026-06-18' });
    expect(linesOf(after(forMeeting), charter)).toMatchObject([{ dueOn: null }]);
    expect(linesOf(after(added(), moved('2026-07-01')), charter)).toMatchObject([{ id: 'followUp:one:1' }]);
    for (const over of [ended(), takenUp(atMeeting)]) expect(linesOf(after(added(), over), charter)).toEqual([]);
  });

  it('had lines from before there was this record, which are adopted as they are', () => {
    const line = {
      ...{ id: 'followUp:one', kind: 'followUp', subject: '', number: '', title: 'Slutrapport' },
      ...{ owner: 'Temagrupp', dueOn: '2026-11-01', listedAt: MORNING, noted: null, corrections: [] },
      ...{ untold: null, cleared: null, dropped: null },
    } as const satisfies Report;
    expect(followUpFromLine(line)).toMatchObject({
      ...{ id: 'one', title: 'Slutrapport', owner: { kind: 'group', name: 'Temagrupp' } },
      due: { kind: 'meeting', from: '2026-11-01' },
    });
    expect(followUpFromLine({ ...line, owner: '' }).owner).toEqual({ kind: 'nobody' });
    expect([followUpOfLine(line), followUpOfLine({ id: 'followUp:one:1', subject: 'one' })]).toEqual(['one', 'one']);
    given()
      .when({ type: 'adopt', followUps: [followUpFromLine(line)] })
      .then({ type: 'followUpAdded', by: null });
    given(added())
      .when({ type: 'adopt', followUps: [followUpFromLine(line)] })
      .thenNothingHappened();
  });
});

function charterWith(members: Charter['members'] = []): Charter {
  const nobody = { chair: [], viceChair: [], processLead: [], noteTaker: [], verifier: [], approver: [] };
  return {
    ...{ kind: 'lgs', name: 'Ledningsgrupp', shortName: 'LGS', wording: 'decides', members },
    times: { evesOff: [], opening: false, reminders: [] },
    parties: [],
    absences: [],
    roles: { ...nobody, chair: ['a'] },
  };
}

describe('whom it waits for', () => {
  const holder = {
    id: 'a',
    name: 'Ledamot 1',
    address: '',
    standing: 'voting',
    seat: 3,
    principal: 'region',
    party: '',
    interim: false,
  } as const;
  const charter = charterWith([holder, { id: 'typed:x', name: 'Ny', address: '', standing: 'attending' }]);

  it('is a person, the holder of a seat on the day, the forum, a group, or nobody', () => {
    expect(ownersOf({ kind: 'seat', seat: 3 }, charter)).toMatchObject([{ id: 'a' }]);
    expect(ownersOf({ kind: 'seat', seat: 4 }, charter)).toEqual([]);
    expect(ownersOf({ kind: 'person', person: { id: 'a', name: 'Gammalt namn' } }, charter)).toMatchObject([
      { name: 'Ledamot 1' },
    ]);
    const gone = { kind: 'person', person: { id: 'b', name: 'Har slutat' } } as const;
    expect(ownersOf(gone, charter)).toEqual([]);
    expect(ownersOf({ kind: 'person', person: { id: 'typed:x', name: 'Ny' } }, charter)).toEqual([]);
    for (const kind of ['forum', 'leaders', 'nobody'] as const) expect(ownersOf({ kind }, charter)).toEqual([]);
    const names = [gone, { kind: 'seat', seat: 3 }, { kind: 'seat', seat: 4 }, { kind: 'forum' }] as const;
    expect(names.map((owner) => ownerName(owner, charter))).toEqual(['Har slutat', 'Ledamot 1', '', 'LGS']);
    expect(ownerName({ kind: 'group', name: 'Temagrupp' }, charter)).toBe('Temagrupp');
    expect(ownerName({ kind: 'nobody' }, charter)).toBe('');
    expect(ownerName({ kind: 'leaders' }, charter)).toBe('');
  });

  it('is told to whoever writes it of a condition, with whether somebody is reminded by name', () => {
    const duties = ['Plats 3', '', 'Ny', 'Temagrupp äldre'].map((owner, index) => {
      return { condition: index + 1, owner, due: null };
    });
    expect(ownersRead(duties, charter)).toEqual([
      { condition: 1, written: 'Plats 3', owner: { kind: 'seat', seat: 3 }, name: 'Ledamot 1', isReminded: true },
      {
        ...{ condition: 3, written: 'Ny', name: 'Ny', isReminded: false },
        owner: { kind: 'person', person: { id: 'typed:x', name: 'Ny' } },
      },
      {
        ...{ condition: 4, written: 'Temagrupp äldre', name: 'Temagrupp äldre', isReminded: false },
        owner: { kind: 'group', name: 'Temagrupp äldre' },
      },
    ]);
  });

  it.each(['de som leder forumet', 'those who lead the forum'])(
    'is those who lead, also where that was stored as %p',
    (name) => {
      const owner = { kind: 'group', name } as const;
      expect(after(added({ owner })).followUps).toMatchObject([{ owner: { kind: 'group' } }]);
      const ours = { ...added({ owner }), by: null };
      expect(after(ours).followUps).toMatchObject([{ owner: { kind: 'leaders' } }]);
      const kept = { ...moved('2026-07-01'), to: { owner, due: staffing.due } };
      expect(after(ours, kept).followUps).toMatchObject([{ owner: { kind: 'leaders' } }]);
      expect(linesOf(after(ours), charter)).toMatchObject([{ owner: '', isForLeaders: true }]);
    },
  );

  it('is those who lead, for an application that was stored without an owner', () => {
    const owner = { kind: 'nobody' } as const;
    const ofApplication = added({ owner, source: { kind: 'application', application: 'one' } });
    const ownerOf = (event: FollowUpsEvent) => after(event).followUps.map((one) => one.owner.kind);
    expect(ownerOf({ ...ofApplication, by: null })).toEqual(['leaders']);
    expect(ownerOf(ofApplication)).toEqual(['nobody']);
    expect(ownerOf({ ...added({ owner }), by: null })).toEqual(['nobody']);
  });
});

function planned(...days: readonly string[]): Meetings {
  const hours = { from: '', until: '', place: '', isDigital: true, isCancelled: false, changes: 0 };
  return { ...noMeetings, meetings: days.map((on) => ({ id: on, on, ...hours })) };
}

describe('reminders', () => {
  const at = (day: string) => calendar.timeOn(day, 9);
  const dueOn =
    (...events: readonly FollowUpsEvent[]) =>
    (day: string) =>
      followUpsToRemind(after(...events), noMeetings, calendar, at(day)).length;

  it('come a working week before the day, on it, the working day after, and then once a week', () => {
    const days = ['2026-06-10', '2026-06-11', '2026-06-18'];
    expect(days.map(dueOn(added()))).toEqual([0, 1, 1]);
    expect(days.map(dueOn(added(), ended()))).toEqual([0, 0, 0]);
    const since = (day: string) => reminded(at(day));
    expect(['2026-06-17', '2026-06-18'].map(dueOn(added(), since('2026-06-11')))).toEqual([0, 1]);
    expect(['2026-06-18', '2026-06-22'].map(dueOn(added(), since('2026-06-18')))).toEqual([0, 1]);
    expect(['2026-06-26', '2026-06-29'].map(dueOn(added(), since('2026-06-22')))).toEqual([0, 1]);
  });

  it('end after a year, when nobody listens any more', () => {
    expect(dueOn(added(), reminded(at('2028-06-01')))('2028-06-02')).toBe(0);
  });

  it('of what a meeting is to take up go by the meeting as it is planned now', () => {
    const forMeeting = added({ due: { kind: 'meeting', from: null } });
    const later = one(added({ due: { kind: 'meeting', from: '2026-09-01' } }));
    expect(dueDayOf(one(forMeeting), planned('2026-05-01', '2026-06-08', '2026-09-18'), TODAY)).toBe('2026-06-08');
    expect(dueDayOf(later, planned('2026-06-08', '2026-09-18'), TODAY)).toBe('2026-09-18');
    expect(dueDayOf(later, noMeetings, TODAY)).toBeNull();
    expect(followUpsToRemind(after(forMeeting), planned('2026-06-12'), calendar, at('2026-06-05'))).toHaveLength(1);
    expect(followUpsToRemind(after(forMeeting), noMeetings, calendar, at('2026-06-05'))).toEqual([]);
  });

  it('are pressing from a working week before', () => {
    const pressing = ['2026-06-10', '2026-06-11', '2026-07-01'].map((day) => isPressing('2026-06-18', calendar, day));
    expect(pressing).toEqual([false, true, true]);
    expect(isPressing(null, calendar, TODAY)).toBe(false);
  });

  it('are written down once, and not of what is over', () => {
    const remind = { type: 'remind', day: TODAY, reminders: [{ followUp: 'one', people: ['a'] }] } as const;
    given(added()).when(remind).then({ type: 'followUpsReminded', reminders: remind.reminders });
    given(added(), reminded()).when(remind).thenNothingHappened();
    given(added(), ended()).when(remind).thenNothingHappened();
    given().when(remind).thenNothingHappened();
  });

  it('that stand are to say what became of it, once', () => {
    const settle = { type: 'settleCards', followUps: ['one'] } as const;
    expect(hasUnsettledCards(one(added(), reminded()))).toBe(false);
    given(added(), reminded()).when(settle).thenNothingHappened();
    for (const change of [ended(), moved('2026-07-01'), takenUp({ meetingOn: TODAY, item: '5' })]) {
      const history = [added({ due: { kind: 'meeting', from: null } }), reminded(), change];
      expect(hasUnsettledCards(one(...history))).toBe(true);
      given(...history)
        .when(settle)
        .then({ type: 'reminderCardsSettled', followUps: ['one'] });
      expect(hasUnsettledCards(one(...history, { type: 'reminderCardsSettled', at: NOW, followUps: ['one'] }))).toBe(
        false,
      );
    }
  });

  it('wake the forum when the next is due, and each working morning for what a meeting is to take up', () => {
    const next = (...events: readonly FollowUpsEvent[]) => nextFollowUpsMoment(after(...events), calendar, NOW);
    expect(next()).toBeNull();
    expect(next(added(), ended())).toBeNull();
    expect(next(added())).toBe(at('2026-06-11'));
    const tomorrow = at('2026-06-05');
    expect(next(added({ due: { kind: 'meeting', from: null } }))).toBe(tomorrow);
    expect(next(added({ due: { kind: 'day', on: '2026-06-05' } }))).toBe(tomorrow);
    expect(
      nextFollowUpsMoment(after(added({ due: { kind: 'day', on: '2026-06-05' } })), calendar, at('2026-06-06')),
    ).toBe(at('2026-06-08'));
    expect(next(added(), reminded(at('2028-06-01')))).toBeNull();
  });
});

describe('the yearly cycle (årshjul, R-29)', () => {
  const yearly = added({ recurs: 'yearly' });
  const owners = [] as const;
  const finish = { type: 'finish', by: chair, owners, followUp: 'one', after: 0, reason: '', today: TODAY } as const;

  it.each([
    ['quarterly', '2026-09-18'],
    ['halfYearly', '2026-12-18'],
    ['yearly', '2027-06-18'],
    ['every18Months', '2027-12-18'],
    ['every24Months', '2028-06-18'],
  ] as const)('what comes back %s gets its next when it is done', (recurs, on) => {
    given(added({ recurs }))
      .when(finish)
      .then(
        { type: 'followUpEnded' },
        { type: 'followUpAdded', by: null, followUp: { id: 'one~2', due: { kind: 'day', on } } },
      );
  });

  it('or when its day is past, once, and stays open itself', () => {
    const pass = { type: 'passTime', today: '2026-06-19' } as const;
    const late = '2026-06-19T08:00:00.000Z';
    const next = added({ id: 'one~2', recurs: 'yearly', due: { kind: 'day', on: '2027-06-18' } });
    given(yearly)
      .when(pass, late)
      .then({ type: 'followUpAdded', followUp: { id: 'one~2' } });
    given(yearly, next).when(pass, late).thenNothingHappened();
    given(yearly, next).when(finish).then({ type: 'followUpEnded' });
    given(added()).when(pass, late).thenNothingHappened();
    given(yearly)
      .when({ ...pass, today: '2026-06-18' }, late)
      .thenNothingHappened();
    expect(isPassed(after(yearly), one(yearly), '2026-06-19')).toBe(true);
    expect(isPassed(after(yearly, next), one(yearly), '2026-06-19')).toBe(false);
    expect(nextFollowUpsMoment(after(yearly), calendar, '2026-06-18T15:00:00.000Z')).toBe(
      calendar.timeOn('2026-06-19', 9),
    );
    expect(nextFollowUpsMoment(after(yearly), calendar, late)).toBe(calendar.timeOn('2026-06-22', 9));
  });

  it('skips the periods that are past, and counts a third from its second', () => {
    const second = added({ id: 'one~2', recurs: 'quarterly', due: { kind: 'day', on: '2025-01-31' } });
    given(second)
      .when({ ...finish, followUp: 'one~2' })
      .then({}, { followUp: { id: 'one~3', due: { kind: 'day', on: '2026-07-31' } } });
  });

  it('counts its periods from the day in Stockholm: at 23.30 UTC it is tomorrow', () => {
    const late = '2026-06-17T23:30:00.000Z';
    const today = calendar.dayOf(late);
    const monthly = added({ recurs: 'quarterly', due: { kind: 'day', on: '2026-03-18' } });
    given(monthly)
      .when({ ...finish, today }, late)
      .then({}, { followUp: { due: { kind: 'day', on: '2026-09-18' } } });
    given(monthly)
      .when({ type: 'passTime', today }, late)
      .then({ followUp: { due: { kind: 'day', on: '2026-09-18' } } });
    given(added({ recurs: 'yearly', due: { kind: 'meeting', from: null } }))
      .when({ type: 'takeUp', today, followUp: 'one', meeting: { meetingOn: '2026-06-17', item: '5' } }, late)
      .then({}, { followUp: { due: { kind: 'meeting', from: '2027-06-18' } } });
  });

  it('of what a meeting takes up goes on when it has', () => {
    const forMeeting = added({ recurs: 'yearly', due: { kind: 'meeting', from: null } });
    given(forMeeting)
      .when({ type: 'takeUp', today: TODAY, followUp: 'one', meeting: { meetingOn: TODAY, item: '5' } })
      .then({ type: 'followUpTakenUp' }, { followUp: { due: { kind: 'meeting', from: '2027-06-04' } } });
    given(added({ recurs: 'yearly', due: { kind: 'meeting', from: '2026-09-01' } }))
      .when(finish)
      .then({}, { followUp: { due: { kind: 'meeting', from: '2027-09-01' } } });
  });

  it('ends when it is dropped', () => {
    given(yearly).when({ type: 'drop', by: chair, followUp: 'one', after: 0, reason: 'Slut' }).then({ how: 'dropped' });
  });

  it('of the charter is the annual report, next year’s meetings, and the chair’s change of term', () => {
    const days = { from: '2025-01-01', until: '2026-12-31', leftOn: null } as const;
    const term = { id: 't', role: 'chair', person: 'a', ...days } as const;
    const over = { ...term, id: 'o', until: '2026-01-31' } as const;
    const other = { ...term, id: 'p', person: 'b' } as const;
    const cycle = yearlyCycle(charterWith(), { roleTerms: [over, other, term] }, TODAY);
    expect(cycle.map(({ id, due, recurs }) => [id, due, recurs])).toEqual([
      ['cycle:annualReport', { kind: 'day', on: '2027-02-28' }, 'yearly'],
      ['cycle:meetings', { kind: 'day', on: '2026-10-01' }, 'yearly'],
      ['cycle:chairTerm', { kind: 'day', on: '2026-12-31' }, 'every24Months'],
    ]);
    const open = { ...term, until: null };
    expect(yearlyCycle(charterWith(), { roleTerms: [open] }, TODAY)).toHaveLength(2);
    const vvg = yearlyCycle({ ...charterWith(), kind: 'vvg' }, { roleTerms: [term] }, TODAY);
    expect(vvg.at(-1)?.recurs).toBe('never');
    expect(vvg[1]?.title).toBe('Planera nästa års möten');
    given()
      .when({ type: 'addCycle', by: chair, followUps: cycle })
      .then({ by: named(chair) }, {}, {});
    given().when({ type: 'addCycle', by: plainMember, followUps: cycle }).thenRefused({ type: 'mayNotLeadFollowUps' });
  });
});
