import type { Standing } from '../../domain/forum/charter';
import type { Role } from '../../domain/forum/register';

/** Buttons to what a person can go on to. */
export interface WaysTexts {
  readonly start: string;
  readonly todo: string;
  readonly decisions: string;
  readonly help: string;
}

export interface NotUnderstoodTexts {
  readonly heading: string;
  readonly text: string;
}

export interface HelpTexts {
  readonly heading: string;
  readonly introduction: string;
  readonly standing: (shortNames: readonly string[], roles: readonly Role[], standing: Standing) => string;
  readonly can: Readonly<Record<'preside' | 'lead' | 'prepare' | Standing, string>>;
  readonly commandsHeading: (personal: boolean) => string;
  readonly commands: Readonly<
    Record<
      | 'new'
      | 'mattersHere'
      | 'mattersMine'
      | 'deliveries'
      | 'decisions'
      | 'minutesHere'
      | 'minutesMine'
      | 'chairDecision'
      | 'meetings'
      | 'reports'
      | 'forum'
      | 'help',
      readonly [string, string]
    >
  >;
  readonly noForums: string;
  readonly summary: string;
}
