import type { MeetingsCommand } from '../../../src/domain/meetings/commands';
import { decideMeetings } from '../../../src/domain/meetings/decide-meetings';
import {
  evolveMeetings,
  noMeetings,
  type Meeting,
  type MeetingsEvent,
  type NewReport,
} from '../../../src/domain/meetings/meetings';
import type { MeetingFault } from '../../../src/domain/meetings/meetings-verdict';
import {
  heldMeetings,
  laterReports,
  meetingsInYear,
  minutesWithoutMeeting,
  nextMeeting,
  notedReports,
  reportsFor,
} from '../../../src/domain/meetings/next-meeting';
import { thenOf } from '../../support/given';
import { MORNING, chair, minutesAfter, noteTaker, plainMember, processLead, viceChair } from '../../support/matter';
import { named } from '../../support/minutes';

const NOW = minutesAfter(10);
const TODAY = '2026-06-04';

const june: Meeting = {
  id: 'june',
  on: '2026-06-04',
  from: '13.00',
  until: '15.00',
  place: '',
  isDigital: true,
  isCancelled: false,
};
const september: Meeting = { ...june, id: 'september', on: '2026-09-18', from: '09.00', until: '11.00' };
const november: Meeting = { ...june, id: 'november', on: '2026-11-19', place: 'Regionens Hus', isDigital: false };

const planned = (meeting: Meeting): MeetingsEvent => ({
  type: 'meetingPlanned',
  at: MORNING,
  by: named(chair),
  meeting,
});
const changed = (meeting: Meeting): MeetingsEvent => ({ type: 'meetingChanged', at: NOW, by: named(chair), meeting });

const decision: NewReport = {
  id: 'perCapsulam:matter',
  kind: 'perCapsulam',
  subject: 'matter',
  number: 'LGS PC 2026:1',
  title: 'ACT-teamen 2026',
  owner: '',
  dueOn: null,
};
const alone: NewReport = {
  ...decision,
  id: 'chairDecision:alone',
  kind: 'chairDecision',
  subject: 'alone',
  title: 'Rent',
};
const followUp: NewReport = {
  ...decision,
  id: 'followUp:1',
  kind: 'followUp',
  subject: '',
  number: '',
  title: 'Staffing on 26 December',
  owner: 'Theme group',
  dueOn: '2026-10-01',
};
const listed = (report: NewReport): MeetingsEvent => ({ type: 'reportListed', at: MORNING, by: null, report });
const noted = (...reports: readonly string[]): MeetingsEvent => ({
  type: 'reportsNoted',
  at: NOW,
  by: named(processLead),
  reports,
  meetingOn: june.on,
  item: '6',
});

const LATER = minutesAfter(20);
const corrected = (to: { meetingOn: string; item: string } | null, ...reports: readonly string[]): MeetingsEvent => ({
  type: 'reportsCorrected',
  at: LATER,
  by: named(chair),
  reports,
  to,
});

const after = (...events: readonly MeetingsEvent[]) => events.reduce(evolveMeetings, noMeetings);
const given = (...events: readonly MeetingsEvent[]) => ({
  when: (command: MeetingsCommand) => thenOf(decideMeetings(after(...events), command, NOW)),
});

