import fc from 'fast-check';
import type { FollowUpsCommand } from '../../../src/domain/follow-ups/commands';
import { decideFollowUps } from '../../../src/domain/follow-ups/decide-follow-ups';
import {
  evolveFollowUps,
  followUpIn,
  isOver,
  noFollowUps,
  RECURRENCES,
  type FollowUps,
  type FollowUpsEvent,
} from '../../../src/domain/follow-ups/follow-ups';
import { linesOf } from '../../../src/domain/follow-ups/lines-of-meetings';
import { followUpsToRemind } from '../../../src/domain/follow-ups/reminding';
import type { Charter } from '../../../src/domain/forum/charter';
import { noMeetings } from '../../../src/domain/meetings/meetings';
import { plusMilliseconds } from '../../../src/domain/time';
import { MORNING, chair, plainMember, processLead } from '../../support/matter';
import { calendar } from '../../support/minutes';

const DAY_MS = 86_400_000;
const ids = fc.constantFrom(
  'a',
  'b',
  'a~2',
  'proposed',
  'runsOut:act:12',
  'runsOut:act:6',
  'runsOut:act:3',
  'delegated:act',
);
const actors = fc.constantFrom(chair, processLead, plainMember);
const after = fc.nat(3);
const reason = fc.constantFrom('', 'Skäl');
const due = { when: fc.constantFrom('next', 'day', '2026-09-18'), on: fc.constantFrom('', '2026-06-05', '2026-07-01') };
const owner = fc.record({ chosen: fc.constant({ kind: 'nobody' } as const), typed: fc.constantFrom('', 'Temagrupp') });
const fields = fc.record({
  ...{ title: fc.constantFrom('', 'Följ upp'), owner, recurs: fc.constantFrom(...RECURRENCES), ...due },
});
const today = fc.constantFrom('2026-06-04', '2026-08-01', '2027-05-02');
const owners = fc.constantFrom([], [plainMember]);

const anyCommand: fc.Arbitrary<FollowUpsCommand> = fc.oneof(
  fc.record({
    ...{ type: fc.constant('add' as const), by: actors, id: fc.constantFrom('a', 'b'), fields },
    source: fc.constant({ kind: 'byHand' } as const),
  }),
  fc.constant({
    type: 'propose' as const,
    proposals: [
      {
        ...{ id: 'proposed', title: 'Tas upp igen', owner: { kind: 'nobody' } as const },
        ...{ due: { kind: 'meeting', from: null } as const, source: { kind: 'byHand' } as const },
      },
    ],
  }),
  fc.record({ type: fc.constant('confirm' as const), by: actors, proposal: fc.constant('proposed'), fields }),
  fc.record({ type: fc.constant('decline' as const), by: actors, proposal: fc.constant('proposed') }),
  fc.record({ type: fc.constant('finish' as const), by: actors, owners, followUp: ids, after, reason, today }),
  fc.record({ type: fc.constant('drop' as const), by: actors, followUp: ids, after, reason }),
  fc.record({ type: fc.constant('move' as const), by: actors, owners, followUp: ids, after, reason, owner, ...due }),
  fc.record({
    ...{ type: fc.constant('takeUp' as const), followUp: ids, today },
    meeting: fc.option(fc.constant({ meetingOn: '2026-06-18', item: '5' })),
  }),
  fc.record({
    ...{ type: fc.constant('remind' as const), day: fc.constant('2026-06-04') },
    reminders: fc.array(fc.record({ followUp: ids, people: fc.constant(['p']) }), { maxLength: 4 }),
  }),
  fc.record({ type: fc.constant('settleCards' as const), followUps: fc.array(ids, { maxLength: 4 }) }),
  fc.record({ type: fc.constant('passTime' as const), today }),
  fc.record({
    ...{ type: fc.constant('followRunningOut' as const), isDecided: fc.boolean(), today },
    decision: fc.constant({
      ...{ id: 'act', number: 'LGS PC 2026:1', title: 'Riktlinje', validUntil: '2027-08-31', language: 'sv' as const },
    }),
  }),
  fc.boolean().map((isEnded) => ({
    ...{ type: 'followDelegation' as const, isEnded },
    delegated: {
      ...{ id: 'act', number: 'LGS PC 2026:1', language: 'sv' as const },
      delegation: { to: 'LGS styrgrupp', matters: 'Processen', reviewOn: '2026-07-01' },
    },
  })),
);

