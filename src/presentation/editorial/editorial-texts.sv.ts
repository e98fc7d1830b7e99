import type { Instant } from '../../domain/time';
import { date } from '../dates.sv';
import { NO_PATIENT_DATA } from '../no-patient-data.sv';
import type { SentencesBy } from '../sentences-by';
import type { EditorialNotice } from './editorial-notices';

const notice: SentencesBy<'type', EditorialNotice> = {
  mayNotEdit: 'Redaktionella ändringar gör processledaren. Be processledaren om du ser ett skrivfel.',
  editorialMissing: ({ field }) => missing[field],
  editorialTooLong: ({ most }) =>
    `En redaktionell ändring är liten: högst ${most} tecken före och efter. Ta bara med orden runt felet.`,
  editorialSame: 'Texten är densamma före och efter. Skriv hur det ska stå.',
  editorialNotFound: 'Det du skrev står inte så i beslutet. Kopiera orden ur texten på kortet och försök igen.',
  editorialInSeveralPlaces: ({ places }) =>
    `De orden står på ${places} ställen. Ta med fler ord runt om, så att det bara kan vara ett.`,
  editorialBinding: ({ touched }) =>
    `Det här ändrar vad som är beslutat (${touched.slice(0, MOST_TOUCHED).join(', ')}), och inget är sparat. Tal, dagar, belopp och ord som binder ändras bara med ett nytt beslut, också när de är felstavade. Skicka ut ett nytt ärende, eller ta upp rättelsen på nästa möte.`,
  editorialChangedSince: 'Texten har ändrats sedan kortet visades, så inget är sparat. Läs vad som står nu.',
  mayNotSetAside: 'Bara de som har en plats eller ett uppdrag i forumet kan säga att en ändring inte är redaktionell.',
  unknownEditorial: 'Välj en ändring i listan och försök igen.',
  editorialSetAsideAlready: 'Någon har redan sagt att ändringen inte är redaktionell. Den gäller inte.',
  editoriallyChanged: 'Ändringen är gjord. Beslutet har kvar sitt nummer.',
  editorialSetAside: 'Ändringen gäller inte längre. Beslutet lyder som förut, och båda står kvar bland versionerna.',
};

const missing = {
  before: 'Skriv det som står i dag, som det står.',
  after: 'Skriv hur det ska stå. Ska ord bort, ta med dem som står bredvid.',
};

const MOST_TOUCHED = 6;

export const editorialTexts = {
  heading: 'Beslutets versioner',
  open: 'Versioner och skrivfel',
  intro:
    'Processledaren kan rätta skrivfel och layout. Vad som är beslutat ändras inte: tal, dagar, belopp och ord som binder står kvar.',
  asDecided: (at: Instant) => `Version 1: som det beslutades ${date(at)}.`,
  none: 'Inga redaktionella ändringar.',
  earlier: (count: number) => `Tidigare versioner (${count})`,
  changed: (version: number, number: number, at: Instant, by: string) =>
    `Version ${version}: ändring ${number}, ${date(at)}, av ${by} (processledare).`,
  changedInPublic: (version: number, at: Instant) => `Version ${version}: redaktionell ändring ${date(at)}.`,
  before: 'Stod: ',
  after: 'Står: ',
  why: 'Skäl: ',
  setAside: (version: number, numbers: readonly number[], at: Instant, by: string) =>
    `Version ${version}: ${by} sade ${date(at)} att ändring ${numbers.join(' och ')} inte är redaktionell. Beslutet lyder som förut.`,
  setAsideInPublic: (version: number, at: Instant) =>
    `Version ${version}: en redaktionell ändring gäller inte sedan ${date(at)}.`,
  /** In a list of decisions. */
  inVersion: (version: number) => `(Version ${version}, redaktionellt ändrad.)`,
  fingerprint: 'Fingeravtrycket gäller texten som den beslutades.',
  texts: 'Texten som den lyder nu',
  change: {
    open: 'Rätta ett skrivfel',
    before: { label: 'Står i dag', hint: `Orden runt felet, precis som de står. ${NO_PATIENT_DATA}` },
    becomes: { label: 'Ska stå' },
    why: { label: 'Vad är det som rättas?' },
    send: 'Rätta',
  },
  setAsideForm: {
    open: 'Det här är inte redaktionellt',
    which: {
      label: 'Vilken ändring?',
      hint: 'Beslutet lyder då som förut. Ändringen och ditt skäl står kvar bland versionerna.',
      placeholder: 'Välj en ändring',
    },
    reason: { label: 'Skäl' },
    send: 'Låt ändringen falla',
  },
  choice: (number: number, after: string) => `Ändring ${number}: ${after}`,
  summary: (number: string, title: string) => `Versioner av ${number}: ${title}`,
  notice,
};
