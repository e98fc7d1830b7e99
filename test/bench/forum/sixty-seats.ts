import { createHash } from 'node:crypto';
import { seat, type Composition, type Seat } from '../../support/seats';

export function sixtySeats(): Composition {
  return manySeats(36, 24);
}

/** So many voters on each side, with names and addresses as long as those that Teams has. */
export function manySeats(region: number, kommun: number): Composition {
  const regional = Array.from({ length: region }, (_, index) => member('Region', index + 1));
  const municipal = Array.from({ length: kommun }, (_, index) => member('Kommun', index + 501));
  const chair = member('Region', 901);
  const viceChair = member('Kommun', 902);
  return {
    chair,
    viceChair,
    processLead: member('Lead', 903),
    noteTaker: member('Notes', 904),
    coOpted: member('Co-opted', 905),
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
