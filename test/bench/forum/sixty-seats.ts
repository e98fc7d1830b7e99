import { createHash } from 'node:crypto';
import { seat, type Composition, type Seat } from '../../support/seats';

const REGION = 36;
const KOMMUN = 24;

/** Sixty voters, with names and addresses as long as those that Teams has. */
export function sixtySeats(): Composition {
  const regional = Array.from({ length: REGION }, (_, index) => member('Region', index + 1));
  const municipal = Array.from({ length: KOMMUN }, (_, index) => member('Kommun', index + 101));
  const chair = member('Region', 301);
  const viceChair = member('Kommun', 302);
  return {
    chair,
    viceChair,
    processLead: member('Lead', 303),
    noteTaker: member('Notes', 304),
    coOpted: member('Co-opted', 305),
    voters: [chair, ...regional.slice(1), viceChair, ...municipal.slice(1)],
    kommun: [viceChair, ...municipal.slice(1)],
  };
}

function member(side: string, number: number): Seat {
  return { ...seat(`${side} Alexandra Lindstrom ${number}`, number), address: teamsAddress(number) };
}

/** `29:1` and about ninety more characters, as Teams has it. */
function teamsAddress(number: number): string {
  const hash = (salt: string) => createHash('sha256').update(`${salt}${number}`).digest('base64url');
  return `29:1${hash('first')}${hash('second')}`;
}
