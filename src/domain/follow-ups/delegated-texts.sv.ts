import type { Delegation } from '../terms/terms';

export interface DelegatedTexts {
  readonly owner: string;
  readonly title: (number: string, delegation: Delegation) => string;
}

export const delegatedTexts: DelegatedTexts = {
  owner: 'de som leder forumet',
  title: (number, { to, matters }) =>
    `${number}: ${to} beslutar tills vidare om ${matters}. Ska det fortsätta, ändras eller avslutas?`,
};
