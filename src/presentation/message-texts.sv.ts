import type { Unreadable } from '../application/unreadable';
import { listed } from './forum/listed.sv';

const NEXT = 'Inget är borttaget. Hör av dig till den som sköter Enighet hos er.';

export const messageTexts = {
  formIsInPersonalChat: 'Formuläret finns i din egen chatt med mig. Du kan spara när som helst.',
  formIsHere: 'Formuläret finns här i chatten. Du kan spara när som helst.',
  setupElsewhere:
    'Jag lades till i en annan kanal i teamet, så forumet sätts upp där. Skriv forum här om det ska vara i den här kanalen i stället.',
  setupPosted: 'Kortet för forumet finns i kanalen. Fyll i det och tryck på Spara forum.',
  noForums: 'Du hör inte till något forum än. Lägg till mig i forumets kanal eller be ordföranden lägga till dig.',
  noDecisionsYet: 'Det finns inga beslut än i dina forum. Skriv ord för att söka i det som andra forum har beslutat.',
  noDecisionFound: 'Inget beslut hittades. Pröva färre eller andra ord.',
  nothingLeft: 'Inget mer väntar på dig.',
  /** What the person did may be saved, or is not. */
  faultMayBeSaved:
    'Något gick fel hos mig, och jag vet inte om det du gjorde är sparat. Öppna kortet igen och se efter innan du gör om det.',
  faultNotSaved: 'Något gick fel hos mig. Det du gjorde är inte sparat. Försök igen om en stund.',
  fault: (what: string, reference: string) => `${what} Hjälper det inte, uppge ${reference} till supporten.`,
};

export const replacementTexts = {
  standsIn: 'Det här kortet ersätter ett tidigare, som inte gick att uppdatera.',
  heading: 'Ersatt kort',
  replaced: 'Kortet har ersatts av ett nyare. Använd det i stället.',
};

export const unreadableTexts = {
  /** Of a list: there is more, which the program cannot read just now. */
  /** What those who lead a forum are told, once. */
  inForum: (shortName: string, left: Unreadable) =>
    `${counted(left)} i ${shortName} kan inte visas just nu. Allt annat fungerar som vanligt. ${NEXT}`,
  noMore: (shortName: string) => `Allt i ${shortName} kan visas igen.`,
  left: (left: Unreadable) => `${counted(left)} kan inte visas just nu. ${NEXT}`,
};

function counted({ matters, minutes, decisions }: Unreadable): string {
  return listed([
    ...(matters === 0 ? [] : [matters === 1 ? '1 ärende' : `${matters} ärenden`]),
    ...(minutes === 0 ? [] : [minutes === 1 ? '1 mötesanteckning' : `${minutes} mötesanteckningar`]),
    ...(decisions === 0 ? [] : [`${decisions} beslut`]),
  ]);
}
