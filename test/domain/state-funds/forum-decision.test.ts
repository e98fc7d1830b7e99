import type { ForumCommand } from '../../../src/domain/forum/decide-forum';
import type { ForumEvent } from '../../../src/domain/forum/forum';
import { charterOn } from '../../../src/domain/forum/charter-on';
import type { StateFundsDecisionFields } from '../../../src/domain/state-funds/forum-decision';
import { acting, forumAfter, givenForum, joined, leaders, rosterSeen, setUpWith } from '../../support/given-forum';
import { register } from '../../support/seated-register';

/** The criteria for state funds are off until the forum names its decision about them. */

const ready = [joined, rosterSeen('su', 'city', 'guest'), setUpWith(register('lgs', leaders))];
const fields = { fundsDecidedBy: 'LGS ', fundsDecidedOn: '2026-06-04', fundsNumber: 'punkt 8' };
const decision = { decidedBy: 'LGS', decidedOn: '2026-06-04', number: 'punkt 8' };
const set = (by: string, typed: StateFundsDecisionFields | null, revision = 1): ForumCommand => ({
  type: 'setStateFunds',
  ...acting(by),
  fields: typed,
  revision,
});
const turnedOn = {
  type: 'stateFundsSet',
  at: '2026-06-04T08:00:00.000Z',
  by: { id: 'su', name: 'Seat su' },
  decision,
} as const;

it('are turned on by who decided, when and under which number, by a leader, once', () => {
  givenForum(...ready)
    .when(set('su', fields))
    .then({ type: 'stateFundsSet', decision });
  givenForum(...ready, turnedOn)
    .when(set('su', fields))
    .thenNothingHappened();
  givenForum(...ready)
    .when(set('stranger', fields))
    .thenRefused({ type: 'mayNotSetUp' });
});

it('are off until then, and can be turned off again', () => {
  givenForum(...ready)
    .when(set('su', null))
    .thenNothingHappened();
  givenForum(...ready, turnedOn)
    .when(set('su', null, 2))
    .then({ type: 'stateFundsSet', decision: null });
  const stands = (...events: readonly ForumEvent[]) => {
    const forum = forumAfter(...events);
    return forum.status === 'ready' ? charterOn(forum, '2026-06-04').stateFunds : null;
  };
  expect(stands(...ready)).toBeUndefined();
  expect(stands(...ready, turnedOn)).toEqual(decision);
  expect(stands(...ready, turnedOn, ...ready.slice(2))).toEqual(decision);
  expect(stands(...ready, turnedOn, { ...turnedOn, decision: null })).toBeUndefined();
});

it('a form from before the last change is behind', () => {
  givenForum(...ready, turnedOn)
    .when(set('su', null))
    .thenRefused({ type: 'staleRegister' });
});

it.each([
  [{ fundsDecidedBy: '…' }, 'fundsDecidedBy', 'missing'],
  [{ fundsDecidedBy: 'x'.repeat(81) }, 'fundsDecidedBy', 'tooLong'],
  [{ fundsDecidedOn: '' }, 'fundsDecidedOn', 'missing'],
  [{ fundsDecidedOn: 'i juni' }, 'fundsDecidedOn', 'notADate'],
  [{ fundsDecidedOn: '2099-01-01' }, 'fundsDecidedOn', 'notYet'],
  [{ fundsNumber: '' }, 'fundsNumber', 'missing'],
])('%j is told at its field', (typed, field, fault) => {
  givenForum(...ready)
    .when(set('su', { ...fields, ...typed }))
    .thenRefused({ type: 'stateFundsFaulty', faults: [{ field, fault }] } as never);
});
