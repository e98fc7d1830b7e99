import fc from 'fast-check';
import type { Actor } from '../../../src/domain/forum/roles';
import type { MinutesCommand } from '../../../src/domain/minutes/commands';
import { decideMinutes } from '../../../src/domain/minutes/decide-minutes';
import type { MinutesEvent } from '../../../src/domain/minutes/events';
import { evolveMinutes } from '../../../src/domain/minutes/evolve-minutes';
import {
  isLocked,
  noMinutes,
  verificationsOf,
  verifiersLeft,
  type Minutes,
  type StartedMinutes,
} from '../../../src/domain/minutes/minutes';
import { nextMinutesMoment, stepsToRemind } from '../../../src/domain/minutes/minutes-reminders';
import { phaseOf, openStepsOf } from '../../../src/domain/minutes/open-steps';
import {
  approver,
  calendar,
  hoursAfter,
  member,
  minutesStarted,
  named,
  noteTaker,
  secondVerifier,
  start,
  upTo,
  verifier,
  viceChair,
} from '../../support/minutes';

const EVERYBODY: readonly Actor[] = [noteTaker, verifier, secondVerifier, approver, viceChair, member];
const actors = fc.constantFrom(...EVERYBODY);
const people = actors.map(named);
const numbers = fc.integer({ min: 1, max: 4 });
/** Few, so that one comes back under another number: then too no attestation may count twice. */
const hashes = fc.constantFrom('a', 'b', 'c');
const texts = fc.constantFrom('', 'x', 'y');
const steps = fc.constantFrom('draft' as const, 'verify' as const, 'approve' as const);
const days = fc.constantFrom('2025-10-23', '2025-10-29', '2025-11-10', '2026-01-07', 'x');
const seen = fc.record({ version: numbers, hash: hashes });

const anyCommand: fc.Arbitrary<MinutesCommand> = fc.oneof(
  fc.record({
    type: fc.constant('start' as const),
    by: actors,
    start: fc
      .record({ noteTaker: people, verifiers: fc.array(people, { maxLength: 2 }), approver: people })
      .map((signers) => ({
        ...start,
        ...signers,
      })),
  }),
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('submitVersion' as const),
      by: actors,
      after: fc.integer({ min: 0, max: 4 }),
      document: fc.record({
        url: fc.constantFrom('https://example.org/x', 'x'),
        label: texts,
        contentHash: fc.constant(null),
      }),
      changes: texts,
      hash: hashes,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ type: fc.constantFrom('verify' as const, 'approve' as const), by: actors, seen }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('requestChange' as const), by: actors, seen, where: texts, what: texts }),
  },
  fc.record({ type: fc.constant('handToMeeting' as const), by: actors, seen, reason: texts }),
  fc.record({ type: fc.constant('takeFromMeeting' as const), by: actors, handing: fc.nat(2) }),
  fc.record({
    type: fc.constant('moveAddress' as const),
    by: actors,
    from: fc.constantFrom('https://example.org/a', 'https://example.org/b'),
    address: fc.constantFrom('https://example.org/a', 'https://example.org/b', 'x'),
  }),
  fc.record({
    type: fc.constant('publish' as const),
    by: actors,
    seen,
    address: fc.constantFrom('https://example.org/a', 'https://example.org/b', 'x'),
    isReviewed: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('noteMeeting' as const),
    by: people,
    about: fc.constantFrom('minutes' as const, 'disputedMinutes' as const),
    meeting: fc.option(fc.record({ meetingOn: days, item: texts })),
    notedAt: fc.integer({ min: 0, max: 200 }).map(hoursAfter),
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('handOver' as const),
      by: actors,
      step: steps,
      from: actors.map(({ id }) => id),
      to: people,
    }),
  },
  fc.record({
    type: fc.constant('extend' as const),
    by: actors,
    step: steps,
    due: days,
    day: days,
    deadlines: fc.record({ draft: days, verified: days, approved: days }),
    today: days,
  }),
  fc.record({ type: fc.constant('askReminders' as const), seenAt: fc.integer({ min: 0, max: 200 }).map(hoursAfter) }),
  fc.record({
    type: fc.constant('withdraw' as const),
    by: fc.constantFrom(member, noteTaker),
    after: fc.nat(3),
    reason: texts,
  }),
);

/** What somebody in their right mind does next, so that many chains get far: signs what is before them. */
type Move =
  { readonly kind: 'command'; readonly command: MinutesCommand } | { readonly kind: 'onwards'; readonly pick: number };

const moves = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: anyCommand.map((command) => ({ kind: 'command', command }) as const) },
    { weight: 3, arbitrary: fc.nat(20).map((pick) => ({ kind: 'onwards', pick }) as const) },
  ),
  { maxLength: 50 },
);
const beginnings = fc.constantFrom(...Object.values(upTo), []);

