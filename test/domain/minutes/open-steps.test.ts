import type { Charter } from '../../../src/domain/forum/charter';
import { USUAL_TIMES } from '../../../src/domain/forum/forum-time';
import { isLocked, signerRole } from '../../../src/domain/minutes/minutes';
import { phaseOf, signersGone, openStepsOf } from '../../../src/domain/minutes/open-steps';
import {
  approved,
  approver,
  calendar,
  changeRequested,
  handedOver,
  hoursAfter,
  member,
  minutesAfter,
  minutesStarted,
  named,
  noteTaker,
  published,
  secondVerifier,
  upTo,
  verified,
  verifier,
  versionSubmitted,
  withdrawn,
} from '../../support/minutes';

const draftTurn = (dueOn: string) => ({ step: 'draft', people: [named(noteTaker)], dueOn });
const verifyTurn = (...people: readonly object[]) => ({ step: 'verify', people, dueOn: '2025-10-31' });

it.each([
  ['drafting', 'drafting', [draftTurn('2025-10-24')]],
  ['verifying', 'verifying', [verifyTurn(named(verifier), named(secondVerifier))]],
  ['changing', 'changing', [draftTurn('2025-10-31'), verifyTurn(named(secondVerifier))]],
  ['atMeeting', 'atMeeting', []],
  ['settled', 'changing', [draftTurn('2025-10-31')]],
  ['approving', 'approving', [{ step: 'approve', people: [named(approver)], dueOn: '2025-10-31' }]],
  ['publishing', 'publishing', [{ step: 'publish', people: [], dueOn: '2025-11-04' }]],
  ['done', 'done', []],
  ['withdrawn', 'withdrawn', []],
] as const)('whoever is waited for is told by the phase: %s', (history, phase, openSteps) => {
  const minutes = minutesAfter(...upTo[history]);
  expect(phaseOf(minutes)).toBe(phase);
  expect(openStepsOf(minutes, calendar)).toEqual(openSteps);
});

it('a verifier is waited for until they have attested the version or asked for a change in it', () => {
  const openSteps = openStepsOf(minutesAfter(...upTo.verifying, verified(verifier)), calendar);
  expect(openSteps).toEqual([verifyTurn(named(secondVerifier))]);
  const bothAsk = minutesAfter(...upTo.changing, changeRequested(secondVerifier));
  expect(openStepsOf(bothAsk, calendar)).toEqual([draftTurn('2025-10-31')]);
});

it('when the approver asks for a change, only the note taker is waited for', () => {
  const minutes = minutesAfter(...upTo.approving, changeRequested(approver));
  expect(openStepsOf(minutes, calendar)).toEqual([draftTurn('2025-10-31')]);
});

it('whoever takes a step over is waited for in it', () => {
  const minutes = minutesAfter(...upTo.verifying, handedOver('verify', verifier, member, hoursAfter(30)));
  expect(openStepsOf(minutes, calendar)).toEqual([verifyTurn(named(member), named(secondVerifier))]);
});

it('a new version after a meeting has settled the text starts the verification again', () => {
  const minutes = minutesAfter(...upTo.settled, versionSubmitted(2));
  expect(phaseOf(minutes)).toBe('verifying');
});

it('publishing is due two working days after the approval was, or came if that was later', () => {
  const dueOn = (at: string) => openStepsOf(minutesAfter(...upTo.approving, approved(1, at)), calendar)[0]?.dueOn;
  expect(dueOn('2025-10-27T08:00:00.000Z')).toBe('2025-11-04');
  expect(dueOn('2025-11-06T08:00:00.000Z')).toBe('2025-11-10');
  // Half past midnight in Stockholm.
  expect(dueOn('2025-11-06T23:30:00.000Z')).toBe('2025-11-11');
});

