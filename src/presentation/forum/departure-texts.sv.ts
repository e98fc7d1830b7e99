import type { Holding, RoleTerm } from '../../domain/forum/register';
import { registerTexts } from './register-texts.sv';
import { period } from './seat-words.sv';

export const departureTexts = {
  heading: 'Någon har lämnat kanalen',
  hasLeft: ' har lämnat kanalen men har kvar:',
  holding: (holding: Holding, partyOfSeat: string) => {
    const party = partyOfSeat === '' ? '' : ` (${partyOfSeat})`;
    const interim = holding.interim ? 'tillfällig ledamot, ' : '';
    return `Plats ${holding.seat}${party}, ${interim}${period(holding)}`;
  },
  roleTerm: (term: RoleTerm) => `${registerTexts.role[term.role]}, ${period(term)}`,
  unchanged: 'Inget är ändrat i registret. Välj vad som gäller.',
  ending: 'Väljer du Avsluta blir gårdagen den sista dagen. Det som inte har börjat tas bort.',
  openRounds:
    'Omgångar som redan är öppna ändras inte: personen räknas fortfarande med i dem. Har personen inte svarat kan ordföranden låta den nya ledamoten på platsen svara.',
  keeping: 'Väljer du Behåll har personen kvar allt som förut, fast utanför kanalen.',
  end: {
    open: 'Avsluta',
    explanation: 'Personens platser och uppdrag avslutas nu. Är det fel får du skriva in dem igen.',
    send: 'Ja, avsluta',
  },
  keep: 'Behåll',
  summary: (name: string, shortName: string) =>
    `${name} har lämnat kanalen men har uppdrag kvar i ${shortName}. Vad ska gälla?`,
};

const SOMEBODY = 'Personen';

export const departureSettledTexts = {
  heading: 'Frågan är avgjord',
  kept: (name: string, shortName: string) => `${name || SOMEBODY} behåller sina uppdrag i ${shortName}.`,
  ended: (name: string, shortName: string) => `${name || SOMEBODY} har inga uppdrag i ${shortName} från och med i dag.`,
  nextWhenEnded: 'Skriv forum om du vill ge platsen eller rollen till någon annan.',
  nextWhenKept: 'Skriv forum om du vill ändra det.',
};

export const questionSettledTexts = {
  heading: 'Frågan är avgjord',
  settled: (name: string, shortName: string) =>
    name === '' ? `Frågan i ${shortName} gäller inte längre.` : `Frågan om ${name} i ${shortName} gäller inte längre.`,
  next: 'Någon annan har svarat, eller så har det löst sig. Du behöver inte göra något.',
};
