import type { Instant } from '../../domain/time';
import type { FormTexts } from '../field-texts';

export interface RulingTexts {
  readonly heading: string;
  readonly lead: string;
  readonly otherwise: (rulingDueAt: Instant) => string;
  readonly extend: FormTexts;
  readonly referBack: FormTexts;
  readonly moveToMeeting: FormTexts;
  readonly strike: FormTexts;
  readonly summary: (title: string) => string;
}
