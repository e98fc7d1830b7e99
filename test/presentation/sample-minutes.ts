import type { ListedMinutes, ListedOne, MinutesView } from '../../src/application/minutes/minutes-view';
import { USUAL_EVES_OFF } from '../../src/domain/eves';
import type { Person } from '../../src/domain/forum/person';
import type { ChangeRequest, MinutesDeadlines, StartedMinutes, Version } from '../../src/domain/minutes/minutes';
import type { MinutesFields } from '../../src/domain/minutes/read-minutes';
import type { Presence, PresenceNote, Seatholder } from '../../src/domain/minutes/presence';
import { dueDay, openStepsOf } from '../../src/domain/minutes/open-steps';
import type { AwaitedStep } from '../../src/domain/todo/task';
import { createSwedishCalendar } from '../../src/adapters/calendar/swedish-calendar';
import { CHAIR, charterOf, NARHALSAN_2, PROCESS_LEAD, SU_1, SU_2, VICE_CHAIR, type Say } from './sample-forum';
import { FORUM_ID } from './sample-matter';
import type { Samples, ViewOf } from './sample-views';
import { NOTHING_UNREADABLE } from '../support/store-samples';

const MINUTES_ID = '7a1c19ff-8b86-4d01-b42d-00cf4fc964ff';
export const NOTE_TAKER = 'account-23';
export const DRAFT_URL = 'https://www.vardsamverkan.se/utkast/anteckningar.docx';
export const ADDRESS = 'https://www.vardsamverkan.se/anteckningar-2026-06-04';
export const CONTENT_HASH = '0123456789abcdef'.repeat(4);

const calendar = createSwedishCalendar();

const deadlines: MinutesDeadlines = { draft: '2026-06-11', verified: '2026-06-18', approved: '2026-06-22' };

function personIn(say: Say, id: string): Person {
  const known = charterOf(say).members.find((member) => member.id === id);
  return { id, name: known?.name ?? say(id) };
}

/** Drafted by the note taker, verified by two, approved by the chair. */
export function minutesOf(say: Say, changes: Partial<StartedMinutes> = {}): StartedMinutes {
  const charter = charterOf(say);
  return {
    status: 'started',
    id: MINUTES_ID,
    forumId: FORUM_ID,
    forumName: charter.name,
    shortName: charter.shortName,
    title: say('Mötesanteckningar LGS'),
    meetingOn: '2026-06-04',
    corrects: null,
    isGated: true,
    deadlines,
    evesOff: USUAL_EVES_OFF,
    suggested: { url: DRAFT_URL, label: say('utkast 1') },
    noteTaker: personIn(say, NOTE_TAKER),
    verifiers: [personIn(say, SU_1), personIn(say, SU_2)],
    approver: personIn(say, CHAIR),
    startedBy: personIn(say, PROCESS_LEAD),
    startedAt: '2026-06-05T07:00:00.000Z',
    changedAt: '2026-06-05T07:00:00.000Z',
    versions: [],
    attestations: [],
    changeRequests: [],
    handedToMeeting: null,
    handings: [],
    settlements: [],
    approval: null,
    publication: null,
    earlierAddresses: [],
    meetingApproval: null,
    meetingNotedAt: null,
    approvalCorrections: [],
    withdrawal: null,
    handovers: [],
    extensions: [],
    presence: [],
    remindedThrough: '2026-06-05T07:00:00.000Z',
    stepSince: '2026-06-05T07:00:00.000Z',
    ...changes,
  };
}

export function versionOf(say: Say, number: number, changes: Partial<Version> = {}): Version {
  return {
    number,
    document: { url: `${DRAFT_URL}?v=${number}`, label: say(`utkast ${number}`), contentHash: null },
    changes: number === 1 ? '' : say('Punkt 6: beslutet om medel är förtydligat.'),
    hash: `hash-${number}`,
    by: personIn(say, NOTE_TAKER),
    at: `2026-06-${String(8 + number).padStart(2, '0')}T08:00:00.000Z`,
    ...changes,
  };
}