describe('planning a meeting', () => {
  const plan = { type: 'plan', by: processLead, meeting: november } as const;

  it('is for those who lead', () => {
    for (const by of [chair, viceChair, processLead]) {
      given()
        .when({ ...plan, by })
        .then({ type: 'meetingPlanned', at: NOW, by: named(by), meeting: november });
    }
    for (const by of [noteTaker, plainMember]) {
      given()
        .when({ ...plan, by })
        .thenRefused({ type: 'mayNotLeadMeetings' });
    }
  });

  it('does nothing the second time', () => {
    given(planned(november)).when(plan).thenNothingHappened();
    given(planned(november), changed({ ...november, place: 'Room' }))
      .when(plan)
      .thenRefused({ type: 'meetingChangedSince', on: november.on });
    given(planned(november), changed({ ...november, isCancelled: true }))
      .when(plan)
      .thenRefused({ type: 'unknownMeeting' });
  });

  it('is refused when another begins at that very time', () => {
    given(planned(november))
      .when({ ...plan, meeting: { ...november, id: 'other' } })
      .thenRefused({ type: 'meetingPlannedAlready', on: '2026-11-19' });
    for (const other of [{ from: '15.30', until: '16.00' }, { on: '2026-11-20' }]) {
      given(planned(november))
        .when({ ...plan, meeting: { ...november, id: 'other', ...other } })
        .then({ type: 'meetingPlanned' });
    }
    given(planned(november), changed({ ...november, isCancelled: true }))
      .when({ ...plan, meeting: { ...november, id: 'other' } })
      .then({ type: 'meetingPlanned' });
  });

  it.each<readonly [string, Partial<Meeting>, readonly MeetingFault[]]>([
    ['no day', { on: '' }, ['dayMissing']],
    ['a day that there is not', { on: '2026-02-30' }, ['dayFaulty']],
    ['an hour that there is not', { from: '24.00' }, ['timeFaulty']],
    ['minutes that there are not', { until: '15.60' }, ['timeFaulty']],
    ['a time in other words', { from: 'one' }, ['timeFaulty']],
    ['an end before the beginning', { from: '15.00', until: '13.00' }, ['endsBeforeItBegins']],
    ['an end at the beginning', { from: '13.00', until: '13.00' }, ['endsBeforeItBegins']],
    ['no place, though it is not digital', { place: '' }, ['placeMissing']],
    ['all of that', { on: '', from: '1', place: '' }, ['dayMissing', 'timeFaulty', 'placeMissing']],
  ])('points out %s', (_, wrong, faults) => {
    given()
      .when({ ...plan, meeting: { ...november, ...wrong } })
      .thenRefused({ type: 'meetingFaulty', faults });
  });

  it('can leave the times open, or the end', () => {
    for (const open of [{ from: '', until: '' }, { until: '' }, { from: '' }, { from: '08.00', until: '23.59' }]) {
      given()
        .when({ ...plan, meeting: { ...november, ...open } })
        .then({ type: 'meetingPlanned' });
    }
  });

  it('takes a place of at most 500 characters', () => {
    given()
      .when({ ...plan, meeting: { ...november, place: 'x'.repeat(500) } })
      .then({ type: 'meetingPlanned' });
    given()
      .when({ ...plan, meeting: { ...november, place: 'x'.repeat(501) } })
      .thenRefused({ type: 'meetingTextTooLong', most: 500, length: 501 });
  });
});

describe('changing a meeting', () => {
  const moved = { ...november, on: '2026-11-26' };
  const change = { type: 'change', by: processLead, after: 0, meeting: moved } as const;

  it('moves or cancels one that is planned', () => {
    given(planned(november))
      .when(change)
      .then({ type: 'meetingChanged', at: NOW, by: named(processLead), meeting: moved });
    for (const other of [{ isCancelled: true }, { place: 'Another room' }]) {
      given(planned(november))
        .when({ ...change, meeting: { ...november, ...other } })
        .then({ type: 'meetingChanged' });
    }
    given(planned(november))
      .when({ ...change, by: plainMember })
      .thenRefused({ type: 'mayNotLeadMeetings' });
    given().when(change).thenRefused({ type: 'unknownMeeting' });
  });

  it('does nothing when nothing is changed', () => {
    given(planned(november), changed(moved)).when(change).thenNothingHappened();
  });

  it('is each time from what the form showed: one that has been changed since is not changed back', () => {
    expect(after(planned(november), changed(moved), changed(november)).meetings).toMatchObject([{ changes: 2 }]);
    given(planned(november), changed(moved))
      .when({ ...change, meeting: { ...moved, place: 'Room' } })
      .thenRefused({ type: 'meetingChangedSince', on: moved.on });
    given(planned(november), changed(moved))
      .when({ ...change, after: 1, meeting: { ...moved, place: 'Room' } })
      .then({ type: 'meetingChanged' });
  });

  it('does not bring back one that is called off, not even from the form that shows it so', () => {
    given(planned(november), changed({ ...november, isCancelled: true }))
      .when({ ...change, after: 1 })
      .thenRefused({ type: 'unknownMeeting' });
  });

  it('is of the meeting that it names, and of none when there is no such meeting', () => {
    given(planned(september)).when(change).thenRefused({ type: 'unknownMeeting' });
  });

  it('is checked as planning is, but one that is cancelled needs no place', () => {
    given(planned(november))
      .when({ ...change, meeting: { ...moved, place: '' } })
      .thenRefused({ type: 'meetingFaulty', faults: ['placeMissing'] });
    given(planned(november))
      .when({ ...change, meeting: { ...moved, place: '', isCancelled: true } })
      .then({ type: 'meetingChanged' });
    given(planned(november))
      .when({ ...change, meeting: { ...moved, on: '', isCancelled: true } })
      .thenRefused({ type: 'meetingFaulty', faults: ['dayMissing'] });
  });

  it('is refused to a time when another begins, unless it is cancelled', () => {
    const other = { ...moved, id: 'other' };
    given(planned(november), planned(other))
      .when(change)
      .thenRefused({ type: 'meetingPlannedAlready', on: '2026-11-26' });
    given(planned(november), planned(other))
      .when({ ...change, meeting: { ...moved, isCancelled: true } })
      .then({ type: 'meetingChanged' });
  });

  it('leaves the other meetings as they are, all in the order of their days', () => {
    const state = after(planned(november), planned(june), planned(september), changed({ ...june, on: '2026-10-01' }));
    expect(state.meetings.map(({ id, on }) => `${id} ${on}`)).toEqual([
      'september 2026-09-18',
      'june 2026-10-01',
      'november 2026-11-19',
    ]);
  });

  it('orders two on one day by when they begin', () => {
    const state = after(planned(june), planned({ ...june, id: 'morning', from: '08.30' }));
    expect(state.meetings.map(({ id }) => id)).toEqual(['morning', 'june']);
  });
});

