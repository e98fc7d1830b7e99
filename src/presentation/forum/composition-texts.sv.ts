import type { LocalDate } from '../../domain/time';
import { date, day } from '../dates.sv';
import type { Wording } from '../../domain/forum/wording';
import type { Role, SeatRight } from '../../domain/forum/register';
import type { Principal } from '../../domain/forum/principal';
import { roleName } from './register-faults.sv';

const side: Readonly<Record<Principal, string>> = { region: 'Region', kommun: 'Kommuner' };

const owner: Readonly<Record<Principal, string>> = { region: 'Regionens', kommun: 'Kommunernas' };

const definite: Readonly<Record<Principal, string>> = { region: 'Regionen', kommun: 'Kommunerna' };

export const compositionTexts = {
  heading: 'Forumets sammansättning',
  named: (name: string, shortName: string) => `${name} (${shortName})`,
  onDay: (today: LocalDate) => `Så här är forumet sammansatt ${day(today)}.`,
  totals: (region: number, kommun: number, seats: number) =>
    region + kommun === 0
      ? `Ingen är röstberättigad. ${seats === 0 ? 'Forumet har inga platser än.' : `Forumet har ${platser(seats)}.`}`
      : `${rostberattigade(region + kommun)}: ${ofSide(region)} region, ${ofSide(kommun)} kommun; ${platser(seats)}.`,
  decidesBy: { decides: 'Forumet ”beslutar att …”', endorses: 'Forumet ”ställer sig bakom …”' } satisfies Record<
    Wording,
    string
  >,
  atMeetingsOnly: 'Forumet beslutar bara på möten, inte per capsulam.',
  roles: 'Uppdrag',
  termOf: (name: string, term: string) => `${name}, ${term}`,
  nobody: 'ingen',
  principal: (principal: Principal, seats: number, voters: number) =>
    `${side[principal]}: ${platser(seats)}, ${rostberattigade(voters)}`,
  /** The button of what stands under the heading of a principal. */
  toggleSeats: (principal: Principal, seats: number) => `${owner[principal]} ${platser(seats)}`,
  /** Over how many each party has. */
  seats: 'Platser',
  /** After the number of a seat that does not vote. */
  flag: {
    voting: '',
    coOpted: 'adjungerad',
    unresolved: 'rösträtt oklar – räknas inte förrän forumet har beslutat',
  } satisfies Record<SeatRight, string>,
  seat: (seat: string, flag: string, course: string) =>
    flag === '' ? `${seat}: ${course}` : `${seat} (${flag}): ${course}`,
  unknownAccount: (name: string) => `${name} (kontot är inte känt)`,
  attending: 'Övriga i kanalen, utan plats',
  exemptions: 'Avsteg från uppdragsbeskrivningen',
  exemption: (breach: string, reason: string) => `${breach} Skäl: ${reason}`,
  toSeeTo: 'Det här behöver ni se till',
  warning: {
    tooFewVoters:
      'Minst två ledamöter måste rösta för att ett ärende ska kunna skickas ut. Lägg till fler: välj Ändra sammansättningen.',
    principalWithoutVoters: (principal: Principal) =>
      `${definite[principal]} har ingen röstande ledamot. Båda huvudmännen måste vara med för att ett ärende ska kunna skickas ut. Välj Ändra sammansättningen och rätta.`,
    noChair: (ended: LocalDate | null, charterSays: string | null) => {
      const since = ended === null ? '' : ` Det senaste uppdraget slutade ${date(ended)}.`;
      const quoted = charterSays === null ? '' : ` ${charterSays}`;
      return `Forumet har ingen ordförande i dag.${since} Vice ordföranden blir inte ordförande av sig själv.${quoted} Lägg in den nya ordföranden under Uppdrag.`;
    },
    termWithoutEnd: (role: Role, name: string) =>
      `Uppdraget som ${roleName[role]} för ${name} har inget slutdatum. Lägg in första och sista dag under Uppdrag.`,
    vacant: (count: number, seats: string) =>
      `${count === 1 ? 'En plats är vakant' : `${count} platser är vakanta`} (plats ${seats}). En vakant plats räknas inte bland de röstberättigade. Be parten nominera en ledamot.`,
    unresolved: (seats: string) =>
      `Rösträtten är oklar för plats ${seats}. Platsen räknas inte förrän forumet har beslutat. Ta upp frågan i forumet.`,
    awaitingApproval: (seats: string) =>
      `Forumet har inte godkänt ledamoten på plats ${seats} än. Ta upp det på nästa möte, och skriv sedan beslutet eller mötet vid platsen.`,
    withoutParty: (seats: string) =>
      `Part saknas för plats ${seats}. Öppna platsen och skriv vilken organisation den tillhör, eller läs in alla på en gång: välj Ändra sammansättningen och sedan Läs in från fil. Där finns en mall att fylla i.`,
    unknownAccounts: (names: string) =>
      `Kontot är inte känt än för ${names}. Den vars konto inte är känt kan inte svara. Lägg till personen i kanalen.`,
    departed: (names: string) =>
      `${names} har lämnat kanalen men finns kvar i sammansättningen. Avsluta tiden på platsen eller uppdraget, eller lägg till personen i kanalen igen.`,
  },
  change: 'Ändra sammansättningen',
  next: 'Ordföranden, vice ordföranden och processledaren kan ändra. Nämn mig i kanalen och skriv ny för att börja på ett ärende eller hjälp för att se vad jag kan.',
  summary: (shortName: string) => `${shortName}: så här är forumet sammansatt`,
};

function rostberattigade(count: number): string {
  return count === 1 ? '1 röstberättigad' : `${count} röstberättigade`;
}

function ofSide(count: number): string {
  return count === 0 ? 'ingen' : `${count}`;
}

function platser(count: number): string {
  return count === 1 ? '1 plats' : `${count} platser`;
}

export const exportTexts = {
  heading: 'Sammansättningen som fil',
  explanation:
    'Markera allt i rutan och kopiera det till ett tomt dokument, till exempel i Anteckningar. Spara det med ändelsen .csv så kan du öppna det i Excel. Filen går att läsa in igen.',
  inParts: (parts: number) =>
    `Filen är för lång för ett kort och är delad i ${parts} delar. Klistra in delarna efter varandra i ordning.`,
  part: (part: number, parts: number) => `Del ${part} av ${parts}`,
  copy: 'Kopiera allt och spara som sammansättning.csv',
  showPart: (part: number) => `Visa del ${part}`,
  summary: (shortName: string) => `Sammansättningen i ${shortName} som fil`,
};
