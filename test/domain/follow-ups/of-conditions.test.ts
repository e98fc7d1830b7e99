import { decideFollowUps } from '../../../src/domain/follow-ups/decide-follow-ups';
import type { DecisionWithDuties } from '../../../src/domain/follow-ups/commands';
import {
  evolveFollowUps,
  isOver,
  noFollowUps,
  type FollowUps,
  type FollowUpsEvent,
} from '../../../src/domain/follow-ups/follow-ups';
import { ownerNamed } from '../../../src/domain/follow-ups/owners';
import type { Charter } from '../../../src/domain/forum/charter';
import type { TermsNote } from '../../../src/domain/terms/terms-notes';
import { chair } from '../../support/matter';

/** Whoever is to see to a condition is reminded of it by its day, until it is ticked off (R-13, 003:173). */
const now = '2026-06-04T08:00:00.000Z';
const seat = { kind: 'seat', seat: 4 } as const;
const duties: DecisionWithDuties['duties'] = [
  { condition: 1, text: 'återrapportering', owner: seat, due: '2026-11-30' },
  { condition: 3, text: 'medicinpatienter', owner: { kind: 'nobody' }, due: null },
];
const decision = { id: 'act', number: 'LGS PC 2026:3', language: 'sv', notes: [], conditionCount: 3, duties } as const;
const met: TermsNote = { kind: 'met', condition: 1, at: now, by: 'Ordförande', evidence: 'Mötet' };
const takenBack: TermsNote = { kind: 'takenBack', condition: 1, at: now, by: 'Ordförande', reason: 'Fel möte' };
const renewed: TermsNote = { kind: 'renewed', way: 'end', at: now, number: 'LGS PC 2026:9', until: null };

function follow(state: FollowUps, changes: Partial<DecisionWithDuties> = {}): readonly FollowUpsEvent[] {
  const command = { type: 'followConditions', decision: { ...decision, ...changes } } as const;
  const verdict = decideFollowUps(state, command, now);
  return verdict.kind === 'accepted' ? verdict.events : [];
}

const after = (state: FollowUps, ...notes: readonly TermsNote[]) =>
  follow(state, { notes }).reduce(evolveFollowUps, state);
const followed = after(noFollowUps);
const open = ({ followUps }: FollowUps) => followUps.filter((one) => !isOver(one)).map(({ id }) => id);

it('is a follow-up each, for whoever is named or those who lead, however often the decision is seen to', () => {
  expect(followed.followUps).toMatchObject([
    {
      ...{ id: 'condition:act:1', title: 'LGS PC 2026:3, villkor 1: återrapportering', owner: seat },
      due: { kind: 'day', on: '2026-11-30' },
      source: { kind: 'condition', decision: 'act', number: 'LGS PC 2026:3', condition: 1 },
      recurs: 'never',
    },
    { owner: { kind: 'leaders' }, due: { kind: 'meeting', from: null } },
  ]);
  expect(follow(followed)).toEqual([]);
  expect(follow(noFollowUps, { language: 'en', conditionCount: 1, duties: duties.slice(0, 1) })).toMatchObject([
    { followUp: { title: 'LGS PC 2026:3, condition: återrapportering' } },
  ]);
  expect(follow(noFollowUps, { language: 'en' })).toMatchObject([
    { followUp: { title: 'LGS PC 2026:3, condition 1: återrapportering' } },
    { followUp: { owner: { kind: 'leaders' } } },
  ]);
  expect(follow(noFollowUps, { conditionCount: 1, duties: duties.slice(0, 1) })).toMatchObject([
    { followUp: { title: 'LGS PC 2026:3, villkor: återrapportering' } },
  ]);
  expect(follow(noFollowUps, { duties: duties.slice(0, 1) })).toMatchObject([
    { followUp: { title: 'LGS PC 2026:3, villkor 1: återrapportering' } },
  ]);
});

it('is over when the condition is ticked off, and there again when that is taken back', () => {
  const ticked = after(followed, met);
  expect(ticked.followUps[0]?.ended).toEqual({ how: 'lapsed', at: now, because: 'met' });
  expect(open(ticked)).toEqual(['condition:act:3']);
  expect(open(after(ticked, met, takenBack))).toEqual(['condition:act:3', 'condition:act:1:1']);
  expect(open(after(after(ticked, met, takenBack), met, takenBack, met))).toEqual(['condition:act:3']);
});

it('is ended once, however often the decision is seen to, and leaves what another decision waits for', () => {
  const other: Partial<DecisionWithDuties> = { id: 'other', number: 'LGS PC 2026:4' };
  const both = follow(followed, other).reduce(evolveFollowUps, followed);
  const ticked = after(both, met);
  expect(open(ticked)).toEqual(['condition:act:3', 'condition:other:1', 'condition:other:3']);
  expect(follow(ticked, { notes: [met] })).toEqual([]);
  expect(follow(after(ticked, renewed), { notes: [met, renewed] })).toEqual([]);
});

it('is told apart by how often it was taken back, also where it was ticked off twice before', () => {
  const told: TermsNote = { ...met, evidence: 'Mötet och rapporten' };
  expect(open(after(after(followed, met), met, told, takenBack))).toContain('condition:act:1:1');
});

it('is over when the forum has decided how it goes on with the decision, and never begun after that', () => {
  expect(open(after(followed, renewed))).toEqual([]);
  expect(after(followed, renewed).followUps[0]?.ended).toMatchObject({ because: 'decided' });
  expect(follow(noFollowUps, { notes: [renewed] })).toEqual([]);
});

it('is not done by anybody who says so: the condition is ticked off with what shows it', () => {
  const done = { followUp: 'condition:act:1', by: chair, owners: [], after: 0, reason: 'Klart', today: '2026-06-04' };
  expect(decideFollowUps(followed, { type: 'finish', ...done }, now)).toMatchObject({
    refusal: { type: 'conditionNotTickedOff' },
  });
});

describe('whom somebody means by what they wrote', () => {
  const seated = { standing: 'voting', principal: 'region', interim: false, address: '' } as const;
  const charter: Pick<Charter, 'name' | 'shortName' | 'members'> = {
    ...{ name: 'Ledningsgruppen', shortName: 'LGS' },
    members: [
      { ...seated, id: 'a', name: 'Ledamot SU 1', seat: 1, party: 'SU' },
      { ...seated, id: 'b', name: 'Ledamot SU 2', seat: 2, party: 'SU' },
      { ...seated, id: 'c', name: 'Ledamot SiV', seat: 4, party: 'Sjukhusen i väster' },
      { standing: 'attending', id: 'd', name: 'Processledare', address: '' },
    ],
  };
  it.each([
    ['', { kind: 'nobody' }],
    ['lgs', { kind: 'forum' }],
    ['Ledningsgruppen', { kind: 'forum' }],
    ['Processledare', { kind: 'person', person: { id: 'd', name: 'Processledare' } }],
    [' sjukhusen i väster ', { kind: 'seat', seat: 4 }],
    ['plats 2', { kind: 'seat', seat: 2 }],
    ['plats 9', { kind: 'group', name: 'plats 9' }],
    ['SU', { kind: 'group', name: 'SU' }],
    ['Temagrupp äldre', { kind: 'group', name: 'Temagrupp äldre' }],
  ])('%j', (written, owner) => {
    expect(ownerNamed(written, charter)).toEqual(owner);
  });
});
