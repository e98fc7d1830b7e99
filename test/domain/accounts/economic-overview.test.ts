import { evolveAccounts, noAccounts, type Accounts } from '../../../src/domain/accounts/accounts';
import { figuresOf } from '../../../src/domain/accounts/balances';
import type { AccountsCommand } from '../../../src/domain/accounts/commands';
import { decideAccounts } from '../../../src/domain/accounts/decide-accounts';
import { readAmount } from '../../../src/domain/money/amount';
import { economy, YEAR } from '../../../src/demo/economy';
import { drafts } from '../../../src/demo/lgs';
import { MORNING, chair } from '../../support/matter';

/** What the forum decided per capsulam, as the drafts of the demo have it (003:171-173). */
const decisions = drafts.map(({ id, title, amount, costCentre }, index): AccountsCommand => {
  const read = readAmount(amount);
  if (!read) throw new Error(amount);
  const decision = `LGS PC 2026:${index + 1}`;
  const booking = { id: `decision:${id}`, decision, title, note: '', year: YEAR, costCentre, amount: read };
  return { type: 'bookDecision', booking };
});

const kept = economy.flatMap(({ booked, ...fields }): readonly AccountsCommand[] => [
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

function stateAfter(...commands: readonly AccountsCommand[]): Accounts {
  return commands.reduce((state, command) => {
    const verdict = decideAccounts(state, command, MORNING);
    if (verdict.kind === 'refused') throw new Error(JSON.stringify(verdict.refusal));
    return verdict.events.reduce(evolveAccounts, state);
  }, noAccounts);
}

/** In thousands; `ca` as the slide has it. */
function inThousands({ kronor, isApproximate }: { readonly kronor: number; readonly isApproximate: boolean }): string {
  return `${isApproximate ? 'ca ' : ''}${kronor / 1000}`;
}

/**
 * Every figure of *Ekonomisk översikt* (003:175-191). The slide rounds the last of samsjuklighet to ca 2 800 tkr, and has
 * 2 113 tkr without "ca" though it is made of what is booked with one.
 */
it('comes out as the slides of 4 June 2026 show it, to the krona', () => {
  const { balances, unplaced } = figuresOf(stateAfter(...kept, ...decisions), YEAR);
  const shown = balances.map(({ costCentre, available, decided, byHand, left }) => [
    costCentre.number,
    ...[costCentre.income, available, decided, byHand, left].map(inThousands),
  ]);
  expect(shown).toEqual([
    ['63360', '5401', '5401', '0', '5227', '174'],
    ['85670', '2837', '6467', '0', '200', '6267'],
    ['86620', '0', '3113', '0', 'ca 1000', 'ca 2113'],
    ['86910', '4313', '7617', '3000', 'ca 1790', 'ca 2827'],
    ['86920', '0', '2146', '450', '0', '1696'],
    ['94190', '0', '1389', '500', '0', '889'],
  ]);
  expect(unplaced).toEqual([]);
});

it('is the same whether the decisions or the cost centres came first', () => {
  expect(figuresOf(stateAfter(...decisions, ...kept), YEAR).balances.map(({ left }) => left)).toEqual(
    figuresOf(stateAfter(...kept, ...decisions), YEAR).balances.map(({ left }) => left),
  );
});
