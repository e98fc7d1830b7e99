import type { FollowUpFault } from '../../domain/follow-ups/follow-ups-verdict';
import type { FollowUpsNotice } from './follow-ups-notices';
import type { SentencesBy } from '../sentences-by';

const FAULT: Readonly<Record<FollowUpFault['fault'], Readonly<Record<FollowUpFault['field'], string>>>> = {
  missing: {
    title: 'Skriv vad som ska bevakas.',
    owner: 'Välj vem det väntar på.',
    due: 'Skriv vilken dag det gäller.',
    reason: 'Skriv varför.',
  },
  chosenAndTyped: sameFor('Välj någon i listan eller skriv en grupp, inte båda.'),
  notADay: sameFor('Dagen är inget datum. Välj en dag, eller lämna fältet tomt.'),
  dayAndMeeting: sameFor('Välj ett möte eller skriv en dag, inte båda.'),
};

/** What became of something about a follow-up. */
export const followUpsNotice: SentencesBy<'type', FollowUpsNotice> = {
  mayNotLeadFollowUps:
    'Bara ordföranden, vice ordföranden och processledaren kan ändra forumets bevakningar. Be någon av dem.',
  notYourFollowUp:
    'Bevakningen väntar på någon annan. Den personen, ordföranden, vice ordföranden eller processledaren kan ändra den.',
  followUpFaulty: ({ faults }) => `Inget är sparat. ${faults.map(({ field, fault }) => FAULT[fault][field]).join(' ')}`,
  followUpTextTooLong: ({ length, most }) =>
    `En text i bevakningen är ${length} tecken. Korta den till högst ${most} och spara igen.`,
  unknownFollowUp: 'Bevakningen finns inte. Skriv bevakningar för att se vilka som finns.',
  unknownProposal: 'Förslaget är redan avgjort eller finns inte. Skriv bevakningar för att se hur det står nu.',
  followUpOver: ({ title }) => `Bevakningen är redan avslutad: ${title}. Flytta den om den ska öppnas igen.`,
  conditionNotTickedOff: ({ title }) =>
    `Bevakningen är klar när villkoret är avbockat: ${title}. Öppna Villkor och giltighet och bocka av det där, eller be den som leder forumet.`,
  followUpChangedSince: ({ title }) =>
    `Bevakningen har ändrats sedan kortet visades, så ingenting är sparat: ${title}. Öppna den igen och jämför.`,
  followUpAdded: ({ title }) => `Bevakningen är tillagd: ${title}.`,
  followUpFinished: 'Bevakningen är klar. Ingen påminns om den längre.',
  followUpMoved: 'Ändringen är sparad. Det som stod tidigare finns kvar under Ändringar.',
  followUpDropped: 'Bevakningen är avslutad. Ingen påminns om den längre.',
  proposalDeclined: 'Förslaget är borttaget.',
  followUpsFound: ({ count }) =>
    count === 1
      ? 'Jag hittade 1 mening. Är den ny står den under Förslag att bekräfta.'
      : `Jag hittade ${count} meningar. De som är nya står under Förslag att bekräfta.`,
  nothingToFollowUp: 'Jag hittade inga uppdrag i texten. Lägg till bevakningen för hand i stället.',
  cycleAdded: 'Årshjulet är inlagt. Öppna bevakningarna och flytta dem till rätt dagar.',
};

function sameFor(sentence: string): Readonly<Record<FollowUpFault['field'], string>> {
  return { title: sentence, owner: sentence, due: sentence, reason: sentence };
}