export function requestOf(say: Say, person: string, version: number, changes: Partial<ChangeRequest> = {}) {
  return {
    person: personIn(say, person),
    version,
    where: say('Punkt 6, andra stycket'),
    what: say('Beloppet ska vara 450 tkr.'),
    at: '2026-06-10T09:15:00.000Z',
    ...changes,
  };
}

function attestationOf(say: Say, person: string, version: number) {
  return { person: personIn(say, person), version, hash: `hash-${version}`, at: '2026-06-12T09:00:00.000Z' };
}

export function stagesOf(say: Say) {
  const first = { ...versionOf(say, 1), document: { url: DRAFT_URL, label: '', contentHash: CONTENT_HASH } };
  const two = [first, versionOf(say, 2)];
  const earlier = requestOf(say, SU_2, 1);
  const verified = [attestationOf(say, SU_1, 2), attestationOf(say, SU_2, 2)];
  const approval = attestationOf(say, CHAIR, 2);
  const approved = { versions: two, changeRequests: [earlier], attestations: verified, approval };
  const publication = { by: personIn(say, PROCESS_LEAD), at: '2026-06-23T08:00:00.000Z', address: ADDRESS };
  const handedToMeeting = {
    by: personIn(say, NOTE_TAKER),
    at: '2026-06-12T08:00:00.000Z',
    reason: say('Vi minns beslutet olika.'),
    takenBack: null,
  };
  const takenBack = {
    ...handedToMeeting,
    takenBack: { by: personIn(say, NOTE_TAKER), at: '2026-06-13T08:00:00.000Z' },
  };
  const settlements = [
    { meetingOn: '2026-09-18', item: say('2'), by: personIn(say, CHAIR), at: '2026-09-18T09:00:00.000Z' },
  ];
  const asked = { versions: [first], changeRequests: [requestOf(say, SU_1, 1), requestOf(say, SU_2, 1)] };
  return {
    drafting: minutesOf(say),
    verifying: minutesOf(say, {
      versions: two,
      changeRequests: [earlier],
      attestations: [attestationOf(say, SU_1, 2)],
    }),
    changing: minutesOf(say, { versions: [first], changeRequests: [requestOf(say, SU_1, 1)] }),
    asked: minutesOf(say, asked),
    atMeeting: minutesOf(say, { ...asked, handedToMeeting, handings: [handedToMeeting] }),
    takenBack: minutesOf(say, { ...asked, handings: [takenBack] }),
    settled: minutesOf(say, { ...asked, handings: [takenBack, handedToMeeting], settlements }),
    approving: minutesOf(say, { versions: two, changeRequests: [earlier], attestations: verified }),
    publishing: minutesOf(say, approved),
    done: minutesOf(say, { ...approved, publication }),
    approvedAtMeeting: minutesOf(say, {
      ...approved,
      publication,
      meetingApproval: {
        meetingOn: '2026-09-18',
        item: say('2'),
        by: personIn(say, CHAIR),
        at: '2026-09-18T09:00:00.000Z',
      },
      earlierAddresses: [
        { address: `${ADDRESS}-old`, by: personIn(say, PROCESS_LEAD), at: '2026-06-24T08:00:00.000Z' },
      ],
      approvalCorrections: [
        {
          from: { meetingOn: '2026-06-12', item: say('1') },
          to: { meetingOn: '2026-09-18', item: say('2') },
          by: personIn(say, CHAIR),
          at: '2026-09-18T09:00:00.000Z',
        },
      ],
    }),
    withdrawn: minutesOf(say, {
      versions: [first],
      withdrawal: { by: personIn(say, PROCESS_LEAD), at: '2026-06-10T08:00:00.000Z', reason: say('Fel möte.') },
    }),
    ungated: minutesOf(say, { isGated: false, versions: [first] }),
    ungatedDone: minutesOf(say, { isGated: false, versions: [first], publication }),
    correction: minutesOf(say, { corrects: 'other-minutes', versions: [first] }),
    handedOver: minutesOf(say, {
      versions: [first],
      verifiers: [personIn(say, SU_1), personIn(say, VICE_CHAIR)],
      deadlines: { ...deadlines, verified: '2026-06-25', approved: '2026-06-25' },
      handovers: [
        {
          step: 'verify',
          from: personIn(say, SU_2),
          to: personIn(say, VICE_CHAIR),
          by: personIn(say, PROCESS_LEAD),
          at: '2026-06-11T08:00:00.000Z',
        },
      ],
      extensions: [
        { step: 'verify', day: '2026-06-25', by: personIn(say, PROCESS_LEAD), at: '2026-06-11T08:01:00.000Z' },
      ],
    }),
  } satisfies Record<string, StartedMinutes>;
}

