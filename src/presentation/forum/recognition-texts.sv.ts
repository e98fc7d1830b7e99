export const recognitionTexts = {
  heading: 'Vem är det här?',
  hasTried: (shortName: string) => ` har försökt svara i ${shortName}, men kontot hör inte till någon plats.`,
  mayBe: 'Det kan vara någon av dem som står i registret utan konto.',
  noProof:
    'Att namnen är lika är inget bevis: flera kan heta likadant. Fråga personen på ett annat sätt än i Teams om du är tveksam.',
  given: 'Den du väljer får sin plats kopplad till kontot och kan svara med det, också i omgångar som redan är öppna.',
  label: 'Vem hör kontot till?',
  choose: 'Välj en person',
  missing: 'Välj en person, eller Ingen av dem.',
  seats: (numbers: string) => `plats ${numbers}`,
  nobody: 'Ingen av dem',
  notShown: (left: number) =>
    `${left} till får inte plats i listan. De vars namn mest liknar kontots står först. Finns personen inte här kan du skriva kontot i sammansättningens fil och läsa in den.`,
  save: 'Spara svaret',
  summary: (name: string, shortName: string) => `${name} har försökt svara i ${shortName}. Vem är det?`,
};

const SOMEBODY = 'Kontot';

export const recognitionSettledTexts = {
  heading: 'Frågan är avgjord',
  linked: (name: string, shortName: string) => `${name} är nu kopplad till sin plats i ${shortName}.`,
  linkedTo: (name: string, linkedTo: string, shortName: string) =>
    `Kontot med namnet ${name} är nu kopplat till ${linkedTo} i ${shortName}.`,
  nobody: (name: string, shortName: string) => `${name || SOMEBODY} är ingen av dem som saknar konto i ${shortName}.`,
  nextWhenLinked: 'Personen kan svara nu. Skriv forum om du vill se sammansättningen.',
  nextWhenNobody: 'Kontot får ingen plats och kan inte svara. Skriv forum om du vill ge det en plats.',
};
