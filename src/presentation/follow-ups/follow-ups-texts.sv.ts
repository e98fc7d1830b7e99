import type { Ending, FollowUpChange, FollowUpSource, Recurrence } from '../../domain/follow-ups/follow-ups';
import type { AtMeeting } from '../../domain/decision/report-note';
import type { Instant, LocalDate } from '../../domain/time';
import { day } from '../dates.sv';
import { NO_PATIENT_DATA } from '../no-patient-data.sv';
import type { SentencesBy } from '../sentences-by';

const recurs: Readonly<Record<Recurrence, string>> = {
  never: 'en gång',
  quarterly: 'varje kvartal',
  halfYearly: 'varje halvår',
  yearly: 'varje år',
  every18Months: 'var 18:e månad',
  every24Months: 'vartannat år',
};

const field = {
  title: { label: 'Vad ska bevakas?', hint: NO_PATIENT_DATA },
  owner: { label: 'Vem väntar det på?', placeholder: 'Välj' },
  typedOwner: { label: 'Eller en temagrupp eller ett annat forum', hint: 'Lämna tomt om du har valt någon i listan.' },
  when: { label: 'När ska det tas upp?', placeholder: 'Välj' },
  on: { label: 'Eller senast en dag', hint: 'Lämna tomt om det ska tas upp på ett möte.' },
  recurs: { label: 'Hur ofta kommer det igen?', placeholder: 'Välj' },
  source: { label: 'Varifrån kommer det? (frivilligt)', placeholder: 'Välj' },
  item: { label: 'Punkt i mötesanteckningarna (frivilligt)', hint: 'Till exempel 5 eller 1 b.' },
};

const source: SentencesBy<'kind', FollowUpSource> = {
  byHand: '',
  decision: ({ number }) => (number === '' ? 'Från ett tidigare beslut.' : `Från beslut ${number}.`),
  minutes: ({ meetingOn, item }) => `Från mötet ${day(meetingOn)}${item === '' ? '' : `, punkt ${item}`}.`,
  cycle: 'Från årshjulet.',
  application: 'Någon har sökt statliga medel.',
  condition: ({ condition, number }) =>
    `Villkor ${condition} för ${number}. Det bockas av på beslutet, av dem som leder forumet.`,
  finalReport: ({ number }) => `Statliga medel återrapporteras innan ${number} löper ut.`,
  runsOut: ({ monthsBefore, number }) => `Påminnelse ${monthsBefore} månader före sista dagen för ${number}.`,
};

const lapsed: Readonly<Record<Extract<Ending, { readonly how: 'lapsed' }>['because'], (at: Instant) => string>> = {
  next: (at) => `Ersatt av nästa påminnelse ${day(at)}.`,
  decided: (at) => `Avslutad av sig själv ${day(at)}, eftersom forumet har beslutat hur det går vidare.`,
  met: (at) => `Avslutad av sig själv ${day(at)}, eftersom villkoret är avbockat.`,
  reported: (at) => `Avslutad av sig själv ${day(at)}, eftersom slutrapporten är lämnad.`,
  takenUp: (at) => `Avslutad av sig själv ${day(at)}, eftersom det finns ett ärende om ansökan.`,
  withdrawn: (at) => `Avslutad av sig själv ${day(at)}, eftersom ansökan är tillbakadragen.`,
};

const ended: SentencesBy<'how', Ending> = {
  done: ({ at, by, reason }) => `Klar ${day(at)}, enligt ${by.name}.${reason === '' ? '' : ` ${reason}`}`,
  dropped: ({ at, by, reason }) => `Avslutad utan åtgärd ${day(at)} av ${by.name}. Skäl: ${reason}`,
  lapsed: ({ because, at }) => lapsed[because](at),
};

/** What is said of a follow-up on every card. */
export const followUpWords = {
  nobody: 'ingen angiven',
  leaders: 'de som leder forumet',
  forum: (shortName: string) => `hela ${shortName}`,
  seat: (seat: number, name: string) => (name === '' ? `plats ${seat}, som är tom` : `plats ${seat}: ${name}`),
  owner: (name: string) => `Väntar på: ${name}.`,
  due: {
    day: (on: LocalDate) => `Senast ${day(on)}.`,
    meeting: (on: LocalDate) => `Tas upp på mötet ${day(on)}.`,
    nextMeeting: 'Tas upp på nästa möte.',
    firstMeetingFrom: (on: LocalDate) => `Tas upp på första mötet från ${day(on)}.`,
  },
  late: (on: LocalDate) => `Försenad. Sista dagen var ${day(on)}.`,
  source,
  recurs: (how: Recurrence) => `Kommer igen ${recurs[how]}.`,
  takenUp: ({ meetingOn, item }: AtMeeting) => `Togs upp på mötet ${day(meetingOn)}, punkt ${item}.`,
  ended,
};

