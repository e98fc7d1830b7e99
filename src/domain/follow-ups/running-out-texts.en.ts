import type { RunningOutTexts } from './running-out-texts.sv';

export const runningOutTexts: RunningOutTexts = {
  owner: 'those who lead the forum',
  title: ({ title, number }, until) => `${number} is valid until ${until}. Prolong, revise or end it? ${title}`,
};
