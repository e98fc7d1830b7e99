import { createSwedishCalendar } from '../../src/adapters/calendar/swedish-calendar';
import { resolutionRecord } from '../../src/application/records/resolution-record';
import { membersToRemind } from '../../src/domain/resolution/reminders-due';
import { draftStarted, DEADLINE, MORNING, roundOpened } from '../support/matter';

const record = resolutionRecord(createSwedishCalendar());

/** As it was stored before the opening was planned. */
function openedEarlier() {
  const event = roundOpened();
  if (event.type !== 'roundOpened') throw new Error('no round was opened');
  const { opening, ...deadline } = event.round.deadline;
  expect(opening).toBe(MORNING);
  return { ...event, round: { ...event.round, deadline } };
}

it('a round from before members were given the matter is not given late, and is reminded of as planned', () => {
  const events = [draftStarted, openedEarlier()].map((event) => record.parseEvent(event));
  const state = events.reduce(record.evolve, record.initial);
  const round = state.status === 'notStarted' ? undefined : state.rounds[0];
  if (round === undefined) throw new Error('no round');
  expect(round.deadline.opening).toBeNull();
  const [half = ''] = DEADLINE.reminders;
  expect(membersToRemind(round, MORNING)).toEqual([]);
  expect(record.nextMoment(state, MORNING)).toBe(half);
});

it('reminders that were asked for before the leaders could ask for any answer no request of theirs', () => {
  const stored = { type: 'remindersAsked', at: '2026-06-11T07:00:00.000Z', members: ['r1'] };
  expect(record.parseEvent(stored)).toEqual({ ...stored, requestsSeenTo: 0 });
});

it('a matter from before an optional part was added lacks it, and one that lacks a part it must have is not read', () => {
  const { attachments, ...fields } = draftStarted.fields;
  expect(record.parseEvent({ ...draftStarted, fields })).toEqual({
    ...draftStarted,
    fields: { ...fields, attachments: '' },
  });
  const { title, ...untitled } = draftStarted.fields;
  expect([attachments, title]).not.toContain(undefined);
  expect(() => record.parseEvent({ ...draftStarted, fields: untitled })).toThrow();
});

it('a round from before its points were kept as they are read has an "att" before each', () => {
  const event = roundOpened();
  if (event.type !== 'roundOpened') throw new Error('no round was opened');
  const { points, ...content } = event.round.content;
  expect(points).toEqual(['att finance the teams with 3 000 000 kr']);
  const stored = { ...content, clauses: ['finance the teams with 3 000 000 kr'] };
  expect(record.parseEvent({ ...event, round: { ...event.round, content: stored } })).toEqual(event);
});
