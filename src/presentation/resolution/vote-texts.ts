import type { Choice } from '../../domain/resolution/ballot';
import type { Instant } from '../../domain/time';
import type { FormTexts } from '../field-texts';
import type { RoundNews } from './standing-of-round';

export interface VoteTexts {
  readonly reject: FormTexts;
  readonly needsAnchoring: FormTexts;
  readonly objectToForm: FormTexts;
  readonly recuse: FormTexts;
  readonly approveNote: FormTexts;
  readonly heading: string;
  readonly refresh: string;
  readonly summaryOpen: Readonly<Record<RoundNews, (shortName: string, title: string, closesAt: Instant) => string>>;
  readonly summaryClosed: (title: string, status: string) => string;
}

export interface OwnVoteTexts {
  readonly answered: Readonly<Record<Choice, (at: Instant) => string>>;
  readonly mayChange: (closesAt: Instant) => string;
  readonly stillWaits: string;
  readonly ownReason: string;
  readonly notAnswered: (closesAt: Instant) => string;
  readonly typedKept: (choice: Choice) => string;
  readonly changeHeading: string;
  readonly summary: (title: string) => string;
}
