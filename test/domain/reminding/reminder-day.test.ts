import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { USUAL_EVES_OFF } from '../../../src/domain/eves';
import { decideReminderDay, type ReminderDayCommand } from '../../../src/domain/reminding/decide-reminder-day';
import {
  covers,
  evolveReminderDay,
  isSameReminded,
  noReminders,
  withRequest,
  type Reminded,
  type RemindedMatter,
  type ReminderDay,
  type ReminderDayEvent,
} from '../../../src/domain/reminding/reminder-day';
import { isOnItsWay, nextDaysTime, nextMoment, sendingTime } from '../../../src/domain/reminding/reminder-times';
import { thenOf } from '../../support/given';

/** One person's reminders of one day: one card for everything, and never two within four hours. */

const calendar = createSwedishCalendar();
const DAY = '2026-06-11';
const NINE = '2026-06-11T07:00:00.000Z';
const ONE = '2026-06-11T11:00:00.000Z';
const CLOSES = '2026-06-11T15:00:00.000Z';

const matter: RemindedMatter = {
  kind: 'resolution',
  forumId: 'forum',
  resolutionId: 'matter',
  round: 1,
  closesAt: '2026-06-18T14:00:00.000Z',
  request: null,
};
const other = { ...matter, resolutionId: 'other', closesAt: '2026-06-16T14:00:00.000Z' };

/** A minute after the other matter closes: what became of it is surely known then. */
const SEEN_TO = '2026-06-16T14:01:00.000Z';

const asked = (notBefore = NINE, matters: readonly Reminded[] = [matter]): ReminderDayEvent => ({
  type: 'reminderAsked',
  at: NINE,
  person: 'r1',
  day: DAY,
  evesOff: USUAL_EVES_OFF,
  notBefore,
  matters,
});
const planned = (at = NINE): ReminderDayEvent => ({ type: 'reminderPlanned', at, matters: [matter, other] });
const settled = (result: 'delivered' | 'blocked', at = NINE): ReminderDayEvent => ({
  type: 'reminderSettled',
  at,
  number: 1,
  result,
});
const ask = (changes: Partial<Extract<ReminderDayCommand, { type: 'ask' }>> = {}): ReminderDayCommand => ({
  type: 'ask',
  person: 'r1',
  day: DAY,
  evesOff: USUAL_EVES_OFF,
  notBefore: NINE,
  since: '2026-06-04T08:00:00.000Z',
  matters: [matter],
  ...changes,
});

const after = (...events: readonly ReminderDayEvent[]): ReminderDay => events.reduce(evolveReminderDay, noReminders);
const given = (...events: readonly ReminderDayEvent[]) => ({
  when: (command: ReminderDayCommand) => thenOf(decideReminderDay(after(...events), command, NINE)),
});

function dayAfter(...events: readonly ReminderDayEvent[]) {
  const state = after(...events);
  if (state.status === 'none') throw new Error('nothing was asked');
  return state;
}

it('asking twice is asking once, until the reminder has failed', () => {
  given()
    .when(ask())
    .then({ type: 'reminderAsked', matters: [matter] });
  given(asked()).when(ask()).thenNothingHappened();
  given(asked())
    .when(ask({ matters: [matter, other] }))
    .then({ type: 'reminderAsked', matters: [other] });
  given(asked(), planned()).when(ask()).thenNothingHappened();
  given(asked(), planned(), settled('delivered')).when(ask()).thenNothingHappened();
  given(asked(), planned(), settled('delivered'))
    .when(ask({ since: ONE }))
    .then({ type: 'reminderAsked' });
  given(asked(), planned(), settled('blocked')).when(ask()).then({ type: 'reminderAsked' });
  given(asked())
    .when(ask({ matters: [{ ...matter, round: 2 }] }))
    .then({ type: 'reminderAsked' });
  given(asked())
    .when(ask({ matters: [{ ...matter, forumId: 'elsewhere' }] }))
    .then({ type: 'reminderAsked' });
});

