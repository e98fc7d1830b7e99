import type { Instant } from '../../domain/time';
import { moment } from '../dates.en';
import { NO_PATIENT_DATA } from '../no-patient-data.en';

export const courseTexts = {
  heading: 'Where the matter stands',
  withdraw: {
    open: 'Withdraw the matter',
    label: 'Why is the matter withdrawn?',
    hint: `The reason is shown in the forum. The round ends without a decision. ${NO_PATIENT_DATA}`,
    missing: 'Write a reason.',
    send: 'Withdraw the matter',
  },
  closeEarly: {
    open: 'Close the round now',
    explanation: 'The round ends with the answers there are, and nobody can answer after that. This cannot be undone.',
    send: 'Yes, close the round',
  },
  summaryOpen: (title: string) => `Sent out, follow the answers here: ${title}`,
  asOf: (at: Instant) => `This is how it stood ${moment(at)}.`,
  showNow: 'Show how it stands now',
  handedOver: {
    recused: 'You have declared recusal (jäv). Others who lead the forum take the matter further.',
    presidesNoMore: 'You are no longer chair or vice chair. You need not do anything more here.',
    leadsNoMore: 'You no longer lead the matter. You need not do anything more here.',
  },
  summary: (title: string) => `Where the matter stands: ${title}`,
};

export const objectionsTexts = {
  heading: 'You are not unanimous yet',
  settled: 'The objection',
  lead: 'Because of the answers below, the matter cannot be decided as it is.',
  staysOpen: (closesAt: Instant) =>
    `The round is open until ${moment(closesAt)}, so that everybody’s views come in. Those who have answered can change their minds.`,
  mayClose: 'You can also close the round now. Then the matter is settled by the answers there are.',
  over: 'No answers prevent a decision any more. The round goes on.',
  summary: (title: string) => `Somebody has objected: ${title}`,
};