interface Step {
  readonly command: FollowUpsCommand;
  readonly before: FollowUps;
  readonly events: readonly FollowUpsEvent[];
  readonly after: FollowUps;
}

function stepsOf(commands: readonly FollowUpsCommand[]): readonly Step[] {
  let state = noFollowUps;
  return commands.map((command, index) => {
    const before = state;
    const verdict = decideFollowUps(before, command, plusMilliseconds(MORNING, index * DAY_MS));
    const events = verdict.kind === 'accepted' ? verdict.events : [];
    state = events.reduce(evolveFollowUps, before);
    return { command, before, events, after: state };
  });
}

function always(holds: (step: Step, index: number) => void): void {
  fc.assert(fc.property(fc.array(anyCommand, { maxLength: 25 }), (commands) => stepsOf(commands).forEach(holds)));
}

it('a follow-up is never both over and reminded of', () => {
  always(({ before, events, after: state }, index) => {
    const remindedOf = events.flatMap((event) => (event.type === 'followUpsReminded' ? event.reminders : []));
    for (const { followUp } of remindedOf) {
      const at = followUpIn(before, followUp);
      expect(at !== undefined && !isOver(at)).toBe(true);
    }
    const now = plusMilliseconds(MORNING, (index + 400) * DAY_MS);
    expect(followUpsToRemind(state, noMeetings, calendar, now).filter(isOver)).toEqual([]);
  });
});

it('what is over is on no meeting’s list, and nothing is on it twice', () => {
  const charter: Charter = {
    ...{ kind: 'lgs', name: 'LGS', shortName: 'LGS', wording: 'decides', members: [] },
    times: { evesOff: [], opening: false, reminders: [] },
    parties: [],
    absences: [],
    roles: { chair: [], viceChair: [], processLead: [], noteTaker: [], verifier: [], approver: [] },
  };
  always(({ after: state }) => {
    const lines = linesOf(state, charter);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    for (const { subject } of lines) expect(followUpIn(state, subject)?.ended).toBeNull();
  });
});

it('nothing is lost: every follow-up stays, and every change with what stood there before', () => {
  always(({ before, after: state }) => {
    for (const followUp of before.followUps) {
      const now = followUpIn(state, followUp.id);
      expect(now?.changes.slice(0, followUp.changes.length)).toEqual(followUp.changes);
    }
    expect(new Set(state.followUps.map(({ id }) => id)).size).toBe(state.followUps.length);
  });
});

it('one that recurs has one next at the most, after the day it was made', () => {
  always(({ command, before, events }) => {
    const made = events.flatMap((event) =>
      event.type === 'followUpAdded' && event.by === null ? [event.followUp] : [],
    );
    const today = 'today' in command ? command.today : '';
    for (const next of made) {
      expect(followUpIn(before, next.id)).toBeUndefined();
      if (next.recurs !== 'never')
        expect((next.due.kind === 'day' ? next.due.on : (next.due.from ?? '')) > today).toBe(true);
    }
  });
});

it('of a decision that runs out one reminder waits at a time, and none that is over is ever open again or reminded of', () => {
  const ofDecision = ({ followUps }: FollowUps) => followUps.filter(({ source }) => source.kind === 'runsOut');
  always(({ command, before, after: state }, index) => {
    const open = ofDecision(state).filter((one) => !isOver(one));
    if (command.type === 'passTime') expect(open.length).toBeLessThanOrEqual(1);
    if (command.type === 'followRunningOut' && command.isDecided) expect(open).toEqual([]);
    for (const { id } of ofDecision(before).filter(({ ended }) => ended !== null)) {
      expect(open.map((one) => one.id)).not.toContain(id);
    }
    const now = plusMilliseconds(MORNING, (index + 400) * DAY_MS);
    const asked = followUpsToRemind(state, noMeetings, calendar, now).map(({ id }) => id);
    const over = ofDecision(state).filter(isOver);
    expect(over.filter(({ id }) => asked.includes(id))).toEqual([]);
  });
});

it('the same command again changes nothing, or is told that it came too late', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 15 }), anyCommand, (commands, command) => {
      const state = stepsOf(commands).at(-1)?.after ?? noFollowUps;
      const now = plusMilliseconds(MORNING, 60 * DAY_MS);
      const first = decideFollowUps(state, command, now);
      if (first.kind === 'refused') return;
      const second = decideFollowUps(first.events.reduce(evolveFollowUps, state), command, now);
      expect(second.kind === 'accepted' ? second.events : []).toEqual([]);
    }),
  );
});
