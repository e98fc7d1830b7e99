import type { RunningOutTexts } from './running-out-texts.sv';

export const runningOutTexts: RunningOutTexts = {
  owner: 'those who lead the forum',
  title: ({ title, number, validUntil }) =>
    `${number} is valid until ${validUntil}. Prolong, revise or end it? ${title}`,
};