it('publishing counts the forum’s own working days', () => {
  const deadlines = { draft: '2025-10-24', verified: '2025-10-29', approved: '2025-10-29' };
  const due = (evesOff: readonly 'allSaintsEve'[]) => {
    const history = [minutesStarted({ deadlines, evesOff }), ...upTo.approving.slice(1), approved()];
    return openStepsOf(minutesAfter(...history), calendar)[0]?.dueOn;
  };
  expect(due([])).toBe('2025-10-31');
  expect(due(['allSaintsEve'])).toBe('2025-11-03');
});

it('minutes are locked when approved or published, and by nothing else', () => {
  for (const phase of ['drafting', 'verifying', 'changing', 'atMeeting', 'settled', 'approving'] as const) {
    expect(isLocked(minutesAfter(...upTo[phase]))).toBe(false);
  }
  expect(isLocked(minutesAfter(...upTo.approving, withdrawn))).toBe(false);
  expect(isLocked(minutesAfter(...upTo.publishing))).toBe(true);
  expect(isLocked(minutesAfter(...upTo.ungated, published))).toBe(true);
});

it('each of those who sign is one thing in the chain', () => {
  const minutes = minutesAfter(...upTo.drafting);
  const roles = [noteTaker, verifier, secondVerifier, approver, member].map(({ id }) => signerRole(minutes, id));
  expect(roles).toEqual(['noteTaker', 'verifier', 'verifier', 'approver', undefined]);
});

describe('those who have left with a step before them', () => {
  const known = (...people: readonly { readonly id: string; readonly name: string }[]): Charter => ({
    kind: 'lgs',
    name: 'Forum',
    shortName: 'F',
    parties: [],
    absences: [],
    wording: 'decides',
    times: USUAL_TIMES,
    roles: { chair: [], viceChair: [], processLead: [], noteTaker: [], verifier: [], approver: [] },
    members: people.map(({ id, name }) => ({ id, name, address: `29:${id}`, standing: 'attending' })),
  });

  it.each([
    ['drafting', [noteTaker, verifier, secondVerifier, approver]],
    ['verifying', [noteTaker, verifier, secondVerifier, approver]],
    ['approving', [noteTaker, approver]],
    ['publishing', []],
    ['done', []],
    ['withdrawn', []],
  ] as const)('are to be replaced while it is before them: %s', (history, gone) => {
    expect(signersGone(minutesAfter(...upTo[history]), known(member))).toEqual(gone.map(named));
  });

  it('are nobody while all are there', () => {
    const all = known(noteTaker, verifier, secondVerifier, approver);
    expect(signersGone(minutesAfter(...upTo.verifying), all)).toEqual([]);
  });
});

describe('a step that comes when its day has passed', () => {
  const late = versionSubmitted(2, '2025-11-05T09:00:00.000Z');

  it('has two working days, so that nobody is asked for what was due before they were', () => {
    expect(openStepsOf(minutesAfter(...upTo.changing, late), calendar)).toMatchObject([
      { step: 'verify', dueOn: '2025-11-07' },
    ]);
    const asked = changeRequested(verifier, 2, '2025-11-10T09:00:00.000Z');
    expect(openStepsOf(minutesAfter(...upTo.changing, late, asked), calendar)).toMatchObject([
      { step: 'draft', dueOn: '2025-11-12' },
      { step: 'verify', dueOn: '2025-11-12' },
    ]);
    const all = [
      verified(verifier, 2, '2025-11-06T09:00:00.000Z'),
      verified(secondVerifier, 2, '2025-11-07T09:00:00.000Z'),
    ];
    expect(openStepsOf(minutesAfter(...upTo.changing, late, ...all), calendar)).toMatchObject([
      { step: 'approve', dueOn: '2025-11-11' },
    ]);
  });

  it('keeps its own day while that is ahead', () => {
    const onTheEve = versionSubmitted(2, '2025-10-30T09:00:00.000Z');
    expect(openStepsOf(minutesAfter(...upTo.changing, onTheEve), calendar)).toMatchObject([{ dueOn: '2025-10-31' }]);
  });
});
