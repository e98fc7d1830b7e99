import type { OfConditionsTexts } from './of-conditions-texts.sv';

export const ofConditionsTexts: OfConditionsTexts = {
  title: (number, condition, text) => `${number}, condition${condition === '' ? '' : ` ${condition}`}: ${text}`,
};
