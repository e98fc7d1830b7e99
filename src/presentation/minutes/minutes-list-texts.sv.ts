import type { LocalDate } from '../../domain/time';
import { day } from '../dates.sv';

/** A forum's minutes. */
export const minutesListTexts = {
  heading: 'Mötesanteckningar',
  own: 'Väntar på dig',
  awaited: 'Väntar på andra',
  latest: 'Senaste anteckningarna',
  none: 'Det finns inga mötesanteckningar att justera än.',
  noneToStart: 'Det finns inga mötesanteckningar att justera än. Välj Starta justering efter nästa möte.',
  state: (state: string, meetingOn: LocalDate) => `${state}. Mötet ${day(meetingOn)}.`,
  remind: 'Påminn',
  start: 'Starta justering',
  summary: 'Mötesanteckningar och vad som väntar',
};

/** A file that a note taker has sent. */
export const minutesFileTexts = {
  heading: 'Lämna in filen',
  introduction: 'Välj vilka anteckningar filen gäller. Inget är inlämnat än.',
  name: 'Fil: ',
  fingerprint: 'Fingeravtryck (SHA-256): ',
  label: { label: 'Dokumentets egen version', hint: 'Filens namn, om du inte skriver något annat.' },
  changes: {
    label: 'Vad är ändrat sedan förra versionen?',
    hint: 'Alla justerar den nya versionen på nytt. Skriv inga patientuppgifter.',
  },
  share: 'Filen ligger hos dig. Dela den med dem som ska justera och godkänna, annars kan de inte öppna den.',
  of: (title: string, shortName: string, meetingOn: LocalDate) => `${title} (${shortName}, mötet ${day(meetingOn)})`,
  send: (version: number) => `Lämna in som version ${version}`,
  summary: 'Lämna in filen som mötesanteckningar',
};

/** The whole chain to copy. */
export const minutesExportTexts = {
  heading: 'Spara justeringens historik',
  explanation:
    'Kopiera texten och spara den hos den som ansvarar för arkivet. Den nedre rutan har samma innehåll i maskinläsbar form.',
  inParts: (parts: number) =>
    `Historiken är för lång för ett kort och är delad i ${parts} delar. Klistra in delarna av texten efter varandra i ordning, och delarna av data för sig.`,
  part: (part: number, parts: number) => `Del ${part} av ${parts}`,
  asText: 'Historiken som text',
  asData: 'Historiken som data (JSON)',
  showPart: (part: number) => `Visa del ${part}`,
  summary: (title: string) => `Spara justeringens historik: ${title}`,
};
