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
import { metBy, notesOf, renewedBy, type TermsNote } from '../../../src/domain/terms/terms-notes';
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
  'condition:act:1',
  'condition:act:2',
  'condition:act:1:1',
);
const actors = fc.constantFrom(chair, processLead, plainMember);
/** Which follow-up is meant: one of those that are there, or any; how much had been done with it when its form was drawn. */
const aim = fc.record({ which: fc.nat(9), seen: fc.constantFrom('asItStands', 'asItStands', 'before' as const) });
type Aim = typeof aim extends fc.Arbitrary<infer Value> ? Value : never;

/** What somebody does with what they see: mostly with what is there, and as it stands. */
type Aimed = (state: FollowUps) => FollowUpsCommand;

function aimedAt(
  { followUps }: FollowUps,
  { which, seen }: Aim,
): { readonly followUp: string; readonly after: number } {
  const followUp = followUps[which % Math.max(1, followUps.length)];
  if (followUp === undefined) return { followUp: 'a', after: 0 };
  const changes = followUp.changes.length;
  return { followUp: followUp.id, after: seen === 'asItStands' ? changes : changes - 1 };
}

const reason = fc.constantFrom('', 'Skäl', 'Skäl');
const due = { when: fc.constantFrom('next', 'day', '2026-09-18'), on: fc.constantFrom('', '2026-06-05', '2026-07-01') };
const owner = fc.record({ chosen: fc.constant({ kind: 'nobody' } as const), typed: fc.constantFrom('', 'Temagrupp') });
const fields = fc.record({
  ...{ title: fc.constantFrom('', 'Följ upp'), owner, recurs: fc.constantFrom(...RECURRENCES), ...due },
});
const today = fc.constantFrom('2026-06-04', '2026-08-01', '2027-05-02');
const owners = fc.constantFrom([], [plainMember]);

/** What has been noted of two conditions, as far as it is told: whoever tells it may have read it before somebody else did. */
const CONDITION_NOTES = [1, 2].flatMap((condition): readonly TermsNote[] => {
  const of = { condition, at: MORNING, by: 'Seat lead' };
  const met = { kind: 'met', ...of, evidence: 'Rapport' } as const;
  return [met, { kind: 'takenBack', ...of, reason: 'Fel' }, met, { kind: 'takenBack', ...of, reason: 'Åter' }, met];
});

const aboutConditions: fc.Arbitrary<FollowUpsCommand> = fc
  .tuple(fc.nat(5), fc.nat(5), fc.boolean())
  .map(([one, other, isRenewed]) => ({
    type: 'followConditions' as const,
    decision: {
      ...{ id: 'act', number: 'LGS PC 2026:1', language: 'sv' as const, conditionCount: 2 },
      notes: [
        ...CONDITION_NOTES.slice(0, one),
        ...CONDITION_NOTES.slice(5, 5 + other),
        ...(isRenewed ? [{ kind: 'renewed', way: 'end', at: MORNING, number: '2', until: null } as const] : []),
      ],
      duties: [
        { condition: 1, text: 'återrapportering', owner: { kind: 'nobody' as const }, due: '2026-06-18' },
        { condition: 2, text: 'en plan', owner: { kind: 'group' as const, name: 'Temagrupp' }, due: null },
      ],
    },
  }));

const untargeted: fc.Arbitrary<FollowUpsCommand> = fc.oneof(
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
  fc.record({
    ...{ type: fc.constant('takeUp' as const), followUp: ids, today },
    meeting: fc.option(fc.constant({ meetingOn: '2026-06-18', item: '5' })),
  }),
  fc.record({ type: fc.constant('settleCards' as const), followUps: fc.array(ids, { maxLength: 4 }) }),
  fc.record({ type: fc.constant('passTime' as const), today }),
  fc.record({
    ...{ type: fc.constant('followRunningOut' as const), isDecided: fc.boolean(), today },
    decision: fc.constant({
      ...{ id: 'act', number: 'LGS PC 2026:1', title: 'Riktlinje', validUntil: '2027-08-31', language: 'sv' as const },
    }),
  }),
  aboutConditions,
  fc.boolean().map((isEnded) => ({
    ...{ type: 'followDelegation' as const, isEnded },
    delegated: {
      ...{ id: 'act', number: 'LGS PC 2026:1', language: 'sv' as const },
      delegation: { to: 'LGS styrgrupp', matters: 'Processen', reviewOn: '2026-07-01' },
    },
  })),
);

