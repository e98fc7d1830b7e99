import { day } from './dates.sv';
import type { Notice } from '../application/notice';
import type { Principal } from '../domain/forum/principal';
import type { AccountsNotice } from './accounts/accounts-notices';
import type { ApplicationsNotice } from './state-funds/applications-notices';
import type { FollowUpsNotice } from './follow-ups/follow-ups-notices';
import type { ChairDecisionNotice } from './decision/chair-decision-notices';
import type { RegisterNotice } from './forum/register-notices';
import type { EditorialNotice } from './editorial/editorial-notices';
import type { FormalNotice } from './formal-decisions/formal-decisions-notices';
import type { MeetingsNotice } from './meetings/meetings-notices';
import type { MinutesNotice } from './minutes/minutes-notices';
import type { NoticePutTogether } from './notices-put-together';
import type { TravelNotice } from './resolution/travel-notices';
import type { TermsNotice } from './terms/terms-notices';
import { status } from './words.sv';
import type { SentencesBy } from './sentences-by';

/** The notices about a matter, a message or the person themselves: all that the other files do not have. */
type MattersNotice = Exclude<
  Notice,
  | RegisterNotice
  | MinutesNotice
  | MeetingsNotice
  | AccountsNotice
  | ApplicationsNotice
  | FollowUpsNotice
  | ChairDecisionNotice
  | TermsNotice
  | FormalNotice
  | EditorialNotice
  | TravelNotice
  | NoticePutTogether
>;

const withoutVoters: Readonly<Record<Principal, string>> = { region: 'Regionen', kommun: 'Kommunerna' };