describe('what a person is reminded of', () => {
  const step: Reminded = { kind: 'minutes', forumId: 'forum', minutesId: 'minutes', step: 'verify' };
  const outstanding: Reminded = { kind: 'outstanding', forumId: 'forum' };
  const followUp: Reminded = { kind: 'followUp', forumId: 'forum', followUpId: 'one' };

  it.each<readonly [string, Reminded]>([
    ['a round of a matter', matter],
    ['a step of some minutes', step],
    ['all that is outstanding in a forum', outstanding],
    ['a follow-up', followUp],
  ])('is the same as itself and as nothing else: %s', (_, one) => {
    const all: readonly Reminded[] = [
      matter,
      { ...matter, resolutionId: 'other' },
      { ...matter, round: 2 },
      { ...matter, forumId: 'elsewhere' },
      step,
      { ...step, minutesId: 'other' },
      { ...step, step: 'approve' },
      { ...step, forumId: 'elsewhere' },
      outstanding,
      { ...outstanding, forumId: 'elsewhere' },
      followUp,
      { ...followUp, followUpId: 'another' },
    ];
    expect(all.filter((another) => isSameReminded(one, another))).toEqual([one]);
    expect(all.filter((another) => isSameReminded(another, one))).toEqual([one]);
  });

  it('is a matter still, whenever its round closes', () => {
    expect(isSameReminded(matter, { ...matter, closesAt: ONE })).toBe(true);
  });

  it('of one kind does not do for another', () => {
    given(asked())
      .when(ask({ matters: [matter, step, outstanding] }))
      .then({ type: 'reminderAsked', matters: [step, outstanding] });
    given(asked(NINE, [step]))
      .when(ask({ matters: [step, { ...step, step: 'draft' }] }))
      .then({ type: 'reminderAsked', matters: [{ ...step, step: 'draft' }] });
  });

  it('closes only when it is a matter: minutes have no hour at which they are over', () => {
    const planned: ReminderDayEvent = { type: 'reminderPlanned', at: NINE, matters: [step, outstanding, other] };
    expect(nextMoment(after(asked(), planned, settled('delivered')), calendar, NINE)).toBe(SEEN_TO);
    const minutesOnly: ReminderDayEvent = { ...planned, matters: [step, outstanding] };
    expect(nextMoment(after(asked(), minutesOnly, settled('delivered')), calendar, NINE)).toBeNull();
  });
});

it('what waits is planned as one reminder, and nothing when nothing does', () => {
  given(asked())
    .when({ type: 'plan', matters: [matter, other] })
    .then({ type: 'reminderPlanned' });
  given(asked()).when({ type: 'plan', matters: [] }).then({ type: 'reminderDropped' });
  given(asked(), planned())
    .when({ type: 'plan', matters: [matter] })
    .thenNothingHappened();
  given(asked()).when({ type: 'drop' }).then({ type: 'reminderDropped' });
  given(asked(), planned()).when({ type: 'drop' }).thenNothingHappened();
  given().when({ type: 'drop' }).thenNothingHappened();
});

it('a reminder is settled once', () => {
  const settle = { type: 'settle', number: 1, result: 'delivered', matters: [matter] } as const;
  given(asked(), planned()).when(settle).then({ type: 'reminderSettled', result: 'delivered' });
  given(asked(), planned(), settled('blocked')).when(settle).thenNothingHappened();
  given(asked(), planned())
    .when({ ...settle, number: 2 })
    .thenNothingHappened();
});

it('a reminder that is delivered is of what stood on its card; one from before that was noted, of all it was planned for', () => {
  const listed = { type: 'settle', number: 1, result: 'delivered', matters: [other] } as const;
  const decided = decideReminderDay(after(asked(), planned()), listed, NINE);
  expect(decided).toMatchObject({ events: [{ type: 'reminderSettled', matters: [other] }] });
  const now = decided.kind === 'accepted' ? after(asked(), planned(), ...decided.events) : noReminders;
  expect(now).toMatchObject({ reminders: [{ matters: [other] }] });
  expect(after(asked(), planned(), settled('delivered'))).toMatchObject({ reminders: [{ matters: [matter, other] }] });
});

it('what somebody goes on to from a card belongs to that reminder from then on, once, and to no other', () => {
  const third = { ...matter, resolutionId: 'third' };
  const goOn = { type: 'continue', number: 1, matter: third } as const;
  const continued: ReminderDayEvent = { type: 'reminderContinued', at: NINE, number: 1, matter: third };
  given(asked(), planned(), settled('delivered')).when(goOn).then(continued);
  given(asked(), planned(), settled('delivered'), continued).when(goOn).thenNothingHappened();
  given(asked(), planned(), settled('blocked')).when(goOn).thenNothingHappened();
  given(asked(), planned())
    .when({ ...goOn, number: 2 })
    .thenNothingHappened();
  given().when(goOn).thenNothingHappened();
  const two = after(asked(), planned(), settled('delivered'), asked(ONE), planned(ONE), continued);
  expect(two).toMatchObject({ reminders: [{ matters: [matter, other, third] }, { matters: [matter, other] }] });
});

