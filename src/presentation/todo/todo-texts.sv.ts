import { date, longDay, noon } from '../dates';
import { shortMoment } from '../moments.sv';
import type { TodoTexts } from './todo-texts';

export const todoTexts = {
  heading: 'Att göra',
  count: (tasks, overdue) => {
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
  word: {
    answer: 'Svara',
    finishDraft: 'Skriv klart ärendet och skicka ut det',
    send: 'Skicka ut',
    rule: 'Avgör hur ärendet går vidare',
    takeUp: 'Ta hand om återremissen',
    rework: 'Bearbeta texten',
    draft: 'Lämna in anteckningarna',
    verify: 'Justera',
    approve: 'Godkänn',
    publish: 'Publicera',
    replaceSigner: 'Låt någon annan ta över steget',
    noteReports: 'Anteckna vad mötet tog upp',
    departure: 'Svara vad som ska gälla',
    recognition: 'Svara vem det är',
    lostChannel: 'Läs vad du kan göra',
  },
  undated: (word) => `${word}.`,
  byMoment: (word, at) => `${word} senast ${shortMoment(at)}.`,
  byDay: (word, day) => `${word} senast ${longDay(noon(day))}.`,
  late: (word, day) => `Försenat. ${word}. Sista dagen var ${longDay(noon(day))}.`,
  isLate: 'Försenat. ',
  askedBy: (name) => `${name} ber dig om det.`,
  meeting: (on) => `Mötet den ${date(noon(on))}`,
  onList: (count) =>
    count === 1 ? 'En sak på listan är inte antecknad.' : `${count} saker på listan är inte antecknade.`,
  hasLeft: 'Har lämnat kanalen men har uppdrag kvar.',
  hasTried: 'Har försökt svara, men kontot hör inte till någon plats.',
  lostChannel: 'Jag når inte forumets kanal.',
  sending: 'Väntar på att ordföranden eller vice ordföranden skickar ut det.',
  takingUp: 'Återremitterat. Ordföranden, vice ordföranden eller processledaren tar det vidare.',
  reworking: (name) => `Återremitterat. ${name} bearbetar texten.`,
  open: 'Öppna',
  summary: (tasks, overdue) => {
    if (tasks === 0) return 'Inget väntar på dig';
    const waiting = tasks === 1 ? '1 sak väntar på dig' : `${tasks} saker väntar på dig`;
    return overdue === 0 ? waiting : `${waiting}, ${overdue} ${overdue === 1 ? 'är försenad' : 'är försenade'}`;
  },
} satisfies TodoTexts;
