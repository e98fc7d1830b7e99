import {
  evolveApplication,
  notBegun,
  type ApplicationEvent,
  type ApplicationState,
} from '../../../src/domain/state-funds/application/application';
import { applicationDraft } from '../../../src/domain/state-funds/application/application-draft';
import { applicationToLookAt } from '../../../src/domain/state-funds/application/application-follow-up';
import {
  decideApplication,
  type ApplicationCommand,
} from '../../../src/domain/state-funds/application/decide-application';
import { invitationCode, readInvitationCode } from '../../../src/domain/state-funds/application/invitation-code';
import { emptyApplication, readApplication } from '../../../src/domain/state-funds/application/read-application';
import { withApplication } from '../../../src/domain/resolution/draft-source';
import { readDraft } from '../../../src/domain/resolution/read-draft';
import { readAmount } from '../../../src/domain/money/amount';
import { APPLICATION, typedApplication } from '../../support/applying';
import { chair, DECIDER, FULL_DRAFT, minutesAfter, MORNING, noteTaker, plainMember } from '../../support/matter';
import { named } from '../../support/minutes';
import { stateFundsFields } from '../../support/state-funds';

/** An application for state funds: who has it, what is kept of it, and when it can be sent and taken up. */

const NOW = minutesAfter(10);
const TODAY = '2026-06-04';
const OPEN = { isOn: true, today: TODAY };
const [applicant, somebody] = [
  { id: 'applicant', name: 'Head of the health centre' },
  { id: 'somebody', name: 'Somebody else' },
];
const FORUM = { id: 'a', forumId: 'f', forumName: 'The forum', shortName: 'LGS' };
const invitation = { code: 'BCDF-GHKM-NPRS', recipient: 'A health centre', lastDay: '2026-06-30' };
const at = MORNING;
const begun: ApplicationEvent = { type: 'applicationBegun', at, by: named(chair), ...FORUM, invitation };
const byHand: ApplicationEvent = { ...begun, invitation: null };
const opened: ApplicationEvent = { type: 'applicationOpened', at, by: applicant };
const saved: ApplicationEvent = { type: 'applicationSaved', at, by: applicant, fields: typedApplication() };
const sent: ApplicationEvent = { type: 'applicationSent', at, by: applicant, application: APPLICATION };
const withdrawn: ApplicationEvent = { type: 'applicationWithdrawn', at, by: named(chair) };
const takenUp: ApplicationEvent = { type: 'applicationTakenUp', at, by: named(chair), matter: 'm' };

function after(...events: readonly ApplicationEvent[]): ApplicationState {
  return events.reduce(evolveApplication, notBegun);
}

function decided(events: readonly ApplicationEvent[], command: ApplicationCommand) {
  const verdict = decideApplication(after(...events), command, NOW);
  return verdict.kind === 'accepted' ? verdict.events : verdict.refusal;
}

const typed = { recipient: ' A health centre ', lastDay: '2026-06-30' };
const invite = {
  type: 'begin',
  by: chair,
  ...FORUM,
  invitation: { code: invitation.code, fields: typed },
  ...OPEN,
} as const;
const open = { type: 'open', by: applicant, ...OPEN } as const;
const save = { type: 'save', by: applicant, isLeader: false, fields: typedApplication() } as const;
const send = { type: 'send', by: applicant, isLeader: false, ...OPEN } as const;

