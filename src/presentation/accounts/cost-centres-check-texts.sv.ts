import { accountsFaults } from './accounts-notices.sv';

export const costCentresCheckTexts = {
  heading: 'Kontrollera ansvaren innan du läser in dem',
  nothingTaken: 'Inget är inläst än. Stämmer det här trycker du på Läs in. Det som är beslutat och bokat ändras inte.',
  nothingToChange: 'Filen stämmer redan med registret. Det finns inget att läsa in.',
  faulty: (count: number) =>
    `Inget är inläst, för ${count === 1 ? 'en rad är felaktig' : `${count} rader är felaktiga`}. Rätta i filen och skicka den igen.`,
  group: {
    faulty: (count: number) => (count === 1 ? '1 felaktig rad' : `${count} felaktiga rader`),
    new: (count: number) => (count === 1 ? '1 nytt ansvar' : `${count} nya ansvar`),
    changed: (count: number) => (count === 1 ? '1 ändrat ansvar' : `${count} ändrade ansvar`),
    same: (count: number) => `${count} som redan stämmer`,
  },
  line: (line: number) => `Rad ${line}: `,
  value: (label: string, value: string) => `${label}: ${value}`,
  change: (label: string, from: string, to: string) => `${label}: ${from} → ${to}`,
  nothing: 'inget',
  twice: ({ number, year, line }: { readonly number: string; readonly year: number; readonly line: number }) =>
    `Ansvar ${number} för ${year} står redan på rad ${line}. Ta bort en av raderna.`,
  faults: accountsFaults,
  tooLong: (length: number, most: number) => `En text är ${length} tecken. Korta den till högst ${most}.`,
  unread: {
    columnsMissing: (columns: string) =>
      `Filen saknar ${columns} bland rubrikerna. Ta ut ekonomin som CSV, så ser du vilka kolumner som ska vara med, och skicka filen igen.`,
    columnsUnknown: (headings: string) =>
      `Jag känner inte igen ${headings} bland rubrikerna. Rätta rubriken eller töm kolumnen och skicka filen igen.`,
    tooManyRows: (most: number) => `Filen har fler än ${most} ansvar. Dela upp den och skicka en del i taget.`,
  },
  forNoForum: {
    noneLed: 'Bara ordföranden, vice ordföranden och processledaren kan läsa in ansvar. Be någon av dem.',
    noneNamed: (led: string, column: string) =>
      `Filen säger inte vilket forum den gäller. Du kan läsa in ansvar för ${led}. Skriv kortnamnet i kolumnen ${column} på varje rad och skicka filen igen.`,
    otherNamed: (found: string, led: string, column: string) =>
      `Filen gäller ${found}. Du kan läsa in ansvar för ${led}. Rätta kolumnen ${column} och skicka filen igen.`,
  },
  take: 'Läs in',
  summary: (shortName: string) => `Kontrollera ansvaren för ${shortName} innan du läser in dem`,
};
