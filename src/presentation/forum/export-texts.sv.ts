import type { ExportTexts } from './export-texts';

export const exportTexts: ExportTexts = {
  heading: 'Sammansättningen som fil',
  explanation:
    'Markera allt i rutan och kopiera det till ett tomt dokument, till exempel i Anteckningar. Spara det med ändelsen .csv så kan du öppna det i Excel. Filen går att läsa in igen.',
  inParts: (parts) =>
    `Filen är för lång för ett kort och är delad i ${parts} delar. Klistra in delarna efter varandra i ordning.`,
  part: (part, parts) => `Del ${part} av ${parts}`,
  copy: 'Kopiera allt och spara som sammansättning.csv',
  showPart: (part) => `Visa del ${part}`,
  summary: (shortName) => `Sammansättningen i ${shortName} som fil`,
};
