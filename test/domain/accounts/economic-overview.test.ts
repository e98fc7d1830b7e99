import { figuresOf } from '../../../src/domain/accounts/balances';
import { YEAR } from '../../../src/demo/economy';
import { accountsAfter, slidesCostCentres, slidesDecisions } from '../../support/economic-overview';

/** In thousands; `ca` as the slide has it. */
function inThousands({ kronor, isApproximate }: { readonly kronor: number; readonly isApproximate: boolean }): string {
  return `${isApproximate ? 'ca ' : ''}${kronor / 1000}`;
}

/**
 * Every figure of *Ekonomisk översikt* (003:175-191). The slide rounds the last of samsjuklighet to ca 2 800 tkr, and has
 * 2 113 tkr without "ca" though it is made of what is booked with one.
 */
it('comes out as the slides of 4 June 2026 show it, to the krona', () => {
  const { balances, unplaced } = figuresOf(accountsAfter(...slidesCostCentres, ...slidesDecisions), YEAR);
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
  expect(
    figuresOf(accountsAfter(...slidesDecisions, ...slidesCostCentres), YEAR).balances.map(({ left }) => left),
  ).toEqual(figuresOf(accountsAfter(...slidesCostCentres, ...slidesDecisions), YEAR).balances.map(({ left }) => left));
});
