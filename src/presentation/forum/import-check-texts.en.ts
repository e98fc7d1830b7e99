import type { FileColumn } from '../../application/forum/composition-file';
import type { FaultyImportLine } from '../../application/forum/forum-view';
import type { Holding, RegisteredPerson, Seat, SeatRight } from '../../domain/forum/register';
import type { Principal } from '../../domain/forum/principal';
import { HEADINGS } from './file/file-words.sv';
import { listed } from './listed.en';
import { period } from './seat-words.en';
import type { SortedDifference } from './sorted-difference';
import type { SentencesBy } from '../sentences-by';

type LineFault = Exclude<FaultyImportLine['faults'][number], { readonly fault: 'register' }>;

const principalWord: Readonly<Record<Principal, string>> = { region: 'region', kommun: 'municipality' };
const rightWord: Readonly<Record<Seat['right'], string>> = {
  voting: 'entitled to vote',
  coOpted: 'co-opted (adjungerad)',
  unresolved: 'right to vote unclear',
};

const howToWrite: Readonly<Record<FileColumn, string>> = {
  forum: 'Write the forum’s short name.',
  seat: 'Write the number of the seat, from 1 to 999.',
  party: 'Write the organisation that the seat belongs to.',
  principal: 'Write region or kommun.',
  right: 'Write ja, adjungerad or oklar.',
  name: 'Write the person’s name.',
  account: 'Write the account id that stands in an exported file, or leave the cell empty.',
  email: 'Write an e-mail address, or leave the cell empty.',
  from: 'Write the date like this: 2026-01-31.',
  until: 'Write the date like this: 2026-01-31.',
  interim: 'Write ja or nej, or leave the cell empty.',
  basis: 'Write the basis as ordinary text.',
};

const faultInWords: SentencesBy<'fault', LineFault> = {
  missing: ({ column }) => `The column ${HEADINGS[column]} is empty. ${howToWrite[column]}`,
  unreadable: ({ found, column }) =>
    `I cannot read “${found}” in the column ${HEADINGS[column]}. ${howToWrite[column]}`,
  tooLong: ({ column, most }) =>
    `The text in the column ${HEADINGS[column]} is too long. Shorten it to ${most} characters at the most.`,
  differs: ({ column, line }) =>
    `The column ${HEADINGS[column]} says something else about the same seat than line ${line}. Write the same on both lines.`,
  beforeFrom: 'The last day is before the first. Correct one of the dates.',
  needsDays: 'A member for a period needs both a first and a last day. Fill in both.',
  wrongNumberOfCells: ({ found }) =>
    `The line has ${found === 1 ? '1 cell' : `${found} cells`}, which does not agree with the line of headings. Check the separators and the quotation marks.`,
  unknownAccount: ({ found }) =>
    `The account “${found}” is neither in the channel nor in the register. Leave the cell empty, and the account is linked when the person comes.`,
};

