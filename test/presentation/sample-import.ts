import { changesFor } from '../../src/domain/forum/composition-rows';
import { applyChanges } from '../../src/domain/forum/apply-changes';
import { charterOn } from '../../src/domain/forum/charter-on';
import type { CompositionRow } from '../../src/domain/forum/composition-row';
import { USUAL_TIMES } from '../../src/domain/forum/forum-time';
import type { Ready } from '../../src/domain/forum/forum';
import type { Register } from '../../src/domain/forum/register';
import type { FaultyImportLine, ImportDifference } from '../../src/application/forum/forum-view';
import type { View } from '../../src/application/views';
import type { Say } from './sample-forum';
import type { Samples } from './sample-views';

export type ImportCheck = Extract<View, { readonly card: 'importCheck' }>;

export const TODAY = '2026-06-04';

/** Four seats, five people: one without an account, one who is a member for a time. */
export function smallRegister(say: Say): Register {
  return {
    kind: 'lgs',
    name: say('Ledningsgrupp för samverkan'),
    shortName: say('LGS'),
    wording: 'decides',
    seats: [
      { number: 1, party: say('Närhälsan'), principal: 'region', right: 'voting' },
      { number: 2, party: say('Göteborgs stad'), principal: 'kommun', right: 'voting' },
      { number: 7, party: say('SU'), principal: 'region', right: 'voting' },
      { number: 8, party: say('Tandvård'), principal: 'region', right: 'unresolved' },
    ],
    holdings: [
      { id: 'h-1', seat: 1, person: 'account-1', from: null, until: null, interim: false, basis: '' },
      {
        id: 'h-2',
        seat: 2,
        person: 'account-2',
        from: '2025-01-01',
        until: null,
        interim: false,
        basis: say('LGS § 4'),
      },
      { id: 'h-7', seat: 7, person: 'account-7', from: '2025-01-01', until: null, interim: false, basis: '' },
      { id: 'h-8', seat: 8, person: 'typed:8', from: '2025-01-01', until: '2026-12-31', interim: false, basis: '' },
    ],
    roleTerms: [
      { id: 't-1', role: 'chair', person: 'account-1', from: '2025-01-01', until: '2026-12-31', leftOn: null },
      { id: 't-2', role: 'viceChair', person: 'account-2', from: '2025-01-01', until: '2026-12-31', leftOn: null },
    ],
    people: [
      { id: 'account-1', name: say('Ledamot Närhälsan 1'), email: null },
      { id: 'account-2', name: say('Ledamot Göteborgs stad 1'), email: null },
      { id: 'account-7', name: say('Ledamot SU 7'), email: null },
      { id: 'typed:8', name: say('Ledamot Tandvård 8'), email: 'ledamot.8@exempel.se' },
    ],
    exemptions: [],
  };
}

export function smallForum(say: Say): Ready {
  const register = smallRegister(say);
  return {
    status: 'ready',
    id: 'forum-lgs',
    place: { conversationId: 'channel', serviceUrl: 'https://connector', tenantId: 'tenant', botId: 'bot' },
    isLost: false,
    news: null,
    roster: register.people.map(({ id, name }) => ({ id, name, address: `29:${id}` })),
    isRosterOutdated: false,
    departed: [],
    register,
    times: USUAL_TIMES,
    revision: 3,
    links: [],
    unrecognized: [],
    dismissed: [],
    keptAfterLeaving: [],
    absences: [],
    renamed: [],
  };
}

const row = (seat: number, say: Say, holding: CompositionRow['holding']): CompositionRow => ({
  seat,
  party: say(seat === 7 ? 'Sahlgrenska' : 'Närhälsan'),
  principal: 'region',
  right: 'voting',
  holding,
});

/** Something of each kind: of seats, of holdings, of people. */
export function differenceOf(say: Say): ImportDifference {
  const before = smallRegister(say);
  const held = { email: '', interim: false, basis: '' };
  let count = 0;
  const changes = changesFor(
    before,
    [
      row(1, say, { ...held, name: say('Ledamot Närhälsan 1'), account: 'account-1', from: null, until: '2026-08-31' }),
      row(1, say, { ...held, name: say('Ny ledamot 1'), account: '', from: '2026-09-01', until: null }),
      row(7, say, {
        ...held,
        name: say('Ledamot SU 7 b'),
        account: 'account-7',
        from: '2025-02-01',
        until: null,
        basis: say('LGS § 9'),
      }),
      row(9, say, null),
    ],
    { isWhole: true, newId: () => `new-${(count += 1)}` },
  );
  return { before, after: applyChanges(before, changes), changes };
}

