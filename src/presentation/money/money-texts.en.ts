import type { Amount } from '../../domain/money/amount';
import type { Money } from '../../domain/money/money';

const kronor = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

export const moneyTexts = {
  amount: (amount: Amount) => `Amount: ${amountText(amount)}.`,
  money: ({ amount, year, costCentre }: Money) =>
    `Amount: ${amountText(amount)} for ${year}${costCentre === '' ? '' : ` from cost centre (ansvar) ${costCentre}`}.`,
};

/** `about SEK 2,800,000` */
function amountText({ kronor: whole, isApproximate, isYearly }: Amount): string {
  return `${isApproximate ? 'about ' : ''}SEK\u00A0${kronor.format(whole)}${isYearly ? ' a year' : ''}`;
}
