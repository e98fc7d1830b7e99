import type { Charter } from '../../../src/domain/forum/charter';
import { actorIn, type Actor } from '../../../src/domain/forum/roles';
import type { MinutesCommand } from '../../../src/domain/minutes/commands';
import { decideMinutes } from '../../../src/domain/minutes/decide-minutes';
import { usualDeadlines } from '../../../src/domain/minutes/deadlines';
import { evolveMinutes } from '../../../src/domain/minutes/evolve-minutes';
import { noMinutes, type Minutes } from '../../../src/domain/minutes/minutes';
import { stepsToRemind } from '../../../src/domain/minutes/minutes-reminders';
import { readMinutes } from '../../../src/domain/minutes/read-minutes';
import { phaseOf } from '../../../src/domain/minutes/open-steps';
import { usualSigners } from '../../../src/domain/minutes/usual-signers';
import { policyOf } from '../../../src/domain/forum/policies';
import { calendar } from '../../support/minutes';

/**
 * The meeting of LGS on 17 October 2025 as its minutes are signed: the coordinator took the notes, a process lead
 * verified them, the chair approved them, and the meeting of 19 November 2025 approves them as its item 1 b.
 */
const coordinator = { id: 'coordinator', name: 'Coordinator' };
const processLead = { id: 'process-lead', name: 'Process lead' };
const chair = { id: 'chair', name: 'Chair' };
const viceChair = { id: 'vice-chair', name: 'Vice chair' };
const everybody = [coordinator, processLead, chair, viceChair];

const lgs: Charter = {
  kind: 'lgs',
  name: 'Ledningsgrupp i samverkan',
  shortName: 'LGS',
  parties: [],
  absences: [],
  wording: 'decides',
  times: { evesOff: [], opening: false, reminders: [] },
  roles: {
    chair: [chair.id],
    viceChair: [viceChair.id],
    processLead: [processLead.id],
    noteTaker: [coordinator.id],
    verifier: [],
    approver: [],
  },
  members: everybody.map((person) => ({ ...person, address: '', standing: 'attending' })),
};

it('goes from the coordinator by way of the process lead and the chair to the next meeting', () => {
  let minutes: Minutes = noMinutes;
  const as = (person: { id: string; name: string }): Actor => actorIn(lgs, person);
  const happens = (at: string, command: MinutesCommand) => {
    const verdict = decideMinutes(minutes, command, at);
    if (verdict.kind === 'refused') return verdict.refusal;
    minutes = verdict.events.reduce(evolveMinutes, minutes);
    return minutes.status === 'none' ? 'none' : phaseOf(minutes);
  };
  const now = () => {
    if (minutes.status === 'none') throw new Error('not started');
    return minutes;
  };
  const first = { version: 1, hash: 'as-first-written' };
  const second = { version: 2, hash: 'with-the-change' };

  const signers = usualSigners(lgs);
  const { draft, verified, approved } = usualDeadlines(calendar, '2025-10-17', '2025-10-17');
  const reading = readMinutes(
    {
      meetingOn: '2025-10-17',
      title: 'LGS 2025-10-17',
      url: '',
      label: '',
      ...signers,
      draftDay: '',
      verifiedDay: '',
      approvedDay: '',
    },
    everybody,
    calendar,
    '2025-10-17',
  );
  if (reading.kind === 'faulty') throw new Error('the form is faulty');
  expect(reading.content.deadlines).toEqual({ draft, verified, approved });
  expect(reading.content).toMatchObject({ noteTaker: coordinator, verifiers: [processLead], approver: chair });

  // Friday afternoon, when the meeting is over.
  const start = {
    ...reading.content,
    id: 'october',
    forumId: 'lgs',
    forumName: lgs.name,
    shortName: lgs.shortName,
    corrects: null,
    isGated: policyOf(lgs.kind).publishesVerifiedMinutesOnly,
    evesOff: [],
  };
  expect(happens('2025-10-17T12:00:00.000Z', { type: 'start', by: as(coordinator), start })).toBe('drafting');
  expect(stepsToRemind(now(), calendar, '2025-10-22T07:00:00.000Z')).toMatchObject([{ people: [coordinator] }]);

  const document = { url: 'https://example.org/lgs-2025-10-17', label: '0.1', contentHash: null };
  const writing = { type: 'submitVersion', by: as(coordinator), document } as const;
  expect(happens('2025-10-23T08:00:00.000Z', { ...writing, after: 0, changes: '', hash: first.hash })).toBe(
    'verifying',
  );

  // The chair cannot go before the process lead, nor the coordinator sign for either.
  const tooEarly = '2025-10-24T08:00:00.000Z';
  expect(happens(tooEarly, { type: 'approve', by: as(chair), seen: first })).toMatchObject({ type: 'notVerified' });
  expect(happens(tooEarly, { type: 'verify', by: as(coordinator), seen: first })).toMatchObject({
    type: 'notYourStep',
  });

  // Item 5 does not say what each caregiver is expected to do.
  const request = {
    type: 'requestChange',
    by: as(processLead),
    seen: first,
    where: 'Item 5',
    what: 'Who does what?',
  } as const;
  expect(happens('2025-10-27T08:00:00.000Z', request)).toBe('changing');
  const rewritten = { ...writing, after: 1, changes: 'Item 5: the theme group is asked.', hash: second.hash };
  expect(happens('2025-10-28T08:00:00.000Z', rewritten)).toBe('verifying');
  expect(happens('2025-10-29T08:00:00.000Z', { type: 'verify', by: as(processLead), seen: first })).toMatchObject({
    type: 'staleVersion',
    current: 2,
  });
  expect(happens('2025-10-29T08:01:00.000Z', { type: 'verify', by: as(processLead), seen: second })).toBe('approving');

  const publish = {
    type: 'publish',
    by: as(processLead),
    seen: second,
    address: 'https://example.org/published/lgs-2025-10-17',
    isReviewed: true,
  } as const;
  expect(happens('2025-10-30T08:00:00.000Z', publish)).toEqual({ type: 'notApproved', approver: chair });
  expect(happens('2025-10-31T08:00:00.000Z', { type: 'approve', by: as(chair), seen: second })).toBe('publishing');
  expect(happens('2025-11-03T08:00:00.000Z', publish)).toBe('done');

  const atNextMeeting = {
    type: 'noteMeeting',
    by: processLead,
    about: 'minutes',
    meeting: { meetingOn: '2025-11-19', item: '1 b' },
    notedAt: '2025-11-19T12:00:00.000Z',
  } as const;
  expect(happens('2025-11-19T12:00:01.000Z', atNextMeeting)).toBe('done');

  expect(now()).toMatchObject({
    versions: [
      { number: 1, by: coordinator },
      { number: 2, by: coordinator, changes: 'Item 5: the theme group is asked.' },
    ],
    changeRequests: [{ person: processLead, version: 1, where: 'Item 5' }],
    attestations: [{ person: processLead, ...second, at: '2025-10-29T08:01:00.000Z' }],
    approval: { person: chair, ...second, at: '2025-10-31T08:00:00.000Z' },
    publication: { by: processLead, at: '2025-11-03T08:00:00.000Z' },
    meetingApproval: { meetingOn: '2025-11-19', item: '1 b' },
  });
  const signed = [now().versions.at(-1)?.by, now().attestations[0]?.person, now().approval?.person];
  expect(new Set(signed.map((person) => person?.id)).size).toBe(3);
});
