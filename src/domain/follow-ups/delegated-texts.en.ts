import type { DelegatedTexts } from './delegated-texts.sv';

export const delegatedTexts: DelegatedTexts = {
  owner: 'those who lead the forum',
  title: (number, { to, matters }) =>
    `${number}: ${to} decides on ${matters} until further notice. Is it to go on, change or end?`,
};
