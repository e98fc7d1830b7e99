/**
 * Which sentence is told is chosen once, and not again in each language. A catalogue counts ("en plats", "två platser"), says
 * what it has nothing of, and leaves a part out; it does not look at what kind a thing is.
 */
const CHOICES = [
  'SwitchStatement',
  `BinaryExpression[operator=/^[!=]==$/] > Literal[raw=/^['"].+['"]$/]`,
  'IfStatement[test.type=/^(Identifier|MemberExpression|UnaryExpression)$/]',
  `ConditionalExpression[test.type=/^(Identifier|MemberExpression|UnaryExpression)$/]:not([alternate.value=''], [alternate.elements.length=0])`,
];

const message = 'A catalogue only has sentences: choose in the file of the card, or by sentenceOf (sentences-by.ts)';

module.exports = {
  meta: { name: 'catalogues' },
  rules: {
    'only-sentences': {
      create: (context) =>
        Object.fromEntries(CHOICES.map((choice) => [choice, (node) => context.report({ node, message })])),
    },
  },
};
