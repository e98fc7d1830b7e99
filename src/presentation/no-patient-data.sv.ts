/** Stands at every field for free text. */
export const NO_PATIENT_DATA = 'Skriv inga patientuppgifter.';
