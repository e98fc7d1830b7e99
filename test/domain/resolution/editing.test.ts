import fc from 'fast-check';
import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { decisionOf } from '../../../src/domain/decision/decision-of';
import { withNotes } from '../../../src/domain/decision/noted-since';
import { asItReads, changesIn, standingIn, versionOf } from '../../../src/domain/editorial/editorial-changes';
import { bindingChanged } from '../../../src/domain/editorial/what-binds';
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

/** Editorial changes are the process lead's own low level of decision, for misspellings and layout alone (R-21, 004:29). */
const at = minutesAfter(120);
const by = { id: 'lead', name: 'Seat lead' };
const content = {
  ...preparedRound().content,
  points: ['att fortsatt finansering beviljas med 450 tkr under 2026', 'att temagruppen  återkopplar'],
  question: 'Om ACT-teamen ska få medel.',
  background: 'Backgrund: ACT-teamen behöver medel.',
};
const adopted = [draftStarted, roundOpened(1, { content }), ...upTo.adopted.slice(2)];
const changed = (before: string, after: string, why = 'A letter'): ResolutionEvent => {
  return { type: 'editoriallyChanged', at, by, before, after, why };
};
const setAside = (changes: readonly number[], reason = 'Not editorial'): ResolutionEvent => {
  return { type: 'editorialSetAside', at, by: { id: plainMember.id, name: plainMember.name }, changes, reason };
};
const change = {
  ...({ type: 'changeEditorially', by: processLead, after: 0 } as const),
  ...{ before: ' finansering ', becomes: ' finansiering ', why: ' A letter ' },
};
const objection = {
  ...({ type: 'setAsideEditorial', by: plainMember, isOfForum: true, change: 1 } as const),
  reason: ' Not editorial ',
};
const mended = changed('finansering', 'finansiering');

function decided(...events: readonly ResolutionEvent[]) {
  const state = stateAfter([...adopted, ...events]);
  const decision = state.status === 'adopted' ? decisionOf(state, 1, createSwedishCalendar(), 'lgs') : undefined;
  if (decision === undefined) throw new Error('it is decided');
  return decision;
}

describe('an editorial change', () => {
  const within = (point: string) => [
    draftStarted,
    roundOpened(1, { content: { ...content, points: [point] } }),
    ...upTo.adopted.slice(2),
  ];

  it.each([
    ['att medlen inte betalas ut', 'nte betalas', ' betalas', 'inte'],
    ['att bevilja högst 45 tkr', 'ögst 4', 'östligt 4', 'högst'],
  ])(
    'compares whole words, also where the passage begins or ends within one: %s',
    (point, before, becomes, touched) => {
      const refusal = { type: 'editorialBinding', touched: [touched] } as const;
      given(...within(point))
        .when({ ...change, before, becomes }, at)
        .thenRefused(refusal);
    },
  );

  it('mends a letter within a word that stands beside what binds', () => {
    given(...within('att inte utbetalnng sker före 30 juni'))
      .when({ ...change, before: 'betalnng', becomes: 'betalning' }, at)
      .then(changed('betalnng', 'betalning'));
  });

  it('is the process lead’s, keeps what stood, what stands and why; the same once more is nothing', () => {
    given(...adopted)
      .when(change, at)
      .then(mended);
    given(...adopted, mended)
      .when(change, at)
      .thenNothingHappened();
  });

  it.each([chair, plainMember])('is nobody else’s, not even the chair’s', (other) => {
    given(...adopted)
      .when({ ...change, by: other }, at)
      .thenRefused({ type: 'mayNotEdit' });
  });

  it.each([
    [{ before: ' - ' }, { type: 'editorialMissing', field: 'before' }],
    [{ becomes: '…' }, { type: 'editorialMissing', field: 'after' }],
    [{ before: 'x'.repeat(301) }, { type: 'editorialTooLong', field: 'before', most: 300 }],
    [{ becomes: 'x'.repeat(301) }, { type: 'editorialTooLong', field: 'after', most: 300 }],
    [{ becomes: 'finansering' }, { type: 'editorialSame' }],
    [{ why: '' }, { type: 'reasonMissing' }],
    [{ before: 'finanzering' }, { type: 'editorialNotFound' }],
    [
      { before: 'ACT-teamen', becomes: 'ACT-teamet' },
      { type: 'editorialInSeveralPlaces', places: 2 },
    ],
    [
      { before: 'med 450 tkr', becomes: 'med 540 tkr' },
      { type: 'editorialBinding', touched: ['450', '540'] },
    ],
    [{ after: 1 }, { type: 'editorialChangedSince' }],
  ] as const)('is refused with what is to be mended: %j', (changes, refusal) => {
    given(...adopted)
      .when({ ...change, ...changes }, at)
      .thenRefused(refusal);
  });

  it('is of a decision that stands', () => {
    given(...upTo.open)
      .when(change, at)
      .thenRefused({ type: 'notPossibleNow', status: 'open' });
    expect(stateAfter([...upTo.open, mended])).toEqual(stateAfter(upTo.open));
    given(draftStarted, { type: 'adopted', at, decidedAt: at })
      .when(change, at)
      .thenRefused({ type: 'editorialNotFound' });
  });

  it('leaves number, day, money and the text’s hash as they are, and the decided text with them', () => {
    const [before, after] = [decided(), decided(mended)];
    expect(after).toEqual({ ...before, editorialNotes: [noteOf(mended)] });
    expect(asItReads(after).points[0]).toBe('att fortsatt finansiering beviljas med 450 tkr under 2026');
    expect([versionOf(before.editorialNotes), versionOf(after.editorialNotes)]).toEqual([1, 2]);
  });

  it('mends what the last one left, layout and the other texts too', () => {
    const all = decided(mended, changed('temagruppen  åter', 'temagruppen åter'), changed('Backgrund', 'Bakgrund: $&'));
    expect(asItReads(all)).toMatchObject({
      points: ['att fortsatt finansiering beviljas med 450 tkr under 2026', 'att temagruppen återkopplar'],
      background: 'Bakgrund: $&: ACT-teamen behöver medel.',
    });
    given(...adopted, mended)
      .when({ ...change, after: 1 }, at)
      .thenNothingHappened();
    given(...adopted, mended, setAside([1]))
      .when({ ...change, after: 2 }, at)
      .then(mended);
  });
});

