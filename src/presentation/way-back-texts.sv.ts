import type { Return } from '../application/way-back';

/** The button that leads back to where somebody came from. */
export const wayBackTexts = {
  to: {
    'help.show': 'Tillbaka till hjälpen',
    'forums.choose': 'Tillbaka till forumen',
    'composition.show': 'Tillbaka till sammansättningen',
    'register.open': 'Tillbaka till menyn',
    'seat.open': 'Tillbaka till platsen',
    'roles.open': 'Tillbaka till uppdragen',
    'export.show': 'Tillbaka till filen',
    'todo.show': 'Tillbaka till listan',
    'matters.show': 'Tillbaka till ärendena',
    'matter.history': 'Tillbaka till historiken',
    'matter.deliveries': 'Tillbaka till leveransen',
    'deliveries.show': 'Tillbaka till listan',
    'vote.view': 'Tillbaka till ärendet',
    'preview.show': 'Tillbaka till förhandsgranskningen',
    'declined.show': 'Tillbaka till svaret',
    'course.show': 'Tillbaka till ärendet',
    'tally.show': 'Tillbaka till ärendet',
    'rework.show': 'Tillbaka till uppdraget',
    'reminder.show': 'Tillbaka till påminnelsen',
    'decisions.show': 'Tillbaka till besluten',
    'decision.show': 'Tillbaka till beslutet',
    'meetings.show': 'Tillbaka till mötena',
    'reports.show': 'Tillbaka till mötets lista',
    'minutes.list': 'Tillbaka till anteckningarna',
    'minutes.open': 'Tillbaka till uppgiften',
    'minutes.chain': 'Tillbaka till alla steg',
    'minutes.export': 'Tillbaka till filen',
    'minutes.status': 'Tillbaka till läget',
    'minutes.over': 'Tillbaka till uppgiften',
    'minutes.overdue': 'Tillbaka till läget',
  } satisfies Record<Return, string>,
  /** On a form, wherever it leads. */
  withoutSaving: 'Tillbaka utan att spara',
};
