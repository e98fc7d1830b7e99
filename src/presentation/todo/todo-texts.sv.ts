import type { TaskKind } from '../../domain/todo/task';
import type { Instant, LocalDate } from '../../domain/time';
import { day, moment } from '../dates.sv';

export const todoTexts = {
  heading: 'Att göra',
  /** How many things wait, and how many of them are overdue. */
  count: (tasks: number, overdue: number) => {
    const waiting = tasks === 1 ? 'En sak väntar på dig.' : `${tasks} saker väntar på dig.`;
    if (overdue === 0) return waiting;
    if (tasks === 1) return `${waiting} Den är försenad.`;
    return `${waiting} ${overdue === 1 ? 'En är försenad.' : `${overdue} är försenade.`}`;
  },
  nothing: 'Inget väntar på dig just nu.',
  nothingAwaited: 'Du väntar inte på något från andra heller.',
  overdue: 'Försenat',
  own: 'Väntar på dig',
  awaited: 'Väntar på andra',
  /** What the person is to do. */
  word: {
    answer: 'Svara',
    reply: 'Svara på en fråga',
    finishDraft: 'Gör klart ärendet',
    send: 'Skicka ut',
    rule: 'Avgör hur ärendet går vidare',
    takeUp: 'Ta hand om återremissen',
    rework: 'Bearbeta texten',
    receive: 'Ta upp ärendet, lämna tillbaka det eller avböj',
    answerForum: 'Svara på ett annat forums fråga',
    draft: 'Lämna in anteckningarna',
    verify: 'Justera',
    approve: 'Godkänn',
    publish: 'Publicera',
    replaceSigner: 'Låt någon annan ta över steget',
    noteReports: 'Anteckna vad mötet tog upp',
    followUp: 'Se till bevakningen',
    proposals: 'Bekräfta eller avstå',
    departure: 'Svara vad som ska gälla',
    recognition: 'Svara vem det är',
    lostChannel: 'Läs vad du kan göra',
  } satisfies Record<TaskKind, string>,
  undated: (word: string) => `${word}.`,
  byMoment: (word: string, at: Instant) => `${word} senast ${moment(at)}.`,
  byDay: (word: string, on: LocalDate) => `${word} senast ${day(on)}.`,
  late: (word: string, on: LocalDate) => `Försenat. ${word}. Sista dagen var ${day(on)}.`,
  /** Before what somebody else is late with. */
  isLate: 'Försenat. ',
  asks: (name: string) => `${name} har frågat.`,
  askedBy: (name: string) => `${name} ber dig om det.`,
  meeting: (on: LocalDate) => `Mötet ${day(on)}`,
  onList: (count: number) =>
    count === 1 ? 'En sak på listan är inte antecknad.' : `${count} saker på listan är inte antecknade.`,
  proposals: (count: number) => (count === 1 ? 'Ett förslag till bevakning' : `${count} förslag till bevakningar`),
  hasLeft: 'Har lämnat kanalen men har uppdrag kvar.',
  hasTried: 'Har försökt svara, men kontot hör inte till någon plats.',
  lostChannel: 'Jag når inte forumets kanal.',
  sending: 'Väntar på att ordföranden eller vice ordföranden skickar ut det.',
  takingUp: 'Återremitterat. Ordföranden, vice ordföranden eller processledaren tar det vidare.',
  reworking: (name: string) => `Återremitterat. ${name} bearbetar texten.`,
  open: 'Öppna',
  summary: (tasks: number, overdue: number) => {
    if (tasks === 0) return 'Inget väntar på dig';
    const waiting = tasks === 1 ? 'En sak väntar på dig' : `${tasks} saker väntar på dig`;
    if (overdue === 0) return waiting;
    if (tasks === 1) return `${waiting}, den är försenad`;
    return `${waiting}, ${overdue === 1 ? 'en är försenad' : `${overdue} är försenade`}`;
  },
};
