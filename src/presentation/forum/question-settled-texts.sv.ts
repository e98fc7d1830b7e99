export const questionSettledTexts = {
  heading: 'Frågan är avgjord',
  settled: (name: string, shortName: string) =>
    name === '' ? `Frågan i ${shortName} gäller inte längre.` : `Frågan om ${name} i ${shortName} gäller inte längre.`,
  next: 'Någon annan har svarat, eller så har det löst sig. Du behöver inte göra något.',
};
