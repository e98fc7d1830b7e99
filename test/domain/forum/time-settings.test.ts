import { USUAL_TIMES } from '../../../src/domain/forum/forum-time';
import type { ForumCommand } from '../../../src/domain/forum/decide-forum';
import { acting, forumAfter, givenForum, joined, leaders, rosterSeen, setUpWith } from '../../support/given-forum';
import { register } from '../../support/seated-register';

/** Which eves are off, whether members are given each matter and when it reminds is for those who keep the register. */

const setup = setUpWith(register('lgs', leaders));
const ready = [joined, rosterSeen('su', 'city', 'guest'), setup];
const times = { evesOff: ['walpurgisEve'], opening: false, reminders: ['lastDay'] } as const;
const set = (by: string, chosen: typeof times | typeof USUAL_TIMES = times, revision = 1): ForumCommand => ({
  type: 'setTimes',
  ...acting(by),
  times: chosen,
  revision,
});

it('a forum has the usual times until a leader sets others, once', () => {
  expect(forumAfter(...ready)).toMatchObject({ times: USUAL_TIMES });
  givenForum(...ready)
    .when(set('su'))
    .then({ type: 'timesSet', times });
  givenForum(...ready)
    .when(set('su', USUAL_TIMES))
    .thenNothingHappened();
  givenForum(...ready)
    .when(set('stranger'))
    .thenRefused({ type: 'mayNotSetUp' });
});

it('are set from what the form showed: a form from before the last change is behind', () => {
  const changed = {
    type: 'timesSet',
    at: '2026-06-04T08:00:00.000Z',
    by: { id: 'su', name: 'Seat su' },
    times,
  } as const;
  givenForum(...ready, changed)
    .when(set('su', USUAL_TIMES))
    .thenRefused({ type: 'staleRegister' });
  givenForum(...ready, changed)
    .when(set('su', USUAL_TIMES, 2))
    .then({ type: 'timesSet', times: USUAL_TIMES });
});

it('a setup that is stored again leaves them as they are', () => {
  const changed = forumAfter(
    ...ready,
    { type: 'timesSet', at: '2026-06-04T08:00:00.000Z', by: { id: 'su', name: 'Seat su' }, times },
    setup,
  );
  expect(changed).toMatchObject({ times });
});
