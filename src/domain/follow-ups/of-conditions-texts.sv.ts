export interface OfConditionsTexts {
  /** `condition`: its number; '' when the decision has no other. */
  readonly title: (number: string, condition: string, text: string) => string;
}

export const ofConditionsTexts: OfConditionsTexts = {
  title: (number, condition, text) => `${number}, villkor${condition === '' ? '' : ` ${condition}`}: ${text}`,
};
