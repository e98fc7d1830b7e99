/** Somebody in Teams, named by their seat. */
export interface Seat {
  readonly id: string;
  readonly address: string;
  readonly name: string;
  /** As the channel's roster has it; few tests need one. */
  readonly email?: string;
  /** What their Teams is set to; Swedish without it. */
  readonly locale?: string;
}

/** Who holds which seat in a forum. */
export interface Composition {
  readonly chair: Seat;
  readonly viceChair: Seat;
  readonly processLead: Seat;
  readonly noteTaker: Seat;
  readonly coOpted: Seat;
  /** Chair and vice chair among them. */
  readonly voters: readonly Seat[];
  readonly kommun: readonly Seat[];
}

export function seat(name: string, number: number): Seat {
  const digits = String(number).padStart(12, '0');
  return { id: `aaaaaaaa-0000-4000-8000-${digits}`, address: `29:seat-${number}`, name };
}

export const outsider = seat('Outsider', 900);

const regional = Array.from({ length: 12 }, (_, index) => seat(`Region seat ${index + 1}`, index + 1));
const municipal = Array.from({ length: 12 }, (_, index) => seat(`Kommun seat ${index + 1}`, index + 101));

/** So many regional voters with the chair first, and so many municipal ones with the vice chair first. */
export function composition(region: number, kommun: number): Composition {
  const [chair = outsider, ...regionals] = regional.slice(0, region);
  const [viceChair = outsider, ...municipals] = municipal.slice(0, kommun);
  return {
    chair,
    viceChair,
    processLead: seat('Process lead', 201),
    noteTaker: seat('Note taker', 202),
    coOpted: seat('Co-opted', 203),
    voters: [chair, ...regionals, viceChair, ...municipals],
    kommun: [viceChair, ...municipals],
  };
}

export function everyoneIn({ voters, processLead, noteTaker, coOpted }: Composition): readonly Seat[] {
  return [...voters, processLead, noteTaker, coOpted];
}