/** Why something about a matter or a message was not done, or that it was, where there is no field to show it at. */
export const mattersNotice: SentencesBy<'type', MattersNotice, [shortName: string | null]> = {
  forumUnknown: 'Jag känner inte till forumet. Lägg till mig i forumets kanal och försök igen.',
  notInRoster: 'Du finns inte bland kanalens medlemmar. Be en ägare av teamet lägga till dig.',
  mayNotSetUp: 'Bara ordföranden, vice ordföranden och processledaren kan ändra forumet. Be någon av dem.',
  shortNameTaken: ({ shortName, by }) =>
    `Forumet är inte sparat. Kortnamnet ${shortName} används redan av ${by}, så besluten skulle få samma nummer. Välj ett annat kortnamn.`,
  setupFaulty: 'Forumet är inte sparat. Rätta det som är markerat och spara igen.',
  unknownMatter: 'Ärendet finns inte. Skriv ärenden för att se dem som finns.',
  mayNotPrepare:
    'Bara ordföranden, vice ordföranden, processledaren och sekreteraren kan skriva ärenden. Be någon av dem.',
  mayNotPreside: 'Det kan bara ordföranden eller vice ordföranden göra. Be någon av dem.',
  mayNotLead: 'Det kan bara ordföranden, vice ordföranden eller processledaren göra. Be någon av dem.',
  ownPartyApplies: ({ party }) =>
    `${party} är sökande part, så ärendet handläggs inte av dig. Be den andra i presidiet.`,
  recused: 'Du har själv avstått från att delta i ärendet. Andra i forumets ledning tar det vidare.',
  responsibleRecused: 'Personen deltar inte i ärendet. Välj någon annan som bearbetar det.',
  staleDraft: 'Utkastet har ändrats sedan kortet visades, så inget är sparat. Läs den nya texten och försök igen.',
  alreadySent: 'Ärendet är inte längre ett utkast, så texten går inte att ändra. Skriv ärenden för att se läget.',
  noSuchRequest: 'Begäran om att skicka ut ärendet gäller inte längre. Skriv ärenden för att se läget.',
  decidesAtMeetingsOnly:
    'Ärendet är inte utskickat: forumet beslutar bara på möten. Ta upp det på ett möte, eller lämna över det till ett annat forum.',
  tooFewVoters: ({ voters }) =>
    `Forumet har ${voters === 0 ? 'ingen röstande ledamot' : 'bara en röstande ledamot'}. Minst två behövs. Skriv forum i kanalen och lägg till fler.`,
  principalWithoutVoters: ({ principal }) =>
    `${withoutVoters[principal]} har ingen röstande ledamot. Båda huvudmännen måste vara med. Skriv forum i kanalen och rätta.`,
  unchangedText:
    'Texten är densamma som i förra omgången. Ändra den efter skälen innan du skickar ut igen. Är det bara filen bakom en länk som är ny, skriv det i texten.',
  sameTitle: ({ sentAt, lastDay }) =>
    `Ett annat ärende har samma rubrik: det skickades ut ${day(sentAt)} och har sista svarsdag ${day(lastDay)}. Ändra rubriken så att de går att skilja åt, eller skicka ut ändå.`,
  answerOnCard: 'Det du skriver i chatten räknas inte som ett svar. Svara på kortet.',
  nothingToAnswer:
    'Det du skriver i chatten räknas inte som ett svar, och just nu väntar inget ärende på ditt svar. Svar ger du på ärendets kort.',
  answersOnCards:
    'Det du skriver i kanalen räknas inte som ett svar. Svara på ärendets kort, här i kanalen eller i din egen chatt med mig.',
  notEligible:
    'Du var inte röstande ledamot när omgången öppnades, så du kan inte rösta i den. Fråga ordföranden om det är fel.',
  coOptedCannotVote: (_, shortName) =>
    `Du är adjungerad i ${shortName ?? 'forumet'}. Du kan läsa ärendet men röstar inte.`,
  staleRound: ({ current }) =>
    `Ditt svar gällde en tidigare text och räknas inte. Nu gäller omgång ${current}. Läs den och svara igen.`,
  olderRound: ({ current }) =>
    `Kortet gällde en tidigare omgång, så ingenting är ändrat. Nu gäller omgång ${current}. Skriv ärenden för att se läget.`,
  reworkAskedSince: ({ responsible }) =>
    `${responsible} har redan fått uppdraget att bearbeta texten, så ingenting är ändrat. Öppna ärendet igen om du vill ge uppdraget till någon annan.`,
  reasonMissing: 'Du behöver skriva ett skäl. Skriv det och skicka igen.',
  reasonTooLong: ({ length, most }) => `Texten är ${length} tecken. Korta den till högst ${most} och skicka igen.`,
  answeredTooOften: ({ most }) =>
    `Du har svarat ${most} gånger i den här omgången, och fler ändringar går inte att göra. Ditt senaste svar gäller. Kontakta ordföranden om det är fel.`,
  nothingToCloseFor: 'Inget svar hindrar ett beslut, så omgången kan inte stängas i förtid. Vänta in svaren.',
  alreadyExtended: 'Svarstiden har redan förlängts en gång. Återremittera ärendet, ta upp det på möte eller stryk det.',
  notAnExtension: ({ lastDay }) => `Sista svarsdag är redan ${day(lastDay)}. Välj en senare dag.`,
  notPossibleNow: (notice) =>
    `Det går inte nu. Ärendets läge är: ${status[notice.status].toLowerCase()}. Skriv ärenden för att se vad som gäller.`,
  notInForum: 'Du hör inte till forumet, så jag kan inte visa det för dig. Be ordföranden lägga till dig.',
  neverSent: 'Ärendet är inte utskickat än. Leveransen visas när det har skickats ut.',
  onlyInPerson: 'Leveransen visas bara i din egen chatt med mig. Öppna chatten med Enighet och skriv leverans där.',
  todoInPerson:
    'Vad som väntar på dig visas bara i din egen chatt med mig. Öppna chatten med Enighet och skriv att göra där.',
  chairDecisionInPerson:
    'Ordförandebeslut skriver du i din egen chatt med mig. Öppna chatten med Enighet och skriv ordförandebeslut där.',
  forumNotSetUp: 'Fyll först i forumet: tryck på Spara forum på kortet i kanalen. Skriv sedan till mig igen.',
  unreadableCard: 'Jag kunde inte läsa kortet. Skriv ärenden för att få ett nytt.',
  identityMissing: 'Teams talade inte om vem du är. Logga in i Teams igen och försök på nytt.',
  outsideTenants:
    'Din organisation är inte ansluten till Enighet. Be processledaren kontakta den som sköter Enighet i er region.',
  fileTooLarge: ({ mostKilobytes }) => `Filen är för stor. Skicka en fil på högst ${mostKilobytes} kilobyte.`,
  documentTooLarge: ({ mostMegabytes }) =>
    `Filen är för stor. Skicka en fil på högst ${mostMegabytes} megabyte, eller lämna en länk.`,
  fileUnreachable: 'Jag kunde inte hämta filen. Skicka den en gång till.',
  fileNotText: 'Jag kunde inte läsa filen som text. Spara den som CSV i Excel och skicka den igen.',
  fileOffered: 'Filen är klar. Godkänn den på kortet som kom sist i chatten, så sparas den bland dina filer i Teams.',
  fileToDownload: ({ url, name }) => `På ${url} kan du hämta filen ${name}.`,
  periodUnread: 'Välj forum, och både första och sista dagen.',
  periodEndsBefore: 'Sista dagen är före den första. Välj dagarna igen.',
  fileInPerson:
    'Filer går bara att hämta i din egen chatt med mig. Skriv beslut, mötesanteckningar eller forum där och öppna det som du vill hämta.',
  fileNotOffered: 'Filen gick inte att skicka just nu. Vänta en stund och tryck igen.',
  fileDeclined: 'Filen är inte sparad. Vill du ha den senare, öppna samma kort igen och hämta den därifrån.',
  fileForSomebodyElse:
    'Filen var till någon annan, så den är inte sparad. Öppna samma kort i din egen chatt och hämta den därifrån.',
  fileNotSaved:
    'Filen kunde inte sparas bland dina filer i Teams. Öppna kortet och hämta filen igen. Går det inte då heller, be den som sköter Teams hos er om hjälp.',
  fileSaved: ({ name }) => `Filen ${name} är sparad bland dina filer i Teams. Öppna den där.`,
};
