import type { LocalDate } from '../../domain/time';
import type { Instant } from '../../domain/time';
import type { ConditionDuty } from '../../domain/terms/conditions';
import type { Delegation } from '../../domain/terms/terms';
import type { Renewal } from '../../domain/terms/terms-notes';
import { date } from '../dates.sv';
import type { FinalReportFault } from '../../domain/state-funds/final-report';
import type { SentencesBy } from '../sentences-by';
import { listed } from '../forum/listed.sv';
import { NO_PATIENT_DATA } from '../no-patient-data.sv';

export const termsTexts = {
  validUntil: (day: LocalDate) => `Gäller till och med ${date(day)}.`,
  /** `conditions`: how many have to be met first. */
  prolongUntil: (day: LocalDate, conditions: number) =>
    `Kan förlängas till och med ${date(day)}${onceMet(conditions)}.`,
  /** From 1; of `all`. */
  condition: (number: number, all: number, text: string) => `${all === 1 ? 'Villkor' : `Villkor ${number}`}: ${text}`,
  /** Whose it is to see that a condition is met, and by when. */
  duty: (condition: string, whoseAndWhen: string) => `${condition} (${whoseAndWhen})`,
  whoseAndWhen: ({ owner, due }: ConditionDuty) =>
    [owner, due === null ? '' : `senast ${date(due)}`].filter((part) => part !== '').join(', '),
  /** As whom an owner is read, and who is reminded. */
  ownerRead: (condition: number, written: string, who: string) =>
    `Villkor ${condition}: ”${written}” läses som ${who}.`,
  freeText: 'fri text',
  personReminded: 'Den personen påminns.',
  leadersReminded: 'Forumets ledning påminns.',
  /** All of them in one line. */
  conditions: (texts: readonly string[]) =>
    texts.length === 1
      ? `Villkor: ${texts.join('')}`
      : `Villkor: ${texts.map((text, index) => `${index + 1}. ${text}`).join('; ')}`,
  /** What may come of a decision once it has been made. */
  laterOn: 'Vad som gäller längre fram',
  heading: 'Villkor och giltighet',
  open: 'Villkor och giltighet',
  followUp: 'Så har det gått',
  conditionIs: (number: number, all: number) => (all === 1 ? 'Villkoret: ' : `Villkor ${number}: `),
  /** `by` and `evidence` are '' where names are not told. */
  met: (at: Instant, by: string, evidence: string) =>
    `uppfyllt ${date(at)}${by === '' ? '' : `, enligt ${by}`}.${evidence === '' ? '' : ` ${evidence}`}`,
  notMet: 'inte uppfyllt än.',
  takenBack: (at: Instant, by: string, reason: string) =>
    `${by} tog ${date(at)} tillbaka att det var uppfyllt: ${reason}`,
  wasMet: (at: Instant, by: string, evidence: string) => `Sades vara uppfyllt ${date(at)} av ${by}: ${evidence}`,
  begun: (way: Renewal, at: Instant, by: string) => `${RENEWAL[way]} påbörjades ${date(at)} av ${by}.`,
  renewed: (way: Renewal, number: string, until: LocalDate | null) =>
    `${RENEWED[way]} genom ${number}${until === null ? '' : `, till och med ${date(until)}`}.`,
  locked: (conditions: readonly number[], all: number) =>
    `Förlängning är låst tills ${theConditions(conditions, all)} är ${metThen(conditions)}.`,
  meet: {
    open: 'Bocka av ett villkor',
    which: { label: 'Vilket villkor är uppfyllt?', hint: 'Välj ett i taget.', placeholder: 'Välj ett villkor' },
    evidence: {
      label: 'Vad visar det?',
      hint: `Till exempel: återrapporterat till LGS den 18 september. ${NO_PATIENT_DATA}`,
    },
    send: 'Bocka av villkoret',
  },
  takeBack: {
    open: 'Ta tillbaka en avbockning',
    which: {
      label: 'Vilket villkor är inte uppfyllt?',
      hint: 'Det som stod finns kvar, med vem som tog tillbaka det och varför.',
      placeholder: 'Välj ett villkor',
    },
    reason: { label: 'Skäl' },
    send: 'Ta tillbaka avbockningen',
  },
  report: {
    open: 'Lämna slutrapport',
    done: { label: 'Vad har gjorts, och hur gick det mot målen?', hint: NO_PATIENT_DATA },
    residents: { label: 'Hur många invånare har nåtts?', hint: 'Ett heltal, till exempel 120.' },
    spent: { label: 'Hur mycket har använts?', hint: 'Till exempel 280 tkr.' },
    send: 'Spara slutrapporten',
    fault: {
      missing: 'Fyll i det här.',
      tooLong: ({ length, most }) => `Texten är ${length} tecken. Korta den till högst ${most}.`,
      notANumber: 'Skriv ett heltal, till exempel 120.',
      notAnAmount: 'Det går inte att läsa som ett belopp. Skriv till exempel 280 tkr eller 0 kr.',
    } satisfies SentencesBy<'fault', FinalReportFault>,
    /** `by` is '' where names are not told. */
    told: (at: Instant, by: string) => `Slutrapport ${date(at)}${by === '' ? '' : `, av ${by}`}: `,
    numbers: (residents: number, spent: string) => `${count(residents)} invånare har nåtts. Använt: ${spent}.`,
    earlier: (at: Instant, by: string, numbers: string, done: string) =>
      `Tidigare slutrapport ${date(at)} av ${by}: ${numbers} ${done}`,
  },
  lastYear:
    'Det här är projektets tredje och sista år. Statliga medel ges i högst tre år, så ett fjärde år går emot kriterierna.',
  goOn: 'Gå vidare före sista dagen',
  goOnHint: 'Valet ger ett nytt ärende med texten ifylld. Inget skickas ut.',
  way: {
    prolong: 'Förläng',
    prolongEdited: 'Förläng, redaktionellt ändrat',
    revise: 'Revidera',
    end: 'Avsluta',
  } satisfies Record<Renewal, string>,
  /** What a matter was begun as. */
  source: (way: Renewal, of: string) => `${RENEWAL[way]} av ${of}.`,
  summary: (number: string, title: string) => `Villkor och giltighet, ${number}: ${title}`,
  notice: {
    unknownCondition: 'Välj ett villkor i listan och försök igen.',
    evidenceMissing: 'Skriv vad som visar att villkoret är uppfyllt.',
    conditionChangedSince: 'Villkoret har ändrats sedan kortet visades, så inget är sparat. Öppna det igen och jämför.',
    nothingRunsOut:
      'Beslutet har ingen sista dag, så det finns inget att förlänga eller avsluta här. Skriv ny i stället.',
    alreadyRenewed: (number: string) => `Forumet har redan gått vidare med beslutet, i ${number}. Läs det beslutet.`,
    optionLocked: (conditions: readonly number[]) =>
      `Möjligheten till förlängning är låst: villkor ${listedNumbers(conditions)} är inte ${metThen(conditions)}. Bocka först av ${conditions.length === 1 ? 'det' : 'dem'} på beslutets kort.`,
    nothingDelegated: 'Beslutet delegerar inget, så det finns inget att avsluta här.',
    delegationEndedAlready: 'Det är redan noterat att delegeringen är avslutad, och varför. Läs vad som står nu.',
    delegationEnded: 'Delegeringen är avslutad. Forumet beslutar själv igen.',
    nothingToReport: 'Beslutet gäller inte statliga medel, så det har ingen slutrapport.',
    reportFaulty: 'Slutrapporten är inte sparad. Öppna Lämna slutrapport och rätta det som är markerat.',
    reportChangedSince:
      'Någon har lämnat en slutrapport sedan kortet visades, så din är inte sparad. Läs den, och skicka din igen om den ska gälla i stället.',
    resultsReported: 'Slutrapporten är sparad. Den står på beslutet och i dess filer.',
    conditionMet: 'Villkoret är avbockat.',
    conditionTakenBack: 'Avbockningen är tillbakatagen. Den står kvar, men villkoret räknas inte som uppfyllt.',
  },
  delegatedWithin: (to: string) =>
    `I det som publiceras står ”ett annat forum” i stället för ”${to}”, så att ingen person namnges.`,
  anotherForum: 'ett annat forum',
  delegation: ({ to, matters, reviewOn }: Delegation) =>
    `Tills vidare beslutar ${to} om ${matters}. Forumet prövar det igen senast ${date(reviewOn)}.`,
  /** `by` and `reason` are '' where names are not told. */
  delegationEnded: (at: Instant, by: string, reason: string) =>
    `Delegeringen avslutades ${date(at)}${by === '' ? '' : `, enligt ${by}`}.${reason === '' ? '' : ` ${reason}`}`,
  endDelegation: {
    open: 'Avsluta delegeringen',
    reason: {
      label: 'Hur avslutades den?',
      hint: 'Till exempel: LGS beslutade på mötet 19 november, punkt 4, att själv besluta igen.',
    },
    send: 'Avsluta delegeringen',
  },
  ifUnmet: (conditions: number, text: string) =>
    `Om ${conditions === 1 ? 'villkoret' : 'villkoren'} inte uppfylls: ${text}`,
};

const RENEWAL: Readonly<Record<Renewal, string>> = {
  prolong: 'Förlängning',
  prolongEdited: 'Förlängning med redaktionella ändringar',
  revise: 'Revidering',
  end: 'Avslut',
};

const RENEWED: Readonly<Record<Renewal, string>> = {
  prolong: 'Förlängt',
  prolongEdited: 'Förlängt med redaktionella ändringar',
  revise: 'Reviderat',
  end: 'Avslutat',
};

function count(number: number): string {
  return new Intl.NumberFormat('sv-SE').format(number);
}

function onceMet(conditions: number): string {
  if (conditions === 0) return '';
  return conditions === 1 ? ', när villkoret är uppfyllt' : ', när alla villkor är uppfyllda';
}

function theConditions(conditions: readonly number[], all: number): string {
  return all === 1 ? 'villkoret' : `villkor ${listedNumbers(conditions)}`;
}

function listedNumbers(numbers: readonly number[]): string {
  return listed(numbers.map(String));
}

function metThen(conditions: readonly number[]): string {
  return conditions.length === 1 ? 'uppfyllt' : 'uppfyllda';
}