describe('what was decided', () => {
  it.each([
    ['med 450 tkr', 'med 450 kr', ['tkr', 'kr']],
    ['med 4,5 milj. kr', 'med 4.5 milj. kr', [',', '.']],
    ['450 tkr 2026', '2026 450 tkr', ['450', 'tkr', '2026']],
    ['högst 20 %', 'högst 20', ['%']],
    ['till och med mars', 'till och med maj', ['mars', 'maj']],
    ['ska beviljas', 'bör beviljas', ['ska', 'bör']],
    ['beviljas', 'beviljas inte', ['inte']],
    ['tre miljoner', 'två miljoner', ['tre', 'två']],
    ['it shall be paid', 'it may be paid', ['shall', 'may']],
  ])('is not for an editorial change: %s → %s', (before, after, touched) => {
    expect(bindingChanged(before, after)).toEqual(touched);
  });

  it.each([
    ['5 401tkr', '5 401tkr'],
    ['Vårdssamverkan noterar', 'Vårdsamverkan noterar'],
    ['ACT teamen, 3 000 tkr 2026.', 'ACT-teamen 3 000 tkr, 2026'],
  ])('is the same in %s and %s', (before, after) => {
    expect(bindingChanged(before, after)).toEqual([]);
  });

  it('keeps every number whatever is mended', () => {
    const numbers = (text: string) => text.match(/\d+/g) ?? [];
    const text = fc.string({ unit: fc.constantFrom('1', '2', '0', ' ', 'a', 'x', '.', ','), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(bindingChanged(before, after).length === 0);
        expect(numbers(after)).toEqual(numbers(before));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a change that is no editorial matter', () => {
  it('is set aside by anybody with a seat or a role, with a reason; the decision reads as before and both stand', () => {
    given(...adopted, mended)
      .when(objection, at)
      .then(setAside([1]));
    const after = decided(mended, setAside([1]));
    expect(asItReads(after).points).toEqual(content.points);
    expect(changesIn(after.editorialNotes)).toHaveLength(1);
    expect(standingIn(after.editorialNotes)).toEqual([]);
    expect(versionOf(after.editorialNotes)).toBe(3);
  });

  it('takes along what was built on it, and nothing else', () => {
    const others = [changed('fortsatt finansiering', 'Fortsatt finansiering'), changed('Backgrund', 'Bakgrund')];
    given(...adopted, mended, ...others)
      .when(objection, at)
      .then(setAside([1, 2]));
    given(...adopted, mended, ...others)
      .when({ ...objection, change: 3 }, at)
      .then(setAside([3]));
    const after = decided(mended, ...others, setAside([1, 2]));
    expect(asItReads(after)).toMatchObject({
      points: content.points,
      background: 'Bakgrund: ACT-teamen behöver medel.',
    });
  });

  it.each([
    [{ isOfForum: false }, { type: 'mayNotSetAside' }],
    [{ change: 0 }, { type: 'unknownEditorial' }],
    [{ change: 2 }, { type: 'unknownEditorial' }],
    [{ reason: ' ' }, { type: 'reasonMissing' }],
  ] as const)('is refused with why: %j', (changes, refusal) => {
    given(...adopted, mended)
      .when({ ...objection, ...changes }, at)
      .thenRefused(refusal);
  });

  it('is set aside once, of a decision that stands', () => {
    given(...adopted, mended, setAside([1]))
      .when(objection, at)
      .thenNothingHappened();
    given(...adopted, mended, setAside([1]))
      .when({ ...objection, reason: 'Another' }, at)
      .thenRefused({ type: 'editorialSetAsideAlready' });
    given(...upTo.open)
      .when(objection, at)
      .thenRefused({ type: 'notPossibleNow', status: 'open' });
  });
});

it('the register keeps the longer of two tellings, and other decisions as they are', () => {
  const { editorialNotes } = decided(mended, setAside([1]));
  const since = (notes: typeof editorialNotes) => ({ termsNotes: [], formalNotes: [], editorialNotes: notes });
  const both = withNotes(aDecision(), since(editorialNotes));
  expect(both).toEqual(aDecision({ editorialNotes }));
  expect(withNotes(both, since(editorialNotes.slice(0, 1)))).toBe(both);
  expect(withNotes(aDecisionOfChair(), since(editorialNotes))).toEqual(aDecisionOfChair());
});

function noteOf(event: ResolutionEvent) {
  if (event.type !== 'editoriallyChanged') throw new Error('it is a change');
  const { at: when, before, after, why } = event;
  return { kind: 'changed', at: when, by: by.name, before, after, why };
}
