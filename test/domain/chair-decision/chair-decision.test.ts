import {
  chairDecisionNumber,
  evolveChairDecision,
  noChairDecision,
  type ChairDecisionEvent,
} from '../../../src/domain/chair-decision/chair-decision';
import {
  decideChairDecision,
  type ChairDecisionCommand,
} from '../../../src/domain/chair-decision/decide-chair-decision';
import { decisionOfChair } from '../../../src/domain/decision/decision-of-chair';
import { thenOf } from '../../support/given';
import { MORNING, chair, minutesAfter, noteTaker, plainMember, processLead, viceChair } from '../../support/matter';
import { calendar, named } from '../../support/minutes';

const NOW = minutesAfter(10);
const LATER = minutesAfter(20);

const fields = {
  title: ' The lease ',
  text: ' The lease is given up. ',
  reason: ' The notice must be given before the next meeting. ',
  decidedOn: ' 2026-06-03 ',
  amount: '',
  changesCharter: false,
};
const make = {
  type: 'make',
  by: chair,
  id: 'alone',
  forumId: 'forum',
  forumName: 'Ledningsgrupp i samverkan',
  shortName: 'LGS',
  wording: 'decides',
  fields,
  today: '2026-06-04',
  confirmed: [],
} as const satisfies ChairDecisionCommand;

const made = {
  type: 'chairDecisionMade',
  at: MORNING,
  by: named(chair),
  id: 'alone',
  forumId: 'forum',
  forumName: 'Ledningsgrupp i samverkan',
  shortName: 'LGS',
  wording: 'decides',
  title: 'The lease',
  text: 'The lease is given up.',
  reason: 'The notice must be given before the next meeting.',
  decidedOn: '2026-06-03',
  amount: null,
  changesCharter: false,
} as const satisfies ChairDecisionEvent;
const numbered: ChairDecisionEvent = { type: 'chairDecisionNumbered', at: NOW, sequence: 3 };

const after = (...events: readonly ChairDecisionEvent[]) => events.reduce(evolveChairDecision, noChairDecision);
const given = (...events: readonly ChairDecisionEvent[]) => ({
  when: (command: ChairDecisionCommand) => thenOf(decideChairDecision(after(...events), command, NOW)),
});

describe('a decision that the chair makes alone (R-20)', () => {
  it('is for the chair and the vice chair', () => {
    given()
      .when(make)
      .then({ ...made, at: NOW });
    given()
      .when({ ...make, by: viceChair })
      .then({ ...made, at: NOW, by: named(viceChair) });
    for (const by of [processLead, noteTaker, plainMember]) {
      given()
        .when({ ...make, by })
        .thenRefused({ type: 'mayNotMakeChairDecision' });
    }
  });

  it('is made once, and never changed', () => {
    given(made).when(make).thenNothingHappened();
    for (const change of [
      { title: 'Another' },
      { text: 'Another' },
      { reason: 'Another' },
      { decidedOn: '2026-05-01' },
      { amount: '200 000' },
      { changesCharter: true },
    ]) {
      given(made)
        .when({ ...make, fields: { ...fields, ...change } })
        .thenRefused({ type: 'chairDecisionMadeAlready', title: 'The lease', decidedOn: '2026-06-03' });
    }
    expect(after(made, { ...made, title: 'Another' })).toEqual(after(made));
  });

  it('is refused with everything that is missing', () => {
    given()
      .when({ ...make, fields: { ...fields, reason: ' ', decidedOn: '' } })
      .thenRefused({
        type: 'chairDecisionFaulty',
        faults: [
          { field: 'reason', fault: 'missing' },
          { field: 'decidedOn', fault: 'missing' },
        ],
      });
  });
});

describe('what speaks against deciding it alone is said first (Q-33)', () => {
  const aboutMoney = { ...make, fields: { ...fields, amount: '200 tkr' } };
  const aboutBoth = { ...make, fields: { ...aboutMoney.fields, changesCharter: true } };

  it.each([
    ['money', aboutMoney, ['amount']],
    ['the charter', { ...make, fields: { ...fields, changesCharter: true } }, ['changesCharter']],
    ['both', aboutBoth, ['amount', 'changesCharter']],
  ] as const)('when it is about %s', (_, command, warnings) => {
    given().when(command).thenRefused({ type: 'chairDecisionWarned', warnings });
    given()
      .when({ ...command, confirmed: warnings })
      .then({ type: 'chairDecisionMade' });
  });

  it('and each is to be read: having read one is not having read the other', () => {
    for (const warning of ['amount', 'changesCharter'] as const) {
      given()
        .when({ ...aboutBoth, confirmed: [warning] })
        .thenRefused({ type: 'chairDecisionWarned', warnings: ['amount', 'changesCharter'] });
    }
    given()
      .when({ ...aboutMoney, confirmed: ['changesCharter'] })
      .thenRefused({ type: 'chairDecisionWarned', warnings: ['amount'] });
    given()
      .when({ ...aboutBoth, confirmed: ['amount', 'changesCharter'] })
      .then({
        type: 'chairDecisionMade',
        amount: { kronor: 200_000, isApproximate: false, isYearly: false },
        changesCharter: true,
      });
  });

  it('and never without a cause, whatever was confirmed', () => {
    given()
      .when({ ...make, confirmed: ['amount', 'changesCharter'] })
      .then({ type: 'chairDecisionMade', amount: null, changesCharter: false });
  });
});