describe('an invitation', () => {
  it('is made by those who lead a forum that has decided on criteria (Q-32), once', () => {
    expect(decided([], invite)).toEqual([{ ...begun, at: NOW }]);
    expect(decided([begun], invite)).toEqual([]);
    expect(decided([], { ...invite, by: noteTaker })).toEqual({ type: 'mayNotLeadApplications' });
    expect(decided([], { ...invite, isOn: false })).toEqual({ type: 'applicationsOff', forum: 'The forum' });
    expect(decided([], { ...invite, invitation: null })).toEqual([{ ...byHand, at: NOW }]);
  });

  it.each([
    [
      { recipient: '…', lastDay: '' },
      [
        ['recipient', 'missing'],
        ['lastDay', 'missing'],
      ],
    ],
    [
      { recipient: 'x'.repeat(101), lastDay: 'soon' },
      [
        ['recipient', 'tooLong'],
        ['lastDay', 'notADate'],
      ],
    ],
    [{ recipient: 'A', lastDay: '2026-06-03' }, [['lastDay', 'inThePast']]],
  ])('says whom it is for and until when: %j', (fields, faults) => {
    expect(decided([], { ...invite, invitation: { code: invitation.code, fields } })).toEqual({
      type: 'invitationFaulty',
      faults: faults.map(([field, fault]) => ({ field, fault })),
    });
  });

  it('has a code that is read however it is typed', () => {
    const code = invitationCode('0123456789ab-4def');
    expect(code).toBe('BCDF-GHKM-NPRS');
    expect(['bcdf ghkm nprs', 'BCDF‑GHKM–NPRS', ' bcdfghkmnprs '].map(readInvitationCode)).toEqual([code, code, code]);
    expect(['', 'BCDF-GHKM', 'BCDF-GHKM-NPRA', 'BCDF-GHKM-NPRSS'].map(readInvitationCode)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('a code', () => {
  it('gives the application to the first who gives it, and to nobody else', () => {
    expect(decided([begun], open)).toEqual([{ ...opened, at: NOW }]);
    expect(decided([begun, opened], open)).toEqual([]);
    expect(decided([begun, opened], { ...open, by: somebody })).toEqual({ type: 'codeUsed', forum: 'The forum' });
  });

  it.each([
    ['unknown', [], {}, { type: 'unknownApplication' }],
    ['of what a leader fills in', [byHand], {}, { type: 'unknownApplication' }],
    ['withdrawn', [begun, withdrawn], {}, { type: 'codeWithdrawn', forum: 'The forum' }],
    ['of a forum that is off since', [begun], { isOn: false }, { type: 'applicationsOff', forum: 'The forum' }],
    ['too old', [begun], { today: '2026-07-01' }, { type: 'codeTooOld', forum: 'The forum', lastDay: '2026-06-30' }],
  ] as const)('that is %s is told by itself', (_name, events, but, refusal) => {
    expect(decided(events, { ...open, ...but })).toEqual(refusal);
  });
});

describe('what is typed', () => {
  it('is kept however unfinished it is, also after the last day', () => {
    const fields = { ...emptyApplication, project: 'Half' };
    expect(decided([begun, opened], { ...save, fields })).toEqual([{ ...saved, at: NOW, fields }]);
    expect(after(begun, opened, saved)).toMatchObject({ fields: typedApplication() });
    expect(decided([begun, opened, saved], save)).toEqual([]);
    expect(decided([begun, opened, saved, sent, takenUp], { ...save, fields })).toHaveLength(1);
  });

  it('is nobody else’s', () => {
    const refusal = { type: 'unknownApplication' };
    expect(decided([begun, opened], { ...save, by: somebody })).toEqual(refusal);
    expect(decided([begun, opened], { ...save, by: chair, isLeader: true })).toEqual(refusal);
    expect(decided([begun], { ...send, by: somebody })).toEqual(refusal);
    expect(decided([byHand], save)).toEqual(refusal);
    expect(decided([byHand], { ...save, by: chair, isLeader: true })).toHaveLength(1);
  });

  it('has an end', () => {
    const fields = { ...typedApplication(), project: 'x'.repeat(4_001) };
    expect(decided([begun, opened], { ...save, fields })).toEqual({
      type: 'applicationFaulty',
      faults: [{ field: 'project', fault: 'tooLong', most: 100, length: 4_001 }],
    });
  });
});

describe('sending', () => {
  it('tells every fault at once', () => {
    expect(decided([begun, opened], send)).toMatchObject({ type: 'applicationFaulty' });
    const reading = readApplication({
      ...typedApplication(),
      project: '…',
      amount: '300 000,50 kr',
      year: 'nästa',
      answers: { ...typedApplication().answers, report: '', aims: 'x'.repeat(501) },
    });
    expect(reading).toEqual({
      kind: 'faulty',
      faults: [
        { field: 'project', fault: 'missing' },
        { field: 'amount', fault: 'partOfKrona' },
        { field: 'year', fault: 'notAYear' },
        { field: 'aims', fault: 'tooLong', most: 500, length: 501 },
        { field: 'report', fault: 'missing' },
      ],
    });
    // Funds are for one year at a time.
    expect(readApplication({ ...typedApplication(), amount: '300 tkr/år' })).toEqual({
      kind: 'faulty',
      faults: [{ field: 'amount', fault: 'yearly' }],
    });
    expect(readApplication({ ...typedApplication(), amount: '', year: '' })).toEqual({
      kind: 'faulty',
      faults: [
        { field: 'amount', fault: 'missing' },
        { field: 'year', fault: 'missing' },
      ],
    });
  });

  it('can be done anew until a matter has been made of it, and twice is once', () => {
    expect(decided([begun, opened, saved], send)).toEqual([{ ...sent, at: NOW }]);
    expect(decided([begun, opened, saved, sent], send)).toEqual([]);
    expect(decided([begun, opened, saved, sent, takenUp], send)).toEqual([]);
    const changed = { ...saved, fields: typedApplication({ project: 'Another' }) };
    expect(decided([begun, opened, saved, sent, changed], send)).toHaveLength(1);
    expect(decided([begun, opened, saved, sent, takenUp, changed], send)).toEqual({
      type: 'applicationTakenUpAlready',
      forum: 'The forum',
    });
  });

  it('ends with the last day, and with the forum’s decision', () => {
    const ready = [begun, opened, saved];
    expect(decided(ready, { ...send, today: '2026-06-30' })).toHaveLength(1);
    expect(decided(ready, { ...send, today: '2026-07-01' })).toMatchObject({ type: 'codeTooOld' });
    expect(decided(ready, { ...send, isOn: false })).toMatchObject({ type: 'applicationsOff' });
    expect(decided([...ready, withdrawn], send)).toMatchObject({ type: 'codeWithdrawn' });
    const typedByLeader = [byHand, { ...saved, by: named(chair) }];
    expect(decided(typedByLeader, { ...send, by: chair, isLeader: true, today: '2027-01-01' })).toHaveLength(1);
  });
});

describe('those who lead', () => {
  it('take up what has been sent', () => {
    const takeUp = { type: 'takeUp', by: chair, matter: 'm' } as const;
    expect(decided([begun, opened, saved, sent], takeUp)).toEqual([{ ...takenUp, at: NOW }]);
    expect(decided([begun, opened, saved, sent, takenUp], takeUp)).toEqual([]);
    expect(decided([begun, opened, saved], takeUp)).toEqual({ type: 'applicationNotSent' });
    expect(decided([begun, opened, saved, sent], { ...takeUp, by: plainMember })).toMatchObject({
      type: 'mayNotLeadApplications',
    });
  });

  it('withdraw what no matter has been made of', () => {
    const withdraw = { type: 'withdraw', by: chair } as const;
    expect(decided([begun], withdraw)).toEqual([{ ...withdrawn, at: NOW }]);
    expect(decided([begun, withdrawn], withdraw)).toEqual([]);
    expect(decided([begun, opened, saved, sent, takenUp], withdraw)).toMatchObject({
      type: 'applicationTakenUpAlready',
    });
    expect(decided([begun], { ...withdraw, by: plainMember })).toMatchObject({ type: 'mayNotLeadApplications' });
  });

  it('are reminded of it until a matter is made of it', () => {
    expect(applicationToLookAt(after(begun, opened, saved, sent), '2026-06-05', 'sv')).toMatchObject({
      id: 'application:a',
      title: 'Ansökan om statliga medel har kommit: Projekt Samsjuklighet, Vårdcentralen',
      due: { kind: 'day', on: '2026-06-05' },
    });
    expect(applicationToLookAt(after(begun, opened, saved, sent, takenUp), '2026-06-05', 'en')).toBeNull();
    expect(applicationToLookAt(after(begun, withdrawn), '2026-06-05', 'en')).toBeNull();
    expect(applicationToLookAt(after(begun, opened, saved, sent), '2026-06-05', 'en')?.title).toContain('has come');
  });
});

it('an event of what has not begun, and a second beginning, change nothing', () => {
  expect(after(opened)).toEqual(notBegun);
  expect(after(begun, byHand)).toEqual(after(begun));
});

describe('the matter about it', () => {
  it.each(['decides', 'endorses'] as const)('is filled in as a first year (%s)', (wording) => {
    const draft = applicationDraft(APPLICATION, 'Närhälsan', wording, 'sv');
    expect(draft).toMatchObject({
      ...{ applicant: 'Närhälsan', budgetYear: '2027', validUntil: '2027-12-31', projectYear: '1' },
      title: 'Projektansökan om statliga medel: Projekt Samsjuklighet',
    });
    expect(readAmount(draft.amount)).toEqual(APPLICATION.amount);
    const about = { ...APPLICATION, amount: { ...APPLICATION.amount, kronor: 1_250_000, isApproximate: true } };
    expect(readAmount(applicationDraft(about, '', wording, 'en').amount)).toEqual(about.amount);
  });

  it('has it in the text that is decided on, where it is about state funds', () => {
    const funds = { ...FULL_DRAFT, amount: '300 tkr', budgetYear: '2027', validUntil: '2027-12-31' };
    const contentOf = (fields: Parameters<typeof readDraft>[0]) => {
      const reading = readDraft(fields, DECIDER);
      if (reading.kind === 'faulty') throw new Error(JSON.stringify(reading.faults));
      return reading.content;
    };
    const content = contentOf({ ...funds, ...stateFundsFields() });
    const source = { kind: 'application', id: 'a', application: APPLICATION } as const;
    expect(withApplication(content, source).stateFunds).toEqual({ ...content.stateFunds, application: APPLICATION });
    expect(withApplication(content, null)).toBe(content);
    expect(withApplication(content, { kind: 'template', template: 'financing' })).toBe(content);
    const without = contentOf(funds);
    expect(withApplication(without, source)).toBe(without);
  });
});
