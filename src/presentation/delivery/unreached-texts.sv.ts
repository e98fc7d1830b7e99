import type { ChannelCard } from '../../application/delivery/delivery-view';
import type { DeliveryFailure } from '../../domain/delivery-failure';
import type { MinutesStep } from '../../domain/minutes/minutes';

const AGAIN = 'Jag försöker hela tiden på nytt och säger till när kortet finns där.';
const LOOK = `Se efter i Teams att Enighet finns i kanalen. Om inte: lägg till mig igen, så kommer kortet genast. ${AGAIN}`;
const ASK = `Be den som sköter Teams hos er se efter att appar får skriva i kanalen. ${AGAIN}`;

export const missingInChannelTexts = {
  heading: 'Ett kort saknas i kanalen',
  headingThere: 'Kortet finns i kanalen nu',
  card: {
    vote: 'Ärendets kort',
    decision: 'Beslutet',
    ending: 'Beskedet om ärendet',
    minutes: 'Justeringens kort',
  } satisfies Record<ChannelCard, string>,
  says: (card: string, title: string) => `${card} syns inte i kanalen: ${title}.`,
  why: {
    blocked: 'Teams svarar att Enighet är avstängt där.',
    notInstalled: 'Teams svarar att Enighet inte är tillagt i teamet.',
    notInRoster: 'Teams svarar att Enighet inte finns i kanalen.',
    conversationGone: 'Teams svarar att kanalen inte finns.',
    activityGone: 'Kortet har tagits bort i kanalen flera gånger.',
    throttled: 'Teams tar inte emot fler meddelanden i kanalen just nu.',
    unavailable: 'Teams har inte svarat på flera minuter.',
    tooBig: 'Texten är för lång för ett kort i Teams.',
    refused: 'Teams säger inte varför.',
    unconfirmed: 'Teams säger inte om kortet kom fram.',
  } satisfies Record<DeliveryFailure, string>,
  meanwhile: {
    vote: 'Svarstiden går ändå. Ledamöterna kan svara i sina egna chattar med mig: be dem skriva att göra där.',
    decision: 'Beslutet gäller ändå och finns i listan över beslut.',
    ending: 'Det gäller ändå. Tala om det för forumet.',
    minutes: 'Justeringen går vidare ändå, i de egna chattarna.',
  } satisfies Record<ChannelCard, string>,
  next: {
    blocked: ASK,
    notInstalled: LOOK,
    notInRoster: LOOK,
    conversationGone: LOOK,
    activityGone: 'Jag lägger inte upp det igen. Be den som äger kanalen låta kort från Enighet stå kvar.',
    throttled: `Du behöver inte göra något i Teams. ${AGAIN}`,
    unavailable: `Du behöver inte göra något i Teams. ${AGAIN}`,
    tooBig: 'Korta texten och skicka ut ärendet igen.',
    refused: ASK,
    unconfirmed: 'Se efter i kanalen om kortet finns där. Skriv annars vad som gäller i kanalen själv.',
  } satisfies Record<DeliveryFailure, string>,
  there: (card: string, title: string) => `${card} finns i kanalen nu: ${title}.`,
};

export const chatClosedTexts = {
  heading: 'Jag når inte den som har nästa steg',
  headingOver: 'Steget väntar inte på detta längre',
  step: { draft: 'skriva', verify: 'justera', approve: 'godkänna', publish: 'publicera' } satisfies Record<
    MinutesStep,
    string
  >,
  says: (step: string, name: string, title: string) =>
    `${name} ska ${step}, men Teams låter mig inte skriva i personens chatt: ${title}.`,
  next: 'Be personen lägga till Enighet eller skriva hjälp till mig, så kommer kortet genast. Annars kan du skriva mötesanteckningar, välja Visa alla steg och lämna över steget.',
  over: (name: string) => `${name} kan nås igen, eller har inte steget längre.`,
};
