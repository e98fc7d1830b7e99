export const replacementTexts = {
  standsIn: 'Det här kortet ersätter ett tidigare, som inte gick att uppdatera.',
  heading: 'Ersatt kort',
  replaced: 'Kortet har ersatts av ett nyare. Använd det i stället.',
};