describe('the next meeting', () => {
  const state = after(
    planned(june),
    planned(september),
    planned(november),
    changed({ ...september, isCancelled: true }),
  );

  it('is the one after when it has ended, if it says when (R-19)', () => {
    const state = after(planned(june), planned(november));
    expect(nextMeeting(state, { day: TODAY, time: '15.00' })?.id).toBe('november');
    const openEnded = after(planned({ ...june, until: '' }), planned(november));
    expect(nextMeeting(openEnded, { day: TODAY, time: '23.59' })?.id).toBe('june');
  });

  it('is the first that is not cancelled, today’s included', () => {
    expect(nextMeeting(state, { day: TODAY, time: '14.59' })?.id).toBe('june');
    expect(nextMeeting(state, { day: '2026-06-05', time: '00.00' })?.id).toBe('november');
    expect(nextMeeting(state, { day: '2026-11-20', time: '08.00' })).toBeUndefined();
  });

  it('is not among those held, which come with the latest first', () => {
    expect(heldMeetings(state, TODAY).map(({ id }) => id)).toEqual(['june']);
    expect(heldMeetings(state, '2026-06-03')).toEqual([]);
    expect(heldMeetings(state, '2026-12-01').map(({ id }) => id)).toEqual(['november', 'june']);
  });

  it('is counted in its year, as the charter asks for four (R-36)', () => {
    expect(meetingsInYear(state, 2026)).toBe(2);
    expect(meetingsInYear(state, 2027)).toBe(0);
  });
});

describe('what the next meeting is told (R-19, R-20, R-28)', () => {
  it('is listed once', () => {
    given()
      .when({ type: 'list', report: decision })
      .then({ type: 'reportListed', at: NOW, by: null, report: decision });
    given(listed(decision)).when({ type: 'list', report: decision }).thenNothingHappened();
    given(listed(decision), noted(decision.id)).when({ type: 'list', report: decision }).thenNothingHappened();
    given(listed(alone)).when({ type: 'list', report: decision }).then({ type: 'reportListed', report: decision });
  });

  it('stays on the list until it is noted', () => {
    const state = after(listed(decision), listed(alone), noted(decision.id));
    expect(reportsFor(state, september.on).map(({ id }) => id)).toEqual([alone.id]);
    expect(state.reports[0]).toMatchObject({
      listedAt: MORNING,
      noted: { meetingOn: '2026-06-04', item: '6', by: named(processLead), at: NOW },
      untold: { by: named(processLead), at: NOW },
    });
  });

  it('is kept for later when it is not to be taken up before a later day', () => {
    const state = after(listed(decision), listed(followUp));
    expect(reportsFor(state, '2026-09-30').map(({ id }) => id)).toEqual([decision.id]);
    expect(laterReports(state, '2026-09-30').map(({ id }) => id)).toEqual([followUp.id]);
    expect(reportsFor(state, '2026-10-01').map(({ id }) => id)).toEqual([decision.id, followUp.id]);
    expect(laterReports(state, '2026-10-01')).toEqual([]);
    expect(laterReports(after(listed(followUp), noted(followUp.id)), '2026-09-30')).toEqual([]);
  });
});

