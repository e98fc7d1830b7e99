import type { FormTexts } from '../field-texts';
import { NO_PATIENT_DATA } from '../no-patient-data.sv';

export const moveToMeeting: FormTexts = {
  open: 'Ta upp på möte',
  label: 'Varför tas ärendet upp på möte? (frivilligt)',
  hint: `Skälet visas i forumet. ${NO_PATIENT_DATA}`,
  missing: 'Skriv ett skäl.',
  send: 'Ta upp på möte',
};

export const strike: FormTexts = {
  open: 'Stryk ärendet',
  label: 'Varför stryks ärendet?',
  hint: `Ärendet avslutas utan beslut och kan inte öppnas igen. Skälet visas i forumet. ${NO_PATIENT_DATA}`,
  missing: 'Skriv ett skäl.',
  send: 'Ja, stryk ärendet',
};
