export const NO_PATIENT_DATA = 'Write no patient data.';
