import type { AbsenceFault } from '../../domain/forum/absence';
import type { LocalDate } from '../../domain/time';
import { day } from '../dates.sv';
import type { SentencesBy } from '../sentences-by';

const unreadable: Readonly<Record<AbsenceFault['field'], string>> = {
  from: 'Välj en första dag, eller lämna tomt.',
  until: 'Välj en dag.',
};

const fault: SentencesBy<'fault', AbsenceFault> = {
  missing: 'Välj den sista dagen.',
  unreadable: ({ field }) => unreadable[field],
  past: 'Dagen har redan varit. Välj i dag eller en senare dag.',
  beforeFirstDay: 'Den sista dagen är före den första. Välj dagarna igen.',
  tooFarAhead: 'Välj en dag inom ett år. Är du borta längre kan din organisation nominera någon annan till platsen.',
};

/** Somebody says that they are away; and what whoever sends a matter sees of it. */
export const absenceTexts = {
  heading: 'Jag är borta',
  introduction:
    'Säg till när du är borta, så väntar påminnelserna tills du är tillbaka. Den som skickar ut ett ärende ser om sista svarsdagen hamnar då. Nya ärenden får du ändå en gång var, och du kan svara när du vill.',
  noVote: 'Att du är borta är inget svar, och ingen annan röstar i ditt ställe.',
  seenBy: 'Forumets ledning ser dagarna, men inte varför: det behöver du inte säga.',
  inForums: (shortNames: string) => `Gäller i: ${shortNames}`,
  said: (from: LocalDate, until: LocalDate) => `Du är borta ${period(from, until)}.`,
  from: { label: 'Första dagen borta', hint: 'Lämna tomt om du är borta från och med i dag.' },
  until: { label: 'Sista dagen borta' },
  save: 'Spara',
  takeBack: 'Jag är tillbaka',
  fault,
  notSaved: 'Dagarna är inte sparade. Rätta det som är markerat och spara igen.',
  notice: {
    absenceSaid: 'Sparat. Påminnelserna väntar tills du är tillbaka.',
    absenceTakenBack: 'Borttaget. Du får det som väntar på dig, och påminnelser som vanligt.',
    absenceInPerson: 'Det säger du i din egen chatt med mig. Öppna chatten med Enighet och skriv borta där.',
    nobodyWaitsForYou: 'Du har ingen plats och ingen roll i något forum, så ingen väntar på dig.',
    awayOnLastDay:
      'Ärendet är inte utskickat än. Se vilka som är borta den sista svarsdagen, och skicka sedan ut ändå eller välj en annan dag.',
  },
  /** To whoever is to send a matter. */
  onLastDay: (count: number) =>
    count === 1 ? 'En ledamot är borta den sista svarsdagen: ' : `${count} ledamöter är borta den sista svarsdagen: `,
  next: 'Ingen annan kan svara i ledamotens ställe, och ett svar som inte kommer är inget ja. Välj en senare dag om svaret behövs.',
  /** To those who lead a round. */
  whileOpen: 'Borta: ',
  away: (name: string, from: LocalDate, until: LocalDate) => `${name} (${period(from, until)})`,
  summary: 'Säg till när du är borta',
};

function period(from: LocalDate, until: LocalDate): string {
  return `${day(from)}${from === until ? '' : ` till ${day(until)}`}`;
}
