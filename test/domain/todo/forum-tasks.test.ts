import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import {
  evolveMeetings,
  noMeetings,
  type Meeting,
  type MeetingsEvent,
  type NewReport,
} from '../../../src/domain/meetings/meetings';
import { tasksAfterMeeting, tasksInForum } from '../../../src/domain/todo/forum-tasks';
import {
  contact,
  joined,
  leaders,
  person,
  readyAfter,
  rosterChanged,
  rosterSeen,
  setUpWith,
  TODAY,
} from '../../support/given-forum';
import { chair, MORNING, noteTaker, plainMember, processLead, viceChair } from '../../support/matter';
import { named } from '../../support/minutes';
import { register } from '../../support/seated-register';

const calendar = createSwedishCalendar();

describe('what a forum asks of those who lead it', () => {
  const EVERYONE = ['su', 'vgpv', 'city', 'ring', 'unnamed', 'nameless', 'su2', 'guest'];
  const history = [joined, rosterSeen(...EVERYONE), setUpWith(register('lgs', leaders))];
  const asked = { type: 'recognitionAsked', at: MORNING, person: contact('stranger') } as const;
  const all = readyAfter(...history, rosterChanged([], ['city']), asked, {
    type: 'channelLost',
    at: MORNING,
    why: 'botRemoved',
  });

  it('is what becomes of those who have left, who an account belongs to, and to have the channel back', () => {
    for (const who of [chair, viceChair, processLead]) {
      expect(tasksInForum(all, who, TODAY)).toMatchObject([
        { kind: 'lostChannel', day: null },
        { kind: 'departure', person: { id: 'city' } },
        { kind: 'recognition', person: { id: 'stranger' } },
      ]);
    }
    for (const who of [noteTaker, plainMember]) expect(tasksInForum(all, who, TODAY)).toEqual([]);
  });

  it('is nothing once it is answered', () => {
    const kept = { type: 'departedKept', at: MORNING, by: person('su'), person: 'city' } as const;
    expect(tasksInForum(readyAfter(...history, rosterChanged([], ['city']), kept), chair, TODAY)).toEqual([]);
  });
});

describe('after a meeting', () => {
  const meeting: Meeting = {
    id: 'june',
    on: '2026-06-04',
    from: '',
    until: '',
    place: '',
    isDigital: true,
    isCancelled: false,
  };
  const planned = (changes: Partial<Meeting> = {}): MeetingsEvent => ({
    type: 'meetingPlanned',
    at: MORNING,
    by: named(chair),
    meeting: { ...meeting, ...changes },
  });
  const listed = (id: string, at = MORNING, dueOn: string | null = null): MeetingsEvent => {
    const report: NewReport = { id, kind: 'minutes', subject: id, number: '', title: id, owner: '', dueOn };
    return { type: 'reportListed', at, by: null, report };
  };
  const noted: MeetingsEvent = {
    type: 'reportsNoted',
    at: MORNING,
    by: named(chair),
    reports: ['one'],
    meetingOn: '2026-06-04',
    item: '6',
  };
  const tasks = (today: string, ...events: readonly MeetingsEvent[]) =>
    tasksAfterMeeting(events.reduce(evolveMeetings, noMeetings), processLead, calendar, today);

  it('those who lead are to note what was on its list', () => {
    const events = [planned(), listed('one'), listed('two')];
    expect(tasks('2026-06-05', ...events)).toEqual([
      { kind: 'noteReports', meetingOn: '2026-06-04', count: 2, day: '2026-06-04', isOverdue: false },
    ]);
    expect(tasks('2026-06-05', ...events, noted)).toMatchObject([{ count: 1 }]);
    const meetings = events.reduce(evolveMeetings, noMeetings);
    expect(tasksAfterMeeting(meetings, noteTaker, calendar, '2026-06-05')).toEqual([]);
  });

  it('nothing is to be noted before it, nor of one that was cancelled', () => {
    expect(tasks('2026-06-03', planned(), listed('one'))).toEqual([]);
    expect(tasks('2026-06-05', planned({ isCancelled: true }), listed('one'))).toEqual([]);
  });

  it('what came on the list later, or is kept for a later meeting, was not for that one', () => {
    expect(tasks('2026-06-08', planned(), listed('one', '2026-06-05T08:00:00.000Z'))).toEqual([]);
    expect(tasks('2026-06-08', planned(), listed('one', MORNING, '2026-10-01'))).toEqual([]);
  });

  it('what one meeting left is to be noted after the next', () => {
    const next = planned({ id: 'september', on: '2026-09-18' });
    expect(tasks('2026-09-18', planned(), next, listed('one'))).toMatchObject([{ meetingOn: '2026-09-18', count: 1 }]);
  });
});
