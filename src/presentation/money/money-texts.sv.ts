import type { Amount } from '../../domain/money/amount';
import type { Sum } from '../../domain/accounts/accounts';
import type { Shortage, TooLittleLeft } from '../../domain/accounts/balances';
import type { Money } from '../../domain/money/money';
import type { SentencesBy } from '../sentences-by';

const kronor = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0 });

const shortage: SentencesBy<'kind', Shortage> = { tooLittleLeft, unknownCostCentre };

export const moneyTexts = {
  amount: (amount: Amount) => `Belopp: ${amountText(amount)}.`,
  money: ({ amount, year, costCentre }: Money) =>
    `Belopp: ${amountText(amount)} för ${year}${costCentre === '' ? '' : ` från ansvar ${costCentre}`}.`,
  sum: sumText,
  /** The lines of a sum in a narrow column, where "ca" may have to stand on a line of its own. */
  sumInColumn: ({ kronor: whole, isApproximate }: Sum): readonly string[] => [
    ...(isApproximate ? ['ca '] : []),
    `${kronor.format(whole)}\u00A0kr`,
  ],
  written: amountText,
  tooLittleLeft,
  /** The warning to those who work on the text. */
  shortage,
};

/** The warning on every card with the matter's proposal. */
function tooLittleLeft({ number, name, year, left }: TooLittleLeft): string {
  return `Pengarna räcker inte: på ansvar ${number} ${name} finns ${sumText(left)} kvar för ${year}.`;
}

function unknownCostCentre({ costCentre, year }: Extract<Shortage, { readonly kind: 'unknownCostCentre' }>): string {
  return costCentre === ''
    ? `Det står inte vilket ansvar pengarna tas från. Skriv ett av forumets ansvar för ${year}. De visas under Ekonomi.`
    : `Forumet har inget ansvar ${costCentre} för ${year}. Skriv ett av dem som visas under Ekonomi.`;
}

/** `ca 2 827 000 kr` */
function sumText({ kronor: whole, isApproximate }: Sum): string {
  return `${isApproximate ? 'ca\u00A0' : ''}${kronor.format(whole)}\u00A0kr`;
}

/** `ca 2 800 000 kr` */
function amountText({ kronor: whole, isApproximate, isYearly }: Amount): string {
  return `${isApproximate ? 'ca\u00A0' : ''}${kronor.format(whole)}\u00A0kr${isYearly ? '/år' : ''}`;
}
