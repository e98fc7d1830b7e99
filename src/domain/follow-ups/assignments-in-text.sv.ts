import { nextSuchDay } from '../day-in-words';
import { isLocalDate, type LocalDate } from '../time';
import type { FollowUpDue, FollowUpOwner } from './follow-ups';

/** What a sentence of a decision or of minutes sets going, for a person to confirm. */
export interface FoundAssignment {
  readonly title: string;
  readonly owner: FollowUpOwner;
  readonly due: FollowUpDue;
}

/** More than any minutes' decisions are. What comes after is not read. */
const MOST_CHARACTERS = 20_000;
const MOST_FOUND = 40;
/** A longer sentence is no att-sats. */
const MOST_OF_SENTENCE = 500;
const MOST_OF_NAME = 80;

/** Something is to come back to a meeting. */
const COMES_BACK = ['tas upp igen', 'tas åter upp', 'återkommer', 'följs upp'];
/** Somebody is to do something. */
const SETS_GOING = [
  'ger uppdrag till ',
  'ge uppdrag till ',
  'i uppdrag att',
  'återkoppla',
  'återrapporter',
  'tar vidare',
];

const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/**
 * The sentences that set something going ("ger uppdrag till", "tas upp igen", "återkopplar"; 000:68-69, 000:89, 001:117). Plain
 * search for plain words, so that its time follows the text's length. A day without a year is the first after `writtenOn`.
 */
export function assignmentsIn(text: string, writtenOn: LocalDate): readonly FoundAssignment[] {
  return sentencesOf(text.slice(0, MOST_CHARACTERS))
    .flatMap((sentence) => assignmentIn(sentence, writtenOn) ?? [])
    .slice(0, MOST_FOUND);
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split('. '))
    .map((sentence) => bare(sentence))
    .filter((sentence) => sentence !== '' && sentence.length <= MOST_OF_SENTENCE);
}

/** Without the list's mark before it and the full stop after it. */
function bare(sentence: string): string {
  const words = sentence.trim();
  const listed = ['- ', '• ', '* ', '– '].some((mark) => words.startsWith(mark)) ? words.slice(2).trim() : words;
  const unled = listed.toLowerCase().startsWith('beslut: ') ? listed.slice('beslut: '.length) : listed;
  return unled.endsWith('.') ? unled.slice(0, -1) : unled;
}

function assignmentIn(sentence: string, writtenOn: LocalDate): FoundAssignment | undefined {
  const plain = sentence.toLowerCase();
  const comesBack = COMES_BACK.some((mark) => plain.includes(mark));
  if (!comesBack && !SETS_GOING.some((mark) => plain.includes(mark))) return undefined;
  const owner = ownerIn(sentence, plain);
  if (comesBack) return { title: sentence, owner, due: { kind: 'meeting', from: dayIn(plain, writtenOn) } };
  const last = plain.indexOf('senast ');
  const day = last < 0 ? null : dayIn(plain.slice(last), writtenOn);
  return { title: sentence, owner, due: day === null ? { kind: 'meeting', from: null } : { kind: 'day', on: day } };
}

/** Who is given the assignment: "ger uppdrag till Temagrupp äldre att", "ge Temagrupp psykiatri i uppdrag att". */
function ownerIn(sentence: string, plain: string): FollowUpOwner {
  const name =
    between(sentence, plain, ['uppdrag till '], ' att') ?? between(sentence, plain, ['ger ', 'ge '], ' i uppdrag att');
  return name === undefined || name === '' || name.length > MOST_OF_NAME ? { kind: 'nobody' } : { kind: 'group', name };
}

function between(sentence: string, plain: string, starts: readonly string[], end: string): string | undefined {
  for (const start of starts) {
    const from = plain.indexOf(start);
    const until = from < 0 ? -1 : plain.indexOf(end, from + start.length);
    if (until > 0) return sentence.slice(from + start.length, until).trim();
  }
  return undefined;
}

/** The first day that is named: `27 februari 2026`, `27 februari`, `2026-02-27`. */
function dayIn(plain: string, writtenOn: LocalDate): LocalDate | null {
  const words = plain.split(/[\s,;:()]/).filter((word) => word !== '');
  for (const [index, word] of words.entries()) {
    if (isLocalDate(word)) return word;
    const month = MONTHS.indexOf(words[index + 1] ?? '') + 1;
    if (month === 0 || !/^\d{1,2}$/.test(word)) continue;
    const year = words[index + 2] ?? '';
    return nextSuchDay({ day: word, month, year: /^\d{4}$/.test(year) ? year : '' }, writtenOn);
  }
  return null;
}
