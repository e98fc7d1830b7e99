import { createSwedishCalendar } from '../../src/adapters/calendar/swedish-calendar';
import { decisionOf } from '../../src/domain/decision/decision-of';
import { laterNote, reportedBy, withReport, type ReportNote } from '../../src/domain/decision/report-note';
import { given, stateAfter } from '../support/given';
import { minutesAfter, upTo } from '../support/matter';

const calendar = createSwedishCalendar();
const september = { meetingOn: '2026-09-18', item: '6' };
const november = { meetingOn: '2026-11-19', item: '1 b' };
const first: ReportNote = { meeting: september, at: minutesAfter(100) };
const moved: ReportNote = { meeting: november, at: minutesAfter(200) };
const takenBack: ReportNote = { meeting: null, at: minutesAfter(300) };

function decision() {
  const state = stateAfter(upTo.adopted);
  const made = state.status === 'adopted' ? decisionOf(state, 1, calendar, null) : undefined;
  if (made === undefined) throw new Error('not adopted');
  return made;
}

describe('what is noted of a decision that a meeting heard of (R-19, R-20)', () => {
  it('stands with the decision until something later is noted', () => {
    const told = withReport(decision(), first);
    expect(told.reported).toEqual({ ...september, at: first.at });
    expect(withReport(told, moved).reported).toEqual({ ...november, at: moved.at });
    expect(withReport(withReport(told, moved), first).reported).toEqual({ ...november, at: moved.at });
  });

  it('is gone when it was taken back, and does not come back with an older note', () => {
    const after = withReport(withReport(decision(), first), takenBack);
    expect(after).toEqual({ ...decision(), unreportedAt: takenBack.at });
    expect(withReport(after, moved)).toBe(after);
    expect(withReport(after, { ...moved, at: minutesAfter(400) })).toMatchObject({
      reported: november,
      unreportedAt: null,
    });
  });

  it('tells whether it is news', () => {
    expect(laterNote(null, first)).toBe(first);
    expect(laterNote(first, moved)).toBe(moved);
    expect(laterNote(moved, first)).toBe(moved);
    expect([null, takenBack, first].map(reportedBy)).toEqual([null, null, { ...september, at: first.at }]);
  });
});

describe('an adopted matter', () => {
  const noted = { type: 'decisionReported', at: minutesAfter(101), note: first } as const;

  it('keeps the latest that was noted, and gives it to its decision', () => {
    given(...upTo.adopted)
      .when({ type: 'noteReported', note: first }, minutesAfter(101))
      .then(noted);
    given(...upTo.adopted, noted)
      .when({ type: 'noteReported', note: first }, minutesAfter(102))
      .thenNothingHappened();
    const state = stateAfter([...upTo.adopted, noted]);
    expect(state.status === 'adopted' && decisionOf(state, 1, calendar, null)?.reported).toEqual({
      ...september,
      at: first.at,
    });
  });

  it('is the only kind that has a decision to report', () => {
    given(...upTo.open)
      .when({ type: 'noteReported', note: first }, minutesAfter(101))
      .thenRefused({ type: 'notPossibleNow' });
    expect(stateAfter([...upTo.open, noted])).toEqual(stateAfter(upTo.open));
  });
});
