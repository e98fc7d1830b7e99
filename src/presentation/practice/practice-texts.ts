import type { WelcomeStep } from '../../application/views';
import type { Status } from '../../domain/resolution/resolution';

/** In local mode, on the card of a vote. */
export interface PracticeTexts {
  readonly heading: string;
  readonly explanation: string;
  readonly allApprove: string;
  readonly oneRejects: string;
  readonly noReason: string;
  readonly onlyOwnLeft: string;
  readonly over: (status: Status) => string;
}

/** In local mode, to whoever opens the page. */
export interface WelcomeTexts {
  readonly heading: string;
  /** Three lines of what this is. */
  readonly about: (seat: string) => readonly string[];
  readonly stepHeading: string;
  readonly step: Readonly<Record<WelcomeStep, (title: string) => readonly string[]>>;
  readonly send: string;
  readonly ask: string;
  readonly next: string;
  readonly summary: string;
}
