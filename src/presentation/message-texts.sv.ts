import type { Message } from '../application/notice';
import { noticeText } from './notices.sv';
import { unreadableMessage } from './unreadable-texts.sv';

/** A sentence of its own, in answer to something written or in the place of a card. */
export function messageText(message: Message): string {
  if (message.type === 'formIsInPersonalChat') {
    return 'Formuläret finns i din chatt med mig. Öppna chatten med Enighet för att fylla i det.';
  }
  if (message.type === 'formIsHere') return 'Formuläret finns här i chatten. Du kan spara när som helst.';
  if (message.type === 'setupElsewhere') {
    return 'Jag lades till i en annan kanal i teamet, så forumet sätts upp där. Skriv forum här om det ska vara i den här kanalen i stället.';
  }
  if (message.type === 'setupPosted') {
    return 'Kortet för forumet finns i kanalen. Fyll i det och tryck på Spara forum.';
  }
  if (message.type === 'noForums') {
    return 'Du hör inte till något forum än. Lägg till mig i forumets kanal eller be ordföranden lägga till dig.';
  }
  if (message.type === 'noDecisionFound') {
    return message.sought === ''
      ? 'Det finns inga beslut än i dina forum. Skriv ord för att söka i det som andra forum har beslutat.'
      : 'Inget beslut hittades. Pröva färre eller andra ord.';
  }
  if (message.type === 'nothingLeft') return 'Inget mer väntar på dig.';
  if (message.type === 'unreadable') return unreadableMessage(message.shortName, message.unreadable);
  if (message.type === 'fault') {
    const what = message.mayBeSaved
      ? 'Något gick fel hos mig, och jag vet inte om det du gjorde är sparat. Öppna kortet igen och se efter innan du gör om det.'
      : 'Något gick fel hos mig. Det du gjorde är inte sparat. Försök igen om en stund.';
    return `${what} Hjälper det inte, uppge ${message.reference} till supporten.`;
  }
  return noticeText(message, null);
}
