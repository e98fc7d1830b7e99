export const registerMenuTexts = {
  heading: 'Ändra sammansättningen',
  introduction: 'Välj vad du vill ändra. Varje ändring sparas med ditt namn och tidpunkten.',
  seat: { label: 'Plats', placeholder: 'Välj en plats', open: 'Öppna plats' },
  /** One line of the list of seats. */
  line: (number: number, party: string, holder: string) =>
    [`${number}`, party, holder].filter((part) => part !== '').join(', '),
  newSeat: 'Ny plats',
  roles: 'Uppdrag',
  details: 'Forumets uppgifter',
  times: 'Tider och påminnelser',
  importFile: 'Läs in från fil',
  exportFile: 'Ta ut som fil',
  summary: (shortName: string) => `${shortName}: ändra sammansättningen`,
};
