import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { USUAL_EVES_OFF } from '../../../src/domain/eves';
import { decideReminderDay } from '../../../src/domain/reminding/decide-reminder-day';
import {
  evolveReminderDay,
  noReminders,
  type RemindedMatter,
  type ReminderDay,
} from '../../../src/domain/reminding/reminder-day';
import { areAllBy, nextMoment } from '../../../src/domain/reminding/reminder-times';

const calendar = createSwedishCalendar();
const NINE = '2026-06-11T07:00:00.000Z';
const TEN = '2026-06-11T08:00:00.000Z';
const OFFICE_CLOSES = '2026-06-11T15:00:00.000Z';
const matter = {
  kind: 'resolution',
  forumId: 'forum',
  resolutionId: 'one',
  round: 1,
  closesAt: '2026-06-18T14:00:00.000Z',
  request: null,
} as const;
const other = { ...matter, resolutionId: 'other' };

const asked = (at: string, matters: readonly RemindedMatter[]) =>
  ({
    type: 'reminderAsked',
    at,
    person: 'r1',
    day: '2026-06-11',
    evesOff: USUAL_EVES_OFF,
    notBefore: at,
    matters,
  }) as const;
const onItsWay: ReminderDay = [
  asked(NINE, [matter]),
  { type: 'reminderPlanned', at: NINE, matters: [matter] } as const,
  asked(TEN, [other]),
].reduce(evolveReminderDay, noReminders);

it('a second reminder waits until it is known what became of the first', () => {
  expect(nextMoment(onItsWay, calendar, '2026-06-11T11:00:00.000Z')).toBe(OFFICE_CLOSES);
});

it('it is then sent four hours after the first', () => {
  const settled = { type: 'reminderSettled', at: TEN, number: 1, result: 'delivered' } as const;
  expect(nextMoment(evolveReminderDay(onItsWay, settled), calendar, TEN)).toBe('2026-06-11T12:00:00.000Z');
});

it('nothing can have been sent that is not known of until four hours after the last that got there', () => {
  const knownOf = (result: 'delivered' | 'notInstalled', at: string) => {
    const day = evolveReminderDay(onItsWay, { type: 'reminderSettled', at: TEN, number: 1, result });
    return day.status === 'day' && areAllBy(day, at);
  };
  expect(knownOf('delivered', '2026-06-11T11:59:59.999Z')).toBe(true);
  expect(knownOf('delivered', '2026-06-11T12:00:00.000Z')).toBe(false);
  expect(knownOf('notInstalled', TEN)).toBe(false);
  expect(onItsWay.status === 'day' && areAllBy(onItsWay, TEN)).toBe(false);
});

it('a reminder of the same moment will do for what was to be reminded of then', () => {
  const again = { ...asked(TEN, [matter]), type: 'ask', since: NINE } as const;
  expect(decideReminderDay(onItsWay, again, TEN)).toEqual({ kind: 'accepted', events: [] });
});
