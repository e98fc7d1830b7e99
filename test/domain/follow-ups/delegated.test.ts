import { decideFollowUps } from '../../../src/domain/follow-ups/decide-follow-ups';
import {
  evolveFollowUps,
  isOver,
  noFollowUps,
  type FollowUps,
  type FollowUpsEvent,
} from '../../../src/domain/follow-ups/follow-ups';
import type { Language } from '../../../src/domain/language';

/** What is delegated until further notice is looked at again by its day, since it has no end of its own (R-22, 000:81). */
const now = '2026-06-04T08:00:00.000Z';
const delegation = { to: 'LGS styrgrupp', matters: 'utskrivningsprocessen', reviewOn: '2027-06-30' };

function follow(state: FollowUps, isEnded: boolean, language: Language = 'sv'): readonly FollowUpsEvent[] {
  const delegated = { id: 'matter', number: 'LGS PC 2026:1', delegation, language };
  const verdict = decideFollowUps(state, { type: 'followDelegation', delegated, isEnded }, now);
  return verdict.kind === 'accepted' ? verdict.events : [];
}

const followed = follow(noFollowUps, false).reduce(evolveFollowUps, noFollowUps);

it('is one follow-up, on the day that the decision names, however often the decision is seen to', () => {
  expect(followed.followUps).toMatchObject([
    {
      ...{ due: { kind: 'day', on: '2027-06-30' }, recurs: 'never' },
      source: { kind: 'decision', decision: 'matter', number: 'LGS PC 2026:1' },
      title:
        'LGS PC 2026:1: LGS styrgrupp beslutar tills vidare om utskrivningsprocessen. Ska det fortsätta, ändras eller avslutas?',
    },
  ]);
  expect(follow(followed, false)).toEqual([]);
  expect(follow(noFollowUps, false, 'en')).toMatchObject([
    { followUp: { title: expect.stringContaining('until further notice') as string } },
  ]);
});

it('is over when the delegation has ended, and never begun after that', () => {
  const ended = follow(followed, true).reduce(evolveFollowUps, followed);
  expect(ended.followUps.map(isOver)).toEqual([true]);
  expect([follow(ended, true), follow(noFollowUps, true)]).toEqual([[], []]);
});