export function chainOf(say: Say, minutes: StartedMinutes, changes: Partial<ViewOf<'minutesChain'>> = {}) {
  return {
    card: 'minutesChain',
    minutes,
    openSteps: openStepsOf(minutes, calendar),
    viewer: PROCESS_LEAD,
    opensStep: false,
    mayLead: true,
    mayPreside: false,
    people: charterOf(say).members.map(({ id, name }) => ({ id, name })),
    publishers: [personIn(say, PROCESS_LEAD)],
    related: [],
    gone: [],
    unreached: [],
    note: null,
    ...changes,
  } satisfies ViewOf<'minutesChain'>;
}

export function exportOf(minutes: StartedMinutes, changes: Partial<ViewOf<'minutesExport'>> = {}) {
  return {
    card: 'minutesExport',
    minutes,
    openSteps: openStepsOf(minutes, calendar),
    mayReadText: true,
    publishers: [],
    part: 0,
    ...changes,
  } satisfies ViewOf<'minutesExport'>;
}

/** As long as a chain can get: three who verify, eight versions, thirty long change requests, sixty people. */
export function longestChain(): StartedMinutes {
  const say: Say = (text) => text;
  const long = 'Å"ändring\n'.repeat(200);
  return minutesOf(say, {
    title: 'M'.repeat(150),
    verifiers: [personIn(say, SU_1), personIn(say, SU_2), personIn(say, VICE_CHAIR)],
    versions: Array.from({ length: 8 }, (_, index) =>
      versionOf(say, index + 1, {
        changes: long,
        document: { url: `${DRAFT_URL}?${'x'.repeat(1_900)}`, label: 'L'.repeat(50), contentHash: CONTENT_HASH },
      }),
    ),
    changeRequests: Array.from({ length: 30 }, (_, index) =>
      requestOf(say, SU_1, index < 20 ? 7 : 8, { where: long, what: `${index + 1} ${long.slice(0, 1_990)}` }),
    ),
    attestations: [attestationOf(say, SU_2, 8)],
    settlements: [],
  });
}

type MinutesCards = MinutesView['card'];

