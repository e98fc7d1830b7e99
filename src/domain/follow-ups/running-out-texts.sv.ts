import type { DecisionWithEnd } from './commands';

export interface RunningOutTexts {
  readonly owner: string;
  /** `until`: the last day on which it holds, in words. */
  readonly title: (decision: Pick<DecisionWithEnd, 'title' | 'number'>, until: string) => string;
}

export const runningOutTexts: RunningOutTexts = {
  owner: 'de som leder forumet',
  title: ({ title, number }, until) =>
    `${number} gäller till och med ${until}. Förlänga, revidera eller avsluta? ${title}`,
};
