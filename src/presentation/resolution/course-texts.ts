import type { Instant } from '../../domain/time';
import type { AskingOnceTexts, FormTexts } from '../field-texts';

export interface CourseTexts {
  readonly heading: string;
  readonly withdraw: FormTexts;
  readonly closeEarly: AskingOnceTexts;
  readonly summaryOpen: (title: string) => string;
  readonly asOf: (at: Instant) => string;
  readonly showNow: string;
  readonly handedOver: string;
  readonly recused: string;
  readonly summary: (title: string) => string;
}

export interface ObjectionsTexts {
  readonly heading: string;
  readonly lead: string;
  readonly staysOpen: (closesAt: Instant) => string;
  readonly mayClose: string;
  readonly over: string;
  readonly summary: (title: string) => string;
}
