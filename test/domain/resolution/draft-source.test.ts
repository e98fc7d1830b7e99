import { WORDINGS } from '../../../src/domain/forum/wording';
import { LANGUAGES } from '../../../src/domain/language';
import { emptyDraft, MATTER_PARTS } from '../../../src/domain/resolution/content';
import { BLANK, copiedFields, MATTER_TEMPLATES } from '../../../src/domain/resolution/draft-source';
import { formOfPoint } from '../../../src/domain/resolution/proposal';
import { templateFields } from '../../../src/domain/resolution/matter-templates';
import { isUntouched } from '../../../src/domain/resolution/resolution';
import { readDraft } from '../../../src/domain/resolution/read-draft';
import { given, stateAfter } from '../../support/given';
import { DECIDER, draftStarted, FULL_DRAFT, MORNING, processLead, upTo } from '../../support/matter';

it('a copy has the text of the matter, and no day and no year of it', () => {
  const typed = {
    ...FULL_DRAFT,
    amount: '450 tkr',
    budgetYear: '2026',
    lastDay: '2026-06-18',
    shortNotice: 'Soon over',
  };
  expect(copiedFields(typed, '2026-06-18')).toEqual({ ...typed, budgetYear: '', lastDay: '', shortNotice: '' });
});

it('a copy holds for as long as the matter where that is ahead, on the same conditions (R-13)', () => {
  const terms = {
    conditions: 'en rapport',
    ifUnmet: 'den avslutas',
    validUntil: '2026-12-31',
    prolongUntil: '2027-12-31',
  };
  const typed = { ...emptyDraft, ...terms };
  expect(copiedFields(typed, '2026-12-30')).toEqual(typed);
  expect(copiedFields(typed, '2026-12-31')).toEqual({ ...typed, validUntil: '', prolongUntil: '' });
  expect(copiedFields({ ...typed, validUntil: 'vid jul' }, '2026-06-18')).toMatchObject({ validUntil: '' });
});

describe.each(MATTER_TEMPLATES)('the template %s', (template) => {
  it.each(WORDINGS.flatMap((wording) => LANGUAGES.map((language) => [wording, language] as const)))(
    'for a forum that %s, in %s, is a whole matter when it is filled in, and cannot be sent before',
    (wording, language) => {
      const fields = templateFields(template, wording, language);
      const decider = { ...DECIDER, wording };
      const unfilled = MATTER_PARTS.filter(({ id }) => fields[id].includes(BLANK)).map(({ id }) => id);
      expect(readDraft(fields, decider)).toEqual({
        kind: 'faulty',
        faults: unfilled.map((field) => ({ field, fault: 'unfilled' })),
      });
      expect(unfilled).toContain('clauses');

      const filled = Object.fromEntries(Object.entries(fields).map(([id, text]) => [id, filledIn(id, text)]));
      const read = readDraft({ ...emptyDraft, ...filled }, decider);
      expect(read).toMatchObject({ kind: 'content' });
      const points = read.kind === 'content' ? read.content.points : [];
      for (const point of points) expect(formOfPoint(point, decider)).toBe(language === 'en' ? 'phrase' : 'goesOn');
    },
  );
});

/** Each blank with what somebody could write there. */
function filledIn(id: string, text: string): string {
  if (id === 'amount') return text.replace(BLANK, '450 tkr');
  if (id === 'budgetYear') return text.replace(BLANK, '2026');
  return text.replace(`; ${BLANK}; ${BLANK}`, '; Teamet; 2026-11-30').replaceAll(BLANK, 'Teamet');
}

it('the financing of something asks for its money and its conditions, and names no sum (R-37, R-13)', () => {
  const { amount, budgetYear, costCentre, conditions } = templateFields('financing', 'decides', 'sv');
  expect([amount, budgetYear, costCentre]).toEqual([BLANK, BLANK, BLANK]);
  expect(conditions).toBe(`återrapportering; ${BLANK}; ${BLANK}`);
});

it('the source of a draft is kept with it, also when it is sent', () => {
  const source = { kind: 'matter', id: 'other', title: 'Earlier', number: null } as const;
  const { id, forumId, askedIn } = draftStarted;
  const start = { type: 'startDraft', by: processLead, id, forumId, fields: emptyDraft, askedIn, source } as const;
  given().when(start, MORNING).then({ type: 'draftStarted', source });
  expect(stateAfter([{ ...draftStarted, source }])).toMatchObject({ source });
  expect(stateAfter([draftStarted])).toMatchObject({ source: null });
  expect(stateAfter([{ ...draftStarted, source }, ...upTo.open.slice(1)])).toMatchObject({ status: 'open', source });
});

it('a draft is untouched until somebody has written or saved something', () => {
  const untouched = (...events: Parameters<typeof stateAfter>[0]) => {
    const state = stateAfter(events);
    return state.status !== 'notStarted' && isUntouched(state);
  };
  const empty = { ...draftStarted, fields: emptyDraft };
  const saved = { type: 'draftSaved', at: MORNING, by: processLead, fields: emptyDraft, aim: 'save' } as const;
  expect(untouched(empty)).toBe(true);
  expect(untouched(draftStarted)).toBe(false);
  expect(untouched(empty, saved)).toBe(false);
  expect(untouched(empty, { ...saved, fields: FULL_DRAFT })).toBe(false);
  expect(untouched(...upTo.open)).toBe(false);
});
