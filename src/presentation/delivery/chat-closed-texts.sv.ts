import type { MinutesStep } from '../../domain/minutes/minutes';

export const chatClosedTexts = {
  heading: 'Jag når inte den som har nästa steg',
  headingOver: 'Steget väntar inte på detta längre',
  step: { draft: 'skriva', verify: 'justera', approve: 'godkänna', publish: 'publicera' } satisfies Record<
    MinutesStep,
    string
  >,
  says: (step: string, name: string, title: string) =>
    `${name} ska ${step}, men Teams låter mig inte skriva i den egna chatten: ${title}.`,
  next: 'Be personen lägga till Enighet eller skriva hjälp till mig, så kommer kortet genast. Annars kan du skriva protokoll, välja Visa alla steg och lämna över steget.',
  over: (name: string) => `${name} kan nås igen, eller har inte steget längre.`,
};
