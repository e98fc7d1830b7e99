import type { Amount } from '../../domain/money/amount';
import type { Sum } from '../../domain/accounts/accounts';
import type { Shortage, TooLittleLeft } from '../../domain/accounts/balances';
import type { Money } from '../../domain/money/money';
import type { SentencesBy } from '../sentences-by';

const digits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** `SEK 2,827,000`, `SEK −99,000`, with a minus and not a hyphen, at which a line may break. */
function sek(kronor: number): string {
  return `SEK\u00A0${digits.format(kronor).replace('-', '\u2212')}`;
}

const shortage: SentencesBy<'kind', Shortage> = { tooLittleLeft, unknownCostCentre };

export const moneyTexts = {
  amount: (amount: Amount) => `Amount: ${amountText(amount)}.`,
  money: ({ amount, year, costCentre }: Money) =>
    `Amount: ${amountText(amount)} for ${year}${costCentre === '' ? '' : ` from cost centre (ansvar) ${costCentre}`}.`,
  sum: sumText,
  sumInColumn: ({ kronor: whole, isApproximate }: Sum): readonly string[] => [
    ...(isApproximate ? ['about '] : []),
    sek(whole),
  ],
  written: amountText,
  tooLittleLeft,
  shortage,
};

function tooLittleLeft({ number, name, year, left }: TooLittleLeft): string {
  return `There is too little money: cost centre (ansvar) ${number} ${name} has ${sumText(left)} left for ${year}.`;
}

function unknownCostCentre({ costCentre, year }: Extract<Shortage, { readonly kind: 'unknownCostCentre' }>): string {
  return costCentre === ''
    ? `It does not say which cost centre (ansvar) pays. Write one of the forum’s for ${year}. They are shown under Economy.`
    : `The forum has no cost centre (ansvar) ${costCentre} for ${year}. Write one of those shown under Economy.`;
}

/** `about SEK 2,827,000` */
function sumText({ kronor: whole, isApproximate }: Sum): string {
  return `${isApproximate ? 'about ' : ''}${sek(whole)}`;
}

/** `about SEK 2,800,000` */
function amountText({ kronor: whole, isApproximate, isYearly }: Amount): string {
  return `${isApproximate ? 'about ' : ''}${sek(whole)}${isYearly ? ' a year' : ''}`;
}
