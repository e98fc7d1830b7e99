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
