import type { PerCapsulamDecision } from '../decision/decision';
import { signed } from '../forum/signed';
import { readAmount } from '../money/amount';
import { isBudgetYear } from '../money/money';
import { sameData } from '../same-data';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import type { Accounts, Booking, Entry, NewBooking } from './accounts';
import { tooLong, type AccountsFault, type AccountsVerdict, type CommandOf } from './accounts-verdict';
import { namedIn } from './balances';
import type { CorrectionFields } from './commands';

/** What a decision books; `undefined` when it is about no money. */
export function bookingOfDecision({ id, number, title, money }: PerCapsulamDecision): NewBooking | undefined {
  return money === null ? undefined : { id: bookingIdOf(id), decision: number, title, note: '', ...money };
}

const OF_DECISION = 'decision:';

/** The id of what the decision with this id books. */
export function bookingIdOf(decision: string): string {
  return `${OF_DECISION}${decision}`;
}

/** The id of the decision that made the booking; `undefined` for what is booked by hand. */
export function decisionBehind({ id }: Pick<Booking, 'id'>): string | undefined {
  return id.startsWith(OF_DECISION) ? id.slice(OF_DECISION.length) : undefined;
}

/** A decision books itself once, whatever has been done with its booking since. */
export function bookDecision(state: Accounts, booking: NewBooking, now: Instant): AccountsVerdict {
  if (state.bookings.some(({ id }) => id === booking.id)) return accept();
  return accept({ type: 'booked', at: now, by: null, booking });
}

export function book(state: Accounts, command: CommandOf<'book'>, now: Instant): AccountsVerdict {
  const { by, year, fields } = command;
  const costCentre = namedIn(
    state.costCentres.filter((one) => one.year === year),
    command.costCentre,
  );
  if (costCentre === undefined) return refuse({ type: 'unknownCostCentre' });
  const [title, note] = [fields.title.trim(), fields.note.trim()];
  const amount = readAmount(fields.amount);
  const faults: readonly AccountsFault[] = [
    ...(title === '' ? [{ field: 'title', fault: 'missing' } as const] : []),
    ...(amount ? [] : [{ field: 'amount', fault: amount === null ? 'missing' : 'notAnAmount' } as const]),
  ];
  if (faults.length > 0 || !amount) return refuse({ type: 'accountsFaulty', faults });
  const fault = tooLong(title, note);
  if (fault !== undefined) return refuse(fault);
  const id = `hand:${command.id}`;
  if (state.bookings.some((one) => one.id === id)) return accept();
  const booking = { id, decision: '', title, note, year, costCentre: costCentre.number, amount };
  return accept({ type: 'booked', at: now, by: signed(by), booking });
}

/** Moves a booking, or changes what it takes. What stood there before is kept, with who changed it and why. */
export function correctBooking(state: Accounts, command: CommandOf<'correctBooking'>, now: Instant): AccountsVerdict {
  const { by, after, fields } = command;
  const booking = state.bookings.find(({ id }) => id === command.booking);
  if (booking === undefined) return refuse({ type: 'unknownBooking' });
  const reason = fields.reason.trim();
  const read = readEntry(state, fields);
  if ('faults' in read) return refuse({ type: 'accountsFaulty', faults: read.faults });
  const fault = tooLong(reason);
  if (fault !== undefined) return refuse(fault);
  const isDone = !booking.isTakenBack && booking.changes.at(-1)?.reason === reason;
  if (isDone && sameData(entryOf(booking), read)) return accept();
  if (after !== booking.changes.length) return refuse({ type: 'bookingChangedSince', title: booking.title });
  return accept({ type: 'bookingCorrected', at: now, by: signed(by), booking: booking.id, to: read, reason });
}

/** The money is free again: the decision came to nothing, or the booking was a mistake. */
export function takeBackBooking(
  state: Accounts,
  { by, after, booking: id, reason: typed }: CommandOf<'takeBackBooking'>,
  now: Instant,
): AccountsVerdict {
  const booking = state.bookings.find((one) => one.id === id);
  if (booking === undefined) return refuse({ type: 'unknownBooking' });
  if (booking.isTakenBack) return accept();
  if (after !== booking.changes.length) return refuse({ type: 'bookingChangedSince', title: booking.title });
  const reason = typed.trim();
  if (reason === '') return refuse({ type: 'accountsFaulty', faults: [{ field: 'reason', fault: 'missing' }] });
  const fault = tooLong(reason);
  if (fault !== undefined) return refuse(fault);
  return accept({ type: 'bookingTakenBack', at: now, by: signed(by), booking: id, reason });
}

function entryOf({ year, costCentre, amount }: Booking): Entry {
  return { year, costCentre, amount };
}

function readEntry(
  { costCentres }: Accounts,
  fields: CorrectionFields,
): Entry | { readonly faults: readonly AccountsFault[] } {
  const year = fields.year.trim();
  const amount = readAmount(fields.amount);
  const costCentre = namedIn(
    costCentres.filter((one) => String(one.year) === year),
    fields.costCentre,
  );
  const faults: readonly AccountsFault[] = [
    ...(isBudgetYear(year) ? [] : [{ field: 'year', fault: year === '' ? 'missing' : 'notAYear' } as const]),
    ...(isBudgetYear(year) && costCentre === undefined
      ? [{ field: 'costCentre', fault: fields.costCentre.trim() === '' ? 'missing' : 'notANumber' } as const]
      : []),
    ...(amount ? [] : [{ field: 'amount', fault: amount === null ? 'missing' : 'notAnAmount' } as const]),
    ...(fields.reason.trim() === '' ? [{ field: 'reason', fault: 'missing' } as const] : []),
  ];
  if (faults.length > 0 || costCentre === undefined || !amount) return { faults };
  return { year: Number(year), costCentre: costCentre.number, amount };
}
