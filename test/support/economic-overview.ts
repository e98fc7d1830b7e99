import { evolveAccounts, noAccounts, type Accounts } from '../../src/domain/accounts/accounts';
import type { AccountsCommand } from '../../src/domain/accounts/commands';
import { decideAccounts } from '../../src/domain/accounts/decide-accounts';
import { readAmount } from '../../src/domain/money/amount';
import { economy, YEAR } from '../../src/demo/economy';
import { drafts } from '../../src/demo/lgs';
import { MORNING, chair } from './matter';

/** What the forum decided per capsulam, as the drafts of the demo have it (003:171-173). */
export const slidesDecisions = drafts.map(({ id, title, amount, costCentre }, index): AccountsCommand => {
  const read = readAmount(amount);
  if (!read) throw new Error(amount);
  const decision = `LGS PC 2026:${index + 1}`;
  const booking = { id: `decision:${id}`, decision, title, note: '', year: YEAR, costCentre, amount: read };
  return { type: 'bookDecision', booking };
});

/** The cost centres of the slides and what is booked on them by hand (003:175-191). */
export const slidesCostCentres = economy.flatMap(({ booked, ...fields }): readonly AccountsCommand[] => [
  { type: 'enterCostCentre', by: chair, after: null, fields: { ...fields, year: String(YEAR) } },
  ...booked.map((one, index): AccountsCommand => ({
    type: 'book',
    by: chair,
    id: `${fields.number}-${index}`,
    year: YEAR,
    costCentre: fields.number,
    fields: one,
  })),
]);

export function accountsAfter(...commands: readonly AccountsCommand[]): Accounts {
  return commands.reduce((state, command) => {
    const verdict = decideAccounts(state, command, MORNING);
    if (verdict.kind === 'refused') throw new Error(JSON.stringify(verdict.refusal));
    return verdict.events.reduce(evolveAccounts, state);
  }, noAccounts);
}
