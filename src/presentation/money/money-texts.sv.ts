import type { Amount } from '../../domain/money/amount';
import type { Money } from '../../domain/money/money';

const kronor = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0 });

export const moneyTexts = {
  amount: (amount: Amount) => `Belopp: ${amountText(amount)}.`,
  money: ({ amount, year, costCentre }: Money) =>
    `Belopp: ${amountText(amount)} för ${year}${costCentre === '' ? '' : ` från ansvar ${costCentre}`}.`,
};

/** `ca 2 800 000 kr` */
function amountText({ kronor: whole, isApproximate, isYearly }: Amount): string {
  return `${isApproximate ? 'ca\u00A0' : ''}${kronor.format(whole)}\u00A0kr${isYearly ? '/år' : ''}`;
}
