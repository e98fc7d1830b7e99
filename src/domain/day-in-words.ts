import { isLocalDate, type LocalDate } from './time';

/** How the months begin in the languages that are read. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['mar'],
  ['apr'],
  ['maj', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
];

const LONGEST = 40;

/**
 * A day as people write it: `2026-07-20`, `20/7`, `den 20 juli`, `20 July 2026`. Without a year it is the next such day from
 * today on; `null` for anything else.
 */
export function readDayInWords(text: string, today: LocalDate): LocalDate | null {
  const written = text.slice(0, LONGEST).trim().toLowerCase();
  if (isLocalDate(written)) return written;
  const [, day = '', month = '', year = ''] =
    /^(?:den )?(\d{1,2})(?:\/| |:e )(\d{1,2}|\p{L}{3,9})\.?(?: (\d{4}))?$/u.exec(written) ?? [];
  const number = monthNumber(month);
  if (number === null) return null;
  return nextSuchDay({ day, month: number, year }, today);
}

/** The day of that month; without a year (`''`), the next such day from `from` on. `null` when there is none. */
export function nextSuchDay(
  { day, month, year }: { readonly day: string; readonly month: number; readonly year: string },
  from: LocalDate,
): LocalDate | null {
  const thisYear = Number(from.slice(0, 4));
  const days = (year === '' ? [thisYear, thisYear + 1] : [year]).map(
    (of) => `${of}-${twoDigits(month)}-${day.padStart(2, '0')}`,
  );
  return days.filter(isLocalDate).find((one) => year !== '' || one >= from) ?? null;
}

function monthNumber(month: string): number | null {
  if (/^\d+$/.test(month)) return Number(month);
  const place = MONTHS.findIndex((beginnings) => beginnings.some((begins) => month.startsWith(begins)));
  return place < 0 ? null : place + 1;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
