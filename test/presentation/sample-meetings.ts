import type { MeetingFault } from '../../src/domain/meetings/meetings-verdict';
import { noMeetings, type Meetings, type PlannedMeeting, type Report } from '../../src/domain/meetings/meetings';
import type { MeetingsNotice } from '../../src/presentation/meetings/meetings-notices';
import { NOTHING_UNREADABLE } from '../support/store-samples';
import { CHAIR, charterOf, TODAY, type Say } from './sample-forum';
import { FORUM_ID } from './sample-matter';
import type { NoticeSamples, Samples, ViewOf } from './sample-views';

export const NEXT_MEETING = '2026-09-18';
export const HELD_MEETING = '2026-05-22';

const NEW_ID = '5c0e8a4e-1b7d-4f43-8f0a-7d9c2b6e3a55';

function meetingOn(on: string, particulars: Partial<PlannedMeeting> = {}): PlannedMeeting {
  const times = { from: '13.30', until: '16.00' };
  return {
    id: `meeting-${on}`,
    on,
    ...times,
    place: '',
    isDigital: true,
    isCancelled: false,
    changes: 0,
    ...particulars,
  };
}

export function reportOf(id: string, changes: Partial<Report> = {}): Report {
  return {
    id,
    kind: 'perCapsulam',
    subject: id,
    number: '',
    title: id,
    owner: '',
    dueOn: null,
    listedAt: '2026-04-09T07:05:00.000Z',
    noted: null,
    corrections: [],
    untold: null,
    cleared: null,
    dropped: null,
    ...changes,
  };
}

function plannedMeetings(say: Say): readonly PlannedMeeting[] {
  return [
    meetingOn('2026-02-27'),
    meetingOn(HELD_MEETING, { place: say('Sammanträdesrummet') }),
    meetingOn('2026-06-12', { isCancelled: true }),
    meetingOn(NEXT_MEETING, { place: say('Sammanträdesrummet'), isDigital: false }),
    meetingOn('2026-11-20', { from: '', until: '', place: say('Stora salen') }),
  ];
}

function listedReports(say: Say): readonly Report[] {
  const noted = {
    meetingOn: '2026-02-27',
    item: say('4'),
    by: { id: CHAIR, name: say('Ordförande (Närhälsan)') },
    at: '2026-02-27T15:00:00.000Z',
  };
  return [
    reportOf('noted', { number: say('LGS PC 2026:1'), title: say('Gemensam rutin'), noted }),
    reportOf('corrected', {
      number: say('LGS OB 2026:2'),
      title: say('Ny lokal'),
      kind: 'chairDecision',
      noted,
      corrections: [
        {
          from: { meetingOn: '2026-02-27', item: say('5') },
          to: { meetingOn: '2026-02-27', item: say('4') },
          by: noted.by,
          at: '2026-03-02T08:00:00.000Z',
        },
      ],
    }),
    reportOf('dropped', {
      kind: 'followUp',
      title: say('Tillagd av misstag'),
      dropped: { by: noted.by, at: '2026-03-02T08:00:00.000Z' },
    }),
    reportOf('perCapsulam:1', { number: say('LGS PC 2026:2'), title: say('Socialsekreterare på akuten i Mölndal') }),
    reportOf('chairDecision:1', { kind: 'chairDecision', number: say('LGS OB 2026:1'), title: say('Hyresavtalet') }),
    reportOf('movedToMeeting:1', { kind: 'movedToMeeting', title: say('Ny mötesordning') }),
    reportOf('minutes:1', {
      kind: 'minutes',
      title: say('Mötesanteckningar 27 februari'),
      minutesOf: '2026-02-27',
    }),
    reportOf('disputedMinutes:1:1', { kind: 'disputedMinutes', title: say('Mötesanteckningar 22 maj') }),
    reportOf('followUp:1', {
      kind: 'followUp',
      title: say('Kommunikationsplan'),
      owner: say('Processledare'),
      dueOn: '2026-05-01',
    }),
    reportOf('followUp:2', { kind: 'followUp', title: say('Utvärdering av försöket') }),
    reportOf('followUp:3', { kind: 'followUp', title: say('Slutrapport'), dueOn: '2026-11-01' }),
    reportOf('perCapsulam:2', {
      number: say('LGS PC 2026:3'),
      title: say('Efter mötet'),
      listedAt: '2026-06-01T07:05:00.000Z',
    }),
  ];
}

/** So many decisions that hardly any card holds them: titles are at most 150 characters. */
export function manyReports(count: number): readonly Report[] {
  return Array.from({ length: count }, (_, index) => {
    const title = `Ärende ${index + 1} om närsjukvården för äldre `.padEnd(150, 'åäö abcdefghij ').trim();
    const number = `LGS PC 2026:${index + 1}`;
    return reportOf(`perCapsulam:${String(index).padStart(8, '0')}-86d0-4d01-b42d-00cf4fc964ff`, { number, title });
  });
}

