import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { decisionOf } from '../../../src/domain/decision/decision-of';
import { withNotes } from '../../../src/domain/decision/noted-since';
import { EVERYTHING, isAsSought } from '../../../src/domain/decision/search';
import { readSearch } from '../../../src/domain/decision/reading-search';
import { partiesWithout, type FormalNote } from '../../../src/domain/formal-decisions/formal-notes';
import { partiesIn, partiesOfPerson } from '../../../src/domain/forum/parties';
import type { ResolutionEvent } from '../../../src/domain/resolution/events';
import { given, stateAfter } from '../../support/given';
import {
  chair,
  draftStarted,
  minutesAfter,
  plainMember,
  preparedRound,
  processLead,
  roundOpened,
  upTo,
} from '../../support/matter';
import { aDecision, aDecisionOfChair } from '../../support/store-samples';

/** Each principal takes its own formal decision. */
const PARTIES = [
  { name: 'The hospital', principal: 'region' },
  { name: 'The city', principal: 'kommun' },
] as const;
const at = minutesAfter(120);
const by = { id: 'lead', name: 'Seat lead' };
const adopted = [draftStarted, roundOpened(1, { parties: PARTIES }), ...upTo.adopted.slice(2)];
const taken = (party = 'The city', body = 'the board'): ResolutionEvent => {
  return { type: 'formalDecisionNoted', at, by, party, body, on: '2026-06-03', reference: 'KS 2026/12' };
};
const takenBack = { type: 'formalDecisionTakenBack', at, by, party: 'The city', reason: 'Another board' } as const;
const note = {
  ...({ type: 'noteFormalDecision', by: processLead, sitsFor: [], party: 2, after: 0 } as const),
  ...{ body: ' the board ', on: '2026-06-03', reference: ' KS 2026/12 ', today: '2026-06-04' },
};
const takeBack = {
  ...({ type: 'takeBackFormalDecision', by: processLead, sitsFor: [], party: 2, after: 1 } as const),
  reason: 'Another board',
};

function notesAfter(...events: readonly ResolutionEvent[]): readonly FormalNote[] {
  const state = stateAfter(events);
  return state.status === 'adopted' ? state.formalNotes : [];
}

describe('noting that a party has taken its own formal decision', () => {
  it('keeps who decided, when and with what reference; the same once more is nothing', () => {
    given(...adopted)
      .when(note, at)
      .then(taken());
    given(...adopted, taken())
      .when(note, at)
      .thenNothingHappened();
    expect(notesAfter(...adopted, taken())).toEqual([
      {
        ...{ kind: 'taken', at, by: 'Seat lead', party: 'The city', body: 'the board' },
        ...{ on: '2026-06-03', reference: 'KS 2026/12' },
      },
    ]);
  });

  it('is for those who lead, and for whoever sits for the party', () => {
    given(...adopted)
      .when({ ...note, by: plainMember }, at)
      .thenRefused({ type: 'mayNotNoteFormal' });
    given(...adopted)
      .when({ ...note, by: plainMember, sitsFor: ['The hospital'] }, at)
      .thenRefused({ type: 'mayNotNoteFormal' });
    given(...adopted)
      .when({ ...note, by: plainMember, sitsFor: ['The city'] }, at)
      .then({ type: 'formalDecisionNoted', by: { id: plainMember.id, name: plainMember.name } });
    given(...adopted)
      .when({ ...note, by: chair }, at)
      .then({ type: 'formalDecisionNoted' });
  });

  it.each([
    [{ party: 0 }, { type: 'unknownParty' }],
    [{ party: 3 }, { type: 'unknownParty' }],
    [{ body: ' - ' }, { type: 'formalBodyMissing' }],
    [{ body: 'x'.repeat(121) }, { type: 'formalTooLong', field: 'body', most: 120 }],
    [{ reference: 'x'.repeat(301) }, { type: 'formalTooLong', field: 'reference', most: 300 }],
    [{ on: '' }, { type: 'formalDayMissing' }],
    [{ on: '2026-06-05' }, { type: 'formalDayAhead' }],
    [{ after: 1 }, { type: 'formalChangedSince' }],
  ] as const)('is refused with what is to be mended: %j', (changes, refusal) => {
    given(...adopted)
      .when({ ...note, ...changes }, at)
      .thenRefused(refusal);
  });

  it('is noted once for each party, of a matter that is decided, on the day itself too', () => {
    given(...adopted, taken('The city', 'another board'))
      .when({ ...note, after: 1 }, at)
      .thenRefused({ type: 'formalChangedSince' });
    given(...upTo.open)
      .when(note, at)
      .thenRefused({ type: 'notPossibleNow', status: 'open' });
    given(...upTo.adopted)
      .when(note, at)
      .thenRefused({ type: 'unknownParty' });
    given(...adopted)
      .when({ ...note, on: '2026-06-04', reference: '' }, at)
      .then({ type: 'formalDecisionNoted', on: '2026-06-04', reference: '' });
  });

  it('can be taken back with a reason, noted anew, and what was said stands', () => {
    given(...adopted, taken())
      .when(takeBack, at)
      .then(takenBack);
    given(...adopted, taken(), takenBack)
      .when(takeBack, at)
      .thenNothingHappened();
    given(...adopted, taken())
      .when({ ...takeBack, reason: '' }, at)
      .thenRefused({ type: 'reasonMissing' });
    given(...adopted, taken())
      .when({ ...takeBack, by: plainMember }, at)
      .thenRefused({ type: 'mayNotNoteFormal' });
    given(...adopted)
      .when({ ...takeBack, after: 0 }, at)
      .thenRefused({ type: 'formalChangedSince' });
    given(...adopted, taken(), takenBack)
      .when({ ...note, after: 2 }, at)
      .then({ type: 'formalDecisionNoted' });
    expect(notesAfter(...adopted, taken(), takenBack, taken()).map(({ kind }) => kind)).toEqual([
      ...['taken', 'takenBack', 'taken'],
    ]);
  });
});

