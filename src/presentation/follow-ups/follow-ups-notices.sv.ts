import type { FollowUpFault } from '../../domain/follow-ups/follow-ups-verdict';
import type { FollowUpsNotice } from './follow-ups-notices';

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
export function followUpsNotice(notice: FollowUpsNotice): string {
  switch (notice.type) {
    case 'mayNotLeadFollowUps':
      return 'Bara ordföranden, vice ordföranden och processledaren kan ändra forumets bevakningar. Be någon av dem.';
    case 'notYourFollowUp':
      return 'Bevakningen väntar på någon annan. Den personen, ordföranden, vice ordföranden eller processledaren kan ändra den.';
    case 'followUpFaulty':
      return `Inget är sparat. ${notice.faults.map(({ field, fault }) => FAULT[fault][field]).join(' ')}`;
    case 'followUpTextTooLong':
      return `En text i bevakningen är ${notice.length} tecken. Korta den till högst ${notice.most} och spara igen.`;
    case 'unknownFollowUp':
      return 'Bevakningen finns inte. Skriv bevakningar för att se vilka som finns.';
    case 'unknownProposal':
      return 'Förslaget är redan avgjort eller finns inte. Skriv bevakningar för att se hur det står nu.';
    case 'followUpOver':
      return `Bevakningen är redan avslutad: ${notice.title}. Flytta den om den ska öppnas igen.`;
    case 'followUpChangedSince':
      return `Bevakningen har ändrats sedan kortet visades, så ingenting är sparat: ${notice.title}. Öppna den igen och jämför.`;
    case 'followUpAdded':
      return `Bevakningen är tillagd: ${notice.title}.`;
    case 'followUpFinished':
      return 'Bevakningen är klar. Ingen påminns om den längre.';
    case 'followUpMoved':
      return 'Ändringen är sparad. Det som stod tidigare finns kvar under Ändringar.';
    case 'followUpDropped':
      return 'Bevakningen är avslutad. Ingen påminns om den längre.';
    case 'proposalDeclined':
      return 'Förslaget är borttaget.';
    case 'followUpsFound':
      return notice.count === 1
        ? 'Jag hittade 1 mening. Är den ny står den under Förslag att bekräfta.'
        : `Jag hittade ${notice.count} meningar. De som är nya står under Förslag att bekräfta.`;
    case 'nothingToFollowUp':
      return 'Jag hittade inga uppdrag i texten. Lägg till bevakningen för hand i stället.';
    case 'cycleAdded':
      return 'Årshjulet är inlagt. Öppna bevakningarna och flytta dem till rätt dagar.';
  }
}

function sameFor(sentence: string): Readonly<Record<FollowUpFault['field'], string>> {
  return { title: sentence, owner: sentence, due: sentence, reason: sentence };
}