export const importCheckTexts = {
  heading: 'Check before you read it in',
  nothingTaken: (faulty: number) => {
    if (faulty === 0) return 'Nothing has been read in yet. If this is right, press Read in.';
    return `Nothing has been read in yet. ${faulty === 1 ? '1 line of the file is faulty.' : `${faulty} lines of the file are faulty.`}`;
  },
  nothingToChange: 'The file agrees with the register already. There is nothing to read in.',
  nothingElseToChange: 'The other lines agree with the register already. There is nothing to read in.',
  counted: {
    newSeats: (count: number) => counted(count, 'new seat', 'new seats'),
    changedSeats: (count: number) => counted(count, 'changed seat', 'changed seats'),
    removedSeats: (count: number) => counted(count, 'seat is removed', 'seats are removed'),
    newHoldings: (count: number) => counted(count, 'new member', 'new members'),
    changedHoldings: (count: number) => counted(count, 'member changes', 'members change'),
    endedHoldings: (count: number) => counted(count, 'member gets a last day', 'members get a last day'),
    removedHoldings: (count: number) => counted(count, 'member is removed', 'members are removed'),
    renamed: (count: number) => counted(count, 'changed name or address', 'changed names or addresses'),
    withoutAccount: (count: number) => counted(count, 'new person with no account', 'new people with no account'),
  } satisfies Record<keyof SortedDifference, (count: number) => string>,
  faultyHeading: (count: number) => (count === 1 ? '1 faulty line' : `${count} faulty lines`),
  mend: 'Correct the lines in the file and send it again.',
  leavesOut:
    'You can also read in the rest without the faulty lines. Then nothing is removed from the register, not even what is missing in the file.',
  line: (line: number) => `Line ${line}: `,
  fault: faultInWords,
  heldAbove: {
    seat: (seat: number) =>
      `Seat ${seat} has another member on those days already, on a line above. Change the dates on one of the lines.`,
    samePersonTwice: (seat: number) =>
      `The person has seat ${seat} on those days already, on a line above. Remove one of the lines or change the dates.`,
    person: (seat: number, other: number) =>
      `The person has seat ${seat} on those days already, on a line above. The same person cannot have seat ${other} at the same time. Change the dates on one of the lines.`,
  },
  group: {
    newSeats: 'New seats',
    changedSeats: 'Changed seats',
    removedSeats: 'Seats that are removed',
    newHoldings: 'New members',
    changedHoldings: 'Members that change',
    endedHoldings: 'Members that get a last day',
    removedHoldings: 'Members that are removed',
    renamed: 'Changed names and addresses',
    withoutAccount: 'New people without an account in Teams',
  },
  seat: ({ number, party, principal, right }: Seat) =>
    `Seat ${number}: ${party === '' ? 'party missing' : party}, ${principalWord[principal]}, ${rightWord[right]}.`,
  partiesGiven: (parties: string) => `The party is written in where it was missing: ${parties}.`,
  partyOfSeat: (seat: number, party: string) => `seat ${seat} ${party}`,
  seatChanged: (seat: number, changes: string) => `Seat ${seat}: ${changes}.`,
  holding: (holding: Holding, name: string) => `Seat ${holding.seat}: ${name}, ${daysOf(holding)}.`,
  holdingChanged: (seat: number, name: string, changes: string) => `Seat ${seat}: ${name}, ${changes}.`,
  change: {
    party: (from: string, to: string) =>
      from === '' ? `party missing → ${to}` : `party ${from} → ${to === '' ? 'party missing' : to}`,
    principal: (from: Principal, to: Principal) => `principal ${principalWord[from]} → ${principalWord[to]}`,
    right: (from: SeatRight, to: SeatRight) => `right to vote ${rightWord[from]} → ${rightWord[to]}`,
    days: (from: Holding, to: Holding) => `${daysOf(from)} → ${daysOf(to)}`,
    basis: (to: string) => (to === '' ? 'the basis is removed' : `new basis: ${to}`),
    name: (to: string) => `is now called ${to}`,
    email: (to: string | null) => (to === null ? 'has no e-mail address' : `is reached at ${to}`),
  },
  renamed: (name: string, changes: readonly string[]) => `${name} ${listed(changes)}.`,
  withoutAccount: ({ name, email }: RegisteredPerson) => (email === null ? name : `${name}, ${email}`),
  reason: {
    departsFromCharter: {
      label: 'Why is the exception made?',
      hint: 'The reason is kept in the register. Write no patient data.',
    },
    rightNeedsDecision: {
      label: 'Which decision does the right to vote rest on?',
      hint: 'Write for example the day of the meeting and the item. It is kept in the register.',
    },
  },
  take: 'Read in',
  takeWithout: (count: number) => (count === 1 ? 'Read in without that line' : `Read in without ${count} lines`),
  summary: (shortName: string) => `Check the composition of ${shortName} before you read it in`,
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function daysOf(holding: Holding): string {
  return `${holding.interim ? 'member for a period ' : ''}${period(holding)}`;
}
