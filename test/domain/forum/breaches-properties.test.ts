import fc from 'fast-check';
import { breachesOf, newBreaches } from '../../../src/domain/forum/breaches';
import type { ForumKind } from '../../../src/domain/forum/policy';
import type { Breach, Role, RoleTerm } from '../../../src/domain/forum/register';
import { holding, holdings, register, STAND_INS } from '../../support/seated-register';

const days = fc.integer({ min: 0, max: 200 }).map((weeks) => daysAfter('2022-01-03', weeks * 7));

function daysAfter(date: string, count: number): string {
  return new Date(Date.parse(date) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Terms of one role, one after another, some left early, the first perhaps from before the record. */
function termsIn(role: Role, people: readonly string[]): fc.Arbitrary<readonly RoleTerm[]> {
  const planned = fc.tuple(fc.constantFrom(...people), fc.integer({ min: 0, max: 800 }), fc.boolean());
  return fc
    .tuple(fc.uniqueArray(days, { maxLength: 5 }), fc.array(planned, { minLength: 5, maxLength: 5 }), fc.boolean())
    .map(([starts, plans, sinceBefore]) =>
      starts.toSorted().flatMap((from, index, all) => {
        const plan = plans[index];
        if (plan === undefined) return [];
        const [person, length, isSaid] = plan;
        const until = isSaid ? daysAfter(from, length) : null;
        const following = all[index + 1];
        const isCut = following !== undefined && (until === null || until >= following);
        const leftOn = isCut ? daysAfter(following, -1) : null;
        return [
          { id: `${role} ${index}`, role, person, from: sinceBefore && index === 0 ? null : from, until, leftOn },
        ];
      }),
    );
}

const composed = fc
  .tuple(
    fc.constantFrom<ForumKind>('lgs', 'vvg', 'temagrupp', 'nosam', 'styrgrupp'),
    fc.array(fc.tuple(fc.option(days), fc.boolean()), { minLength: 7, maxLength: 7 }),
    termsIn('chair', ['su', 'vgpv', 'city', 'ring', 'su2', 'guest']),
    termsIn('viceChair', ['unnamed', 'nameless', 'later']),
  )
  .map(([kind, handovers, chairs, vices]) =>
    register(kind, [...chairs, ...vices], {
      holdings: holdings.flatMap((held, index) => {
        const [from, isInterim] = handovers[index] ?? [null, false];
        const away = from ?? '2023-01-01';
        const until = daysAfter(away, 180);
        const interim = holding(held.seat, STAND_INS[index] ?? '', { from: away, until, interim: true });
        return isInterim ? [{ ...held, from }, interim] : [{ ...held, from }];
      }),
    }),
  );

const sorted = (breaches: readonly Breach[]) => breaches.map(({ rule, subject }) => `${rule} ${subject}`).sort();

it('the order in which it was entered does not matter', () => {
  const shuffled = composed.chain((made) =>
    fc.record({
      made: fc.constant(made),
      seats: fc.shuffledSubarray([...made.seats], { minLength: made.seats.length }),
      holdings: fc.shuffledSubarray([...made.holdings], { minLength: made.holdings.length }),
      roleTerms: fc.shuffledSubarray([...made.roleTerms], { minLength: made.roleTerms.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ made, ...parts }) => {
      expect(sorted(breachesOf({ ...made, ...parts }))).toEqual(sorted(breachesOf(made)));
    }),
  );
});

it('every breach names a term or a holding of its own, and none twice for one rule', () => {
  fc.assert(
    fc.property(composed, (made) => {
      const breaches = breachesOf(made);
      const known = new Set([...made.roleTerms, ...made.holdings].map(({ id }) => id));
      expect(breaches.filter(({ subject }) => !known.has(subject))).toEqual([]);
      expect(new Set(sorted(breaches)).size).toBe(breaches.length);
    }),
  );
});

it('a styrgrupp breaks nothing, for its charter says nothing (Q-31)', () => {
  fc.assert(
    fc.property(composed, (made) => {
      expect(breachesOf({ ...made, kind: 'styrgrupp' })).toEqual([]);
    }),
  );
});

it('nothing is new in a register that has not changed, nor in one where all has been exempted', () => {
  fc.assert(
    fc.property(composed, (made) => {
      const exemptions = breachesOf(made).map((breach) => ({ breach, reason: 'Agreed.' }));
      const empty = { ...made, holdings: [], roleTerms: [] };
      expect(newBreaches(made, made)).toEqual([]);
      expect(newBreaches(empty, { ...made, exemptions })).toEqual([]);
      expect(newBreaches(empty, made)).toEqual(breachesOf(made));
    }),
  );
});
