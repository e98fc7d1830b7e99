import type {
  AccountsCommand,
  BookingFields,
  CorrectionFields,
  CostCentreFields,
} from '../../domain/accounts/commands';
import { decideAccounts } from '../../domain/accounts/decide-accounts';
import type { Dependencies } from '../dependencies';
import type { Belonging } from '../forum/membership';
import { idOfContent } from '../ids-of-forms';
import type { Notice } from '../notice';
import { accountsRef } from '../records/refs';
import type { View } from '../views';
import { showAccounts, showCostCentre } from './showing-accounts';

/** The cost centre on whose card the form stands. */
interface OnCostCentre {
  readonly year: number;
  readonly number: string;
}

interface SeenBooking extends OnCostCentre {
  readonly booking: string;
  /** How many times it had been changed when the form was drawn. */
  readonly after: number;
}

/** Enters a cost centre, or changes one; `after` is `null` for one that is new. */
export async function enterCostCentre(
  dependencies: Dependencies,
  belonging: Belonging,
  { after, fields }: { readonly after: number | null; readonly fields: CostCentreFields },
): Promise<View> {
  const { actor: by } = belonging;
  const refused = await keep(dependencies, belonging, { type: 'enterCostCentre', by, after, fields });
  if (refused !== undefined) return { card: 'message', message: refused };
  const [year, number] = [Number(fields.year), fields.number.trim()];
  const note = { type: 'costCentreSaved', number } as const;
  return after === null
    ? showAccounts(dependencies, belonging, { year, note })
    : showCostCentre(dependencies, belonging, { year, number, note });
}

export async function removeCostCentre(
  dependencies: Dependencies,
  belonging: Belonging,
  { year, number, after }: OnCostCentre & { readonly after: number },
): Promise<View> {
  const { actor: by } = belonging;
  const refused = await keep(dependencies, belonging, { type: 'removeCostCentre', by, after, year, number });
  if (refused !== undefined) return { card: 'message', message: refused };
  return showAccounts(dependencies, belonging, { year, note: { type: 'costCentreRemoved', number } });
}

/** Books by hand what no decision of the forum's here has booked. */
export async function bookByHand(
  dependencies: Dependencies,
  belonging: Belonging,
  { key, fields, ...on }: OnCostCentre & { readonly key: string; readonly fields: BookingFields },
): Promise<View> {
  const { actor: by, forum } = belonging;
  const { title, amount, note } = fields;
  const content = [String(on.year), on.number, title.trim(), amount.trim(), note.trim()];
  const id = idOfContent('booking', forum.id, by.id, key, content);
  const { year, number: costCentre } = on;
  return costCentreAfter(dependencies, belonging, on, { type: 'book', by, id, year, costCentre, fields }, 'booked');
}

export async function correctBooking(
  dependencies: Dependencies,
  belonging: Belonging,
  { booking, after, fields, ...on }: SeenBooking & { readonly fields: CorrectionFields },
): Promise<View> {
  const { actor: by } = belonging;
  const command = { type: 'correctBooking', by, booking, after, fields } as const;
  return costCentreAfter(dependencies, belonging, on, command, 'bookingCorrected');
}

export async function takeBackBooking(
  dependencies: Dependencies,
  belonging: Belonging,
  { booking, after, reason, ...on }: SeenBooking & { readonly reason: string },
): Promise<View> {
  const { actor: by } = belonging;
  const command = { type: 'takeBackBooking', by, booking, after, reason } as const;
  return costCentreAfter(dependencies, belonging, on, command, 'bookingTakenBack');
}

/** When the command is refused the answer is a sentence, and the card with what was typed stays. */
async function costCentreAfter(
  dependencies: Dependencies,
  belonging: Belonging,
  { year, number }: OnCostCentre,
  command: AccountsCommand,
  done: 'booked' | 'bookingCorrected' | 'bookingTakenBack',
): Promise<View> {
  const refused = await keep(dependencies, belonging, command);
  if (refused !== undefined) return { card: 'message', message: refused };
  return showCostCentre(dependencies, belonging, { year, number, note: { type: done } });
}

/** Returns the refusal, if there was one. */
async function keep(
  { accounts }: Dependencies,
  { forum }: Belonging,
  command: AccountsCommand,
): Promise<Notice | undefined> {
  const change = await accounts.change(accountsRef(forum.id), (state, now) => decideAccounts(state, command, now));
  return change.kind === 'refused' ? change.refusal : undefined;
}
