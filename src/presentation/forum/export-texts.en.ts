export const exportTexts = {
  heading: 'The composition as a file',
  explanation:
    'Mark everything in the box and copy it to an empty document, for example in Notepad. Save it with the ending .csv and you can open it in Excel. The file can be read in again.',
  inParts: (parts: number) =>
    `The file is too long for a card and is divided into ${parts} parts. Paste the parts one after another, in order.`,
  part: (part: number, parts: number) => `Part ${part} of ${parts}`,
  copy: 'Copy everything and save it as sammansättning.csv',
  showPart: (part: number) => `Show part ${part}`,
  summary: (shortName: string) => `The composition of ${shortName} as a file`,
};
