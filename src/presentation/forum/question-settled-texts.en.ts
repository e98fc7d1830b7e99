export const questionSettledTexts = {
  heading: 'The question is settled',
  settled: (name: string, shortName: string) =>
    name === ''
      ? `The question in ${shortName} is no longer open.`
      : `The question about ${name} in ${shortName} is no longer open.`,
  next: 'Somebody else has answered, or it has been settled in another way. You need not do anything.',
};
