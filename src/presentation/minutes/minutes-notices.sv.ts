import type { SignerRole } from '../../domain/minutes/minutes';
import type { MinutesPhase } from '../../domain/minutes/open-steps';
import { day } from '../dates.sv';
import { listed } from '../forum/listed.sv';
import type { MinutesNotice } from './minutes-notices';
import type { SentencesBy } from '../sentences-by';

/** What a person writes to see the minutes. */
const COMMAND = 'mötesanteckningar';

const notYours: Readonly<Record<SignerRole, string>> = {
  noteTaker:
    'Det kan bara den göra som skriver anteckningarna. Välj Visa alla steg för att se vem det är, eller be processledaren lämna över steget till dig.',
  verifier:
    'Det kan bara den göra som justerar, och den som godkänner när alla har justerat. Välj Visa alla steg för att se vems tur det är.',
  approver:
    'Det kan bara den göra som godkänner anteckningarna. Välj Visa alla steg för att se vem det är, eller be processledaren lämna över steget till dig.',
};

const notNow: Readonly<Record<MinutesPhase, string>> = {
  drafting: 'Det går inte än, för anteckningarna är inte inlämnade. Du får ett kort när det är din tur.',
  changing: 'Det går inte än, för en ny version ska lämnas in först. Du får ett kort när det är din tur.',
  verifying: 'Det går inte än, för anteckningarna justeras. Du får ett kort när det är din tur.',
  approving: 'Det går inte nu, för alla har justerat och godkännandet väntas in. Välj Visa alla steg för att se läget.',
  publishing: 'Det går inte längre, för anteckningarna är godkända. Välj Rätta bland stegen om något är fel.',
  atMeeting:
    'Det går inte nu, för frågan är lämnad till nästa möte. Vänta tills mötet har avgjort den. Har ni kommit överens kan den som skriver anteckningarna eller ordföranden ta tillbaka den bland stegen.',
  done: 'Det går inte längre, för anteckningarna är publicerade. Välj Rätta bland stegen om något är fel.',
  withdrawn: 'Det går inte, för justeringen är avbruten. Starta en ny om den behövs.',
};

const unlikely: Readonly<Record<'joined' | 'left', (name: string) => string>> = {
  joined: (name) => `${name} var inte borta före punkten. Notera först frånvaron, eller ta bort krysset.`,
  left: (name) => `${name} var redan borta före punkten. Ta bort krysset, eller rätta det som är noterat innan.`,
};

