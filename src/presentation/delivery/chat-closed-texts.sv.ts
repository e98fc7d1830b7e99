import type { MinutesStep } from '../../domain/minutes/minutes';

const STEP: Readonly<Record<MinutesStep, string>> = {
  draft: 'skriva',
  verify: 'justera',
  approve: 'godkänna',
  publish: 'publicera',
};

export const chatClosedTexts = {
  heading: (isOver: boolean): string =>
    isOver ? 'Steget väntar inte på detta längre' : 'Jag når inte den som har nästa steg',
  says: (step: MinutesStep, name: string, title: string) =>
    `${name} ska ${STEP[step]}, men Teams låter mig inte skriva i den egna chatten: ${title}.`,
  next: 'Be personen lägga till Enighet eller skriva hjälp till mig, så kommer kortet genast. Annars kan du skriva protokoll, välja Visa alla steg och lämna över steget.',
  over: (name: string) => `${name} kan nås igen, eller har inte steget längre.`,
};
