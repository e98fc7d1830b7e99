import type { DelegatedTexts } from './delegated-texts.sv';

export const delegatedTexts: DelegatedTexts = {
  title: (number, { to, matters }) =>
    `${number}: ${to} decides on ${matters} until further notice. Is it to go on, change or end?`,
};
