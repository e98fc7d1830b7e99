export const exportTexts = {
  heading: 'Sammansättningen som fil',
  explanation:
    'Markera allt i rutan och kopiera det till ett tomt dokument, till exempel i Anteckningar. Spara det med ändelsen .csv så kan du öppna det i Excel. Filen går att läsa in igen.',
  inParts: (parts: number) =>
    `Filen är för lång för ett kort och är delad i ${parts} delar. Klistra in delarna efter varandra i ordning.`,
  part: (part: number, parts: number) => `Del ${part} av ${parts}`,
  copy: 'Kopiera allt och spara som sammansättning.csv',
  showPart: (part: number) => `Visa del ${part}`,
  summary: (shortName: string) => `Sammansättningen i ${shortName} som fil`,
};
