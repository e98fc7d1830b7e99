import { date, day } from '../dates.en';
import type { LocalDate } from '../../domain/time';
import type { Wording } from '../../domain/forum/wording';
import type { Role, SeatRight } from '../../domain/forum/register';
import type { Principal } from '../../domain/forum/principal';
import { roleName } from './register-faults.en';

const side: Readonly<Record<Principal, string>> = { region: 'Region', kommun: 'Municipalities' };

const whoHas: Readonly<Record<Principal, string>> = { region: 'The region has', kommun: 'The municipalities have' };

const owner: Readonly<Record<Principal, string>> = { region: 'The region’s', kommun: 'The municipalities’' };

export const compositionTexts = {
  heading: 'The forum’s composition',
  named: (name: string, shortName: string) => `${name} (${shortName})`,
  onDay: (today: LocalDate) => `This is who makes up the forum on ${day(today)}.`,
  totals: (region: number, kommun: number, seats: number) =>
    region + kommun === 0
      ? `Nobody is entitled to vote. ${seats === 0 ? 'The forum has no seats yet.' : `The forum has ${seatsCounted(seats)}.`}`
      : `${entitledToVote(region + kommun)}: ${ofSide(region)} region, ${ofSide(kommun)} municipalities; ${seatsCounted(seats)}.`,
  decidesBy: {
    decides: 'The forum “decides (beslutar) …”',
    endorses: 'The forum “endorses (ställer sig bakom) …”',
  } satisfies Record<Wording, string>,
  atMeetingsOnly: 'The forum decides at meetings only, not per capsulam.',
  roles: 'Roles',
  termOf: (name: string, term: string) => `${name}, ${term}`,
  nobody: 'nobody',
  principal: (principal: Principal, seats: number, voters: number) =>
    `${side[principal]}: ${seatsCounted(seats)}, ${entitledToVote(voters)}`,
  toggleSeats: (principal: Principal, seats: number) => `${owner[principal]} ${seatsCounted(seats)}`,
  seats: 'Seats',
  flag: {
    voting: '',
    coOpted: 'co-opted (adjungerad)',
    unresolved: 'right to vote unclear – not counted until the forum has decided',
  } satisfies Record<SeatRight, string>,
  seat: (seat: string, flag: string, course: string) =>
    flag === '' ? `${seat}: ${course}` : `${seat} (${flag}): ${course}`,
  unknownAccount: (name: string) => `${name} (the account is not known)`,
  attending: 'Others in the channel, without a seat',
  exemptions: 'Departures from the charter',
  exemption: (breach: string, reason: string) => `${breach} Reason: ${reason}`,
  toSeeTo: 'What you need to see to',
  warning: {
    tooFewVoters:
      'At least two members must vote before a matter can be sent out. Add more: choose Change the composition.',
    principalWithoutVoters: (principal: Principal) =>
      `${whoHas[principal]} no voting member. Both principals must take part before a matter can be sent out. Choose Change the composition and correct it.`,
    noChair: (ended: LocalDate | null, charterSays: string | null) => {
      const since = ended === null ? '' : ` The latest term ended ${date(ended)}.`;
      const quoted = charterSays === null ? '' : ` ${charterSays}`;
      return `The forum has no chair today.${since} The vice chair does not become chair automatically.${quoted} Enter the new chair under Roles.`;
    },
    termWithoutEnd: (role: Role, name: string) =>
      `The role of ${roleName[role]} for ${name} has no last day. Enter the first and the last day under Roles.`,
    vacant: (count: number, seats: string) =>
      `${count === 1 ? 'One seat is vacant' : `${count} seats are vacant`} (seat ${seats}). A vacant seat is not counted among those who vote. Ask the party to nominate a member.`,
    unresolved: (seats: string) =>
      `The right to vote is unclear for seat ${seats}. The seat is not counted until the forum has decided. Take the question up in the forum.`,
    awaitingApproval: (seats: string) =>
      `The forum has not approved the member of seat ${seats} yet. Take it up at the next meeting, and then write the decision or the meeting at the seat.`,
    withoutParty: (seats: string) =>
      `The party is missing for seat ${seats}. Open the seat and write which organisation it belongs to, or read all of them in at once: choose Change the composition and then Read in from a file. There is a template to fill in.`,
    unknownAccounts: (names: string) =>
      `The account is not known yet for ${names}. Somebody whose account is not known cannot answer. Add the person to the channel.`,
    departed: (names: string) =>
      `${names} has left the channel but is still in the composition. End the time on the seat or in the role, or add the person to the channel again.`,
  },
  change: 'Change the composition',
  next: 'The chair, the vice chair and the process lead can change it. Mention me in the channel and write new to start a matter, or help to see what I can do.',
  summary: (shortName: string) => `${shortName}: this is who makes up the forum`,
};

function entitledToVote(count: number): string {
  return count === 1 ? '1 entitled to vote' : `${count} entitled to vote`;
}

function ofSide(count: number): string {
  return count === 0 ? 'none' : `${count}`;
}

function seatsCounted(count: number): string {
  return count === 1 ? '1 seat' : `${count} seats`;
}

export const exportTexts = {
  heading: 'The composition as a file',
  explanation:
    'Mark everything in the box and copy it to an empty document, for example in Notepad. Save it with the ending .csv and you can open it in Excel. The file can be read in again.',
  inParts: (parts: number) =>
    `The file is too long for a card and is divided into ${parts} parts. Paste the parts one after another, in order.`,
  part: (part: number, parts: number) => `Part ${part} of ${parts}`,
  copy: 'Copy everything and save it as sammansättning.csv',
  showPart: (part: number) => `Show part ${part}`,
  summary: (shortName: string) => `The composition of ${shortName} as a file`,
};
