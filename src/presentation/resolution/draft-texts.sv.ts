import type { Instant } from '../../domain/time';
import type { DraftField } from '../../domain/resolution/content';
import { day, moment } from '../dates.sv';
import { NO_PATIENT_DATA } from '../no-patient-data.sv';
import { draftFault } from './draft-faults.sv';

const draftLabel: Readonly<Record<DraftField, string>> = {
  title: 'Rubrik',
  urgency: 'Varför kan frågan inte vänta till nästa möte?',
  question: 'Vad ska ledamöterna ta ställning till?',
  clauses: 'Förslag till beslut',
  applicant: 'Sökande part, om en part i forumet söker något',
  amount: 'Belopp, om beslutet gäller pengar',
  budgetYear: 'År som pengarna gäller',
  costCentre: 'Ansvar som pengarna tas från',
  conditions: 'Villkor för beslutet',
  ifUnmet: 'Vad händer om villkoren inte uppfylls?',
  validUntil: 'Beslutet gäller till och med',
  prolongUntil: 'Kan förlängas till och med',
  delegatedTo: 'Annat forum som ska besluta tills vidare',
  delegated: 'Vilka frågor det forumet beslutar om',
  reviewOn: 'Prövas igen senast',
  projectYear: 'Projektets år med statliga medel',
  criteria: 'Kriterier för statliga medel',
  background: 'Bakgrund',
  attachments: 'Bilagor',
  lastDay: 'Sista svarsdag',
  shortNotice: 'Motiv till kort svarstid',
};

export const draftFormTexts = {
  heading: 'Nytt ärende per capsulam',
  headingForMeeting: 'Nytt ärende till möte',
  headingAgain: (round: number) => `Bearbeta ärendet inför omgång ${round}`,
  /** Also on the preview. */
  atMeetingsOnly:
    'Forumet beslutar bara på möten, så ärendet skickas inte ut här. Granska det och ta upp det på nästa möte, eller lämna över det till ett annat forum.',
  introduction: `${NO_PATIENT_DATA} Länka inte heller till några. Du kan spara när som helst och fortsätta senare. Det som är märkt * behövs för att ärendet ska bli klart.`,
  /** The button of what a matter about money, or an application, has besides. */
  showMoney: 'Pengar och sökande part',
  label: draftLabel,
  hint: {
    title: 'Kort och tydlig.',
    urgency: 'Till exempel: avtalet löper ut före nästa möte.',
    question: 'Till exempel: om teamen ska få fortsatta medel.',
    clauses: 'En punkt på varje rad, till exempel: att bevilja 500 tkr för 2026.',
    applicant: 'Om ordförandens part söker handläggs ärendet av vice ordföranden.',
    amount: 'Till exempel: 450 tkr, 3 milj. kr eller ca 2 800 tkr.',
    budgetYear: 'Till exempel: 2026.',
    costCentre: 'Nummer och namn, till exempel: 86920 SIP Psykisk hälsa.',
    conditions:
      'Ett villkor på varje rad. Skriv gärna vem som ska uppfylla det, med stor bokstav, och senaste dag, med semikolon emellan. Till exempel: återrapportering; Sjukhusen i väster; 2026-11-30. Den, eller forumets ledning, påminns före dagen.',
    ifUnmet: 'Till exempel: insatsen förlängs inte.',
    validUntil: 'Lämna tomt om beslutet gäller tills vidare. Forumet påminns 12, 6 och 3 månader före.',
    prolongUntil: 'Bara om beslutet ger möjlighet till förlängning. Den är låst tills alla villkor är uppfyllda.',
    delegatedTo:
      'Till exempel: LGS styrgrupp. Ett forum eller en organisation, aldrig en person. Lämna tomt om forumet beslutar självt.',
    delegated: 'Till exempel: utveckling och införande av in- och utskrivningsprocessen.',
    reviewOn: 'Tills vidare har inget slut. Forumet påminns före den här dagen.',
    projectYear: 'Statliga medel beviljas för ett år i taget.',
    criteria: 'Alla kriterier behöver bedömas.',
    background: 'Det som ledamöterna behöver veta för att ta ställning.',
    attachments: 'Ett namn och en länk på varje rad, till exempel: Underlag https://exempel.se/underlag.pdf',
    shortNotice: 'Behövs bara när svarstiden är under fem arbetsdagar.',
  } satisfies Record<Exclude<DraftField, 'lastDay'>, string>,
  /** The usual last day of a matter that is sent on this day. */
  lastDayHint: (sentOn: Instant, usual: Instant) =>
    `Normalt är svarstiden tio arbetsdagar: skickas ärendet ut ${day(sentOn)} är sista dagen ${day(usual)}. Omgången stänger kl. 16.00.`,
  showTerms: 'Villkor och giltighet',
  showStateFunds: 'Statliga medel',
  showDelegation: 'Ett annat forum ska besluta',
  showShortNotice: 'Kortare svarstid än vanligt',
  /** Of such a button, when some of what is behind it is filled in. */
  inUse: (group: string) => `${group} (ifyllt)`,
  preview: 'Förhandsgranska',
  save: 'Spara utkast',
  send: 'Skicka ut',
  askToSend: 'Be ordföranden skicka ut',
  /** Of a chair whose own organisation applies. */
  askOtherToSend: 'Be vice ordföranden skicka ut',
  sendAnyway: 'Skicka ut ändå',
  askToSendAnyway: 'Be ordföranden skicka ut ändå',
  discard: {
    open: 'Ta bort utkastet',
    explanation: 'Texten försvinner och går inte att få tillbaka.',
    send: 'Ja, ta bort utkastet',
  },
  fault: draftFault,
  faultsAt: (labels: readonly string[]) => `Rätta: ${labels.join(', ')}.`,
  note: {
    saved: 'Utkastet är sparat.',
    previewBelow: 'Utkastet är sparat. Förhandsgranskningen är ett eget kort i chatten.',
    sendingRequested: 'Utkastet är sparat. Ordföranden och vice ordföranden har fått frågan om att skicka ut det.',
    draftFaulty: 'Något behöver rättas innan ärendet kan gå vidare. Felen står vid fälten.',
    staleDraft:
      'En nyare version har sparats sedan formuläret visades. Din text finns kvar nedan. Spara igen om din ska gälla.',
  },
  saidLastRound: (round: number) => `Det här sades i omgång ${round}`,
  toSupply: (by: string) => `Det här ska kompletteras, enligt ${by}: `,
  summary: (shortName: string, title: string) => `${shortName}: skriv klart utkastet. ${title}`,
};

