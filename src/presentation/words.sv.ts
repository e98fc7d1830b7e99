import { listed, someListed } from './forum/listed.sv';
import type { Choice } from '../domain/resolution/ballot';
import type { Status } from '../domain/resolution/resolution';

export const status: Readonly<Record<Status, string>> = {
  draft: 'Utkast',
  open: 'Öppet för svar',
  lapsed: 'Svarstiden är slut, slutliga svar saknas',
  referredBack: 'Återremitterat',
  adopted: 'Beslutat i enighet',
  movedToMeeting: 'Ska tas upp på möte',
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

/** Words that many cards share. */
export const words = {
  choice: {
    approve: 'Tillstyrker',
    reject: 'Tillstyrker inte',
    needsAnchoring: 'Behöver förankra',
    objectToForm: 'Begär att frågan tas upp på möte',
    recuse: 'Anmäl jäv',
  } satisfies Record<Choice, string>,
  standpointWith: (choice: Choice, reason: string) => `${standpoint[choice]}. ${reason}`,
  status,
  listed,
  someListed,
  quoted: (text: string) => `”${text}”`,
  untitled: '(utan rubrik)',
  moreOfThese: (count: number) => `Och ${count} till.`,
  /** The button of those that are not in view. */
  theOthers: (count: number) => `Övriga (${count})`,
  cutReason: '… (förkortat)',
  /** Before what somebody said: `Ledamot SU 1: `. */
  said: (name: string) => `${name}: `,
  fault: (sentence: string) => `Fel: ${sentence}`,
  showHistory: 'Visa historik',
  show: 'Visa',
  showInChannel: 'Visa i kanalen',
};