function onwards(minutes: Minutes, pick: number): MinutesCommand {
  if (minutes.status === 'none') return { type: 'start', by: verifier, start };
  const version = minutes.versions.at(-1);
  const seen = { version: version?.number ?? 0, hash: version?.hash ?? '' };
  const acting = ({ id, name }: { id: string; name: string }) =>
    EVERYBODY.find((one) => one.id === id) ?? { id, name, roles: [] };
  const writing: MinutesCommand = {
    type: 'submitVersion',
    by: acting(minutes.noteTaker),
    after: minutes.versions.length,
    document: { url: 'https://example.org/x', label: '', contentHash: null },
    changes: 'x',
    hash: 'abc'.charAt(pick % 3),
  };
  switch (phaseOf(minutes)) {
    case 'drafting':
      return writing;
    case 'changing':
      return pick % 4 === 0 ? { type: 'handToMeeting', by: acting(minutes.noteTaker), seen, reason: 'x' } : writing;
    case 'verifying': {
      const left = verifiersLeft(minutes);
      const by = acting(left[pick % left.length] ?? verifier);
      return pick % 5 === 0 ? { type: 'requestChange', by, seen, where: 'x', what: 'y' } : { type: 'verify', by, seen };
    }
    case 'approving': {
      const by = acting(minutes.approver);
      return pick % 4 === 0
        ? { type: 'requestChange', by, seen, where: 'x', what: 'y' }
        : { type: 'approve', by, seen };
    }
    case 'publishing':
    case 'done':
      return { type: 'publish', by: verifier, seen, address: 'https://example.org/a', isReviewed: true };
    case 'atMeeting':
    case 'withdrawn':
      return {
        type: 'noteMeeting',
        by: named(verifier),
        about: 'disputedMinutes',
        meeting: { meetingOn: '2025-11-19', item: '1 b' },
        notedAt: hoursAfter(9_999),
      };
  }
}

function historyOf(beginning: readonly MinutesEvent[], sequence: readonly Move[]) {
  const states: Minutes[] = [beginning.reduce<Minutes>(evolveMinutes, noMinutes)];
  const events = [...beginning];
  for (const [hour, move] of sequence.entries()) {
    const state = states.at(-1) ?? noMinutes;
    const command = move.kind === 'command' ? move.command : onwards(state, move.pick);
    const verdict = decideMinutes(state, command, hoursAfter(48 + hour * 7));
    if (verdict.kind === 'refused') continue;
    events.push(...verdict.events);
    states.push(verdict.events.reduce(evolveMinutes, state));
  }
  const started = states.flatMap((state): readonly StartedMinutes[] => (state.status === 'none' ? [] : [state]));
  return { started, events, end: states.at(-1) ?? noMinutes };
}

/** The chain as the events themselves tell it, without the state. */
function signedIn(events: readonly MinutesEvent[]) {
  const written = events.flatMap((event) => (event.type === 'versionSubmitted' ? [event.by.id] : []));
  const attested = events.flatMap((event) => (event.type === 'verified' ? [event.by.id] : []));
  const approvals = events.flatMap((event) => (event.type === 'approved' ? [event.by.id] : []));
  return { written, attested, approvals };
}

it('no attestation ever counts for another version', () => {
  fc.assert(
    fc.property(beginnings, moves, (beginning, sequence) => {
      for (const minutes of historyOf(beginning, sequence).started) {
        const version = minutes.versions.at(-1);
        for (const attestation of verificationsOf(minutes)) {
          expect(attestation).toMatchObject({ version: version?.number, hash: version?.hash });
          expect(attestation.at >= (version?.at ?? '')).toBe(true);
        }
        if (minutes.approval !== null) {
          expect(minutes.approval).toMatchObject({ version: version?.number, hash: version?.hash });
          expect(verifiersLeft(minutes)).toEqual([]);
        }
      }
    }),
    { numRuns: 500 },
  );
});

it('no person fills two steps of one chain, however steps are handed over (R-25)', () => {
  fc.assert(
    fc.property(beginnings, moves, (beginning, sequence) => {
      const { events, end } = historyOf(beginning, sequence);
      const { written, attested, approvals } = signedIn(events);
      if (end.status === 'none') return;
      const steps = [
        new Set([end.noteTaker.id, ...written]),
        new Set([...end.verifiers.map(({ id }) => id), ...attested]),
        new Set([end.approver.id, ...approvals]),
      ];
      expect(new Set(steps.flatMap((step) => [...step])).size).toBe(steps.reduce((sum, { size }) => sum + size, 0));
      expect(new Set(end.verifiers.map(({ id }) => id)).size).toBe(end.verifiers.length);
    }),
    { numRuns: 800 },
  );
});