export function minutesSamples(say: Say): Pick<Samples, MinutesCards> {
  const charter = charterOf(say);
  const stages = stagesOf(say);
  const people = charter.members.map(({ id, name }) => ({ id, name }));
  const publishers = [personIn(say, PROCESS_LEAD)];
  const fields: MinutesFields = {
    meetingOn: '2026-06-04',
    title: say('Mötesanteckningar LGS'),
    url: DRAFT_URL,
    label: say('utkast 1'),
    noteTaker: NOTE_TAKER,
    verifiers: [SU_1],
    approver: CHAIR,
    draftDay: '2026-06-11',
    verifiedDay: '2026-06-18',
    approvedDay: '2026-06-22',
  };
  const form: ViewOf<'minutesForm'> = {
    card: 'minutesForm',
    forumId: FORUM_ID,
    minutesId: MINUTES_ID,
    charter,
    corrects: null,
    fields,
    faults: [],
    sameDay: [],
    people,
  };
  const task = (
    minutes: StartedMinutes,
    step: ViewOf<'minutesTask'>['step'],
    viewer: string,
    note: ViewOf<'minutesTask'>['note'] = null,
  ): ViewOf<'minutesTask'> => ({
    card: 'minutesTask',
    minutes,
    step,
    dueOn: dueDay(minutes, step, calendar),
    viewer,
    note,
  });
  const over = (
    minutes: StartedMinutes,
    step: ViewOf<'minutesTaskOver'>['step'],
    viewer: string,
  ): ViewOf<'minutesTaskOver'> => ({ card: 'minutesTaskOver', minutes, step, viewer, hasLeft: false });
  const status = (minutes: StartedMinutes): ViewOf<'minutesStatus'> => ({
    card: 'minutesStatus',
    minutes,
    openSteps: openStepsOf(minutes, calendar),
  });
  const overdue = (minutes: StartedMinutes): ViewOf<'minutesOverdue'> => ({
    card: 'minutesOverdue',
    minutes,
    openSteps: openStepsOf(minutes, calendar),
    publishers,
    gone: [],
    isLate: true,
  });
  const awaitedIn = (minutes: StartedMinutes): readonly AwaitedStep[] =>
    openStepsOf(minutes, calendar).map((openStep) => ({
      kind: 'step',
      minutes,
      openStep: openStep.step === 'publish' ? { ...openStep, people: publishers } : openStep,
      gone: [],
      day: openStep.dueOn,
      isOverdue: false,
    }));
  const ofOthers = (minutes: StartedMinutes): ListedOne => ({ minutes, own: null, awaited: awaitedIn(minutes) });
  const done: ListedOne = { minutes: stages.done, own: null, awaited: [] };
  const own: ListedOne = { minutes: stages.verifying, own: { step: 'verify', dueOn: '2026-06-18' }, awaited: [] };
  const listed: ListedMinutes = {
    forumId: FORUM_ID,
    charter,
    mayStart: true,
    minutes: [own, ofOthers(stages.changing), ofOthers(stages.publishing), done],
    unreadable: NOTHING_UNREADABLE,
  };
  const empty = { ...listed, minutes: [] };
  const file = { url: DRAFT_URL, name: say('anteckningar.docx'), contentHash: CONTENT_HASH };
  const seat = (number: number, person: string) => ({ seat: number, person: personIn(say, person) });
  const by = personIn(say, NOTE_TAKER);
  const noted = (item: string, presence: Presence, ...seats: readonly Seatholder[]): readonly PresenceNote[] =>
    seats.map((one) => ({ ...one, item, presence, by, at: '2026-06-05T08:00:00.000Z' }));
  const attended = {
    presence: [
      ...noted('', 'absent', seat(2, SU_1), seat(8, NARHALSAN_2)),
      ...noted(say('11'), 'joined', seat(2, SU_1)),
      ...noted(say('9'), 'left', seat(1, CHAIR), seat(3, SU_2)),
      ...noted(say('9'), 'recused', seat(13, VICE_CHAIR)),
      ...noted(say('9'), 'asBefore', seat(3, SU_2)),
    ],
  };
  const presence: ViewOf<'minutesPresence'> = {
    card: 'minutesPresence',
    minutes: stages.drafting,
    seated: charter.members.flatMap((member) =>
      member.standing === 'attending' ? [] : [{ seat: member.seat, person: { id: member.id, name: member.name } }],
    ),
    mayNote: true,
    typed: null,
    note: null,
  };
  const withPresence = { ...stages.drafting, ...attended };
  const listOfMany = {
    card: 'minutesList',
    forumId: null,
    page: 0,
    forums: [
      {
        ...listed,
        minutes: [
          ...Array.from({ length: 10 }, () => own),
          ...Array.from({ length: 30 }, () => ofOthers(stages.changing)),
          ...Array.from({ length: 10 }, () => done),
        ],
      },
    ],
  } as const;
  return {
    minutesPresence: {
      none: presence,
      toRead: { ...presence, mayNote: false },
      some: { ...presence, minutes: withPresence, note: { type: 'presenceNoted' } },
      faulty: {
        ...presence,
        minutes: withPresence,
        typed: { item: '', presence: 'left', people: [1, 4] },
        note: { type: 'presenceItemMissing' },
      },
      verified: { ...presence, minutes: { ...stages.done, ...attended } },
    },
    minutesForm: {
      usual: form,
      faulty: {
        ...form,
        fields: { ...fields, title: '', url: say('ingen länk'), noteTaker: '', verifiers: [], approvedDay: '' },
        faults: [
          { field: 'title', fault: 'missing' },
          { field: 'url', fault: 'notHttps' },
          { field: 'noteTaker', fault: 'missing' },
          { field: 'verifier', fault: 'missing' },
          { field: 'approver', fault: 'samePerson', name: say('Ledamot SU 1') },
          { field: 'approvedDay', fault: 'notADate' },
        ],
      },
      sameDay: { ...form, sameDay: [stages.drafting] },
      correction: { ...form, corrects: stages.done, fields: { ...fields, title: '' } },
    },
    minutesTask: {
      draft: task(stages.drafting, 'draft', NOTE_TAKER, { type: 'minutesStarted' }),
      newVersion: task(stages.asked, 'draft', NOTE_TAKER),
      settled: task(stages.settled, 'draft', NOTE_TAKER),
      verify: task(stages.verifying, 'verify', SU_2),
      verifyFirst: task(stages.changing, 'verify', SU_2),
      verifyAsked: task(stages.changing, 'verify', SU_1),
      verifyStale: task(stages.verifying, 'verify', SU_2, { type: 'staleVersion', current: 2 }),
      verifyLocked: task(stages.done, 'verify', SU_2),
      approve: task(stages.approving, 'approve', CHAIR),
      approveAsked: task({ ...stages.approving, changeRequests: [requestOf(say, CHAIR, 2)] }, 'approve', CHAIR),
      approveStillAsked: task({ ...stages.verifying, changeRequests: [requestOf(say, CHAIR, 2)] }, 'approve', CHAIR),
      approveTooEarly: task(stages.verifying, 'approve', CHAIR),
      publish: task(stages.publishing, 'publish', PROCESS_LEAD),
      publishUngated: task(stages.ungated, 'publish', PROCESS_LEAD),
      correction: task(stages.correction, 'verify', SU_1),
    },
    minutesTaskOver: {
      submitted: over(stages.verifying, 'draft', NOTE_TAKER),
      nowAtMeeting: over(stages.atMeeting, 'draft', NOTE_TAKER),
      askedAgain: over(stages.asked, 'draft', NOTE_TAKER),
      verified: over(stages.verifying, 'verify', SU_1),
      asked: over(stages.changing, 'verify', SU_1),
      askedAtMeeting: over(stages.atMeeting, 'verify', SU_1),
      left: { ...over(stages.verifying, 'verify', SU_1), hasLeft: true },
      newVersion: over(stages.verifying, 'verify', SU_2),
      verifiedEarlier: over({ ...stages.verifying, attestations: [attestationOf(say, SU_2, 1)] }, 'verify', SU_2),
      verifyLocked: over(stages.ungatedDone, 'verify', SU_1),
      takenOver: over(stages.handedOver, 'verify', SU_2),
      approved: over(stages.publishing, 'approve', CHAIR),
      approveAgain: over(stages.verifying, 'approve', CHAIR),
      approverAsked: over({ ...stages.approving, changeRequests: [requestOf(say, CHAIR, 2)] }, 'approve', CHAIR),
      published: over(stages.done, 'publish', PROCESS_LEAD),
      withdrawn: over(stages.withdrawn, 'verify', SU_1),
    },
    minutesChain: {
      attended: chainOf(say, withPresence),
      drafting: chainOf(say, stages.drafting),
      verifying: chainOf(say, stages.verifying, { unreached: [SU_2, 'account-99'] }),
      changing: chainOf(say, stages.changing, { note: { type: 'nobodyToRemind' } }),
      followed: chainOf(say, stages.verifying, { viewer: 'account-9', mayLead: false }),
      own: chainOf(say, stages.verifying, { viewer: SU_2, mayLead: false, opensStep: true }),
      askedOwn: chainOf(say, stages.changing, { viewer: SU_1, mayLead: false, opensStep: true }),
      atMeeting: chainOf(say, stages.atMeeting),
      corrected: chainOf(say, stages.done, {
        related: [{ ...stages.correction, corrects: stages.done.id, id: 'later' }],
      }),
      correcting: chainOf(say, stages.correction, { related: [{ ...stages.done, id: 'other-minutes' }] }),
      atMeetingToPreside: chainOf(say, stages.atMeeting, { viewer: VICE_CHAIR, mayPreside: true }),
      takenBack: chainOf(say, stages.takenBack, { gone: [personIn(say, SU_2)] }),
      settled: chainOf(say, stages.settled),
      approving: chainOf(say, stages.approving),
      publishing: chainOf(say, stages.publishing, { opensStep: true }),
      done: chainOf(say, stages.done),
      approvedAtMeeting: chainOf(say, stages.approvedAtMeeting),
      withdrawn: chainOf(say, stages.withdrawn),
      ungated: chainOf(say, stages.ungated),
      ungatedDone: chainOf(say, stages.ungatedDone),
      handedOver: chainOf(say, stages.handedOver),
    },
    minutesStatus: Object.fromEntries(Object.entries(stages).map(([name, minutes]) => [name, status(minutes)])),
    minutesOverdue: {
      verifying: overdue(stages.verifying),
      publishing: overdue(stages.publishing),
      over: { ...overdue(stages.done), openSteps: [], isLate: false },
      old: { ...overdue(stages.verifying), openSteps: [] },
      gone: { ...overdue(stages.verifying), gone: [personIn(say, SU_2)] },
    },
    minutesExport: {
      done: exportOf(stages.approvedAtMeeting, { publishers }),
      handedOver: exportOf(stages.handedOver),
      withdrawn: exportOf(stages.withdrawn, { publishers }),
      atMeeting: exportOf(stages.atMeeting, { publishers }),
      settled: exportOf(stages.settled, { publishers }),
      correction: exportOf(stages.correction, { publishers }),
      withheld: exportOf(stages.done, { publishers, mayReadText: false }),
      inParts: exportOf(longestChain(), { publishers, part: 3 }),
    },
    minutesList: {
      several: { card: 'minutesList', forumId: null, page: 0, forums: [listed, { ...empty, mayStart: false }] },
      one: { card: 'minutesList', forumId: null, page: 0, forums: [listed] },
      none: { card: 'minutesList', forumId: null, page: 0, forums: [empty] },
      unreadable: {
        card: 'minutesList',
        forumId: null,
        page: 0,
        forums: [{ ...empty, unreadable: { matters: 0, minutes: 2, decisions: 0 } }],
      },
      noneToMember: { card: 'minutesList', forumId: null, page: 0, forums: [{ ...empty, mayStart: false }] },
      many: listOfMany,
      beyond: { ...listOfMany, page: 99 },
    },
    minutesFile: {
      one: { card: 'minutesFile', file, minutes: [stages.drafting] },
      several: { card: 'minutesFile', file, minutes: [stages.asked, stages.drafting] },
      many: { card: 'minutesFile', file, minutes: Array.from({ length: 12 }, () => stages.asked) },
    },
  };
}
