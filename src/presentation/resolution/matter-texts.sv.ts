import { fullMoment } from '../moments.sv';
import { standpoint } from '../words.sv';
import type { MatterTexts, ChangesTexts, AnswersTexts } from './matter-texts';

export const matterTexts = {
  heading: 'Ärende per capsulam',
  headingRound: (round) => `Ärende per capsulam, omgång ${round}`,
  proposal: { decides: 'Förslag till beslut', endorses: 'Förslag till ställningstagande' },
  leadIn: (wording, shortName) => `${shortName} ${wording === 'decides' ? 'beslutar' : 'ställer sig bakom'}`,
  ledIn: (wording, shortName) => `${shortName} ${wording === 'decides' ? 'har beslutat' : 'har ställt sig bakom'}`,
  question: 'Ta ställning till',
  urgency: 'Varför frågan inte kan vänta',
  shortNotice: 'Motiv till kort svarstid',
  background: 'Bakgrund',
  toggleBackground: 'Visa eller dölj bakgrund',
  attachments: 'Bilagor',
  attachment: (name, host) => `${name} (${host})`,
  answerBy: (closesAt) => `Svara senast ${fullMoment(closesAt)}.`,
  extended: 'Svarstiden är förlängd.',
  ownDecisions:
    'Varje huvudman fattar sitt eget formella beslut och genomför det som överenskommits i den egna organisationen.',
} satisfies MatterTexts;

export const changesTexts = {
  heading: (previous) => `Ändrat sedan omgång ${previous}`,
  none: 'Texten är oförändrad.',
  added: 'Tillagt: ',
  removed: 'Borttaget: ',
  rewritten: 'Omskrivet. Den förra texten finns i historiken.',
  field: {
    title: 'Rubriken: ',
    clauses: 'Förslaget: ',
    question: 'Frågan: ',
    urgency: 'Varför det inte kan vänta: ',
    background: 'Bakgrunden: ',
    attachments: 'Bilagorna: ',
  },
} satisfies ChangesTexts;

export const answersTexts = {
  heading: 'Svar',
  count: (answered, all) => `Slutliga svar: ${answered} av ${all}.`,
  answered: 'Från: ',
  anchoring: (principal, count) => `${principal}, behöver förankra (${count}): `,
  silent: (principal, count) => `${principal}, har inte svarat (${count}): `,
  noneMissing: 'inget slutligt svar saknas.',
  onlyWho: 'Vad var och en har svarat visas när omgången är stängd.',
  standpoints: 'Så svarade ledamöterna',
  group: (choice, count) => `${standpoint[choice]} (${count})`,
  notAnswered: (count) => `Har inte svarat (${count}): `,
  note: (name) => `Anteckning till beslutet, ${name}: `,
} satisfies AnswersTexts;
