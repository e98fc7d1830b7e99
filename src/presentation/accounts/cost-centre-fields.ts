import { FUNDS, type CostCentre, type Sum } from '../../domain/accounts/accounts';
import type { Element } from '../card-template';
import { choiceField, longTextField, textField } from '../fields';
import { moneyTexts } from '../money/money-texts.sv';
import type { Texts } from '../texts';

const EMPTY = { name: '', funds: 'operations', note: '' } as const;

/** The fields of a cost centre, filled in as it is. */
export function costCentreFields(texts: Texts, costCentre?: CostCentre): readonly Element[] {
  const { accounts: t } = texts;
  const { name, funds, note } = costCentre ?? EMPTY;
  return [
    ...textField(texts, { id: 'centreName', ...t.field.name, isRequired: true, value: name }),
    ...choiceField(texts, {
      id: 'funds',
      ...t.field.funds,
      choices: FUNDS.map((value) => ({ title: t.funds[value], value })),
      value: funds,
    }),
    ...textField(texts, { id: 'income', ...t.field.income, value: typedSum(costCentre?.income) }),
    ...textField(texts, { id: 'carriedOver', ...t.field.carriedOver, value: typedSum(costCentre?.carriedOver) }),
    ...longTextField(texts, { id: 'centreNote', ...t.field.note, value: note }),
  ];
}

/** As it is read again in every language: as people write it in Swedish. */
function typedSum(sum: Sum | undefined): string {
  return sum === undefined || sum.kronor === 0 ? '' : moneyTexts.sum(sum);
}
