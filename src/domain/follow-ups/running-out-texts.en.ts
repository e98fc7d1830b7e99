import type { RunningOutTexts } from './running-out-texts.sv';

export const runningOutTexts: RunningOutTexts = {
  title: ({ title, number }, until) => `${number} is valid until ${until}. Prolong, revise or end it? ${title}`,
};