it('events before anything was asked change nothing, and the first asked for is waited for', () => {
  expect(after(planned())).toEqual(noReminders);
  expect(after(asked(ONE), asked(NINE, [other]))).toMatchObject({
    pending: { notBefore: NINE, matters: [matter, other] },
  });
  expect(after(asked(NINE), asked(ONE, [other]))).toMatchObject({ pending: { notBefore: NINE } });
  expect(after(asked(), { type: 'reminderDropped', at: NINE })).toMatchObject({ pending: null });
  const two = after(asked(), planned(), settled('blocked'), asked(), planned(ONE));
  expect(two).toMatchObject({
    reminders: [
      { number: 1, settled: { result: 'blocked' } },
      { number: 2, settled: null },
    ],
  });
  expect(evolveReminderDay(two, settled('delivered'))).toMatchObject({ reminders: [{}, { settled: null }] });
});

describe('four hours', () => {
  const pending = { notBefore: NINE, matters: [matter] };

  it('lie between one that was delivered and the next', () => {
    expect(sendingTime(dayAfter(asked()), pending, calendar)).toBe(NINE);
    expect(sendingTime(dayAfter(asked(), planned(), settled('delivered')), pending, calendar)).toBe(ONE);
    expect(sendingTime(dayAfter(asked(), planned(), settled('blocked')), pending, calendar)).toBe(NINE);
    const afternoon = { ...pending, notBefore: '2026-06-11T12:00:00.000Z' };
    const delivered = dayAfter(asked(), planned(), settled('delivered'));
    expect(sendingTime(delivered, afternoon, calendar)).toBe(afternoon.notBefore);
  });

  it('that end after 17.00 leave it to the next working day at 09.00', () => {
    const day = dayAfter(asked(), planned(), settled('delivered', '2026-06-11T11:00:00.000Z'));
    expect(sendingTime(day, pending, calendar)).toBeNull();
    expect(nextDaysTime(day, calendar)).toBe('2026-06-12T07:00:00.000Z');
    expect(nextDaysTime({ ...day, day: '2026-06-18' }, calendar)).toBe('2026-06-22T07:00:00.000Z');
  });
});

it('the day is looked at when something is to be sent, given up, or told to be over', () => {
  expect(nextMoment(noReminders, calendar, NINE)).toBeNull();
  expect(nextMoment(after(asked(ONE)), calendar, NINE)).toBe(ONE);
  const onItsWay = after(asked(), planned(), asked(ONE, [{ ...matter, round: 2 }]));
  expect(onItsWay.status === 'day' && isOnItsWay(onItsWay)).toBe(true);
  expect(nextMoment(onItsWay, calendar, NINE)).toBe(CLOSES);
  expect(nextMoment(after(asked(), planned(), settled('delivered')), calendar, NINE)).toBe(SEEN_TO);
  expect(nextMoment(after(asked(), planned(), settled('delivered')), calendar, SEEN_TO)).toBe(
    '2026-06-18T14:01:00.000Z',
  );
  expect(nextMoment(after(asked(), planned(), settled('delivered')), calendar, '2026-06-18T14:01:00.000Z')).toBeNull();
  expect(nextMoment(after(asked(), planned(), settled('blocked')), calendar, NINE)).toBeNull();
  const tooLate = after(asked(), planned(), settled('delivered', ONE), asked(ONE, [{ ...matter, round: 2 }]));
  expect(nextMoment(tooLate, calendar, ONE)).toBe(ONE);
});

describe('with what a leader has said', () => {
  const answering = (request: number | null): RemindedMatter => ({ ...matter, request });

  it('is asked for although a reminder without it, or with what was said before, is there or on its way', () => {
    for (const request of [null, 1]) {
      const before = [asked(NINE, [answering(request)])];
      given(...before)
        .when(ask({ matters: [answering(2)] }))
        .then({ type: 'reminderAsked', matters: [answering(2)] });
      given(...before, { type: 'reminderPlanned', at: NINE, matters: [answering(request)] }, settled('delivered'))
        .when(ask({ matters: [answering(2)] }))
        .then({ type: 'reminderAsked', matters: [answering(2)] });
    }
  });

  it('is not asked for again, nor is one without it', () => {
    const before = asked(NINE, [answering(2)]);
    for (const request of [null, 1, 2]) {
      given(before)
        .when(ask({ matters: [answering(request)] }))
        .thenNothingHappened();
    }
  });

  it('comes along with all that waits, the last of it', () => {
    const inForum: Reminded = { kind: 'outstanding', forumId: 'forum' };
    const all = [answering(1), answering(3), matter, { ...other, request: 4 }, inForum];
    expect(withRequest(matter, all)).toEqual(answering(3));
    expect(withRequest(other, [answering(1)])).toEqual(other);
    expect(covers(inForum, inForum)).toBe(true);
  });
});
