import type { MinutesStep } from '../../domain/minutes/minutes';
import type { MinutesPhase } from '../../domain/minutes/turn';
import type { Instant, LocalDate } from '../../domain/time';

/** What several of the cards about minutes say. */
export interface MinutesTexts {
  readonly phase: Readonly<Record<MinutesPhase, string>>;
  readonly step: Readonly<Record<MinutesStep, string>>;
  /** What the person is to do. */
  readonly task: Readonly<Record<MinutesStep, string>>;
  readonly doBy: (step: MinutesStep, dueOn: LocalDate) => string;
  readonly meeting: (meetingOn: LocalDate) => string;
  readonly correction: string;
  readonly version: (number: number, label: string) => string;
  /** Whom the minutes wait for; nobody by name when the process leads publish. */
  readonly waitsFor: (waiting: MinutesWaiting) => string;
  readonly since: (at: Instant) => string;
  /** Those with a step before them who have left the forum. */
  readonly gone: (names: readonly string[]) => string;
  readonly verified: (count: number, all: number, version: number) => string;
  readonly read: (version: number, host: string) => string;
  readonly readPublished: (host: string) => string;
  readonly open: string;
  readonly showChain: string;
  readonly remind: Readonly<Record<MinutesStep, string>>;
}

export interface MinutesWaiting {
  readonly step: MinutesStep;
  readonly names: readonly string[];
  readonly isNewVersion: boolean;
  readonly dueOn: LocalDate | null;
}