export function meetingsSamples(say: Say): Pick<Samples, 'meetings' | 'reports'> {
  const meetings: Meetings = { meetings: plannedMeetings(say), reports: listedReports(say), agenda: noMeetings.agenda };
  const shared = {
    forumId: FORUM_ID,
    charter: charterOf(say),
    today: TODAY,
    time: '10.00',
    newId: NEW_ID,
    note: null,
    isInChannel: false,
  };
  const planned: ViewOf<'meetings'> = { card: 'meetings', ...shared, meetings, mayLead: true, typed: null };
  const reports: ViewOf<'reports'> = {
    card: 'reports',
    ...shared,
    meetings,
    decisions: [],
    unreadable: NOTHING_UNREADABLE,
    mayLead: true,
  };
  const typed = { from: '16.00', until: '13.30', place: say('Rummet'), isDigital: false };
  const by = { id: 'chair', name: say('Ordförande') };
  const ofSteeringGroup: Meetings = {
    ...meetings,
    reports: meetings.reports.map((report, index) =>
      index === 0 ? { ...report, cleared: { by, at: '2026-06-03T08:00:00.000Z' } } : report,
    ),
    agenda: { owner: say('LGS styrgrupp'), changes: 2 },
  };
  const none: Meetings = { meetings: [], reports: [], agenda: noMeetings.agenda };
  return {
    meetings: {
      planned,
      reading: { ...planned, mayLead: false },
      inChannel: { ...planned, mayLead: false, isInChannel: true },
      none: { ...planned, meetings: none },
      saved: { ...planned, note: { type: 'meetingSaved' } },
      autumn: { ...planned, today: '2026-10-01' },
      silentCharter: { ...planned, charter: { ...charterOf(say), kind: 'nosam' } },
      enough: {
        ...planned,
        meetings: { ...meetings, meetings: [...meetings.meetings, meetingOn('2026-12-11')] },
      },
      faultyPlan: {
        ...planned,
        typed: { id: NEW_ID, on: '2026-13-01', ...typed },
        note: { type: 'meetingFaulty', faults: ['dayFaulty', 'endsBeforeItBegins'] },
      },
      faultyChange: {
        ...planned,
        typed: { id: `meeting-${NEXT_MEETING}`, on: '', ...typed, place: '' },
        note: { type: 'meetingFaulty', faults: ['dayMissing', 'endsBeforeItBegins', 'placeMissing'] },
      },
      plannedAlready: {
        ...planned,
        typed: { id: NEW_ID, on: NEXT_MEETING, ...typed, until: '' },
        note: { type: 'meetingPlannedAlready', on: NEXT_MEETING },
      },
      many: {
        ...planned,
        meetings: {
          ...meetings,
          meetings: Array.from({ length: 30 }, (_, index) =>
            meetingOn(`2026-${String(7 + Math.floor(index / 5)).padStart(2, '0')}-${10 + (index % 5)}`, {
              id: `${String(index).padStart(8, '0')}-86d0-4d01-b42d-00cf4fc964ff`,
              place: say('Stora sammanträdesrummet på plan 3'),
            }),
          ),
        },
      },
    },
    reports: {
      several: reports,
      reading: { ...reports, mayLead: false },
      inChannel: { ...reports, mayLead: false, isInChannel: true },
      nothing: {
        ...reports,
        meetings: { ...meetings, reports: [] },
        note: { type: 'reportsCorrected' },
      },
      noMeeting: { ...reports, meetings: { ...meetings, meetings: [] } },
      noneHeld: { ...reports, meetings: { ...meetings, meetings: plannedMeetings(say).slice(3) } },
      agenda: { ...reports, meetings: ofSteeringGroup, note: { type: 'agendaSettled' } },
      agendaToRead: { ...reports, meetings: ofSteeringGroup, mayLead: false },
      noted: { ...reports, note: { type: 'reportsNoted', count: 3 } },
      corrected: { ...reports, note: { type: 'reportsCorrected' } },
      many: { ...reports, meetings: { ...meetings, reports: manyReports(60) } },
    },
  };
}

const FAULTS: readonly MeetingFault[] = ['dayMissing', 'dayFaulty', 'timeFaulty', 'endsBeforeItBegins', 'placeMissing'];

export const meetingsNotices: NoticeSamples<MeetingsNotice['type'] | 'meetingFaulty'> = {
  mayNotLeadMeetings: [{ type: 'mayNotLeadMeetings' }],
  meetingFaulty: FAULTS.map((fault) => ({ type: 'meetingFaulty', faults: [fault] })),
  meetingPlannedAlready: [{ type: 'meetingPlannedAlready', on: NEXT_MEETING }],
  unknownMeeting: [{ type: 'unknownMeeting' }],
  meetingChangedSince: [{ type: 'meetingChangedSince', on: NEXT_MEETING }],
  correctedSince: [{ type: 'correctedSince', title: 'Gemensam rutin' }],
  meetingNotHeld: [{ type: 'meetingNotHeld', on: NEXT_MEETING }],
  nothingTicked: [{ type: 'nothingTicked' }],
  itemMissing: [{ type: 'itemMissing' }],
  ownMinutes: [{ type: 'ownMinutes', title: 'Mötesanteckningar 22 maj' }],
  alreadyNoted: [{ type: 'alreadyNoted', title: 'Gemensam rutin' }],
  meetingTextTooLong: [{ type: 'meetingTextTooLong', most: 500, length: 640 }],
  meetingSaved: [{ type: 'meetingSaved' }],
  reportsNoted: [
    { type: 'reportsNoted', count: 1 },
    { type: 'reportsNoted', count: 3 },
  ],
  meetingPlanned: [
    { type: 'meetingPlanned', on: NEXT_MEETING, from: '' },
    { type: 'meetingPlanned', on: NEXT_MEETING, from: '13.30' },
  ],
  reportsCorrected: [{ type: 'reportsCorrected' }],
  agendaChangedSince: [{ type: 'agendaChangedSince' }],
  agendaWithoutOwner: [{ type: 'agendaWithoutOwner' }],
  agendaOwnerSet: [{ type: 'agendaOwnerSet' }],
  agendaSettled: [{ type: 'agendaSettled' }],
  meetingHasNotes: [{ type: 'meetingHasNotes', on: HELD_MEETING }],
  meetingNotChosen: [{ type: 'meetingNotChosen' }],
  settledAlready: [{ type: 'settledAlready', title: 'Mötesanteckningar' }],
};
