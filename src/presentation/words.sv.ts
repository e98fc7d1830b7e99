import type { Choice } from '../domain/resolution/ballot';
import type { Status } from '../domain/resolution/resolution';
import type { WordsTexts } from './words-texts';

export const status: Readonly<Record<Status, string>> = {
  draft: 'Utkast',
  open: 'Öppet för svar',
  lapsed: 'Svarstiden är slut, slutliga svar saknas',
  referredBack: 'Återremitterat',
  adopted: 'Beslutat i enighet',
  movedToMeeting: 'Hänskjutet till möte',
  struck: 'Struket',
  withdrawn: 'Återtaget',
};

export const standpoint: Readonly<Record<Choice, string>> = {
  approve: 'Tillstyrker',
  reject: 'Tillstyrker inte',
  needsAnchoring: 'Behöver förankra',
  objectToForm: 'Begär att frågan tas upp på möte',
  recuse: 'Jäv',
};

export const words = {
  choice: {
    approve: 'Tillstyrker',
    reject: 'Tillstyrker inte',
    needsAnchoring: 'Behöver förankra',
    objectToForm: 'Begär att frågan tas upp på möte',
    recuse: 'Anmäl jäv',
  },
  standpointWith: (choice, reason) => `${standpoint[choice]}. ${reason}`,
  status,
  untitled: '(utan rubrik)',
  moreOfThese: (count) => `Och ${count} till.`,
  cutReason: '… (förkortat)',
  said: (name) => `${name}: `,
  fault: (sentence) => `Rätta: ${sentence}`,
  showHistory: 'Visa historik',
  show: 'Visa',
  showInChannel: 'Visa i kanalen',
} satisfies WordsTexts;
