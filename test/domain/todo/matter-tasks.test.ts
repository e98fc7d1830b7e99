import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import type { Actor } from '../../../src/domain/forum/roles';
import { emptyDraft } from '../../../src/domain/resolution/content';
import type { ResolutionEvent } from '../../../src/domain/resolution/events';
import type { Started } from '../../../src/domain/resolution/resolution';
import type { Instant } from '../../../src/domain/time';
import { awaitedInMatter, taskInMatter } from '../../../src/domain/todo/matter-tasks';
import { stateAfter } from '../../support/given';
import {
  actor,
  ballotCast,
  chair,
  DEADLINE,
  draftStarted,
  minutesAfter,
  MORNING,
  noteTaker,
  plainMember,
  processLead,
  upTo,
  viceChair,
} from '../../support/matter';

const calendar = createSwedishCalendar();
const NOW = minutesAfter(120);

function started(...events: readonly ResolutionEvent[]): Started {
  const state = stateAfter(events);
  if (state.status === 'notStarted') throw new Error('not started');
  return state;
}

const looking = (who: Actor, now: Instant = NOW) => ({ person: who.id, actor: who, calendar, now });
const task = (matter: Started, who: Actor, now?: Instant) => taskInMatter(matter, looking(who, now))?.kind;
const awaited = (matter: Started, who: Actor, now?: Instant) => awaitedInMatter(matter, looking(who, now))?.kind;

const by = ({ id, name }: Actor) => ({ id, name });
const requested: ResolutionEvent = { type: 'sendingRequested', at: NOW, by: by(processLead) };
const previewed = (who: Actor): ResolutionEvent => ({ type: 'previewAsked', at: NOW, by: by(who) });
const assigned = (who: Actor): ResolutionEvent => ({
  type: 'reworkAssigned',
  at: NOW,
  by: by(chair),
  responsible: by(who),
  whatToSupply: 'An agreement',
});

const EVERYBODY = [chair, viceChair, processLead, noteTaker, plainMember];

/** Who is asked for what, and who waits for what, in that order of people. */
function rowsOf(matter: Started) {
  return EVERYBODY.map((who) => [task(matter, who) ?? null, awaited(matter, who) ?? null]);
}

it('a draft waits for whoever started it, and for whoever has asked to see how it would look', () => {
  const none = [null, null];
  expect(rowsOf(started(...upTo.draft))).toEqual([none, none, ['finishDraft', null], none, none]);
  const seen = started(...upTo.draft, previewed(noteTaker));
  expect(rowsOf(seen)).toEqual([none, none, ['finishDraft', null], ['finishDraft', null], none]);
});

it('a draft does not wait for somebody who may not prepare matters any more', () => {
  expect(task(started(...upTo.draft), actor('lead'))).toBeUndefined();
});

it('a draft that the presidium is asked to send waits for them, and whoever has worked on it waits for that', () => {
  const matter = started(...upTo.draft, previewed(noteTaker), requested);
  expect(rowsOf(matter)).toEqual([
    ['send', null],
    ['send', null],
    [null, 'sending'],
    [null, 'sending'],
    [null, null],
  ]);
  expect(taskInMatter(matter, looking(chair))).toMatchObject({ askedBy: by(processLead), day: null });
});

it('an open round waits for whoever has not answered, until its last day, and those who lead wait for the answers', () => {
  const matter = started(...upTo.open);
  expect(rowsOf(matter)).toEqual([
    [null, 'answers'],
    [null, 'answers'],
    [null, 'answers'],
    [null, null],
    ['answer', null],
  ]);
  expect(taskInMatter(matter, looking(plainMember))).toMatchObject({ day: '2026-06-18', isOverdue: false });
  expect(task(started(...upTo.open, ballotCast('r1', 'approve')), plainMember)).toBeUndefined();
  expect(task(started(...upTo.open, ballotCast('r1', 'needsAnchoring')), plainMember)).toBe('answer');
});

it('a round whose time is out waits for nobody until it has been seen to', () => {
  const matter = started(...upTo.open);
  expect(task(matter, plainMember, DEADLINE.closesAt)).toBeUndefined();
  expect(awaited(matter, chair, DEADLINE.closesAt)).toBeUndefined();
});

