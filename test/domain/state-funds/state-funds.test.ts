import fc from 'fast-check';
import {
  CRITERIA,
  FINDINGS,
  found,
  judgmentsInField,
  judgmentsToField,
  ofEachCriterion,
} from '../../../src/domain/state-funds/criteria';
import {
  faultsOfGrant,
  lastDayOf,
  MOST_COMMENT,
  readStateFunds,
  roomOfStateFunds,
  yearAfter,
} from '../../../src/domain/state-funds/state-funds';
import { LONG, stateFundsFields } from '../../support/state-funds';

/** What a matter about state funds says of its year and the criteria (R-14, R-15; 003:263 to 003:279). */

const money = { amount: { kronor: 300_000, isApproximate: false, isYearly: false }, year: 2027, costCentre: '86910' };
const terms = { conditions: [], ifUnmet: '', validUntil: '2027-12-31', prolongUntil: null };

it('a matter about something else says nothing of them', () => {
  expect(readStateFunds({ projectYear: ' ', criteria: '' })).toEqual({ stateFunds: null, faults: [] });
  expect(roomOfStateFunds({ projectYear: '', criteria: '' })).toBe(0);
});

it('every criterion is judged, whatever is found, before the matter can be sent', () => {
  const { stateFunds } = readStateFunds(stateFundsFields({ use: 'notMet', measures: 'unclear' }));
  expect(stateFunds).toMatchObject({ projectYear: 1, judgments: { use: { finding: 'notMet', comment: '' } } });
  expect(stateFunds === null ? [] : FINDINGS.map((finding) => found(stateFunds.judgments, finding).length)).toEqual([
    5, 1, 1,
  ]);
  const only = judgmentsToField({ ...judgmentsInField(''), aims: { finding: 'met', comment: 'Mål finns.' } });
  expect(readStateFunds({ projectYear: '1', criteria: only }).faults).toEqual([
    { field: 'criteria', fault: 'notJudged', criteria: CRITERIA.filter((criterion) => criterion !== 'aims') },
  ]);
});

it('the year of the project is one of three', () => {
  const { criteria } = stateFundsFields();
  expect(readStateFunds({ projectYear: '', criteria }).faults).toEqual([{ field: 'projectYear', fault: 'missing' }]);
  expect(readStateFunds({ projectYear: '4', criteria }).faults).toEqual([{ field: 'projectYear', fault: 'missing' }]);
  expect([yearAfter(1), yearAfter(2), yearAfter(3)]).toEqual([2, 3, null]);
});

it('a comment without a finding, and one that is too long, are told', () => {
  const criteria = judgmentsToField({ ...judgmentsInField(''), report: { finding: '', comment: LONG } });
  expect(readStateFunds({ projectYear: '', criteria }).faults).toEqual([
    { field: 'projectYear', fault: 'missing' },
    { field: 'criteria', fault: 'notJudged', criteria: CRITERIA },
    { field: 'criteria', fault: 'commentTooLong', criterion: 'report', most: MOST_COMMENT },
  ]);
});

it('is granted for one year at a time: with an amount, and an end within its year (R-14)', () => {
  expect(faultsOfGrant(money, terms)).toEqual([]);
  expect(lastDayOf(2027)).toBe('2027-12-31');
  expect(faultsOfGrant(null, terms)).toEqual([{ field: 'amount', fault: 'missingForStateFunds' }]);
  const tooLong = [{ field: 'validUntil', fault: 'notWithinTheYear', year: 2027 }];
  expect(faultsOfGrant(money, null)).toEqual(tooLong);
  expect(faultsOfGrant(money, { ...terms, validUntil: null })).toEqual(tooLong);
  expect(faultsOfGrant(money, { ...terms, validUntil: '2028-01-01' })).toEqual(tooLong);
  expect(faultsOfGrant(money, { ...terms, validUntil: '2026-12-31' })).toEqual(tooLong);
});

it('what is chosen and typed comes back as it was, on one line, whatever it is', () => {
  const typed = fc.record({
    finding: fc.constantFrom(...FINDINGS, '' as const),
    comment: fc.string({ unit: 'binary' }),
  });
  fc.assert(
    fc.property(fc.record(ofEachCriterion(() => typed)), (judgments) => {
      const oneLine = ofEachCriterion((criterion) => {
        const { finding, comment } = judgments[criterion];
        return { finding, comment: comment.replaceAll(/\s+/g, ' ').trim() };
      });
      expect(judgmentsInField(judgmentsToField(judgments))).toEqual(oneLine);
    }),
  );
});

it('takes room from the background', () => {
  expect(roomOfStateFunds(stateFundsFields())).toBe(roomOfStateFunds({ projectYear: '1', criteria: '' }));
  expect(roomOfStateFunds(stateFundsFields())).toBeGreaterThan(0);
});
