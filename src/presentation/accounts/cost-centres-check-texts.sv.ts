import type { CostCentreRefusal } from '../../domain/accounts/accounts-verdict';
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
  value: (label: string, value: string) => `${label}: ${value}.`,
  change: (label: string, from: string, to: string) => `${label}: ${from} → ${to}.`,
  nothing: 'inget',
  twice: ({ number, year, line }: { readonly number: string; readonly year: number; readonly line: number }) =>
    `Ansvar ${number} för ${year} står redan på rad ${line}. Ta bort en av raderna.`,
  wrong: (why: CostCentreRefusal) =>
    why.type === 'accountsFaulty'
      ? accountsFaults(why.faults)
      : `En text är ${why.length} tecken. Korta den till högst ${why.most}.`,
  take: 'Läs in',
  summary: (shortName: string) => `Kontrollera ansvaren för ${shortName} innan du läser in dem`,
};
