import type { FormTexts } from '../field-texts';
import { NO_PATIENT_DATA } from '../no-patient-data.en';

export const moveToMeeting: FormTexts = {
  open: 'Take up at a meeting',
  label: 'Why is the matter taken up at a meeting? (optional)',
  hint: `The reason is shown in the forum. ${NO_PATIENT_DATA}`,
  missing: 'Write a reason.',
  send: 'Take up at a meeting',
};

export const strike: FormTexts = {
  open: 'Strike the matter',
  label: 'Why is the matter struck?',
  hint: `The matter ends without a decision and cannot be opened again. The reason is shown in the forum. ${NO_PATIENT_DATA}`,
  missing: 'Write a reason.',
  send: 'Yes, strike the matter',
};
