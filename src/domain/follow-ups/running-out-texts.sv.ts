import type { DecisionWithEnd } from './running-out';

export interface RunningOutTexts {
  readonly owner: string;
  readonly title: (decision: Pick<DecisionWithEnd, 'title' | 'number' | 'validUntil'>) => string;
}

export const runningOutTexts: RunningOutTexts = {
  owner: 'de som leder forumet',
  title: ({ title, number, validUntil }) =>
    `${number} gäller till och med ${validUntil}. Förlänga, revidera eller avsluta? ${title}`,
};
