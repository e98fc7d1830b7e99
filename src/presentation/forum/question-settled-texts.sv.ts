import type { QuestionSettledTexts } from './question-settled-texts';

export const questionSettledTexts: QuestionSettledTexts = {
  heading: 'Frågan är avgjord',
  settled: (name, shortName) =>
    name === '' ? `Frågan i ${shortName} gäller inte längre.` : `Frågan om ${name} i ${shortName} gäller inte längre.`,
  next: 'Någon annan har svarat, eller så har det löst sig. Du behöver inte göra något.',
};
