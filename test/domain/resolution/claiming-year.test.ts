import { evolve } from '../../../src/domain/resolution/evolve';
import { claimantOf } from '../../../src/domain/resolution/claiming-year';
import { notStarted } from '../../../src/domain/resolution/resolution';
import { given, stateAfter } from '../../support/given';
import { draftStarted, FULL_DRAFT, MORNING, upTo } from '../../support/matter';
import { stateFundsFields } from '../../support/state-funds';

/** One matter at a time asks for a year of state funds, also of two that are sent in the same instant. */

const claimed = { type: 'yearClaimed', at: MORNING, year: 2, matter: 'one' } as const;

describe('the decision that granted the year before', () => {
  const claim = { type: 'claimYear', year: 2, matter: 'other', over: null } as const;

  it('lets the first claim a year that nobody has claimed, and each year for itself', () => {
    given(...upTo.adopted)
      .when(claim, MORNING)
      .then({ type: 'yearClaimed', year: 2, matter: 'other' });
    given(...upTo.adopted, claimed)
      .when({ ...claim, year: 3 }, MORNING)
      .then({ type: 'yearClaimed', year: 3, matter: 'other' });
  });

  it('keeps to whoever was first, whatever is claimed then, until that one has yielded', () => {
    given(...upTo.adopted, claimed)
      .when(claim, MORNING)
      .thenNothingHappened();
    given(...upTo.adopted, claimed)
      .when({ ...claim, over: 'a third' }, MORNING)
      .thenNothingHappened();
    given(...upTo.adopted, claimed)
      .when({ ...claim, over: 'one' }, MORNING)
      .then({ type: 'yearClaimed', matter: 'other' });
  });

  it('knows who claimed last', () => {
    const third = { ...claimed, year: 3, matter: 'third' } as const;
    const state = stateAfter([...upTo.adopted, claimed, third, { ...claimed, matter: 'other' }]);
    expect(claimantOf(state, 2)).toBe('other');
    expect(claimantOf(state, 3)).toBe('third');
    expect(claimantOf(state, 1)).toBeUndefined();
  });

  it('is adopted, or has no year to claim', () => {
    given(...upTo.open)
      .when(claim, MORNING)
      .thenRefused({ type: 'notPossibleNow', status: 'open' });
    const open = stateAfter(upTo.open);
    expect(evolve(open, claimed)).toEqual(open);
    expect(claimantOf(open, 2)).toBeUndefined();
    expect(claimantOf(notStarted, 2)).toBeUndefined();
  });
});

describe('a matter that has claimed a year', () => {
  const yields = { type: 'yieldYear', year: 2, to: 'other' } as const;
  const asking = { ...draftStarted, fields: { ...FULL_DRAFT, ...stateFundsFields({}, '2') } };
  const after = (status: keyof typeof upTo) => [asking, ...upTo[status].slice(1)];

  it('yields it as a draft, and gets a revision that whoever is sending it has not seen', () => {
    given(asking).when(yields, MORNING).then({ type: 'yearYielded', to: 'other' });
    const yielded = { type: 'yearYielded', at: MORNING, to: 'other' } as const;
    expect(stateAfter([asking, yielded])).toMatchObject({ status: 'draft', revision: 1, fields: asking.fields });
  });

  it.each(['open', 'lapsed', 'referredBack', 'adopted'] as const)('keeps it while it is %s', (status) => {
    given(...after(status))
      .when(yields, MORNING)
      .thenRefused({ type: 'yearAskedAlready', title: FULL_DRAFT.title });
  });

  it.each(['movedToMeeting', 'struck', 'withdrawn'] as const)('asks for it no more once it is %s', (status) => {
    given(...after(status))
      .when(yields, MORNING)
      .thenNothingHappened();
  });

  it('asks for it no more when it asks for another year, and is not sent with the year before anybody has looked', () => {
    given(...after('open'))
      .when({ ...yields, year: 3 }, MORNING)
      .thenNothingHappened();
    given(...after('referredBack'))
      .when({ ...yields, year: 3 }, MORNING)
      .then({ type: 'yearYielded' });
  });
});
