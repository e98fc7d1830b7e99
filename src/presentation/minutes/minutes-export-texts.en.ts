export const minutesExportTexts = {
  heading: 'Save the history of the verification (justering)',
  explanation:
    'Copy the text and save it with whoever is responsible for the archive. The lower box has the same content in a form for machines.',
  inParts: (parts: number) =>
    `The history is too long for a card and is divided into ${parts} parts. Paste the parts of the text one after another, in order, and the parts of the data separately.`,
  part: (part: number, parts: number) => `Part ${part} of ${parts}`,
  asText: 'The history as text',
  asData: 'The history as data (JSON)',
  showPart: (part: number) => `Show part ${part}`,
  summary: (title: string) => `Save the history of the verification (justering): ${title}`,
};