it('published implies verified by all and approved, where the charter asks for that (R-23)', () => {
  let gated = 0;
  fc.assert(
    fc.property(beginnings, moves, (beginning, sequence) => {
      for (const minutes of historyOf(beginning, sequence).started) {
        if (minutes.publication === null) continue;
        expect(minutes.versions.length).toBeGreaterThan(0);
        if (!minutes.isGated) continue;
        gated += 1;
        const version = minutes.versions.at(-1);
        const attested = minutes.attestations
          .filter((one) => one.version === version?.number)
          .map(({ person }) => person.id);
        expect(attested).toEqual(expect.arrayContaining(minutes.verifiers.map(({ id }) => id)));
        expect(minutes.approval).toMatchObject({ person: minutes.approver, version: version?.number });
      }
    }),
    { numRuns: 500 },
  );
  expect(gated).toBeGreaterThan(0);
});

it('locked minutes never change their versions, attestations, requests, approval or signers (Q-24)', () => {
  fc.assert(
    fc.property(beginnings, moves, (beginning, sequence) => {
      const { started } = historyOf(beginning, sequence);
      const locked = started.find(isLocked);
      if (locked === undefined) return;
      for (const minutes of started.slice(started.indexOf(locked))) {
        const { versions, attestations, changeRequests, approval, noteTaker, verifiers, approver } = minutes;
        expect({ versions, attestations, changeRequests, approval, noteTaker, verifiers, approver }).toEqual({
          versions: locked.versions,
          attestations: locked.attestations,
          changeRequests: locked.changeRequests,
          approval: locked.approval,
          noteTaker: locked.noteTaker,
          verifiers: locked.verifiers,
          approver: locked.approver,
        });
        expect([minutes.handedToMeeting, minutes.withdrawal]).toEqual([null, null]);
      }
    }),
    { numRuns: 500 },
  );
});

it('versions are numbered from one without gaps, and none is ever changed or lost', () => {
  fc.assert(
    fc.property(beginnings, moves, (beginning, sequence) => {
      const { started } = historyOf(beginning, sequence);
      for (const [index, { versions }] of started.entries()) {
        expect(versions.map(({ number }) => number)).toEqual(versions.map((_, place) => place + 1));
        const before = started[index - 1]?.versions ?? [];
        expect(versions.slice(0, before.length)).toEqual(before);
      }
    }),
  );
});

it('nobody can get minutes to an end that they have no part in: withdrawn minutes stay withdrawn', () => {
  fc.assert(
    fc.property(moves, (sequence) => {
      const { started, events } = historyOf(upTo.withdrawn, sequence);
      expect(started.every((minutes) => phaseOf(minutes) === 'withdrawn')).toBe(true);
      expect(events.slice(2).filter(({ type }) => type !== 'remindersAsked')).toEqual([]);
    }),
  );
});

it('the same command twice gives no events the second time', () => {
  fc.assert(
    fc.property(beginnings, moves, anyCommand, fc.option(fc.nat(20)), (beginning, sequence, any, pick) => {
      const { end } = historyOf(beginning, sequence);
      const command = pick === null ? any : onwards(end, pick);
      const verdict = decideMinutes(end, command, hoursAfter(9_000));
      if (verdict.kind === 'refused') return;
      const once = verdict.events.reduce(evolveMinutes, end);
      expect(decideMinutes(once, command, hoursAfter(9_001))).toEqual({ kind: 'accepted', events: [] });
    }),
    { numRuns: 1_000 },
  );
});

it('while minutes are on their way somebody or a meeting is waited for, and nobody when they are at an end', () => {
  fc.assert(
    fc.property(beginnings, moves, (beginning, sequence) => {
      for (const minutes of historyOf(beginning, sequence).started) {
        const isOver = ['atMeeting', 'done', 'withdrawn'].includes(phaseOf(minutes));
        expect(openStepsOf(minutes, calendar).length === 0).toBe(isOver);
      }
    }),
  );
});

it('nobody is reminded twice of the same moment, nor outside office hours', () => {
  fc.assert(
    fc.property(beginnings, moves, fc.integer({ min: 0, max: 3_000 }), (beginning, sequence, hour) => {
      const { end } = historyOf(beginning, sequence);
      if (end.status === 'none') return;
      const now = hoursAfter(500 + hour);
      const asked = evolveMinutes(end, { type: 'remindersAsked', at: now });
      if (asked.status === 'none') return;
      expect(stepsToRemind(asked, calendar, now)).toEqual([]);
      const next = nextMinutesMoment(asked, calendar, now);
      if (next === null) return;
      expect(next > now && stepsToRemind(asked, calendar, next).length > 0).toBe(true);
      expect(next).toBe(calendar.timeOn(calendar.dayOf(next), 9));
    }),
    { numRuns: 200 },
  );
});

it('events that cannot follow leave the state as it is', () => {
  fc.assert(
    fc.property(beginnings, (beginning) => {
      const minutes = beginning.reduce<Minutes>(evolveMinutes, noMinutes);
      for (const event of beginning.slice(1)) expect(evolveMinutes(noMinutes, event)).toEqual(noMinutes);
      const restarted = evolveMinutes(minutes, { ...minutesStarted(), at: hoursAfter(99) });
      if (minutes.status === 'started') expect(restarted).toEqual(minutes);
    }),
  );
});