/** Why something about minutes was not done, or that it was. */
export const minutesNotice: SentencesBy<'type', MinutesNotice> = {
  minutesStarted: 'Justeringen är startad. Den som ska skriva anteckningarna får ett kort i sin egen chatt.',
  stepReminded: ({ names }) => `Jag påminner ${listed(names)} så snart det går under kontorstid.`,
  stepUnreachable: ({ reminded, names }) =>
    `${reminded.length === 0 ? '' : `Jag påminner ${listed(reminded)} så snart det går under kontorstid. `}Jag kan inte skriva till ${listed(names)} i den egna chatten. Hör av dig på annat sätt, eller välj Lämna över bland stegen.`,
  nobodyToRemind: `Steget väntar inte längre på någon. Skriv ${COMMAND} för att se läget.`,
  stepIsYours: 'Steget väntar på dig. Skriv att göra, så kan du öppna det där.',
  signersGone: ({ names }) =>
    `${listed(names)} är inte med i forumet längre och kan inte påminnas. Välj Lämna över bland stegen.`,
  nothingToCorrect: 'Anteckningarna är inte godkända än, så de behöver ingen rättelse. Begär en ändring i stället.',
  fileForNoMinutes:
    'Du har inga anteckningar som väntar på en fil. Starta en justering först, eller be processledaren lämna över steget till dig.',
  unknownMinutes: `Anteckningarna finns inte. Skriv ${COMMAND} för att se dem som finns.`,
  mayNotStartMinutes:
    'Bara ordföranden, vice ordföranden, processledaren och sekreteraren kan starta en justering. Be någon av dem.',
  mayNotLeadMinutes:
    'Bara ordföranden, vice ordföranden och processledaren kan göra det i en justering. Be någon av dem.',
  samePersonTwice: ({ name }) => `${name} har redan ett steg i justeringen. Ingen kan ha två. Välj en annan person.`,
  verifierMissing: 'Justeringen behöver minst en som justerar. Välj en person och försök igen.',
  notYourStep: ({ step }) => notYours[step],
  staleVersion: ({ current }) =>
    current === 0
      ? 'Ingen version är inlämnad än. Du får ett kort när det är din tur.'
      : `Texten har ändrats sedan du öppnade kortet, så inget är sparat. Nu gäller version ${current}. Läs den och försök igen.`,
  minutesChangedSince:
    'Justeringen har ändrats sedan kortet visades, så ingenting är sparat. Visa alla steg på nytt och försök igen.',
  changesMissing: 'Skriv vad som är ändrat sedan förra versionen och lämna in igen.',
  changeTextMissing: 'Skriv både var i texten och vad som ska ändras, och skicka igen.',
  minutesReasonMissing: 'Skriv ett skäl och försök igen.',
  minutesTextTooLong: ({ length, most }) =>
    `En text är ${length} tecken. Korta den till högst ${most} och försök igen.`,
  documentLinkFaulty:
    'Länken till anteckningarna går inte att använda. Skriv en vanlig webblänk som börjar med https:// eller skicka filen hit.',
  blankInLink:
    'Länken har ett mellanslag i sig, så inget är sparat. Kopiera länken igen, eller skriv %20 i stället för varje mellanslag.',
  nothingDisputed:
    'Ingen har begärt någon ändring, så det finns inget för mötet att avgöra. Visa alla steg för att se läget.',
  notLeftToMeeting:
    'Frågan ligger inte hos mötet, så det finns inget att ta tillbaka. Visa alla steg för att se läget.',
  minutesLocked:
    'Anteckningarna är låsta, för de är godkända eller publicerade. Välj Rätta bland stegen om något är fel.',
  notVerified: ({ left }) =>
    `Justeringen är inte klar. ${listed(left.map(({ name }) => name))} har inte justerat än. Påminn eller vänta.`,
  notApproved: ({ approver }) =>
    `Anteckningarna är inte godkända än. ${approver.name} ska godkänna dem först. Påminn eller vänta.`,
  notReviewed: 'Gå igenom listan före publiceringen, kryssa i allt och välj Publicerat igen.',
  notPublished:
    'Anteckningarna är inte publicerade än, så det finns ingen adress att ändra. Visa alla steg för att se läget.',
  addressFaulty: 'Adressen går inte att använda. Skriv en vanlig webbadress som börjar med https:// och försök igen.',
  nothingToHandOver:
    'Steget går inte att lämna över så. Visa alla steg på nytt och välj vems steg och vem som tar över.',
  dayNotLater: ({ due }) => `Välj en dag efter ${day(due)}.`,
  presenceNoted: 'Närvaron är noterad.',
  presencePeopleMissing: 'Kryssa i vilka det gäller.',
  presenceItemMissing: 'Skriv vid vilken punkt det hände, till exempel 9.',
  presenceItemTooLong: ({ most }) => `Skriv bara punktens nummer, högst ${most} tecken.`,
  absentHasNoItem: 'Frånvaro från mötets början har ingen punkt. Lämna punkten tom, eller välj Gick vid punkten.',
  presenceUnlikely: ({ name, presence }) => unlikely[presence](name),
  presenceVerified: 'Någon har justerat den här versionen. Lämna in en ny version först, och notera närvaron sedan.',
  presenceTooMuch: 'Fler noteringar om närvaro får inte plats. Skriv resten i anteckningarna.',
  notNowInMinutes: ({ phase }) => notNow[phase],
};
