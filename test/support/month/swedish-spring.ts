import type { Instant, LocalDate } from '../../../src/domain/time';

/**
 * Spring 2026 as an almanac has it, told apart from what the program thinks of it: summer time begins on 29 March, Good
 * Friday is 3 April and Easter Monday 6 April.
 */
const SUMMER_TIME: LocalDate = '2026-03-29';
const HOLIDAYS: readonly LocalDate[] = ['2026-04-03', '2026-04-06'];
const DAY_MS = 86_400_000;

export function clockTime(day: LocalDate, time: string): Instant {
  return new Date(`${day}T${time}${day < SUMMER_TIME ? '+01:00' : '+02:00'}`).toISOString();
}

export function dayOf(moment: Instant): LocalDate {
  const shift = moment < clockTime(SUMMER_TIME, '03:00:00') ? 1 : 2;
  return new Date(Date.parse(moment) + shift * 3_600_000).toISOString().slice(0, 10);
}

function isWorkingDay(day: LocalDate): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS.includes(day);
}

export function isOfficeTime(moment: Instant): boolean {
  const day = dayOf(moment);
  return isWorkingDay(day) && moment >= clockTime(day, '08:00:00') && moment < clockTime(day, '17:00:00');
}

export function nextOfficeTime(moment: Instant): Instant {
  if (isOfficeTime(moment)) return moment;
  let day = dayOf(moment);
  while (!isWorkingDay(day) || moment >= clockTime(day, '08:00:00')) day = dayAfter(day);
  return clockTime(day, '08:00:00');
}

export function workingDays(first: LocalDate, last: LocalDate): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = first; day <= last; day = dayAfter(day)) if (isWorkingDay(day)) days.push(day);
  return days;
}

function dayAfter(day: LocalDate): LocalDate {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
}
