import type { FaultyImportLine } from '../../application/forum/forum-view';
import type { Holding, RegisteredPerson, Seat } from '../../domain/forum/register';
import type { Changed, SortedDifference } from './sorted-difference';

type LineFault = FaultyImportLine['faults'][number];

export interface ImportCheckTexts {
  readonly heading: string;
  readonly nothingTaken: (faulty: number) => string;
  readonly nothingToChange: string;
  readonly nothingElseToChange: string;
  readonly counts: (difference: SortedDifference) => string;
  readonly faultyHeading: (count: number) => string;
  readonly mend: string;
  readonly leavesOut: string;
  readonly line: (line: number) => string;
  readonly fault: (fault: LineFault) => string;
  readonly group: Readonly<Record<keyof SortedDifference, string>>;
  readonly seat: (seat: Seat) => string;
  /** Of seats that get a party and are otherwise as they were. */
  readonly partiesGiven: (seats: readonly Seat[]) => string;
  readonly seatChanged: (seat: Changed<Seat>) => string;
  readonly holding: (holding: Holding, name: string) => string;
  readonly holdingChanged: (holding: Changed<Holding>, name: string) => string;
  readonly renamed: (person: Changed<RegisteredPerson>) => string;
  readonly withoutAccount: (person: RegisteredPerson) => string;
  readonly reason: Readonly<
    Record<'departsFromCharter' | 'rightNeedsDecision', { readonly label: string; readonly hint: string }>
  >;
  readonly take: string;
  readonly takeWithout: (count: number) => string;
  readonly summary: (shortName: string) => string;
}
