import type { MeetingFault } from '../../domain/meetings/meetings-verdict';
import { day } from '../dates.sv';
import type { MeetingsNotice } from './meetings-notices';
import type { SentencesBy } from '../sentences-by';

export const meetingFault: Readonly<Record<MeetingFault, string>> = {
  dayMissing: 'Välj vilken dag mötet är.',
  dayFaulty: 'Det är inget datum. Välj en dag.',
  timeFaulty: 'Skriv tiderna som 13.30, eller lämna dem tomma.',
  endsBeforeItBegins: 'Mötet slutar innan det börjar. Ändra någon av tiderna.',
  placeMissing: 'Skriv en lokal eller kryssa i att det går att delta digitalt.',
};

export const MEETING_NOT_SAVED = 'Mötet är inte sparat.';

/** What became of something about a meeting, where there is no field to show it at. */
export const meetingsNotice: SentencesBy<'type', MeetingsNotice> = {
  mayNotLeadMeetings:
    'Bara ordföranden, vice ordföranden och processledaren kan ändra möten och det som ska tas upp på dem. Be någon av dem.',
  meetingPlannedAlready: ({ on }) =>
    `Det finns redan ett möte ${day(on)} vid samma tid. Ändra det i stället, eller välj en annan dag eller tid.`,
  unknownMeeting: 'Mötet finns inte eller är inställt. Öppna forumets möten igen för att se vilka som finns.',
  meetingChangedSince: ({ on }) =>
    `Mötet ${day(on)} har ändrats sedan kortet visades, så ingenting är sparat. Jämför med hur det är nu och spara igen om din ändring ska gälla.`,
  correctedSince: ({ title }) =>
    `Det här har rättats sedan kortet visades, så ingenting är sparat: ${title}. Öppna Till nästa möte igen för att se vad som är antecknat nu.`,
  meetingHasNotes: ({ on }) =>
    `Något är antecknat på mötet ${day(on)}. Öppna Till nästa möte och rätta det först. Ändra sedan mötet.`,
  meetingNotChosen: 'Välj ett möte, eller att det inte har tagits upp på något möte.',
  settledAlready: ({ title }) =>
    `Det går inte att rätta, för anteckningarna har skrivits om efter det mötet avgjorde: ${title}. Skriv rättelsen i nästa version.`,
  meetingNotHeld: ({ on }) =>
    `Mötet ${day(on)} har inte hållits än. Välj ett möte som har hållits, eller vänta till efter mötet.`,
  nothingTicked: 'Inget är valt. Kryssa i det som togs upp på mötet och försök igen.',
  itemMissing: 'Punkten på agendan saknas. Skriv vilken det var och försök igen.',
  alreadyNoted: ({ title }) =>
    `Det här är redan antecknat med ett annat möte eller en annan punkt: ${title}. Välj Rätta det som är antecknat om det är fel.`,
  ownMinutes: ({ title }) =>
    `Ett möte kan inte godkänna sina egna anteckningar: ${title}. Ta bort krysset, eller välj ett senare möte.`,
  meetingTextTooLong: ({ length, most }) => `En text är ${length} tecken. Korta den till högst ${most} och spara igen.`,
  meetingPlanned: ({ on, from }) => `Mötet ${day(on)}${from === '' ? '' : ` kl. ${from}`} är planerat.`,
  meetingSaved: 'Ändringen är sparad.',
  reportsNoted: ({ count }) => `Antecknat: ${count === 1 ? '1 punkt' : `${count} punkter`} från listan.`,
  agendaChangedSince: 'Agendan har ändrats sedan kortet visades, så inget är sparat. Se vad som står nu.',
  agendaWithoutOwner: 'Ingen styrgrupp fastställer agendan, så allt på listan står redan på den.',
  agendaOwnerSet: 'Det är sparat vem som fastställer agendan.',
  agendaSettled: 'Agendan är fastställd.',
  reportsCorrected: 'Rättelsen är sparad.',
};