describe('an amount that stands in the text', () => {
  it.each(['200 tkr', '3 milj. kr', '200 000 kr.', '12 000 kronor', '2 miljoner', '1 miljard', '5kr'])(
    'is warned of as one that is filled in: %s',
    (money) => {
      for (const changes of [{ title: `Rent, ${money}` }, { text: `The rent is ${money} a year.` }]) {
        given()
          .when({ ...make, fields: { ...fields, ...changes } })
          .thenRefused({ type: 'chairDecisionWarned', warnings: ['amount'] });
      }
    },
  );

  it.each(['26 kriterier', '3 miljöer', '2026', 'kronor', '5 krav'])('is no such thing: %s', (words) => {
    given()
      .when({ ...make, fields: { ...fields, text: words } })
      .then({ type: 'chairDecisionMade', amount: null });
  });
});

describe('the number', () => {
  it('is given once, to a decision that is made', () => {
    given(made).when({ type: 'number', sequence: 3 }).then({ type: 'chairDecisionNumbered', at: NOW, sequence: 3 });
    given(made, numbered).when({ type: 'number', sequence: 4 }).thenNothingHappened();
    given().when({ type: 'number', sequence: 3 }).thenRefused({ type: 'unknownChairDecision' });
    expect(after(numbered)).toEqual(noChairDecision);
    expect(after(made, numbered)).toMatchObject({ status: 'made', sequence: 3, madeAt: MORNING });
  });

  it('is of its own series (Q-19)', () => {
    expect(chairDecisionNumber('LGS', 2026, 1)).toBe('LGS OB 2026:1');
  });
});

describe('what a meeting has heard of it (R-20)', () => {
  const note = { meeting: { meetingOn: '2026-09-18', item: '6' }, at: LATER };
  const reported: ChairDecisionEvent = { type: 'chairDecisionReported', at: LATER, note };

  it('is kept with it, the latest, and given to the register', () => {
    given(made).when({ type: 'noteReported', note }).then({ type: 'chairDecisionReported', at: NOW, note });
    given(made, reported).when({ type: 'noteReported', note }).thenNothingHappened();
    given().when({ type: 'noteReported', note }).thenRefused({ type: 'unknownChairDecision' });
    const state = after(made, reported);
    expect(state.status === 'made' && decisionOfChair(state, 1, calendar, null).reported).toEqual({
      ...note.meeting,
      at: LATER,
    });
  });
});

it('stands in the register under the year it was decided in; registered later, from the beginning of that day', () => {
  const state = after({
    ...made,
    decidedOn: '2026-01-01',
    amount: { kronor: 200_000, isApproximate: false, isYearly: false },
    changesCharter: true,
  });
  if (state.status !== 'made') throw new Error('not made');
  expect(decisionOfChair(state, 3, calendar, null)).toEqual({
    id: 'alone',
    forumId: 'forum',
    kind: 'chair',
    number: 'LGS OB 2026:3',
    year: 2026,
    sequence: 3,
    forumName: 'Ledningsgrupp i samverkan',
    forumKind: null,
    shortName: 'LGS',
    wording: 'decides',
    title: 'The lease',
    text: 'The lease is given up.',
    reason: 'The notice must be given before the next meeting.',
    amount: { kronor: 200_000, isApproximate: false, isYearly: false },
    changesCharter: true,
    decidedBy: 'Seat chair',
    decidedAt: '2025-12-31T23:00:00.000Z',
    decidedOn: '2026-01-01',
    reported: null,
    unreportedAt: null,
  });
});

it('stands among the decisions of its day by when it was registered, if that was the day it was decided on', () => {
  const decidedAt = (decidedOn: string, at: string) => {
    const state = after({ ...made, decidedOn, at });
    return state.status === 'made' && decisionOfChair(state, 1, calendar, null).decidedAt;
  };
  expect(decidedAt('2026-06-04', '2026-06-04T08:00:00.000Z')).toBe('2026-06-04T08:00:00.000Z');
  // 23.30 in Stockholm, and half an hour into the next day.
  expect(decidedAt('2026-06-04', '2026-06-04T21:30:00.000Z')).toBe('2026-06-04T21:30:00.000Z');
  expect(decidedAt('2026-06-04', '2026-06-04T22:30:00.000Z')).toBe('2026-06-03T22:00:00.000Z');
});
