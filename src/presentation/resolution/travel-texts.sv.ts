import type { Stage, Stop, TurningBack } from '../../domain/resolution/passing';
import type { Instant, LocalDate } from '../../domain/time';
import { day, moment } from '../dates.sv';
import { NO_PATIENT_DATA } from '../no-patient-data.sv';

const STOP: Readonly<Record<Stop['what'], string>> = {
  begun: 'ärendet påbörjat',
  sent: 'utskickat per capsulam',
  referredBack: 'återremitterat',
  movedToMeeting: 'ska tas upp på möte',
  decided: 'beslutat',
};

/** About a matter that goes from one forum to another. */
export const travelTexts = {
  heading: 'Ärendets väg',
  headingOffer: 'Ärende från ett annat forum',
  open: 'Lämna över till ett annat forum',
  openText: 'Öppna texten',
  from: (forum: string) => `Ärendet kommer från ${forum}.`,
  stop: (on: LocalDate, forum: string, what: Stop['what'], number: string) =>
    `${forum}, ${day(on)}: ${STOP[what]}${number === '' ? '' : ` (${number})`}`,
  stops: 'Så långt har ärendet kommit',
  message: (forum: string) => `Meddelande från ${forum}`,
  question: 'Frågan ni ställde: ',
  notAway: 'Ärendet är hos er och har inte lämnats över.',
  passed: (forum: string, at: Instant) => `Överlämnat till ${forum} ${moment(at)}.`,
  wrote: 'Ni skrev: ',
  waiting: (forum: string) => `Väntar på att ${forum} tar upp ärendet.`,
  unreachable: (forum: string) =>
    `Jag når inte ${forum} just nu. Ta tillbaka ärendet om det inte kan vänta, eller hör av dig till forumets ordförande.`,
  recalling: 'Ni har begärt tillbaka ärendet. Det kommer tillbaka om det inte redan har tagits upp.',
  takenUp: (forum: string, at: Instant) => `${forum} tog upp ärendet ${moment(at)}.`,
  recalled: (at: Instant) => `Ärendet togs tillbaka ${moment(at)} och är hos er igen.`,
  declined: (forum: string, at: Instant) => `${forum} avböjde ${moment(at)}. Ärendet är hos er igen. Skälet: `,
  returned: (forum: string, at: Instant) => `${forum} lämnade tillbaka ärendet ${moment(at)} med en fråga: `,
  decided: (forum: string, number: string, on: LocalDate) => `${forum} beslutade ${day(on)}: ${number}.`,
  ended: (forum: string, at: Instant) => `Ärendet avslutades i ${forum} ${day(at)} utan beslut.`,
  wentOn: (forum: string, to: string, at: Instant) => `${forum} lämnade ärendet vidare till ${to} ${moment(at)}.`,
  wentBack: (forum: string, at: Instant) => `Ärendet kom tillbaka till ${forum} ${moment(at)}.`,
  toMeeting: (forum: string, at: Instant) =>
    `${forum} tar upp ärendet på ett möte. Det bestämdes ${day(at)}. Hör med ${forum} vad mötet beslutar.`,
  isNowIn: (forum: string) => `Ärendet är nu hos ${forum}.`,
  /** How far it has come, to those who handed it over. */
  stage: {
    waiting: 'Väntar på att tas upp',
    takenUp: 'Taget upp',
    declined: 'Avböjt, hos er igen',
    returned: 'Hos er igen, med en fråga',
    recalled: 'Taget tillbaka, hos er igen',
    decided: 'Beslutat',
    ended: 'Avslutat utan beslut',
    wentOn: 'Lämnat vidare',
    wentBack: 'Tillbaka ett steg',
    toMeeting: 'Ska tas upp på möte',
  } satisfies Record<Stage, string>,
  state: {
    waiting: 'Väntar på att tas upp',
    takenUp: 'Taget upp',
    declined: 'Avböjt',
    returned: 'Tillbakalämnat med en fråga',
    recalled: 'Taget tillbaka',
  },
  forum: {
    label: 'Till vilket forum?',
    hint: 'De forum i organisationen som jag finns i. Deras ledning tar emot ärendet.',
    missing: 'Välj ett forum.',
    placeholder: 'Välj forum',
  },
  noForums: 'Det finns inget annat forum att lämna över till. Jag måste först läggas till i det forumets kanal.',
  passOn: {
    label: 'Varför lämnas ärendet över?',
    hint: `Text, bilagor och ärendets väg följer med. Vem som har svarat vad följer inte med. ${NO_PATIENT_DATA}`,
    missing: 'Skriv varför ärendet lämnas över.',
    send: 'Lämna över',
  },
  /** To the forum that gave the matter back with a question. */
  answer: {
    open: 'Svara',
    label: 'Svar på frågan',
    hint: NO_PATIENT_DATA,
    missing: 'Skriv ett svar på frågan.',
    send: 'Svara och lämna över igen',
  },
  recall: {
    open: 'Ta tillbaka',
    explanation: 'Ärendet kommer tillbaka till er, om det inte redan har tagits upp.',
    send: 'Ja, ta tillbaka',
  },
  takeUp: 'Ta upp ärendet',
  giveBack: {
    open: 'Lämna tillbaka med en fråga',
    label: 'Vad behöver ni veta?',
    hint: NO_PATIENT_DATA,
    missing: 'Skriv frågan.',
    send: 'Lämna tillbaka',
  },
  decline: {
    open: 'Avböj',
    label: 'Varför tar ni inte upp ärendet?',
    hint: NO_PATIENT_DATA,
    missing: 'Skriv skälet.',
    send: 'Avböj ärendet',
  },
  /** Before what the forum itself said when it gave the matter back. */
  said: { declined: 'Ert skäl: ', returned: 'Er fråga: ' } satisfies Record<TurningBack, string>,
  draftComes: 'Ärendet är ett utkast hos er, med texten ifylld. Formuläret finns i chatten hos den som tog upp det.',
  summary: (title: string) => `Ärendets väg: ${title}`,
  summaryOf: {
    waiting: (forum: string, title: string) => `Väntar på ${forum}: ${title}`,
    takenUp: (forum: string, title: string) => `${forum} har tagit upp ärendet: ${title}`,
    declined: (forum: string, title: string) => `${forum} tar inte upp ärendet: ${title}`,
    returned: (forum: string, title: string) => `Svara på en fråga från ${forum}: ${title}`,
    recalled: (_: string, title: string) => `Ärendet är hos er igen: ${title}`,
    decided: (_: string, title: string) => `Ärendet ni lämnade över är beslutat: ${title}`,
    ended: (_: string, title: string) => `Ärendet ni lämnade över är avslutat utan beslut: ${title}`,
    wentOn: (forum: string, title: string) => `Ärendet ni lämnade över är nu hos ${forum}: ${title}`,
    wentBack: (forum: string, title: string) => `Ärendet ni lämnade över är hos ${forum} igen: ${title}`,
    toMeeting: (forum: string, title: string) => `${forum} tar upp ert ärende på ett möte: ${title}`,
  } satisfies Record<Stage, (forum: string, title: string) => string>,
  summaryOffer: (forum: string, title: string) => `${forum} lämnar över ett ärende till er: ${title}`,
  notice: {
    cannotBePassedOn:
      'Ärendet kan inte lämnas över nu: en omgång pågår, ett annat forum har det, eller kortet är gammalt. Skriv ärenden för att se läget.',
    cannotBeRecalled:
      'Ärendet går inte att ta tillbaka, för det väntar inte längre. Öppna ärendets väg för att se läget.',
    offerSettled:
      'Ärendet är redan taget upp, avböjt, tillbakalämnat eller taget tillbaka. Skriv ärenden för att se läget.',
    chooseReceivingForum: 'Välj i listan vilket forum ärendet ska lämnas till. Du kan bara välja forum där jag finns.',
    passingRecalled: 'Begäran är skickad.',
    offerTakenUp: 'Ni har tagit upp ärendet. Det är nu ett utkast hos er, med texten ifylld.',
  },
  passedOn: (to: string) => `Ärendet är överlämnat till ${to}.`,
  turnedBack: { declined: 'Ärendet är avböjt.', returned: 'Ärendet är tillbakalämnat med er fråga.' } satisfies Record<
    TurningBack,
    string
  >,
};
