import type { Wording } from '../../domain/forum/wording';
import type { Instant } from '../../domain/time';
import type { ChangedField } from '../../domain/resolution/content';
import type { Choice } from '../../domain/resolution/ballot';
import { moment } from '../dates.sv';
import { standpoint } from '../words.sv';

type LeadIn = Readonly<Record<Wording, (shortName: string) => string>>;

export const matterTexts = {
  heading: 'Ärende per capsulam',
  headingRound: (round: number) => `Ärende per capsulam, omgång ${round}`,
  proposal: { decides: 'Förslag till beslut', endorses: 'Förslag till ställningstagande' } satisfies Record<
    Wording,
    string
  >,
  /** Of a proposal whose points all go on from the heading. */
  proposalToEndorse: 'Förslag att ställa sig bakom',
  /** The forum's own lead-in to a decision. */
  leadIn: {
    decides: (shortName: string) => `${shortName} beslutar`,
    endorses: (shortName: string) => `${shortName} ställer sig bakom`,
  } satisfies LeadIn,
  /** The same of what has been decided. */
  ledIn: {
    decides: (shortName: string) => `${shortName} har beslutat`,
    endorses: (shortName: string) => `${shortName} har ställt sig bakom`,
  } satisfies LeadIn,
  question: 'Frågan',
  urgency: 'Varför frågan inte kan vänta',
  shortNotice: 'Motiv till kort svarstid',
  background: 'Bakgrund',
  toggleBackground: 'Visa eller dölj fråga och bakgrund',
  toggleReasons: 'Visa eller dölj underlaget',
  attachments: 'Bilagor',
  attachment: (name: string, host: string) => `${name} (${host})`,
  fileFingerprint: (start: string) => `fingeravtryck ${start}`,
  answerBy: (closesAt: Instant) => `Svara senast ${moment(closesAt)}.`,
  extended: 'Svarstiden är förlängd.',
  ownDecisions:
    'Varje huvudman fattar sitt eget formella beslut och genomför det som överenskommits i den egna organisationen.',
};

export const changesTexts = {
  heading: (previous: number) => `Ändrat sedan omgång ${previous}`,
  none: 'Texten är oförändrad.',
  added: 'Tillagt: ',
  removed: 'Borttaget: ',
  otherFile: 'Samma länk, ändrad fil: ',
  rewritten: 'Omskrivet. Den förra texten finns i historiken.',
  /** Of the proposal. */
  clause: {
    changed: (number: number, most: number) => (most === 1 ? 'Förslaget: ' : `Punkt ${number} är ändrad: `),
    isNew: (number: number) => `Punkt ${number} är ny.`,
    struck: (formerly: number) => `Struken (förut punkt ${formerly}): `,
    rewritten: (number: number, most: number) =>
      `${most === 1 ? 'Förslaget är omskrivet' : `Punkt ${number} är omskriven`}. Förut stod det: `,
    kept: (number: number, formerly: number) => `punkt ${number}${number === formerly ? '' : ` (förut ${formerly})`}`,
  },
  /** Of the conditions. */
  condition: {
    changed: (number: number, most: number) => `${conditionNamed(number, most)} är ändrat: `,
    isNew: (number: number, most: number) => `${conditionNamed(number, most)} är nytt.`,
    struck: (formerly: number, most: number) =>
      most === 1 ? 'Villkoret är struket. Förut stod det: ' : `Struket (förut villkor ${formerly}): `,
    rewritten: (number: number, most: number) => `${conditionNamed(number, most)} är omskrivet. Förut stod det: `,
    kept: (number: number, formerly: number, most: number) => {
      if (most === 1) return 'villkoret';
      return `villkor ${number}${number === formerly ? '' : ` (förut ${formerly})`}`;
    },
  },
  part: {
    validUntil: 'Giltighetstiden',
    prolongUntil: 'Förlängningen',
    ifUnmet: 'Följden',
    delegation: 'Delegeringen',
  },
  /** Of one of the parts. */
  single: {
    changed: (part: string) => `${part} är ändrad: `,
    isNew: (part: string) => `${part} är ny.`,
    struck: (part: string) => `${part} är struken. Förut stod det: `,
    rewritten: (part: string) => `${part} är ändrad. Förut stod det: `,
  },
  unchanged: (kept: string) => `Oförändrat: ${kept}.`,
  field: {
    title: 'Rubriken: ',
    clauses: 'Förslaget: ',
    question: 'Frågan: ',
    urgency: 'Varför det inte kan vänta: ',
    applicant: 'Sökande part: ',
    amount: 'Pengarna: ',
    conditions: 'Villkor och giltighet: ',
    projectYear: 'Statliga medel: ',
    background: 'Bakgrunden: ',
    attachments: 'Bilagorna: ',
  } satisfies Record<ChangedField, string>,
};

export const answersTexts = {
  heading: 'Svar',
  count: (answered: number, all: number) => `Slutliga svar: ${answered} av ${all}.`,
  answered: 'Från: ',
  anchoring: (principal: string, count: number) => `${principal}, behöver förankra (${count}): `,
  silent: (principal: string, count: number) => `${principal}, har inte svarat (${count}): `,
  /** Of a principal. */
  noneMissing: 'inget slutligt svar saknas.',
  waitingFor: 'Väntar på: ',
  missingFrom: 'Slutligt svar saknas från: ',
  whoIsWaitedFor: (count: number) => `Ni väntar på ${count}`,
  /** Once nobody can answer any more. */
  whoIsMissing: (count: number) => `Slutliga svar som saknas: ${count}`,
  /** The same beside those who have, where there is room for less. */
  whoNeverAnswered: (count: number) => `${count} svar saknas`,
  whoHasAnswered: (count: number) => `${count} har svarat`,
  ofPrincipal: (principal: string, answered: number, all: number) => `${principal} ${answered} av ${all}`,
  onlyWho: 'Vad var och en har svarat visas när omgången är stängd.',
  standpoints: 'Så svarade ledamöterna',
  toggleStandpoints: 'Visa eller dölj ståndpunkter',
  group: (choice: Choice, count: number) => `${standpoint[choice]} (${count})`,
  silentInAll: (count: number) => `Har inte svarat (${count})`,
  note: (name: string) => `Anteckning till beslutet, ${name}: `,
};

function conditionNamed(number: number, most: number): string {
  return most === 1 ? 'Villkoret' : `Villkor ${number}`;
}
