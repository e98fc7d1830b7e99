import { readFinalReport } from '../../../src/domain/state-funds/final-report';
import { reportToAskFor } from '../../../src/domain/state-funds/final-report-follow-up';
import { reportsIn } from '../../../src/domain/terms/terms-notes';
import type { ResolutionEvent } from '../../../src/domain/resolution/events';
import { given, stateAfter } from '../../support/given';
import { chair, draftStarted, minutesAfter, MORNING, plainMember, preparedRound, upTo } from '../../support/matter';
import { named } from '../../support/minutes';
import { ALL_MET } from '../../support/state-funds';
import { aDecision } from '../../support/store-samples';

/** What came of a year of state funds: how many residents were reached, asked for in time (003:269, 003:285). */

const NOW = minutesAfter(10);
const spent = { kronor: 280_000, isApproximate: false, isYearly: false };
const typed = { done: ' A clinic ', residents: '1 200', spent: '280 tkr' };
const report = { type: 'reportResults', by: chair, after: 0, fields: typed } as const;
const reported: ResolutionEvent = {
  ...{ type: 'resultsReported', at: MORNING, by: named(chair), done: 'A clinic', residents: 1_200, spent },
};
const stateFunds = ALL_MET;

/** The same matter, about state funds. */
const adopted = upTo.adopted.map((event): ResolutionEvent => {
  if (event.type !== 'roundOpened') return event;
  return { ...event, round: { ...event.round, content: { ...preparedRound().content, stateFunds } } };
});

describe('a report', () => {
  it('is read as people write numbers, and may say that nothing was used', () => {
    expect(readFinalReport(typed)).toEqual({
      kind: 'report',
      report: { done: 'A clinic', residents: 1_200, spent },
    });
    expect(readFinalReport({ ...typed, residents: '0', spent: '0 kr' })).toMatchObject({
      report: { residents: 0, spent: { kronor: 0 } },
    });
  });

  it('tells every fault at once', () => {
    expect(readFinalReport({ done: '…', residents: '', spent: '' })).toEqual({
      kind: 'faulty',
      faults: ['done', 'residents', 'spent'].map((field) => ({ field, fault: 'missing' })),
    });
    expect(readFinalReport({ done: 'x'.repeat(1_001), residents: 'many', spent: '3 milj. kr/år' })).toEqual({
      kind: 'faulty',
      faults: [
        { field: 'done', fault: 'tooLong', most: 1_000, length: 1_001 },
        { field: 'residents', fault: 'notANumber' },
        { field: 'spent', fault: 'notAnAmount' },
      ],
    });
    expect(readFinalReport({ ...typed, spent: 'all' })).toMatchObject({ faults: [{ fault: 'notAnAmount' }] });
  });

  it('is told by those who lead, of a decision on state funds, and twice is once', () => {
    given(...adopted)
      .when(report, NOW)
      .then({ ...reported, at: NOW });
    given(...adopted, reported)
      .when({ ...report, after: 7 }, NOW)
      .thenNothingHappened();
    given(...adopted)
      .when({ ...report, by: plainMember }, NOW)
      .thenRefused({ type: 'mayNotLead' });
    given(...upTo.adopted)
      .when(report, NOW)
      .thenRefused({ type: 'nothingToReport' });
    given(draftStarted).when(report, NOW).thenRefused({ type: 'notPossibleNow' });
    const faulty = { ...report, fields: { ...typed, residents: '' } };
    given(...adopted)
      .when(faulty, NOW)
      .thenRefused({ type: 'reportFaulty' });
  });

  it('is put right by another, which says which it has seen', () => {
    const another = { ...report, fields: { ...typed, residents: '1 300' } };
    given(...adopted, reported)
      .when(another, NOW)
      .thenRefused({ type: 'reportChangedSince' });
    given(...adopted, reported)
      .when({ ...another, after: 1 }, NOW)
      .then({ type: 'resultsReported', residents: 1_300 });
    const state = stateAfter([...adopted, reported, { ...reported, residents: 1_300 }]);
    const notes = state.status === 'adopted' ? reportsIn(state.termsNotes) : [];
    expect(notes.map(({ residents }) => residents)).toEqual([1_200, 1_300]);
  });
});

describe('it is asked for', () => {
  const terms = { conditions: [], ifUnmet: '', validUntil: '2027-12-31', prolongUntil: null };
  const due = (changes: Parameters<typeof aDecision>[0]) => reportToAskFor(aDecision(changes), 'sv')?.due;

  it('a month before the last day, or on it where the decision came later', () => {
    expect(due({ stateFunds, terms, decidedOn: '2026-12-01' })).toEqual({ kind: 'day', on: '2027-11-30' });
    expect(due({ stateFunds, terms, decidedOn: '2027-12-01' })).toEqual({ kind: 'day', on: '2027-12-31' });
    expect(reportToAskFor(aDecision({ stateFunds, terms }), 'en')?.title).toContain('residents');
  });

  it('of nothing else', () => {
    expect(due({ stateFunds: null, terms })).toBeUndefined();
    expect(due({ stateFunds, terms: null })).toBeUndefined();
  });
});
