import type { MinutesStep } from '../../domain/minutes/minutes';

export interface ChatClosedTexts {
  readonly heading: (isOver: boolean) => string;
  readonly says: (step: MinutesStep, name: string, title: string) => string;
  readonly next: string;
  readonly over: (name: string) => string;
}
