export const registerMenuTexts = {
  heading: 'Ändra sammansättningen',
  introduction: 'Välj vad du vill ändra. Varje ändring sparas med ditt namn och tidpunkten.',
  seat: { label: 'Plats', placeholder: 'Välj en plats', open: 'Öppna plats' },
  newSeat: 'Ny plats',
  roles: 'Uppdrag',
  details: 'Forumets uppgifter',
  stateFunds: 'Statliga medel',
  applications: 'Ansökningar om statliga medel',
  times: 'Tider och påminnelser',
  importFile: 'Läs in från fil',
  exportFile: 'Ta ut som fil',
  summary: (shortName: string) => `${shortName}: ändra sammansättningen`,
};
