import type { MinutesStep } from '../../domain/minutes/minutes';
import type { ChatClosedTexts } from './chat-closed-texts';

const STEP: Readonly<Record<MinutesStep, string>> = {
  draft: 'skriva',
  verify: 'justera',
  approve: 'godkänna',
  publish: 'publicera',
};

export const chatClosedTexts: ChatClosedTexts = {
  heading: (isOver) => (isOver ? 'Steget väntar inte på detta längre' : 'Jag når inte den som har nästa steg'),
  says: (step, name, title) =>
    `${name} ska ${STEP[step]}, men Teams låter mig inte skriva i den egna chatten: ${title}.`,
  next: 'Be personen lägga till Enighet eller skriva hjälp till mig, så kommer kortet genast. Annars kan du skriva protokoll, välja Visa alla steg och lämna över steget.',
  over: (name) => `${name} kan nås igen, eller har inte steget längre.`,
};