const ending = fc.oneof(
  fc.record({ aim, command: fc.record({ type: fc.constant('finish' as const), by: actors, owners, reason, today }) }),
  fc.record({ aim, command: fc.record({ type: fc.constant('drop' as const), by: actors, reason }) }),
  fc.record({
    aim,
    command: fc.record({ type: fc.constant('move' as const), by: actors, owners, reason, owner, ...due }),
  }),
);

/** Whoever reminds may have looked before somebody ended what it is about. */
const reminding = fc.array(aim, { maxLength: 4 }).map((aims): Aimed => (state) => ({
  ...{ type: 'remind', day: '2026-06-04' },
  reminders: aims.map((one) => ({ followUp: aimedAt(state, one).followUp, people: ['p'] })),
}));

const anyCommand: fc.Arbitrary<Aimed> = fc.oneof(
  { weight: 1, arbitrary: reminding },
  {
    weight: 3,
    arbitrary: untargeted.map(
      (command): Aimed =>
        () =>
          command,
    ),
  },
  {
    weight: 1,
    arbitrary: ending.map(({ aim: one, command }): Aimed => (state) => ({ ...command, ...aimedAt(state, one) })),
  },
);

const toldOfConditions = aboutConditions.map(
  (command): Aimed =>
    () =>
      command,
);

interface Step {
  readonly command: FollowUpsCommand;
  readonly before: FollowUps;
  readonly events: readonly FollowUpsEvent[];
  readonly after: FollowUps;
}

function stepsOf(commands: readonly Aimed[]): readonly Step[] {
  let state = noFollowUps;
  return commands.map((aimed, index) => {
    const before = state;
    const command = aimed(before);
    const verdict = decideFollowUps(before, command, plusMilliseconds(MORNING, index * DAY_MS));
    const events = verdict.kind === 'accepted' ? verdict.events : [];
    state = events.reduce(evolveFollowUps, before);
    return { command, before, events, after: state };
  });
}

function always(holds: (step: Step, index: number) => void, command = anyCommand): void {
  fc.assert(
    fc.property(fc.array(command, { minLength: 5, maxLength: 25 }), (commands) => stepsOf(commands).forEach(holds)),
  );
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

it('what is over by itself is never open again: what it was about is done', () => {
  always(
    ({ before, after: state }) => {
      for (const { id } of before.followUps.filter(({ ended }) => ended?.how === 'lapsed')) {
        expect(followUpIn(state, id)?.ended?.how).toBe('lapsed');
      }
    },
    fc.oneof(toldOfConditions, anyCommand),
  );
});

it('what somebody has done with a condition’s follow-up is not undone by whoever read the decision before that', () => {
  always(
    ({ command, before, after: state }) => {
      if (command.type !== 'followConditions') return;
      for (const condition of [1, 2]) {
        const [made, now] = [before, state].map(
          ({ followUps }) =>
            followUps.filter(({ source }) => source.kind === 'condition' && source.condition === condition).length,
        );
        const takenBack = notesOf(command.decision.notes, condition).filter(({ kind }) => kind === 'takenBack').length;
        if ((made ?? 0) > takenBack) expect(now).toBe(made);
      }
    },
    fc.oneof(toldOfConditions, anyCommand),
  );
});

it('of a condition none is made while one is open, and none is open when it is told that it is met or goes no further', () => {
  const openOf = ({ followUps }: FollowUps, condition: number) =>
    followUps.filter((one) => {
      const { source } = one;
      return source.kind === 'condition' && source.condition === condition && !isOver(one);
    });
  always(
    ({ command, before, events, after: state }) => {
      if (command.type !== 'followConditions') return;
      for (const event of events) {
        if (event.type !== 'followUpAdded' || event.followUp.source.kind !== 'condition') continue;
        expect(openOf(before, event.followUp.source.condition)).toEqual([]);
      }
      const { notes } = command.decision;
      for (const condition of [1, 2]) {
        const isSettled = metBy(notes, condition) !== undefined || renewedBy(notes) !== undefined;
        if (isSettled) expect(openOf(state, condition)).toEqual([]);
      }
    },
    fc.oneof(toldOfConditions, anyCommand),
  );
});

it('the same command again changes nothing, or is told that it came too late', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 15 }), anyCommand, (commands, aimed) => {
      const state = stepsOf(commands).at(-1)?.after ?? noFollowUps;
      const command = aimed(state);
      const now = plusMilliseconds(MORNING, 60 * DAY_MS);
      const first = decideFollowUps(state, command, now);
      if (first.kind === 'refused') return;
      const second = decideFollowUps(first.events.reduce(evolveFollowUps, state), command, now);
      expect(second.kind === 'accepted' ? second.events : []).toEqual([]);
    }),
  );
});