it('what a party decides changes nothing in a matter that is not decided', () => {
  expect(stateAfter([...upTo.open, taken()])).toEqual(stateAfter(upTo.open));
});

describe('a decision', () => {
  const decided = (...events: readonly ResolutionEvent[]) => {
    const state = stateAfter(events);
    return state.status === 'adopted' ? decisionOf(state, 1, createSwedishCalendar(), 'lgs') : undefined;
  };

  it('has the parties that were to decide when it was sent out, and keeps its text’s hash whatever they do', () => {
    const before = decided(...adopted);
    const after = decided(...adopted, taken());
    expect(before).toMatchObject({ parties: PARTIES, formalNotes: [] });
    expect(after).toMatchObject({ parties: PARTIES, formalNotes: [{ kind: 'taken' }] });
    expect(after?.textHash).toBe(before?.textHash);
    expect(decided(...upTo.adopted)).toMatchObject({ parties: [], formalNotes: [] });
    expect(decided(draftStarted, roundOpened(1, preparedRound()), ...upTo.adopted.slice(2))?.parties).toEqual([]);
  });

  it('is in the register with the longer of two tellings', () => {
    const [first, both] = [notesAfter(...adopted, taken()), notesAfter(...adopted, taken(), takenBack)];
    const since = (formalNotes: readonly FormalNote[]) => ({ termsNotes: [], formalNotes, editorialNotes: [] });
    expect(withNotes(withNotes(aDecision(), since(both)), since(first))).toEqual(aDecision({ formalNotes: both }));
  });

  it('is found while a party has yet to decide', () => {
    const awaits = { ...EVERYTHING, awaitsParties: true } as const;
    const some = notesAfter(...adopted, taken());
    expect(partiesWithout(PARTIES, some)).toEqual([PARTIES[0]]);
    const all = notesAfter(...adopted, taken(), taken('The hospital'));
    expect(isAsSought(awaits, aDecision({ parties: PARTIES, formalNotes: some }))).toBe(true);
    expect(isAsSought(awaits, aDecision({ parties: PARTIES, formalNotes: all }))).toBe(false);
    expect(isAsSought(awaits, aDecision({ parties: [] }))).toBe(false);
    expect(isAsSought(awaits, aDecisionOfChair())).toBe(false);
  });

  it.each(['egna beslut saknas', 'utan egna beslut', 'huvudmän saknas', 'own decisions missing'])(
    'is looked for by "%s"',
    (text) => {
      expect(readSearch(text)).toMatchObject({ words: [], awaitsParties: true });
    },
  );
});

describe('the parties of a forum', () => {
  const seat = (number: number, party: string, right: 'voting' | 'coOpted' | 'unresolved' = 'voting') => {
    return { number, party, principal: 'region', right } as const;
  };
  const seats = [seat(1, 'A'), seat(2, 'A'), seat(3, ''), seat(4, 'B', 'unresolved'), seat(5, 'C', 'coOpted')];

  it('are each there once, without those who only attend (R-04)', () => {
    expect(partiesIn({ seats }).map(({ name }) => name)).toEqual(['A', 'B']);
  });

  it('are somebody’s while they have the seat', () => {
    const holding = { id: 'h', seat: 4, person: 'one', interim: false, basis: '', from: '2026-01-01', until: null };
    const register = {
      ...({ kind: 'lgs', name: 'LGS', shortName: 'LGS', wording: 'decides', seats, holdings: [holding] } as const),
      ...{ roleTerms: [], people: [], exemptions: [] },
    };
    expect(partiesOfPerson(register, 'one', '2026-06-04')).toEqual(['B']);
    expect(partiesOfPerson(register, 'one', '2025-06-04')).toEqual([]);
    expect(partiesOfPerson(register, 'another', '2026-06-04')).toEqual([]);
  });
});
