import type { LocalDate } from '../../domain/time';

/** A forum's minutes. */
export interface MinutesListTexts {
  readonly heading: string;
  readonly own: string;
  readonly awaited: string;
  readonly latest: string;
  readonly none: string;
  readonly noneToStart: string;
  readonly state: (state: string, meetingOn: LocalDate) => string;
  readonly remind: string;
  readonly start: string;
  readonly summary: string;
}

/** A file that a note taker has sent. */
export interface MinutesFileTexts {
  readonly heading: string;
  readonly introduction: string;
  readonly name: string;
  readonly fingerprint: string;
  readonly label: { readonly label: string; readonly hint: string };
  readonly changes: { readonly label: string; readonly hint: string };
  readonly share: string;
  readonly send: (version: number, title: string, shortName: string, meetingOn: LocalDate) => string;
  readonly summary: string;
}
