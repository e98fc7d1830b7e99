export const replacementTexts = {
  standsIn: 'This card takes the place of an earlier one, which could not be updated.',
  heading: 'Replaced card',
  replaced: 'A newer card has taken the place of this one. Use that instead.',
};
