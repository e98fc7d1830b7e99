export const registerMenuTexts = {
  heading: 'Change the composition',
  introduction: 'Choose what you want to change. Each change is kept with your name and the time.',
  seat: { label: 'Seat', placeholder: 'Choose a seat', open: 'Open the seat' },
  newSeat: 'New seat',
  roles: 'Roles',
  details: 'The forum’s details',
  stateFunds: 'State funds',
  applications: 'Applications for state funds',
  times: 'Times and reminders',
  importFile: 'Read in from a file',
  exportFile: 'Take out as a file',
  summary: (shortName: string) => `${shortName}: change the composition`,
};
