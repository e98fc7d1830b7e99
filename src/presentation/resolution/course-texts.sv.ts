import type { Instant } from '../../domain/time';
import { moment } from '../dates.sv';
import { NO_PATIENT_DATA } from '../no-patient-data.sv';

export const courseTexts = {
  heading: 'Läget i ärendet',
  withdraw: {
    open: 'Återta ärendet',
    label: 'Varför återtas ärendet?',
    hint: `Skälet visas i forumet. Omgången avslutas utan beslut. ${NO_PATIENT_DATA}`,
    missing: 'Skriv ett skäl.',
    send: 'Återta ärendet',
  },
  closeEarly: {
    open: 'Stäng omgången nu',
    explanation: 'Omgången avslutas med de svar som finns, och ingen kan svara efter det. Det går inte att ångra.',
    send: 'Ja, stäng omgången',
  },
  summaryOpen: (title: string) => `Utskickat, följ svaren här: ${title}`,
  asOf: (at: Instant) => `Så var läget ${moment(at)}.`,
  showNow: 'Visa läget nu',
  handedOver: {
    recused: 'Du har anmält jäv. Andra i forumets ledning tar ärendet vidare.',
    presidesNoMore: 'Du är inte längre ordförande eller vice ordförande. Du behöver inte göra något mer här.',
    leadsNoMore: 'Du leder inte längre ärendet. Du behöver inte göra något mer här.',
  },
  summary: (title: string) => `Läget i ärendet ${title}`,
};

export const objectionsTexts = {
  heading: 'Ni är inte eniga än',
  /** Over the card when it has been decided what becomes of the matter. */
  settled: 'Invändningen',
  lead: 'Svaren nedan gör att ärendet inte kan beslutas som det är.',
  staysOpen: (closesAt: Instant) =>
    `Omgången är öppen till ${moment(closesAt)}, så att allas synpunkter kommer in. Den som har svarat kan ändra sig.`,
  mayClose: 'Du kan också stänga omgången nu. Då avgörs ärendet av de svar som finns.',
  over: 'Inga svar hindrar längre ett beslut. Omgången fortsätter.',
  summary: (title: string) => `Någon har invänt: ${title}`,
};
