import { day } from './dates.sv';
import type { Notice } from '../application/notice';
import type { AccountsNotice } from './accounts/accounts-notices';
import type { FollowUpsNotice } from './follow-ups/follow-ups-notices';
import type { ChairDecisionNotice } from './decision/chair-decision-notices';
import type { RegisterNotice } from './forum/register-notices';
import type { FormalNotice } from './formal-decisions/formal-decisions-notices';
import type { MeetingsNotice } from './meetings/meetings-notices';
import type { MinutesNotice } from './minutes/minutes-notices';
import type { NoticePutTogether } from './notices-put-together';
import type { TermsNotice } from './terms/terms-notices';
import { status } from './words.sv';

/** The notices about a matter, a message or the person themselves: all that the other files do not have. */
type MattersNotice = Exclude<
  Notice,
  | RegisterNotice
  | MinutesNotice
  | MeetingsNotice
  | AccountsNotice
  | FollowUpsNotice
  | ChairDecisionNotice
  | TermsNotice
  | FormalNotice
  | NoticePutTogether
>;

/** Why something about a matter or a message was not done, or that it was, where there is no field to show it at. */
export function mattersNotice(notice: MattersNotice, shortName: string | null): string {
  switch (notice.type) {
    case 'forumUnknown':
      return 'Jag känner inte till forumet. Lägg till mig i forumets kanal och försök igen.';
    case 'notInRoster':
      return 'Du finns inte bland kanalens medlemmar. Be en ägare av teamet lägga till dig.';
    case 'mayNotSetUp':
      return 'Bara ordföranden, vice ordföranden och processledaren kan ändra forumet. Be någon av dem.';
    case 'shortNameTaken':
      return `Forumet är inte sparat. Kortnamnet ${notice.shortName} används redan av ${notice.by}, så besluten skulle få samma nummer. Välj ett annat kortnamn.`;
    case 'setupFaulty':
      return 'Forumet är inte sparat. Rätta det som är markerat och spara igen.';
    case 'unknownMatter':
      return 'Ärendet finns inte. Skriv ärenden för att se dem som finns.';
    case 'mayNotPrepare':
      return 'Bara ordföranden, vice ordföranden, processledaren och sekreteraren kan skriva ärenden. Be någon av dem.';
    case 'mayNotPreside':
      return 'Det kan bara ordföranden eller vice ordföranden göra. Be någon av dem.';
    case 'mayNotLead':
      return 'Det kan bara ordföranden, vice ordföranden eller processledaren göra. Be någon av dem.';
    case 'recused':
      return 'Du har själv avstått från att delta i ärendet. Andra i forumets ledning tar det vidare.';
    case 'responsibleRecused':
      return 'Personen deltar inte i ärendet. Välj någon annan som bearbetar det.';
    case 'staleDraft':
      return 'Utkastet har ändrats sedan kortet visades, så inget är sparat. Läs den nya texten och försök igen.';
    case 'alreadySent':
      return 'Ärendet är inte längre ett utkast, så texten går inte att ändra. Skriv ärenden för att se läget.';
    case 'noSuchRequest':
      return 'Begäran om att skicka ut ärendet gäller inte längre. Skriv ärenden för att se läget.';
    case 'tooFewVoters':
      return `Forumet har ${notice.voters === 1 ? '1 röstande ledamot' : `${notice.voters} röstande ledamöter`}. Minst två behövs. Skriv forum i kanalen och lägg till fler.`;
    case 'principalWithoutVoters':
      return `${notice.principal === 'region' ? 'Regionen' : 'Kommunerna'} har ingen röstande ledamot. Båda huvudmännen måste vara med. Skriv forum i kanalen och rätta.`;
    case 'unchangedText':
      return 'Texten är densamma som i förra omgången. Ändra den efter skälen innan du skickar ut igen. Är det bara filen bakom en länk som är ny, skriv det i texten.';
    case 'sameTitle':
      return `Ett annat ärende har samma rubrik: det skickades ut ${day(notice.sentAt)} och har sista svarsdag ${day(notice.lastDay)}. Ändra rubriken så att de går att skilja åt, eller skicka ut ändå.`;
    case 'answerOnCard':
      return 'Det du skriver i chatten räknas inte som ett svar. Svara på kortet.';
    case 'nothingToAnswer':
      return 'Det du skriver i chatten räknas inte som ett svar, och just nu väntar inget ärende på ditt svar. Svar ger du på ärendets kort.';
    case 'answersOnCards':
      return 'Det du skriver i kanalen räknas inte som ett svar. Svara på ärendets kort, här i kanalen eller i din egen chatt med mig.';
    case 'notEligible':
      return 'Du var inte röstande ledamot när omgången öppnades, så du kan inte rösta i den. Fråga ordföranden om det är fel.';
    case 'coOptedCannotVote':
      return `Du är adjungerad i ${shortName ?? 'forumet'}. Du kan läsa ärendet men röstar inte.`;
    case 'staleRound':
      return `Ditt svar gällde en tidigare text och räknas inte. Nu gäller omgång ${notice.current}. Läs den och svara igen.`;
    case 'olderRound':
      return `Kortet gällde en tidigare omgång, så ingenting är ändrat. Nu gäller omgång ${notice.current}. Skriv ärenden för att se läget.`;
    case 'reworkAskedSince':
      return `${notice.responsible} har redan fått uppdraget att bearbeta texten, så ingenting är ändrat. Öppna ärendet igen om du vill ge uppdraget till någon annan.`;
    case 'reasonMissing':
      return 'Du behöver skriva ett skäl. Skriv det och skicka igen.';
    case 'reasonTooLong':
      return `Texten är ${notice.length} tecken. Korta den till högst ${notice.most} och skicka igen.`;
    case 'answeredTooOften':
      return `Du har svarat ${notice.most} gånger i den här omgången, och fler ändringar går inte att göra. Ditt senaste svar gäller. Kontakta ordföranden om det är fel.`;
    case 'nothingToCloseFor':
      return 'Inget svar hindrar ett beslut, så omgången kan inte stängas i förtid. Vänta in svaren.';
    case 'alreadyExtended':
      return 'Svarstiden har redan förlängts en gång. Återremittera ärendet, ta upp det på möte eller stryk det.';
    case 'notAnExtension':
      return `Sista svarsdag är redan ${day(notice.lastDay)}. Välj en senare dag.`;
    case 'notPossibleNow':
      return `Det går inte nu. Ärendets läge är: ${status[notice.status].toLowerCase()}. Skriv ärenden för att se vad som gäller.`;
    case 'notInForum':
      return 'Du hör inte till forumet, så jag kan inte visa det för dig. Be ordföranden lägga till dig.';
    case 'neverSent':
      return 'Ärendet är inte utskickat än. Leveransen visas när det har skickats ut.';
    case 'onlyInPerson':
      return 'Leveransen visas bara i din egen chatt med mig. Öppna chatten med Enighet och skriv leverans där.';
    case 'todoInPerson':
      return 'Vad som väntar på dig visas bara i din egen chatt med mig. Öppna chatten med Enighet och skriv att göra där.';
    case 'chairDecisionInPerson':
      return 'Ordförandebeslut skriver du i din egen chatt med mig. Öppna chatten med Enighet och skriv ordförandebeslut där.';
    case 'forumNotSetUp':
      return 'Forumet är inte ifyllt än. Fyll i kortet i kanalen och tryck på Spara forum.';
    case 'unreadableCard':
      return 'Jag kunde inte läsa kortet. Skriv ärenden för att få ett nytt.';
    case 'identityMissing':
      return 'Teams talade inte om vem du är. Logga in i Teams igen och försök på nytt.';
    case 'outsideTenants':
      return 'Din organisation är inte ansluten till Enighet. Be processledaren kontakta den som sköter Enighet i er region.';
    case 'fileTooLarge':
      return `Filen är för stor. Skicka en fil på högst ${notice.mostKilobytes} kilobyte.`;
    case 'documentTooLarge':
      return `Filen är för stor. Skicka en fil på högst ${notice.mostMegabytes} megabyte, eller lämna en länk.`;
    case 'fileUnreachable':
      return 'Jag kunde inte hämta filen. Skicka den en gång till.';
    case 'fileNotText':
      return 'Jag kunde inte läsa filen som text. Spara den som CSV i Excel och skicka den igen.';
    case 'fileOffered':
      return 'Filen är klar. Godkänn den på kortet som kom sist i chatten, så sparas den bland dina filer i Teams.';
    case 'fileToDownload':
      return `På ${notice.url} kan du hämta filen ${notice.name}.`;
    case 'periodUnread':
      return 'Välj forum, och både första och sista dagen.';
    case 'periodEndsBefore':
      return 'Sista dagen är före den första. Välj dagarna igen.';
    case 'fileInPerson':
      return 'Filer går bara att hämta i din egen chatt med mig. Skriv beslut, mötesanteckningar eller forum där och öppna det som du vill hämta.';
    case 'fileNotOffered':
      return 'Filen gick inte att skicka just nu. Vänta en stund och tryck igen.';
    case 'fileDeclined':
      return 'Filen är inte sparad. Vill du ha den senare, öppna samma kort igen och hämta den därifrån.';
    case 'fileForSomebodyElse':
      return 'Filen var till någon annan, så den är inte sparad. Öppna samma kort i din egen chatt och hämta den därifrån.';
    case 'fileNotSaved':
      return 'Filen kunde inte sparas bland dina filer i Teams. Öppna kortet och hämta filen igen. Går det inte då heller, be den som sköter Teams hos er om hjälp.';
    case 'fileSaved':
      return `Filen ${notice.name} är sparad bland dina filer i Teams. Öppna den där.`;
  }
}
