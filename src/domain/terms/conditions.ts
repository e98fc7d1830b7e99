import { readDayInWords } from '../day-in-words';
import type { LocalDate } from '../time';

/** Whose it is to see that a condition is met, and by when. One of the two is said. */
export interface ConditionDuty {
  /** From 1. */
  readonly condition: number;
  /** As it was written: a person, an organisation, a seat, a forum or a group; '' when nobody has said. */
  readonly owner: string;
  /** The last day; `null` when nobody has said. */
  readonly due: LocalDate | null;
}

export interface ConditionsReading {
  readonly conditions: readonly string[];
  readonly duties: readonly ConditionDuty[];
  /** The lines, from 1, that are not a condition, whose it is and its day. */
  readonly unreadable: readonly number[];
}

const BETWEEN = ';';

/**
 * One condition a line, and after it, if somebody is to see to it, who and by when: `återrapportering; Sjukhusen i väster;
 * 2026-11-30`. Either of the two may stand alone. Who is written with a capital letter, or as `plats 4`: other words are the
 * rest of the condition's sentence. A day has its year, since a matter is read for years.
 */
export function readConditions(typed: string): ConditionsReading {
  const read = linesOf(typed).map((line, index) => ({ condition: index + 1, ...readLine(line) }));
  return {
    conditions: read.map(({ text }) => text),
    duties: read.flatMap(({ condition, owner, due }) =>
      owner === '' && due === null ? [] : [{ condition, owner, due }],
    ),
    unreadable: read.filter(({ isReadable }) => !isReadable).map(({ condition }) => condition),
  };
}

/** The conditions as they are typed, without the days by which they are to be met: those of another matter are its own. */
export function withoutDays(typed: string): string {
  return typed
    .split('\n')
    .map((line) => {
      const [text = '', ...after] = line.split(BETWEEN);
      return [text, ...after.filter((part) => readDay(part.trim()) === null)].join(BETWEEN);
    })
    .join('\n');
}

/** A condition and whose it is, as it is typed. */
export function typedCondition(text: string, owner: string): string {
  return owner === '' ? text : `${text}${BETWEEN} ${owner}`;
}

interface Line extends Omit<ConditionDuty, 'condition'> {
  readonly text: string;
  readonly isReadable: boolean;
}

function readLine(line: string): Line {
  const [text = '', ...after] = line.split(BETWEEN).map((part) => part.trim());
  const said = after.filter((part) => part !== '');
  const due = readDay(said.at(-1) ?? '');
  const beforeDay = due === null ? said : said.slice(0, -1);
  const last = beforeDay.at(-1) ?? '';
  const owner = isWho(last) ? last : '';
  const goesOn = owner === '' ? beforeDay : beforeDay.slice(0, -1);
  // Before a day it is as likely that somebody is meant, so whoever wrote it is asked.
  const isUnclear = due !== null && owner === '' && last !== '';
  const isReadable = text !== '' && !isUnclear && !goesOn.some((part) => isWho(part) || isMeantAsDay(part));
  return { text: [text, ...goesOn].join(`${BETWEEN} `), owner, due, isReadable };
}

/** How somebody writes a seat by its number. */
const SEAT_BY_NUMBER = /^(?:plats|seat) (\d{1,3})$/i;

/** The number of the seat that is written so: `plats 4`; `undefined` for anything else. */
export function seatWritten(part: string): string | undefined {
  return SEAT_BY_NUMBER.exec(part)?.[1];
}

/** A name begins with a capital letter, which the rest of a sentence does not. */
function isWho(part: string): boolean {
  return (/^\p{Lu}/u.test(part) && !BEFORE_A_DAY.test(part)) || seatWritten(part) !== undefined;
}

const BEFORE_A_DAY = /^(?:senast|by) /i;

function readDay(part: string): LocalDate | null {
  const day = part.replace(BEFORE_A_DAY, '');
  // The day from which one without a year would be counted does not matter: each has its year.
  return /\d{4}/.test(day) ? readDayInWords(day, '2000-01-01') : null;
}

function isMeantAsDay(part: string): boolean {
  return BEFORE_A_DAY.test(part) || /^\d/.test(part);
}

/** A dash or a number before a line is how lists are written, and no part of it. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^(?:[-–•*]|\d{1,2}[.)])\s+/u, '')
        .trim(),
    )
    .filter((line) => line !== '');
}
