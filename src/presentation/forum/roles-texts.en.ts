export const rolesTexts = {
  kind: 'The forum’s roles',
  heading: 'Who has which role?',
  none: 'nobody',
  earlier: (count: number) => `And ${count} earlier.`,
  term: (name: string, term: string) => `${name}, ${term}`,
  change: { label: 'Change a role', placeholder: 'Choose a role', open: 'Change the role' },
  newTerm: {
    heading: 'New role',
    hint: 'Whoever is chair, vice chair or approver already then ends the day before.',
    role: 'Role',
    until: (months: number | null) =>
      months === null
        ? 'Leave empty for until further notice.'
        : `Leave empty for until further notice. For the chair and the vice chair the day is filled in after ${months} months, as in the charter.`,
    start: 'Add the role',
  },
  days: {
    heading: 'Change the role',
    whose: (role: string, name: string) => `${role}: ${name}.`,
    hint: 'A later last day extends the term. Only remove what is entered wrongly.',
    leftOn: {
      label: 'Left early on',
      hint: 'The last day of somebody who leaves before the term ends. Otherwise leave empty.',
    },
    save: 'Save the role',
    remove: {
      open: 'Remove',
      explanation: 'The role is removed, as if it had never been entered. If somebody leaves: give a last day.',
      send: 'Yes, remove the role',
    },
  },
  summary: (shortName: string) => `${shortName}: roles`,
};
