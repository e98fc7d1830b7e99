import { emptyDraft, contentToHash } from '../../../src/domain/resolution/content';
import { readDraft } from '../../../src/domain/resolution/read-draft';
import { given } from '../../support/given';
import { chair, DECIDER, draftStarted, FULL_DRAFT, MORNING, preparedRound } from '../../support/matter';
import { stateFundsFields } from '../../support/state-funds';

/** A matter about state funds: what it needs to be sent, and that a year is not asked for before its time. */

const draft = {
  ...emptyDraft,
  ...FULL_DRAFT,
  amount: '300 tkr',
  budgetYear: '2027',
  validUntil: '2027-12-31',
  ...stateFundsFields({ measures: 'unclear' }),
};

it('its year and what is found of the criteria are part of the text, and of its hash', () => {
  const reading = readDraft(draft, DECIDER);
  expect(reading).toMatchObject({
    content: { stateFunds: { projectYear: 1, judgments: { measures: { finding: 'unclear' } } } },
  });
  const without = readDraft({ ...draft, projectYear: '', criteria: '' }, DECIDER);
  if (reading.kind === 'faulty' || without.kind === 'faulty') throw new Error('cannot be read');
  expect(contentToHash(reading.content)).toHaveProperty('stateFunds');
  expect(contentToHash(without.content)).not.toHaveProperty('stateFunds');
});

it('needs an amount and an end within its year', () => {
  expect(readDraft({ ...draft, amount: '', budgetYear: '' }, DECIDER)).toEqual({
    kind: 'faulty',
    faults: [{ field: 'amount', fault: 'missingForStateFunds' }],
  });
  expect(readDraft({ ...draft, validUntil: '2028-06-30' }, DECIDER)).toEqual({
    kind: 'faulty',
    faults: [{ field: 'validUntil', fault: 'notWithinTheYear', year: 2027 }],
  });
  // What is typed wrongly is told first.
  expect(readDraft({ ...draft, budgetYear: 'i år' }, DECIDER)).toMatchObject({
    faults: [{ field: 'budgetYear', fault: 'notAYear' }],
  });
  expect(readDraft({ ...draft, validUntil: 'i år' }, DECIDER)).toMatchObject({
    faults: [{ field: 'validUntil', fault: 'notADate' }],
  });
});

describe('a year of a project', () => {
  const sending = (projectYear: '1' | '2' | '3', sameYear?: string) => {
    const reading = readDraft({ ...draft, projectYear }, DECIDER);
    if (reading.kind === 'faulty') throw new Error('cannot be read');
    const round = { ...preparedRound(), content: reading.content };
    return { type: 'openRound', by: chair, revision: 0, round, sameYear } as const;
  };
  const goingOn = (projectYear?: 1 | 2) => ({
    ...draftStarted,
    source: {
      kind: 'renewal',
      way: 'prolong',
      id: 'before',
      title: 'Project',
      number: 'LGS PC 2027:1',
      projectYear,
    } as const,
  });

  it('is the first, or goes on from the decision on the year before', () => {
    given(draftStarted).when(sending('1'), MORNING).then({ type: 'roundOpened' });
    given(goingOn(1)).when(sending('2'), MORNING).then({ type: 'roundOpened' });
    given(goingOn(2)).when(sending('3'), MORNING).then({ type: 'roundOpened' });
  });

  it('cannot be started before the year before is decided', () => {
    const refused = { type: 'yearBeforeNotDecided', projectYear: 2 } as const;
    given(draftStarted).when(sending('2'), MORNING).thenRefused(refused);
    given(goingOn()).when(sending('2'), MORNING).thenRefused(refused);
    given(goingOn(2)).when(sending('2'), MORNING).thenRefused(refused);
    given(goingOn(1)).when(sending('3'), MORNING).thenRefused({ type: 'yearBeforeNotDecided', projectYear: 3 });
  });

  it('is not asked for twice', () => {
    given(goingOn(1))
      .when(sending('2', 'Project'), MORNING)
      .thenRefused({ type: 'yearAskedAlready', title: 'Project' });
  });
});
