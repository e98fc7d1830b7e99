import { HEADINGS } from './file/file-words.sv';
import { listed } from './listed.sv';
import { unreadFile } from './register-notices.sv';

function headings(...columns: readonly (keyof typeof HEADINGS)[]): string {
  return listed(columns.map((column) => HEADINGS[column]));
}

export const importFormTexts = {
  heading: 'Läs in en sammansättning',
  columns: `Klistra in en tabell från Excel eller en CSV-fil. Första raden är rubrikerna. De här kolumnerna måste finnas: ${headings('seat', 'party', 'principal', 'right', 'name', 'from', 'until')}.`,
  columnsThatMayBe: `De här får också finnas: ${headings('forum', 'account', 'email', 'interim', 'basis')}.`,
  howToWrite:
    'Skriv en rad för varje ledamot. Skriv datum så här: 2026-01-31. Har en plats ingen ledamot lämnar du namn och datum tomma.',
  /** The way to the composition as it is, to fill in. */
  template: {
    open: 'Visa en mall att fylla i',
    copy: 'Kopiera allt, spara som sammansättning.csv och fyll i filen i Excel',
    isHere: 'Det finns en mall att fylla i, med forumets platser. Den visas i en ruta som du kan kopiera.',
    isElsewhere: 'Mallen får inte plats här. Gå tillbaka och välj Ta ut som fil, så får du tabellen att fylla i.',
  },
  asFile:
    'Du kan också skicka filen till mig i vår personliga chatt. Inget ändras förrän du har sett vad som blir annorlunda och sagt ja.',
  table: 'Sammansättningen',
  read: 'Läs och visa skillnaden',
  unread: unreadFile,
  tooLongToShow:
    'Det du klistrade in är för långt för att visas igen. Klistra in det på nytt, eller skicka det som en fil i vår personliga chatt.',
  summary: (shortName: string) => `Läs in en sammansättning för ${shortName}`,
};
