import { evolveImportedDecision, nothingImported, type DecisionImported } from '../../../src/domain/decision/earlier';
import { isOpen } from '../../../src/domain/decision/findable';
import { readEarlier, type WrittenRow } from '../../../src/domain/decision/read-earlier.sv';
import { EVERYTHING, isAsSought, searchedText } from '../../../src/domain/decision/search';

/** Decisions from before the register: what is unknown is null, and never guessed. */

const TODAY = '2026-06-04';
const cells = { forum: 'LGS', dag: '', status: '', slag: '', text: 'Gruppen startas om.', källa: 'Bildspel' };
const row = (said: Partial<WrittenRow['cells']> = {}, at = 2): WrittenRow => ({
  row: at,
  cells: { ...cells, ...said },
});

it('reads what is known, and leaves unknown what is not', () => {
  const known = { dag: ' 2025-10-17 ', status: 'förslag', slag: 'uppdrag' };
  expect(readEarlier([row(), row(known, 3)], TODAY)).toEqual({
    kind: 'read',
    rows: [
      { forumName: 'LGS', decidedOn: null, status: null, form: null, text: cells.text, source: 'Bildspel' },
      {
        forumName: 'LGS',
        decidedOn: '2025-10-17',
        status: 'proposed',
        form: 'uppdrag',
        text: cells.text,
        source: 'Bildspel',
      },
    ],
  });
});

it.each([
  [{ forum: ' ' }, 'forum', 'missing'],
  [{ text: '' }, 'text', 'missing'],
  [{ källa: '' }, 'källa', 'missing'],
  [{ text: 'a'.repeat(4_001) }, 'text', 'tooLong'],
  [{ dag: '17/10 2025' }, 'dag', 'notADate'],
  [{ dag: '2026-06-05' }, 'dag', 'inTheFuture'],
  [{ status: 'constructor' }, 'status', 'unknownStatus'],
] as const)('refuses the whole file for one row: %j', (said, column, fault) => {
  expect(readEarlier([row({ källa: 'Protokoll' }), row(said, 3)], TODAY)).toEqual({
    kind: 'faulty',
    faults: [{ row: 3, column, fault }],
  });
});

it('refuses a row that says the same as another', () => {
  expect(readEarlier([row(), row({}, 3)], TODAY)).toMatchObject({ faults: [{ row: 3, fault: 'sameAsBefore' }] });
});

const event: DecisionImported = {
  type: 'decisionImported',
  at: '2026-06-04T08:00:00.000Z',
  id: 'a1b2',
  forumId: 'forum',
  shortName: 'LGS',
  wording: 'decides',
  mark: 'Importerat a1b2',
  place: 3,
  forumName: 'LGS',
  decidedOn: null,
  status: null,
  form: null,
  text: 'Gruppen startas om.',
  source: 'Bildspel',
};

function imported(changed: Partial<DecisionImported> = {}) {
  const state = evolveImportedDecision(nothingImported, { ...event, ...changed });
  if (state.status === 'none') throw new Error('not imported');
  return state;
}

it('is never open, found by its words and not by a number or as unreported', () => {
  const { decision } = imported({ decidedOn: '2025-10-17' });
  expect(isOpen({ ...decision, forumKind: 'lgs', reported: { meetingOn: TODAY, item: '1', at: event.at } })).toBe(
    false,
  );
  expect(searchedText(decision)).toContain(' startas ');
  expect(isAsSought({ ...EVERYTHING, year: 2025, kind: 'earlier' }, decision)).toBe(true);
  expect(isAsSought({ ...EVERYTHING, sequence: 3 }, decision)).toBe(false);
  expect(isAsSought({ ...EVERYTHING, isReported: false }, decision)).toBe(false);
});

it('stands last without a day, and does not change once imported', () => {
  const state = imported();
  expect(state.decision).toMatchObject({ year: 0, decidedOn: null, decidedAt: '0001-01-01T00:00:00.000Z' });
  expect(evolveImportedDecision(state, { ...event, text: 'Något annat.' })).toBe(state);
});
