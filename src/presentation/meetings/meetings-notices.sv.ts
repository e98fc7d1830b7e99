import type { MeetingFault } from '../../domain/meetings/meetings-verdict';
import { day } from '../dates.sv';
import type { MeetingsNotice } from './meetings-notices';

export const meetingFault: Readonly<Record<MeetingFault, string>> = {
  dayMissing: 'Välj vilken dag mötet är.',
  dayFaulty: 'Det är inget datum. Välj en dag.',
  timeFaulty: 'Skriv tiderna som 13.30, eller lämna dem tomma.',
  endsBeforeItBegins: 'Mötet slutar innan det börjar. Ändra någon av tiderna.',
  placeMissing: 'Skriv en lokal eller kryssa i att det går att delta digitalt.',
};

export const MEETING_NOT_SAVED = 'Mötet är inte sparat.';

/** What became of something about a meeting, where there is no field to show it at. */
export function meetingsNotice(notice: MeetingsNotice): string {
  switch (notice.type) {
    case 'mayNotLeadMeetings':
      return 'Bara ordföranden, vice ordföranden och processledaren kan ändra möten och det som ska tas upp på dem. Be någon av dem.';
    case 'meetingPlannedAlready':
      return `Det finns redan ett möte ${day(notice.on)} vid samma tid. Ändra det i stället, eller välj en annan dag eller tid.`;
    case 'unknownMeeting':
      return 'Mötet finns inte eller är inställt. Öppna forumets möten igen för att se vilka som finns.';
    case 'meetingChangedSince':
      return `Mötet ${day(notice.on)} har ändrats sedan kortet visades, så ingenting är sparat. Jämför med hur det är nu och spara igen om din ändring ska gälla.`;
    case 'correctedSince':
      return `Det här har rättats sedan kortet visades, så ingenting är sparat: ${notice.title}. Öppna Till nästa möte igen för att se vad som är antecknat nu.`;
    case 'meetingHasNotes':
      return `Något är antecknat på mötet ${day(notice.on)}. Öppna Till nästa möte och rätta det först. Ändra sedan mötet.`;
    case 'meetingNotChosen':
      return 'Välj ett möte, eller att det inte har tagits upp på något möte.';
    case 'settledAlready':
      return `Det går inte att rätta, för anteckningarna har skrivits om efter det mötet avgjorde: ${notice.title}. Skriv rättelsen i nästa version.`;
    case 'meetingNotHeld':
      return `Mötet ${day(notice.on)} har inte hållits än. Välj ett möte som har hållits, eller vänta till efter mötet.`;
    case 'nothingTicked':
      return 'Inget är valt. Kryssa i det som togs upp på mötet och försök igen.';
    case 'itemMissing':
      return 'Punkten på dagordningen saknas. Skriv vilken det var och försök igen.';
    case 'alreadyNoted':
      return `Det här är redan antecknat med ett annat möte eller en annan punkt: ${notice.title}. Välj Rätta det som är antecknat om det är fel.`;
    case 'ownMinutes':
      return `Ett möte kan inte godkänna sina egna anteckningar: ${notice.title}. Ta bort krysset, eller välj ett senare möte.`;
    case 'meetingTextTooLong':
      return `En text är ${notice.length} tecken. Korta den till högst ${notice.most} och spara igen.`;
    case 'meetingPlanned':
      return `Mötet ${day(notice.on)}${notice.from === '' ? '' : ` kl. ${notice.from}`} är planerat.`;
    case 'meetingSaved':
      return 'Ändringen är sparad.';
    case 'reportsNoted':
      return `Antecknat: ${notice.count === 1 ? '1 punkt' : `${notice.count} punkter`} från listan.`;
    case 'reportsCorrected':
      return 'Rättelsen är sparad.';
  }
}