describe('minutes (R-25)', () => {
  const minutes: NewReport = { ...decision, id: 'minutes:june', kind: 'minutes', minutesOf: june.on };
  const note = { type: 'note', by: chair, reports: [minutes.id], item: '1 b', today: '2026-09-18' } as const;
  const both = [planned(june), planned(september), listed(minutes)];

  it('wait for a later meeting than the one that they are of', () => {
    const state = after(...both);
    expect(reportsFor(state, june.on)).toEqual([]);
    expect(laterReports(state, june.on).map(({ id }) => id)).toEqual([minutes.id]);
    expect(reportsFor(state, september.on).map(({ id }) => id)).toEqual([minutes.id]);
  });

  it('are not approved by the meeting that they are of, nor corrected to it', () => {
    given(...both)
      .when({ ...note, meetingId: 'june' })
      .thenRefused({ type: 'ownMinutes', title: minutes.title });
    given(...both)
      .when({ ...note, meetingId: 'september' })
      .then({ type: 'reportsNoted', meetingOn: september.on });
    const at = { meetingOn: september.on, item: '1 b' };
    const approved = { type: 'reportsNoted', at: NOW, by: named(chair), reports: [minutes.id], ...at } as const;
    const correct = { ...note, type: 'correct', reports: [{ report: minutes.id, after: 0 }] } as const;
    given(...both, approved)
      .when({ ...correct, to: { meetingId: 'june', item: '2' } })
      .thenRefused({ type: 'ownMinutes' });
    given(...both, approved)
      .when({ ...correct, to: null })
      .then({ type: 'reportsCorrected', to: null });
  });

  it('have no meeting to wait for until a later one is planned', () => {
    const alone = after(
      planned(june),
      listed(minutes),
      listed(decision),
      planned(september),
      changed({ ...september, isCancelled: true }),
    );
    expect(minutesWithoutMeeting(alone).map(({ id }) => id)).toEqual([minutes.id]);
    expect(minutesWithoutMeeting(after(...both))).toEqual([]);
  });
});

