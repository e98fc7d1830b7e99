export const importFormTexts = {
  heading: 'Läs in en sammansättning',
  columns: (headings: string) =>
    `Klistra in en tabell från Excel eller en CSV-fil. Första raden är rubrikerna. De här kolumnerna måste finnas: ${headings}.`,
  columnsThatMayBe: (headings: string) => `De här får också finnas: ${headings}.`,
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
  unread: {
    noTable: 'Jag hittar ingen tabell i texten. Ta med raden med rubriker och minst en rad till, och försök igen.',
    columnsMissing: (columns: string) =>
      `Tabellen saknar ${columns}. Lägg till det som saknas bland rubrikerna och försök igen.`,
    columnsUnknown: (headings: string) =>
      `Jag känner inte igen ${headings} bland rubrikerna. Rätta rubriken eller töm kolumnen och försök igen.`,
    tooManyLines: (most: number) =>
      `Tabellen har fler än ${most} rader. Ta bort de rader som inte hör till sammansättningen och försök igen.`,
    otherForum: (found: string, column: string) =>
      `Tabellen gäller ${found} och inte det här forumet. Rätta kolumnen ${column} och försök igen.`,
  },
  tooLongToShow:
    'Det du klistrade in är för långt för att visas igen. Klistra in det på nytt, eller skicka det som en fil i vår personliga chatt.',
  summary: (shortName: string) => `Läs in en sammansättning för ${shortName}`,
};
