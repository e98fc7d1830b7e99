import type { Charter, Seated } from '../../../src/domain/forum/charter';
import { USUAL_TIMES } from '../../../src/domain/forum/forum-time';
import type { Principal } from '../../../src/domain/forum/principal';
import { actorIn, leads, prepares, presides } from '../../../src/domain/forum/roles';
import type { ResolutionEvent } from '../../../src/domain/resolution/events';
import {
  actorInMatter,
  applicantOf,
  HANDLING,
  isHandling,
  leadersIn,
  presidiumIn,
  relievedIn,
} from '../../../src/domain/resolution/handling';
import { notStarted, type Started } from '../../../src/domain/resolution/resolution';
import { given, stateAfter } from '../../support/given';
import { ballotCast, draftStarted, FULL_DRAFT, minutesAfter, preparedRound, roundOpened } from '../../support/matter';

/** The users' own case: the organisation that has the chair applies for money (Q-12). */
const PARTY = 'VGPV Närhälsan';
const NOW = minutesAfter(30);

function seated(id: string, seat: number, party: string, principal: Principal): Seated {
  return { id, name: id, address: '', standing: 'voting', seat, party, principal, interim: false };
}

const members = [
  seated('chair', 1, PARTY, 'region'),
  seated('r1', 2, PARTY, 'region'),
  seated('vice', 3, 'Göteborgs stad', 'kommun'),
  seated('k1', 4, '', 'kommun'),
  { id: 'lead', name: 'lead', address: '', standing: 'attending' },
] as const;

function charterWith(changes: Partial<Charter> = {}): Charter {
  const roles = { chair: ['chair'], viceChair: ['vice'], processLead: ['lead'] };
  return {
    kind: 'lgs',
    name: 'Forum',
    shortName: 'F',
    parties: [],
    absences: [],
    wording: 'decides',
    times: USUAL_TIMES,
    roles: { ...roles, noteTaker: [], verifier: [], approver: [] },
    members,
    ...changes,
  };
}

const charter = charterWith();
const fields = { ...FULL_DRAFT, applicant: ` ${PARTY} ` };
const applied = { ...draftStarted, fields } as const;
const { content } = preparedRound();
const sent = roundOpened(1, { content: { ...content, applicant: PARTY } });

function after(...events: readonly ResolutionEvent[]): Started {
  const state = stateAfter(events);
  if (state.status === 'notStarted') throw new Error('not started');
  return state;
}

const as = (id: string, of: Charter = charter) => actorIn(of, { id, name: id });

describe('the applicant', () => {
  it('is what the text says, and what was sent once it has been', () => {
    expect(applicantOf(after(draftStarted))).toBe('');
    expect(applicantOf(after(applied))).toBe(PARTY);
    expect(applicantOf(after(applied, sent))).toBe(PARTY);
    expect(applicantOf(after(applied, roundOpened(1)))).toBe('');
    expect(applicantOf(after(applied, { type: 'withdrawn', at: NOW, by: as('chair'), reason: '' }))).toBe('');
  });
});

