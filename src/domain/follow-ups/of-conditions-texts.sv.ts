export interface OfConditionsTexts {
  readonly owner: string;
  /** `condition`: its number; '' when it is the only one that somebody is to see to. */
  readonly title: (number: string, condition: string, text: string) => string;
}

export const ofConditionsTexts: OfConditionsTexts = {
  owner: 'de som leder forumet',
  title: (number, condition, text) => `${number}, villkor${condition === '' ? '' : ` ${condition}`}: ${text}`,
};
