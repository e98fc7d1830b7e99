import type { DecisionWithEnd } from './commands';

export interface RunningOutTexts {
  /** `until`: the last day on which it holds, in words. */
  readonly title: (decision: Pick<DecisionWithEnd, 'title' | 'number'>, until: string) => string;
}

export const runningOutTexts: RunningOutTexts = {
  title: ({ title, number }, until) =>
    `${number} gäller till och med ${until}. Förlänga, revidera eller avsluta? ${title}`,
};