describe('noting what a meeting was told', () => {
  const note = {
    type: 'note',
    by: processLead,
    reports: [decision.id, alone.id],
    meetingId: 'june',
    item: ' 6 ',
    today: TODAY,
  } as const;
  const onTheList = [planned(june), planned(september), listed(decision), listed(alone), listed(followUp)];

  it('is for those who lead, with the item of the agenda', () => {
    given(...onTheList)
      .when(note)
      .then({
        type: 'reportsNoted',
        at: NOW,
        by: named(processLead),
        reports: [decision.id, alone.id],
        meetingOn: '2026-06-04',
        item: '6',
      });
    given(...onTheList)
      .when({ ...note, by: noteTaker })
      .thenRefused({ type: 'mayNotLeadMeetings' });
  });

  it('is for a meeting that has been held', () => {
    given(...onTheList)
      .when({ ...note, meetingId: 'september' })
      .thenRefused({ type: 'meetingNotHeld', on: '2026-09-18' });
    given(...onTheList)
      .when({ ...note, meetingId: 'nowhere' })
      .thenRefused({ type: 'unknownMeeting' });
    given(...onTheList, changed({ ...june, isCancelled: true }))
      .when(note)
      .thenRefused({ type: 'unknownMeeting' });
  });

  it('needs something ticked that is on the list, and an item', () => {
    for (const reports of [[], ['perCapsulam:unknown']]) {
      given(...onTheList)
        .when({ ...note, reports })
        .thenRefused({ type: 'nothingTicked' });
    }
    given(...onTheList)
      .when({ ...note, item: ' ' })
      .thenRefused({ type: 'itemMissing' });
    given(...onTheList)
      .when({ ...note, item: 'x'.repeat(501) })
      .thenRefused({ type: 'meetingTextTooLong' });
  });

  it('does nothing the second time, and notes only what was not when it comes with more', () => {
    given(...onTheList, noted(decision.id, alone.id))
      .when(note)
      .thenNothingHappened();
    given(...onTheList, noted(decision.id))
      .when(note)
      .then({ type: 'reportsNoted', reports: [alone.id] });
  });

  it('is refused whole when one of them has been noted at another meeting or item', () => {
    given(...onTheList, noted(decision.id))
      .when({ ...note, item: '7' })
      .thenRefused({ type: 'alreadyNoted', title: 'ACT-teamen 2026' });
    given(...onTheList, noted(alone.id))
      .when({ ...note, meetingId: 'september', today: '2026-09-18' })
      .thenRefused({ type: 'alreadyNoted', title: 'Rent' });
  });

  const told = (report: string, at = NOW) => ({ report, at });
  const wasTold: MeetingsEvent = { type: 'reportsTold', at: NOW, reports: [decision.id] };

  it('is written down with the decision or minutes, once', () => {
    given(...onTheList, noted(decision.id))
      .when({ type: 'told', told: [told(decision.id), told(alone.id)] })
      .then({ type: 'reportsTold', at: NOW, reports: [decision.id] });
    given(...onTheList, noted(decision.id), wasTold)
      .when({ type: 'told', told: [told(decision.id)] })
      .thenNothingHappened();
    given(...onTheList)
      .when({ type: 'told', told: [told(decision.id)] })
      .thenNothingHappened();
    given(...onTheList, noted(decision.id, alone.id))
      .when({ type: 'told', told: [told(decision.id), told(alone.id, LATER)] })
      .then({ type: 'reportsTold', reports: [decision.id] });
    expect(after(...onTheList, noted(decision.id), wasTold).reports.map(({ untold }) => untold)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('is still to be written down when it was put right meanwhile', () => {
    given(...onTheList, noted(decision.id), corrected(null, decision.id))
      .when({ type: 'told', told: [told(decision.id)] })
      .thenNothingHappened();
    given(...onTheList, noted(decision.id), corrected(null, decision.id))
      .when({ type: 'told', told: [told(decision.id, LATER)] })
      .then({ type: 'reportsTold', reports: [decision.id] });
  });
});

describe('putting right what was noted', () => {
  const onTheList = [planned(june), planned(september), listed(decision), listed(alone), listed(followUp)];
  const correct = {
    type: 'correct',
    by: chair,
    reports: [{ report: decision.id, after: 0 }],
    to: { meetingId: 'june', item: ' 7 ' },
    today: TODAY,
  } as const;

  it('moves it to the right meeting and item, and keeps what stood there', () => {
    const to = { meetingOn: june.on, item: '7' };
    given(...onTheList, noted(decision.id, alone.id))
      .when(correct)
      .then({ type: 'reportsCorrected', by: named(chair), reports: [decision.id], to });
    const [moved] = after(...onTheList, noted(decision.id), corrected(to, decision.id)).reports;
    expect(moved).toMatchObject({
      noted: { ...to, by: named(chair), at: LATER },
      corrections: [{ from: { meetingOn: june.on, item: '6' }, to, by: named(chair), at: LATER }],
      untold: { by: named(chair), at: LATER },
    });
  });

  it('puts it back on the list when no meeting has taken it up', () => {
    given(...onTheList, noted(decision.id))
      .when({ ...correct, to: null })
      .then({ type: 'reportsCorrected', to: null });
    const state = after(...onTheList, noted(decision.id), corrected(null, decision.id));
    expect(reportsFor(state, september.on).map(({ id }) => id)).toEqual([decision.id, alone.id]);
    expect(state.reports[0]).toMatchObject({ noted: null, corrections: [{ to: null }], untold: { at: LATER } });
  });

  it('is always later than what it puts right, whatever the clocks say', () => {
    const ahead = { ...noted(decision.id), at: LATER };
    given(...onTheList, ahead)
      .when(correct)
      .then({ type: 'reportsCorrected', at: LATER.replace('.000Z', '.001Z') });
    given(...onTheList, noted(decision.id), corrected(null, decision.id))
      .when({ type: 'note', by: chair, reports: [decision.id], meetingId: 'june', item: '6', today: TODAY })
      .then({ type: 'reportsNoted', at: LATER.replace('.000Z', '.001Z') });
  });

  it('is from what the form showed of each: of others nothing has to be known', () => {
    const once = [...onTheList, noted(decision.id, alone.id), corrected({ meetingOn: june.on, item: '8' }, alone.id)];
    const both = (ofAlone: number) => [...correct.reports, { report: alone.id, after: ofAlone }];
    given(...once)
      .when({ ...correct, reports: both(1) })
      .then({ type: 'reportsCorrected', reports: [decision.id, alone.id] });
    given(...once)
      .when({ ...correct, reports: both(0) })
      .thenRefused({ type: 'correctedSince', title: alone.title });
  });

  it('does nothing the second time, nor to what is not noted', () => {
    given(...onTheList, noted(decision.id))
      .when({ ...correct, to: { meetingId: 'june', item: '6' } })
      .thenNothingHappened();
    given(...onTheList)
      .when(correct)
      .thenNothingHappened();
    expect(after(...onTheList, corrected(null, decision.id)).reports[0]?.corrections).toEqual([]);
  });

  it('is for those who lead, and for a meeting that has been held', () => {
    const history = [...onTheList, noted(decision.id)];
    given(...history)
      .when({ ...correct, by: noteTaker })
      .thenRefused({ type: 'mayNotLeadMeetings' });
    for (const [meetingId, refusal] of [
      ['', { type: 'meetingNotChosen' }],
      ['nowhere', { type: 'unknownMeeting' }],
      ['september', { type: 'meetingNotHeld', on: september.on }],
    ] as const) {
      given(...history)
        .when({ ...correct, to: { meetingId, item: '6' } })
        .thenRefused(refusal);
    }
    given(...history)
      .when({ ...correct, to: { meetingId: 'june', item: ' ' } })
      .thenRefused({ type: 'itemMissing' });
    given(...history)
      .when({ ...correct, reports: [] })
      .thenRefused({ type: 'nothingTicked' });
  });

  it('leaves alone what a meeting has settled: the text has been written anew since', () => {
    const disputed: NewReport = { ...decision, id: 'disputedMinutes:m:1', kind: 'disputedMinutes' };
    given(planned(june), listed(disputed), noted(disputed.id))
      .when({ ...correct, reports: [{ report: disputed.id, after: 0 }] })
      .thenRefused({ type: 'settledAlready', title: disputed.title });
  });

  it('comes before the meeting itself is moved or called off', () => {
    const history = [...onTheList, noted(decision.id)];
    for (const meeting of [
      { ...june, isCancelled: true },
      { ...june, on: '2026-06-05' },
    ]) {
      given(...history)
        .when({ type: 'change', by: chair, after: 0, meeting })
        .thenRefused({ type: 'meetingHasNotes', on: june.on });
      given(...history, planned({ ...june, id: 'evening', from: '18.00', until: '19.00' }))
        .when({ type: 'change', by: chair, after: 0, meeting })
        .then({ type: 'meetingChanged' });
      given(...onTheList)
        .when({ type: 'change', by: chair, after: 0, meeting })
        .then({ type: 'meetingChanged' });
    }
    given(...history)
      .when({ type: 'change', by: chair, after: 0, meeting: { ...june, place: 'Room' } })
      .then({ type: 'meetingChanged' });
  });

  it('shows what was noted last first', () => {
    const later = { ...noted(alone.id), at: LATER };
    const state = after(...onTheList, noted(decision.id), later);
    expect(notedReports(state).map(({ id }) => id)).toEqual([alone.id, decision.id]);
    const other = after(...onTheList, { ...noted(decision.id), at: LATER }, noted(alone.id));
    expect(notedReports(other).map(({ id }) => id)).toEqual([decision.id, alone.id]);
  });
});

describe('what comes to nothing', () => {
  const dropped: MeetingsEvent = { type: 'reportDropped', at: NOW, by: named(chair), report: followUp.id };

  it('is taken off the list by the program, unless a meeting has heard of it', () => {
    given(listed(decision))
      .when({ type: 'unlist', report: decision.id })
      .then({ type: 'reportDropped', at: NOW, by: null, report: decision.id });
    given(listed(decision), noted(decision.id)).when({ type: 'unlist', report: decision.id }).thenNothingHappened();
    given().when({ type: 'unlist', report: decision.id }).thenNothingHappened();
  });

  it('says who took it away and when', () => {
    expect(after(listed(followUp), dropped).reports).toMatchObject([{ dropped: { by: named(chair), at: NOW } }]);
  });

  it('no meeting hears of, and nothing can be noted of', () => {
    const state = after(planned(june), listed(followUp), dropped);
    expect([...reportsFor(state, november.on), ...laterReports(state, june.on)]).toEqual([]);
    given(planned(june), listed(followUp), dropped)
      .when({ type: 'note', by: chair, reports: [followUp.id], meetingId: 'june', item: '6', today: TODAY })
      .thenRefused({ type: 'nothingTicked' });
  });
});