it('nobody waits for others when their own answer is the only one missing', () => {
  const leading = actor('k1', 'chair');
  const matter = started(...upTo.open, ballotCast('r1', 'approve'), ballotCast('r2', 'approve'));
  expect([task(matter, leading), awaited(matter, leading)]).toEqual(['answer', undefined]);
  expect(awaited(matter, viceChair)).toBe('answers');
});

it('whoever started a matter waits for the answers to it, without leading', () => {
  const own = { ...draftStarted, by: by(noteTaker) };
  expect(awaited(started(own, ...upTo.open.slice(1)), noteTaker)).toBe('answers');
});

it('a vote waits for an elector who has left the forum, and nothing else does', () => {
  const gone = { person: 'r1', actor: undefined, calendar, now: NOW };
  expect(taskInMatter(started(...upTo.open), gone)?.kind).toBe('answer');
  for (const events of Object.values(upTo)) {
    expect(awaitedInMatter(started(...events), gone)).toBeUndefined();
  }
  expect(taskInMatter(started(...upTo.referredBack, assigned(plainMember)), gone)).toBeUndefined();
});

it('a lapsed matter waits for the presidium, and the others who lead wait for them', () => {
  const matter = started(...upTo.lapsed);
  expect(rowsOf(matter)).toEqual([
    ['rule', null],
    ['rule', null],
    [null, 'ruling'],
    [null, null],
    [null, null],
  ]);
  expect(taskInMatter(matter, looking(chair))?.day).toBe('2026-06-23');
  expect(awaitedInMatter(matter, looking(processLead))?.day).toBe('2026-06-23');
});

describe('a matter that was referred back', () => {
  const none = [null, null];

  it('waits for those who lead until somebody has been given it', () => {
    const taken = ['takeUp', null];
    expect(rowsOf(started(...upTo.referredBack))).toEqual([taken, taken, taken, none, none]);
    const own = { ...draftStarted, by: by(noteTaker) };
    expect(awaited(started(own, ...upTo.referredBack.slice(1)), noteTaker)).toBe('takingUp');
  });

  it('then waits for that person, and those who lead wait for them', () => {
    const waiting = [null, 'reworking'];
    const matter = started(...upTo.referredBack, assigned(plainMember));
    expect(rowsOf(matter)).toEqual([waiting, waiting, waiting, none, ['rework', null]]);
    expect(awaitedInMatter(matter, looking(chair))).toMatchObject({ by: by(plainMember) });
  });

  it('waits too for somebody who works on the text by themselves', () => {
    const matter = started(...upTo.referredBack, assigned(plainMember), previewed(processLead));
    expect([task(matter, processLead), awaited(matter, processLead)]).toEqual(['rework', undefined]);
  });

  it('waits for the presidium once they are asked to send it, and the others for them', () => {
    const matter = started(...upTo.referredBack, assigned(plainMember), {
      type: 'sendingRequested',
      at: NOW,
      by: by(plainMember),
    });
    const send = ['send', null];
    expect(rowsOf(matter)).toEqual([send, send, [null, 'sending'], none, [null, 'sending']]);
  });
});

it.each(['adopted', 'movedToMeeting', 'struck', 'withdrawn'] as const)(
  'what is over waits for nobody: %s',
  (status) => {
    const matter = started(...upTo[status]);
    for (const who of EVERYBODY) expect([task(matter, who), awaited(matter, who)]).toEqual([undefined, undefined]);
  },
);

it('nobody both does something and waits for others to do the same', () => {
  for (const events of Object.values(upTo)) {
    for (const who of [...EVERYBODY, actor('r2', 'chair'), actor('k1', 'processLead')]) {
      const matter = started(...events);
      if (matter.status === 'open') continue;
      expect(task(matter, who, MORNING) !== undefined && awaited(matter, who, MORNING) !== undefined).toBe(false);
    }
  }
});

it('an empty draft in which nobody has written asks nothing of whoever began it', () => {
  const empty = { ...draftStarted, fields: emptyDraft };
  const saved = { type: 'draftSaved', at: MORNING, by: by(processLead), fields: emptyDraft, aim: 'save' } as const;
  expect(task(started(empty), processLead)).toBeUndefined();
  expect(task(started(empty, saved), processLead)).toBe('finishDraft');
});
