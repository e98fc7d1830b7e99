export interface OfConditionsTexts {
  /** `condition`: its number; '' when it is the only one that somebody is to see to. */
  readonly title: (number: string, condition: string, text: string) => string;
}

export const ofConditionsTexts: OfConditionsTexts = {
  title: (number, condition, text) => `${number}, villkor${condition === '' ? '' : ` ${condition}`}: ${text}`,
};