export const draftClosedTexts = {
  heading: {
    sent: 'Ärendet är utskickat',
    removed: 'Utkastet är borttaget',
    passedOn: 'Ärendet är överlämnat',
    toMeeting: 'Ärendet ska tas upp på möte',
    ended: 'Ärendet kan inte längre bearbetas',
  },
  sent: (round: number, at: Instant) => `Det skickades ut ${moment(at)}, omgång ${round}.`,
  removed: (at: Instant) => `Det togs bort ${moment(at)}.`,
  toMeeting: (at: Instant) =>
    `Det sattes upp på listan till nästa möte ${moment(at)}. Listan ser du med kommandot möten.`,
  ended: (status: string) => `Läge: ${status.toLowerCase()}.`,
  summary: (heading: string, title: string) => `${heading}: ${title}`,
};

export const previewTexts = {
  heading: 'Förhandsgranskning',
  headingForMeeting: 'Ärende till möte',
  notSentToMeeting: 'Så här står ärendet inför mötet. Inget är skickat till någon.',
  leadersPutOnList: 'Ordföranden, vice ordföranden eller processledaren sätter upp ärendet på listan till nästa möte.',
  toMeeting: 'Ta upp på nästa möte',
  notSent: 'Så här ser ledamöterna ärendet. Inget är utskickat än.',
  asked: (name: string) => `${name} ber dig skicka ut ärendet.`,
  chairSends: 'Ordföranden eller vice ordföranden skickar ut. Öppna utkastet och välj Be ordföranden skicka ut.',
  chairAsked: 'Ordföranden och vice ordföranden har fått frågan om att skicka ut ärendet.',
  send: 'Skicka ut',
  sendAnyway: 'Skicka ut ändå',
  change: 'Ändra',
  decline: 'Lämna tillbaka',
  usualTime: (sentOn: Instant) =>
    `Svarstiden är den vanliga och räknas från den dag ärendet skickas ut. Sista dagen här gäller om det skickas ut ${day(sentOn)}.`,
  faulty: 'Utkastet går inte att förhandsgranska, för något i det behöver rättas. Öppna det och rätta.',
  stale: 'Utkastet har ändrats sedan du såg det. Läs den nya texten nedan innan du skickar.',
  summary: (title: string) => `Läs igenom innan det skickas ut: ${title}`,
  /** To whoever is asked to send it. */
  summaryAsked: (name: string, title: string) => `${name} ber dig skicka ut: ${title}`,
  summaryFaulty: (title: string) => `Rätta utkastet så att det kan skickas ut: ${title}`,
};

/** About declining to send a text that the presidium was asked to send. */
export const decliningTexts = {
  heading: 'Lämna tillbaka ärendet',
  told: (asking: string) => `${asking}, som har bett dig skicka ut ärendet, får veta varför.`,
  form: {
    open: 'Lämna tillbaka',
    label: 'Vad behöver ändras innan ärendet kan skickas ut?',
    hint: NO_PATIENT_DATA,
    missing: 'Skriv vad som behöver ändras.',
    send: 'Lämna tillbaka',
  },
  headingDeclined: 'Ärendet är inte utskickat',
  declined: (by: string, asking: string, at: Instant) =>
    `${by} lämnade tillbaka ärendet till ${asking} ${moment(at)}, med skälet:`,
  next: 'Ändra texten och be ordföranden skicka ut ärendet igen.',
  summary: (title: string) => `Ärendet har lämnats tillbaka till dig: ${title}`,
  summaryForm: (title: string) => `Skriv varför ärendet lämnas tillbaka: ${title}`,
  summaryAnswered: (title: string) => `Ärendet är inte utskickat: ${title}`,
};
