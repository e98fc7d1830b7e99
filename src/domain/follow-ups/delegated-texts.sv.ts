import type { Delegation } from '../terms/terms';

export interface DelegatedTexts {
  readonly title: (number: string, delegation: Delegation) => string;
}

export const delegatedTexts: DelegatedTexts = {
  title: (number, { to, matters }) =>
    `${number}: ${to} beslutar tills vidare om ${matters}. Ska det fortsätta, ändras eller avslutas?`,
};
