import type { OfConditionsTexts } from './of-conditions-texts.sv';

export const ofConditionsTexts: OfConditionsTexts = {
  owner: 'those who lead the forum',
  title: (number, condition, text) => `${number}, condition${condition === '' ? '' : ` ${condition}`}: ${text}`,
};