export const followUpsTexts = {
  heading: 'Bevakningar',
  none: 'Forumet har inga bevakningar.',
  /** In the channel: where they are changed. */
  inPerson: 'Bevakningar läggs till och ändras i din egen chatt med mig. Skriv bevakningar där.',
  group: {
    proposals: 'Förslag att bekräfta',
    late: 'Försenade',
    open: 'Öppna',
    over: 'Klara och avslutade',
  },
  open: 'Öppna',
  show: 'Visa bevakningar',
  add: { open: 'Lägg till bevakning', send: 'Lägg till' },
  field,
  nextMeeting: 'Nästa möte',
  meeting: (on: LocalDate) => `Mötet ${day(on)}`,
  firstMeetingFrom: (on: LocalDate) => `Första mötet från ${day(on)}`,
  day: 'En dag som du skriver nedan',
  byHand: 'Inget beslut och inget möte',
  recurs: (how: Recurrence) => recurs[how],
  find: {
    open: 'Hitta bevakningar i en text',
    explanation:
      'Klistra in besluten ur mötesanteckningarna. Jag letar efter meningar som ”ger uppdrag till”, ”tas upp igen” och ”återkopplar” och föreslår bevakningar som du bekräftar.',
    text: { label: 'Text', hint: NO_PATIENT_DATA },
    meeting: { label: 'Från vilket möte?', placeholder: 'Välj ett möte' },
    send: 'Hitta bevakningar',
  },
  cycle: {
    open: 'Lägg in årshjulet',
    explanation:
      'Årsrapporten, nästa års möten och ordförandeskiftet läggs in och kommer igen av sig själva. Dagarna är förslag: flytta dem så att de stämmer med ert årshjul.',
    send: 'Ja, lägg in årshjulet',
  },
  file: {
    over: 'Bevakningar',
    title: (forumName: string) => `Bevakningar, ${forumName}`,
    column: {
      title: 'Vad',
      owner: 'Väntar på',
      due: 'När',
      source: 'Från',
      recurs: 'Kommer igen',
      status: 'Läge',
      trace: 'Ändrat',
    },
    status: {
      open: 'öppen',
      done: 'klar',
      dropped: 'avslutad utan åtgärd',
      lapsed: 'avslutad av sig själv',
      takenUp: 'tagen upp',
    },
  },
  summary: (shortName: string) => `${shortName}: bevakningar`,
};

const changed: Readonly<Record<FollowUpChange['type'], (name: string, at: Instant, before: string) => string>> = {
  moved: (name, at, before) => `Ändrad av ${name} ${day(at)}. Stod tidigare: ${before}`,
  done: (name, at) => `Klarmarkerad av ${name} ${day(at)}.`,
  dropped: (name, at) => `Avslutad av ${name} ${day(at)}.`,
};

export const followUpTexts = {
  heading: 'Bevakning',
  headingProposal: 'Förslag till bevakning',
  proposalExplanation: 'Jag hittade det här i texten. Bekräfta det som ska bevakas, eller avstå.',
  proposalToRead: 'Jag hittade det här i texten. De som leder forumet bekräftar det som ska bevakas.',
  added: (name: string, at: Instant) => `Tillagd av ${name} ${day(at)}.`,
  addedByItself: (at: Instant) => `Tillagd ${day(at)}.`,
  trace: 'Ändringar',
  change: ({ at, by, reason, type }: FollowUpChange, before: string) =>
    changed[type](by.name, at, before) + because(reason),
  finish: {
    open: 'Klar',
    outcome: { label: 'Vad blev det? (frivilligt)', hint: NO_PATIENT_DATA },
    send: 'Markera som klar',
  },
  move: {
    open: 'Flytta eller lämna över',
    reason: { label: 'Skäl' },
    send: 'Spara ändringen',
  },
  drop: {
    open: 'Avsluta utan åtgärd',
    reason: { label: 'Varför behövs den inte?' },
    send: 'Avsluta bevakningen',
  },
  confirm: { send: 'Bekräfta bevakningen' },
  decline: { send: 'Avstå från förslaget' },
  showDecision: 'Visa beslutet',
  showApplication: 'Visa ansökan',
  /** On the decision: what came of it. */
  cameOfIt: 'Vad beslutet har lett till',
  toggleCameOfIt: (count: number) => `Vad beslutet har lett till (${count})`,
  summary: (shortName: string, title: string) => `${shortName}: bevakning. ${title}`,
};

function because(reason: string): string {
  return reason === '' ? '' : ` Skäl: ${reason}`;
}
