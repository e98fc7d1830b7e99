import fc from 'fast-check';
import type { ResolutionCommand } from '../../../src/domain/resolution/commands';
import type { Choice } from '../../../src/domain/resolution/ballot';
import { decide } from '../../../src/domain/resolution/decide';
import { evolve } from '../../../src/domain/resolution/evolve';
import { notStarted, type Resolution, type Started } from '../../../src/domain/resolution/resolution';
import { latestBallots } from '../../../src/domain/resolution/ballot';
import { waitsFor } from '../../../src/domain/resolution/waiting';
import { stateAfter } from '../../support/given';
import { anyCommand } from '../../support/resolution-commands';
import { cast, chair, electors, minutesAfter, preparedRound, upTo } from '../../support/matter';

const history = fc.array(fc.tuple(anyCommand, fc.integer({ min: 0, max: 60 * 24 * 30 })), { maxLength: 60 });
const beginnings = fc.constantFrom(...Object.values(upTo), []);

function run(state: Resolution, command: ResolutionCommand, now: string): Resolution {
  const verdict = decide(state, command, now);
  return verdict.kind === 'accepted' ? verdict.events.reduce(evolve, state) : state;
}

/** Runs commands in the order of their moments, and gives every state on the way. */
function statesOf(
  beginning: Resolution,
  commands: readonly (readonly [ResolutionCommand, number])[],
): readonly Resolution[] {
  const inOrder = [...commands].sort(([, one], [, other]) => one - other);
  const states = [beginning];
  for (const [command, minute] of inOrder) states.push(run(states.at(-1) ?? beginning, command, minutesAfter(minute)));
  return states;
}

it('adopted implies that every elector approves in the end, and that nothing is missing (R-01)', () => {
  fc.assert(
    fc.property(beginnings, history, (events, commands) => {
      for (const state of statesOf(stateAfter(events), commands)) {
        if (state.status !== 'adopted') continue;
        const round = state.rounds.at(-1);
        const latest = new Map(latestBallots(round?.ballots ?? []).map(({ voter, choice }) => [voter, choice]));
        const standing = round?.electorate.map(({ id }) => latest.get(id));
        expect(standing?.every((choice) => choice === 'approve' || choice === 'recuse')).toBe(true);
        for (const principal of ['region', 'kommun']) {
          const side = round?.electorate.filter((elector) => elector.principal === principal) ?? [];
          expect(side.some(({ id }) => latest.get(id) === 'approve')).toBe(true);
        }
      }
    }),
    { numRuns: 400 },
  );
});

it('after an ending no command changes anything but the numbering of a decision', () => {
  const endings = fc.constantFrom(upTo.adopted, upTo.movedToMeeting, upTo.struck, upTo.withdrawn);
  fc.assert(
    fc.property(endings, anyCommand, fc.integer({ min: 0, max: 99_999 }), (events, command, minute) => {
      const verdict = decide(stateAfter(events), command, minutesAfter(minute));
      const types = verdict.kind === 'accepted' ? verdict.events.map(({ type }) => type) : [];
      expect(types.filter((type) => type !== 'numbered')).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

it('the order of ballots does not change the outcome', () => {
  const electorate = electors(3, 3);
  const choices = fc.array(fc.constantFrom<Choice>('approve', 'reject', 'objectToForm', 'recuse'), {
    minLength: 6,
    maxLength: 6,
  });
  fc.assert(
    fc.property(choices, fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (answers, order) => {
      const outcomeIn = (sequence: readonly number[]) => {
        const open = run(
          stateAfter(upTo.draft),
          { type: 'openRound', by: chair, revision: 0, round: preparedRound({ electorate }) },
          minutesAfter(0),
        );
        const end = sequence.reduce((state, index, minute) => {
          const voter = electorate[index]?.id ?? '';
          const choice = answers[index] ?? 'approve';
          return run(state, { ...cast(voter, choice), reason: 'because' }, minutesAfter(minute + 1));
        }, open);
        return end.status === 'movedToMeeting' ? `${end.status} ${end.cause}` : end.status;
      };
      expect(outcomeIn(order)).toBe(outcomeIn([0, 1, 2, 3, 4, 5]));
      expect(outcomeIn(order)).not.toBe('open');
    }),
    { numRuns: 300 },
  );
});

it('the same command twice equals once', () => {
  fc.assert(
    fc.property(beginnings, history, anyCommand, (events, commands, command) => {
      const state = statesOf(stateAfter(events), commands).at(-1) ?? notStarted;
      const now = minutesAfter(60 * 24 * 31);
      const once = run(state, command, now);
      expect(run(once, command, now)).toEqual(once);
    }),
    { numRuns: 400 },
  );
});

it('a command is never half done: replaying its events gives the state it led to', () => {
  fc.assert(
    fc.property(history, (commands) => {
      let state: Resolution = notStarted;
      const log: Parameters<typeof evolve>[1][] = [];
      for (const [command, minute] of commands) {
        const verdict = decide(state, command, minutesAfter(minute));
        if (verdict.kind === 'refused') continue;
        log.push(...verdict.events);
        state = verdict.events.reduce(evolve, state);
      }
      expect(stateAfter(log)).toEqual(state);
    }),
  );
});

it('a matter waits for those who can move it on', () => {
  const started = (events: readonly Parameters<typeof evolve>[1][]): Started => {
    const state = stateAfter(events);
    if (state.status === 'notStarted') throw new Error('not started');
    return state;
  };
  expect(waitsFor(started(upTo.draft))).toEqual(['lead']);
  expect(waitsFor(started(upTo.open))).toEqual(['r1', 'r2', 'k1']);
  expect(waitsFor(started(upTo.referredBack))).toEqual([]);
  const by = { id: 'lead', name: 'Seat lead' };
  const assigned = {
    type: 'reworkAssigned',
    at: minutesAfter(1),
    by,
    responsible: { id: 'r2', name: 'Seat r2' },
    whatToSupply: 'x',
  } as const;
  expect(waitsFor(started([...upTo.referredBack, assigned]))).toEqual(['r2']);
  for (const ending of ['lapsed', 'adopted', 'movedToMeeting', 'struck', 'withdrawn'] as const) {
    expect(waitsFor(started(upTo[ending]))).toEqual([]);
  }
});
