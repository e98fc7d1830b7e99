import type { ForumKind } from '../../domain/forum/policy';
import type { Wording } from '../../domain/forum/wording';
import type { Principal } from '../../domain/forum/principal';
import type { Role, SeatRight } from '../../domain/forum/register';
import { quotations } from './charter-quotations.sv';
import { breachTexts } from './register-breaches.sv';
import { enteredTwice, fieldFault, registerFault, roleName, UNNAMED } from './register-faults.sv';
import { course, period, term } from './seat-words.sv';

/** What the cards about the register have in common. */
export const registerTexts = {
  kind: {
    lgs: 'Ledningsgrupp (LGS)',
    vvg: 'Vårdsamverkan Västra Götaland (VVG)',
    temagrupp: 'Temagrupp',
    nosam: 'NOSAM',
    styrgrupp: 'Styrgrupp',
  } satisfies Record<ForumKind, string>,
  wording: { decides: 'beslutar att …', endorses: 'ställer sig bakom …' } satisfies Record<Wording, string>,
  principal: { region: 'Region', kommun: 'Kommuner' } satisfies Record<Principal, string>,
  right: {
    voting: 'Röstberättigad',
    coOpted: 'Adjungerad, röstar inte',
    unresolved: 'Rösträtt oklar, röstar inte',
  } satisfies Record<SeatRight, string>,
  role: {
    chair: 'Ordförande',
    viceChair: 'Vice ordförande',
    processLead: 'Processledare',
    noteTaker: 'Sekreterare',
    verifier: 'Justerare',
    approver: 'Godkännare',
  } satisfies Record<Role, string>,
  /** Inside a sentence. */
  roleName,
  seat: (number: number) => `Plats ${number}`,
  noParty: 'Part saknas',
  vacant: 'vakant',
  unknownPerson: 'okänd person',
  period,
  term,
  /** Who has a seat from today and on. */
  course,

  saved: 'Sparat.',
  notSaved: 'Inget är sparat.',
  staleOnCard:
    'Forumet har ändrats sedan kortet visades, så inget är sparat. Det du skrev finns kvar. Jämför med det som gäller nu och spara igen.',
  departs: 'Inget är sparat, för det avviker från uppdragsbeskrivningen:',
  reasonNeeded: 'Ska det gälla ändå? Skriv ett skäl och försök igen. Annars ändrar du uppgifterna.',
  breach: breachTexts,
  quotation: quotations,
  fault: registerFault,
  enteredTwice,
  unnamed: UNNAMED,
  fieldFault,
  fieldsToMend: 'Inget är sparat. Rätta det som är markerat och spara igen.',

  person: { label: 'Person', placeholder: 'Välj en person', nobody: 'Ingen i listan' },
  typePerson: 'Finns inte i kanalen än',
  typedName: {
    label: 'Namn',
    hint: 'Kontot kopplas till namnet när personen kommer till kanalen. Fram till dess kan personen inte svara.',
  },
  typedEmail: { label: 'E-postadress (frivilligt)', hint: 'Används för att känna igen kontot.' },
  search: {
    label: 'Sök en person',
    hint: (left: number) =>
      left === 0
        ? 'Lämna fältet tomt och sök igen för att se alla.'
        : `${left} personer till finns i kanalen. Skriv en del av namnet och tryck på Sök.`,
    send: 'Sök',
  },
  firstDay: 'Första dag',
  lastDay: 'Sista dag',
  untilFurtherNotice: 'Lämna tomt för tills vidare.',
  reason: {
    label: 'Skäl',
    hint: 'Behövs bara när det avviker från uppdragsbeskrivningen. Skriv inga patientuppgifter.',
  },
  choose: 'Välj',
};

export const forumDetailsTexts = {
  heading: 'Forumets uppgifter',
  introduction: 'Ändringen gäller från och med nästa omgång. Omgångar som redan är utskickade ändras inte.',
  kind: { label: 'Typ av forum', hint: 'Avgör vilka regler i uppdragsbeskrivningen som gäller.' },
  wording: 'Så inleder forumet sina beslut',
  deciding: {
    label: 'Så fattar forumet beslut',
    hint: 'Uppdragsbeskrivningarna säger inget om beslut per capsulam, så forumet väljer själv.',
    title: { alsoPerCapsulam: 'Också per capsulam', atMeetingsOnly: 'Bara på möten' },
  },
  language: {
    label: 'Kanalens språk',
    hint: 'Det som hela kanalen ser. Var och en får sina egna kort på det språk som Teams har hos dem.',
    title: { sv: 'Svenska', en: 'Engelska' },
  },
  save: 'Spara uppgifterna',
  summary: (shortName: string) => `${shortName}: forumets uppgifter`,
};

export const registerMenuTexts = {
  heading: 'Ändra sammansättningen',
  introduction: 'Välj vad du vill ändra. Varje ändring sparas med ditt namn och tidpunkten.',
  seat: { label: 'Plats', placeholder: 'Välj en plats', open: 'Öppna plats' },
  newSeat: 'Ny plats',
  roles: 'Uppdrag',
  details: 'Forumets uppgifter',
  stateFunds: 'Statliga medel',
  applications: 'Ansökningar om statliga medel',
  times: 'Tider och påminnelser',
  importFile: 'Läs in från fil',
  exportFile: 'Ta ut som fil',
  summary: (shortName: string) => `${shortName}: ändra sammansättningen`,
};