describe('when the chair’s own organisation applies the vice chair handles the matter (Q-12)', () => {
  it('the chair prepares it, and does not lead it', () => {
    const acting = actorInMatter(after(applied), as('chair'));
    expect([prepares(acting), presides(acting), leads(acting)]).toEqual([true, false, false]);
    expect(relievedIn(after(applied), charter)).toEqual(['chair']);
    expect(presidiumIn(after(applied), charter)).toEqual(['vice']);
    expect(leadersIn(after(applied), charter)).toEqual(['vice', 'lead']);
  });

  it('nothing changes in a matter of another organisation, or of none', () => {
    const others = { ...draftStarted, fields: { ...FULL_DRAFT, applicant: 'Ring' } } as const;
    for (const state of [after(draftStarted), after(others)]) {
      expect(presides(actorInMatter(state, as('chair')))).toBe(true);
      expect(presidiumIn(state, charter)).toEqual(['chair', 'vice']);
      expect(relievedIn(state, charter)).toEqual([]);
    }
    expect(actorInMatter(notStarted, as('chair'))).toEqual(as('chair'));
  });

  it('the rule is the same for a vice chair', () => {
    const ofVice = { ...draftStarted, fields: { ...FULL_DRAFT, applicant: 'Göteborgs stad' } } as const;
    expect(presidiumIn(after(ofVice), charter)).toEqual(['chair']);
  });

  it('others who sit for the organisation are what they were: jäv is never presumed', () => {
    expect(actorInMatter(after(applied), as('r1'))).toEqual(as('r1'));
    expect(as('lead').reliefs).toBeUndefined();
  });

  it('whoever is a process lead besides goes on getting the matter’s cards', () => {
    const both = charterWith({ roles: { ...charter.roles, processLead: ['chair'] } });
    expect(leadersIn(after(applied), both)).toEqual(['chair', 'vice']);
  });

  it.each([
    ['the vice chair sits for it too', [seated('chair', 1, PARTY, 'region'), seated('vice', 3, PARTY, 'kommun')]],
    ['there is no seat of the chair’s', [seated('vice', 3, 'Göteborgs stad', 'kommun')]],
    ['nobody has said whose the seats are', [seated('chair', 1, '', 'region'), seated('vice', 3, '', 'kommun')]],
  ])('the chair handles it when %s', (_, seats) => {
    const of = charterWith({ members: seats });
    expect(presides(actorInMatter(after(applied), as('chair', of)))).toBe(true);
    expect(relievedIn(after(applied), of)).toEqual([]);
  });

  it('the chair handles it when the vice chair has no account yet, or has declared jäv', () => {
    const typed = charterWith({ roles: { ...charter.roles, viceChair: ['typed:vice'] } });
    expect(presidiumIn(after(applied), typed)).toContain('chair');
    const recused = after(applied, sent, ballotCast('vice', 'recuse', minutesAfter(5), 'Our own'));
    expect(presidiumIn(recused, charter)).toEqual(['chair']);
    expect(relievedIn(recused, charter)).toEqual([]);
  });

  it('whoever has declared jäv has no role at all', () => {
    const recused = after(applied, sent, ballotCast('chair', 'recuse', minutesAfter(5), 'Our own'));
    expect(actorInMatter(recused, as('chair')).roles).toEqual([]);
    expect(relievedIn(recused, charter)).toEqual([]);
  });
});

describe('what the chair is refused in such a matter', () => {
  const by = as('chair');
  const commands = [
    { type: 'openRound', by, revision: 0, round: preparedRound() },
    { type: 'declineSending', by, request: 1, reason: 'No' },
    { type: 'closeEarly', by, round: 1 },
    { type: 'referBack', by, round: 1, reason: 'No' },
    { type: 'moveToMeeting', by, round: 1, reason: 'No' },
    { type: 'strike', by, round: 1, reason: 'No' },
    { type: 'withdraw', by, round: 1, reason: 'No' },
    { type: 'meetCondition', by, condition: 1, after: 0, evidence: 'A report' },
    { type: 'beginRenewal', by, way: 'end', matter: 'another' },
  ] as const;

  it.each(commands)('$type', (command) => {
    given(applied, ...(command.type === 'openRound' || command.type === 'declineSending' ? [] : [sent]))
      .when(command, NOW)
      .thenRefused({ type: 'ownPartyApplies', party: PARTY });
    expect(isHandling(command)).toBe(true);
  });

  it('and not what everybody who prepares may do', () => {
    const save = { type: 'saveDraft', by, fields: { ...fields, title: 'Another' }, revision: 0, aim: 'save' } as const;
    expect(isHandling(save)).toBe(false);
    expect(HANDLING).not.toContain('castBallot');
    given(applied).when(save, NOW).then({ type: 'draftSaved' });
  });
});