/** Every way in which a line can be wrong. */
export function faultyLines(say: Say): readonly FaultyImportLine[] {
  const register = [
    { fault: 'seatHeldTwice', seat: 7, people: ['typed:1', 'typed:2'] },
    { fault: 'personOnTwoSeats', person: 'account-1', seats: [3, 7] },
    { fault: 'personOnTwoSeats', person: 'account-1', seats: [3, 3] },
    { fault: 'roleHeldTwice', role: 'chair', people: ['account-1', 'account-2'] },
    { fault: 'chairAndVice', person: 'account-1' },
    { fault: 'seatStillHeld', seat: 7 },
    { fault: 'daysReversed', person: 'account-1' },
    { fault: 'interimWithoutDays', person: 'account-1' },
    { fault: 'personUnknown' },
  ] as const;
  const faults: readonly FaultyImportLine['faults'][number][] = [
    { column: 'name', fault: 'missing' },
    { column: 'right', fault: 'unreadable', found: say('kanske') },
    { column: 'basis', fault: 'tooLong', most: 300 },
    { column: 'party', fault: 'differs', line: 2 },
    { column: 'until', fault: 'beforeFrom' },
    { column: 'interim', fault: 'needsDays' },
    { column: null, fault: 'wrongNumberOfCells', found: 5 },
    { fault: 'unknownAccount', found: say('konto-404') },
    ...register.map((why) => ({ fault: 'register', why }) as const),
  ];
  return faults.map((fault, index) => ({ line: index + 2, faults: [fault] }));
}

/** A file of `rows` lines, each with a seat and a person of its own, all new. */
export function largeDifference(say: Say, rows: number): ImportDifference {
  const before: Register = { ...smallRegister(say), seats: [], holdings: [], roleTerms: [], people: [] };
  let count = 0;
  const changes = changesFor(
    before,
    Array.from({ length: rows }, (_, index) => ({
      ...row(index + 1, say, {
        name: say(`Åsa-Ärla Öberg Sjöström ${index + 1}`),
        account: '',
        email: `asa.arla.oberg.${index + 1}@exempel.se`,
        from: '2026-01-01',
        until: '2027-12-31',
        interim: false,
        basis: say('Beslut i nämnden § 12'),
      }),
      party: say('Hälso- och sjukvårdsförvaltningen Norra Östergötland'),
    })),
    { isWhole: true, newId: () => `new-${(count += 1)}` },
  );
  return { before, after: applyChanges(before, changes), changes };
}

export function checkOf(say: Say, changes: Partial<ImportCheck> = {}): ImportCheck {
  const forum = smallForum(say);
  return {
    card: 'importCheck',
    forum,
    charter: charterOn(forum, TODAY),
    today: TODAY,
    note: null,
    importId: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
    difference: differenceOf(say),
    faulty: [],
    reason: '',
    ...changes,
  };
}

export function importSamples(say: Say): Pick<Samples, 'importForm' | 'importCheck' | 'export'> {
  const forum = smallForum(say);
  const register = forum.register;
  const form = {
    card: 'importForm',
    forum,
    charter: charterOn(forum, TODAY),
    today: TODAY,
    note: null,
    text: '',
    reading: null,
    template: `Forum;Plats;Part\r\nLGS;1;${say('Härryda')}\r\n`,
  } as const;
  const unchanged: ImportDifference = { before: register, after: register, changes: [] };
  const large = largeDifference(say, 300);
  const manyFaulty = Array.from({ length: 300 }, (_, index) => ({ ...faultyLines(say)[index % 8], line: index + 2 }));
  const line = `LGS;7;"${say('Hälso- och sjukvård ”Öst”')}";region;ja;Åsa Öberg;;;2026-01-01;;;\r\n`;
  return {
    importForm: {
      empty: form,
      noTable: { ...form, text: say('bara ord'), reading: { type: 'noTable' } },
      columnsMissing: {
        ...form,
        text: say('plats;part\n7;SU'),
        reading: { type: 'columnsMissing', columns: ['principal', 'right'] },
      },
      otherForum: { ...form, text: say('forum;plats'), reading: { type: 'otherForum', found: say('VVG') } },
      tooManyLines: { ...form, text: say('forum;plats'), reading: { type: 'tooManyLines', most: 2_000 } },
      unknownColumns: { ...form, text: say('x'), reading: { type: 'columnsUnknown', headings: [say('telefon')] } },
    },
    importCheck: {
      difference: checkOf(say),
      faulty: checkOf(say, { faulty: faultyLines(say) }),
      nothing: checkOf(say, { difference: unchanged }),
      nothingButFaulty: checkOf(say, { difference: unchanged, faulty: faultyLines(say).slice(0, 1) }),
      departing: checkOf(say, {
        note: {
          type: 'departsFromCharter',
          breaches: [{ rule: 'chairHoldsSeat', subject: 't-1' }],
          register: differenceOf(say).after,
        },
        reason: say('Gäller tills valet'),
      }),
      deciding: checkOf(say, { note: { type: 'rightNeedsDecision', seats: [8] } }),
      stale: checkOf(say, { note: { type: 'staleRegister' } }),
      large: checkOf(say, { difference: large }),
      largeAndFaulty: checkOf(say, {
        difference: large,
        faulty: manyFaulty.map(({ line: number, faults = [] }) => ({ line: number, faults })),
      }),
    },
    export: {
      whole: {
        card: 'export',
        forumId: 'forum-lgs',
        name: say('Ledningsgrupp för samverkan'),
        shortName: say('LGS'),
        parts: [line],
        part: 0,
      },
      secondOfThree: {
        card: 'export',
        forumId: 'forum-lgs',
        name: say('Ledningsgrupp för samverkan'),
        shortName: say('LGS'),
        parts: [line, `${line}${line}`, line],
        part: 1,
      },
    },
  };
}
