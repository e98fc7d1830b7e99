import type { Charter } from '../../../src/domain/forum/charter';
import type { Actor } from '../../../src/domain/forum/roles';
import type { StartedMinutes } from '../../../src/domain/minutes/minutes';
import type { Instant } from '../../../src/domain/time';
import { awaitedInMinutes, othersWaitedFor, tasksInMinutes } from '../../../src/domain/todo/minutes-tasks';
import { openStepsOf } from '../../../src/domain/minutes/open-steps';
import {
  approver,
  calendar,
  forumOf,
  handedOver,
  hoursAfter,
  member,
  minutesAfter,
  minutesStarted,
  named,
  noteTaker,
  secondVerifier,
  upTo,
  verified,
  verifier,
  viceChair,
} from '../../support/minutes';

const EVERYBODY = [noteTaker, verifier, secondVerifier, approver, viceChair, member];
const everybody = forumOf(...EVERYBODY);
const DURING: Instant = hoursAfter(30);

const looking = (actor: Actor, charter = everybody, now = DURING) => ({ charter, actor, calendar, now });
const tasks = (minutes: StartedMinutes, actor: Actor, charter?: Charter) =>
  tasksInMinutes(minutes, looking(actor, charter)).map(({ kind }) => kind);
const awaited = (minutes: StartedMinutes, actor: Actor, charter?: Charter) =>
  awaitedInMinutes(minutes, looking(actor, charter)).map(({ openStep: { step, people } }) => [
    step,
    ...people.map(({ id }) => id),
  ]);

it.each([
  ['drafting', [['draft'], [], [], [], [], []]],
  ['verifying', [[], ['verify'], ['verify'], [], [], []]],
  ['changing', [['draft'], [], ['verify'], [], [], []]],
  ['atMeeting', [[], [], [], [], [], []]],
  ['approving', [[], [], [], ['approve'], [], []]],
  ['publishing', [[], ['publish'], [], [], [], []]],
  ['done', [[], [], [], [], [], []]],
  ['withdrawn', [[], [], [], [], [], []]],
] as const)('each step waits for those whose it is: %s', (history, kinds) => {
  const minutes = minutesAfter(...upTo[history]);
  expect(EVERYBODY.map((who) => tasks(minutes, who))).toEqual(kinds);
});

it('has the day of the step, and is overdue from the working day after it', () => {
  const minutes = minutesAfter(...upTo.verifying);
  const due = (now: Instant) => tasksInMinutes(minutes, looking(secondVerifier, everybody, now))[0];
  expect(due('2025-10-31T15:00:00.000Z')).toMatchObject({ day: '2025-10-31', isOverdue: false });
  expect(due('2025-11-03T07:00:00.000Z')).toMatchObject({ day: '2025-10-31', isOverdue: true });
});

it('those who lead, who started them and who writes them wait for the steps that others have', () => {
  const minutes = minutesAfter(...upTo.verifying);
  const both = ['verify', verifier.id, secondVerifier.id];
  expect(EVERYBODY.map((who) => awaited(minutes, who))).toEqual([
    [both],
    [['verify', secondVerifier.id]],
    [],
    [both],
    [both],
    [],
  ]);
  const starter = minutesAfter({ ...minutesStarted(), by: named(member) });
  expect(awaited(starter, member)).toEqual([['draft', noteTaker.id]]);
});

it('whoever can publish waits for nobody to do it', () => {
  const minutes = minutesAfter(...upTo.publishing);
  expect(awaited(minutes, verifier)).toEqual([]);
  expect(awaited(minutes, approver)).toEqual([['publish', verifier.id]]);
});

it('whoever publishes is asked to have somebody take over from those who have left; the others who lead see it', () => {
  const left = forumOf(noteTaker, verifier, approver, viceChair, member);
  const minutes = minutesAfter(...upTo.verifying, verified(verifier));
  expect(tasksInMinutes(minutes, looking(verifier, left))).toMatchObject([
    { kind: 'replaceSigner', gone: [named(secondVerifier)] },
  ]);
  expect(awaited(minutes, verifier, left)).toEqual([]);
  expect(awaitedInMinutes(minutes, looking(viceChair, left))).toMatchObject([
    { openStep: { step: 'verify', people: [] }, gone: [named(secondVerifier)] },
  ]);
  const handed = minutesAfter(...upTo.verifying, verified(verifier), handedOver('verify', secondVerifier, member));
  expect([tasks(handed, verifier, left), tasks(handed, member, left)]).toEqual([[], ['verify']]);
});

it('nobody is among the others whom a step waits for', () => {
  for (const history of Object.values(upTo)) {
    const minutes = minutesAfter(...history);
    for (const openStep of openStepsOf(minutes, calendar)) {
      for (const who of EVERYBODY) {
        expect(othersWaitedFor(openStep, everybody, who).map(({ id }) => id)).not.toContain(who.id);
      }
    }
  }
});
