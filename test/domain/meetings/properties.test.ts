import fc from 'fast-check';
import type { MeetingsCommand } from '../../../src/domain/meetings/commands';
import { decideMeetings } from '../../../src/domain/meetings/decide-meetings';
import {
  evolveMeetings,
  noMeetings,
  type Meetings,
  type MeetingsEvent,
  type NewReport,
} from '../../../src/domain/meetings/meetings';
import { laterReports, notedReports, reportsFor } from '../../../src/domain/meetings/next-meeting';
import { chair, minutesAfter, plainMember, processLead } from '../../support/matter';

const DAYS = ['2026-06-04', '2026-09-18', '2026-11-19', '2027-02-26'] as const;
const days = fc.constantFrom(...DAYS);
const actors = fc.constantFrom(chair, processLead, plainMember);
const subjects = fc.constantFrom('a', 'b', 'c');
const kinds = fc.constantFrom(
  'perCapsulam' as const,
  'chairDecision' as const,
  'minutes' as const,
  'followUp' as const,
);

const report: fc.Arbitrary<NewReport> = fc
  .record({ kind: kinds, subject: subjects, dueOn: fc.option(days) })
  .map(({ kind, subject, dueOn }) => ({
    id: `${kind}:${subject}`,
    kind,
    subject,
    number: '',
    title: subject,
    owner: '',
    dueOn,
  }));

const meeting = fc.record({
  id: fc.constantFrom('one', 'two', 'three'),
  on: days,
  from: fc.constantFrom('', '13.00'),
  until: fc.constant(''),
  place: fc.constantFrom('', 'Room'),
  isDigital: fc.boolean(),
  isCancelled: fc.boolean(),
});

const reportIds = fc.tuple(kinds, subjects).map(([kind, subject]) => `${kind}:${subject}`);

const anyCommand: fc.Arbitrary<MeetingsCommand> = fc.oneof(
  fc.record({ type: fc.constant('plan' as const), by: actors, meeting }),
  fc.record({ type: fc.constant('change' as const), by: actors, after: fc.nat(2), meeting }),
  fc.record({ type: fc.constant('list' as const), report }),
  fc.record({
    type: fc.constant('told' as const),
    told: fc.array(fc.record({ report: reportIds, at: fc.integer({ min: 0, max: 60 }).map(minutesAfter) }), {
      maxLength: 20,
    }),
  }),
  fc.record({ type: fc.constant('unlist' as const), report: reportIds }),
  fc.record({
    type: fc.constant('correct' as const),
    by: actors,
    reports: fc.array(fc.record({ report: reportIds, after: fc.nat(2) }), { maxLength: 4 }),
    to: fc.option(
      fc.record({ meetingId: fc.constantFrom('one', 'two', 'three'), item: fc.constantFrom('', '1 b', '6') }),
    ),
    today: days,
  }),
  fc.record({
    type: fc.constant('note' as const),
    by: actors,
    reports: fc.array(reportIds, { maxLength: 4 }),
    meetingId: fc.constantFrom('one', 'two', 'three'),
    item: fc.constantFrom('', '1 b', '6'),
    today: days,
  }),
);
const commands = fc.array(anyCommand, { maxLength: 60 });

/** Every state on the way, and everything that happened. */
function historyOf(sequence: readonly MeetingsCommand[]) {
  const states: Meetings[] = [noMeetings];
  const events: MeetingsEvent[] = [];
  for (const [minute, command] of sequence.entries()) {
    const state = states.at(-1) ?? noMeetings;
    const verdict = decideMeetings(state, command, minutesAfter(minute));
    if (verdict.kind === 'refused') continue;
    events.push(...verdict.events);
    states.push(verdict.events.reduce(evolveMeetings, state));
  }
  return { states, events, end: states.at(-1) ?? noMeetings };
}

it('nothing is reported twice or never: all that is listed waits for a meeting, has been noted or has come to nothing', () => {
  fc.assert(
    fc.property(commands, days, (sequence, day) => {
      const { states, events } = historyOf(sequence);
      const listings = events.flatMap((event) => (event.type === 'reportListed' ? [event.report.id] : []));
      expect(new Set(listings).size).toBe(listings.length);
      for (const state of states) {
        const waiting = [...reportsFor(state, day), ...laterReports(state, day)].map(({ id }) => id);
        const noted = notedReports(state).map(({ id }) => id);
        const dropped = state.reports.filter((one) => one.dropped !== null).map(({ id }) => id);
        expect([...waiting, ...noted, ...dropped].sort()).toEqual(state.reports.map(({ id }) => id).sort());
      }
      expect(states.at(-1)?.reports.map(({ id }) => id)).toEqual(listings);
    }),
    { numRuns: 300 },
  );
});

it('what is kept for later comes up in the end: by the last of days everything that waits is on the list', () => {
  fc.assert(
    fc.property(commands, (sequence) => {
      expect(laterReports(historyOf(sequence).end, '2027-02-26')).toEqual([]);
    }),
  );
});

it('what is noted stays noted, where and when it was, unless it is put right, and that is seen', () => {
  fc.assert(
    fc.property(commands, (sequence) => {
      const { states } = historyOf(sequence);
      for (const [index, { reports }] of states.entries()) {
        for (const before of reports) {
          const then = states[index + 1]?.reports.find(({ id }) => id === before.id);
          if (then === undefined || before.noted === null) continue;
          const isCorrected = then.corrections.length > before.corrections.length;
          if (!isCorrected) expect(then.noted).toEqual(before.noted);
          else expect(then.corrections.at(-1)?.from).toMatchObject({ item: before.noted.item });
        }
      }
    }),
    { numRuns: 300 },
  );
});

it('only the latest that was noted counts as told, and nothing that was not noted is ever told', () => {
  fc.assert(
    fc.property(commands, (sequence) => {
      const { states, events } = historyOf(sequence);
      const isNoted = new Set(events.flatMap((event) => (event.type === 'reportsNoted' ? event.reports : [])));
      const told = events.flatMap((event) => (event.type === 'reportsTold' ? event.reports : []));
      for (const id of told) expect(isNoted).toContain(id);
      for (const { reports } of states) {
        for (const { untold, noted, corrections } of reports) {
          if (untold !== null) expect(untold.at).toBe(noted?.at ?? corrections.at(-1)?.at);
        }
      }
    }),
  );
});

it('no two meetings that are not cancelled begin at the same time, and only those who lead change anything', () => {
  fc.assert(
    fc.property(commands, (sequence) => {
      const { events, end } = historyOf(sequence);
      const begin = end.meetings.filter(({ isCancelled }) => !isCancelled).map(({ on, from }) => `${on} ${from}`);
      expect(new Set(begin).size).toBe(begin.length);
      expect(events.some((event) => 'by' in event && event.by?.id === plainMember.id)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

it('the same command twice equals once', () => {
  fc.assert(
    fc.property(commands, anyCommand, (sequence, command) => {
      const { end } = historyOf(sequence);
      const verdict = decideMeetings(end, command, minutesAfter(100));
      if (verdict.kind === 'refused') return;
      const once = verdict.events.reduce(evolveMeetings, end);
      expect(decideMeetings(once, command, minutesAfter(101))).toEqual({ kind: 'accepted', events: [] });
    }),
    { numRuns: 600 },
  );
});
