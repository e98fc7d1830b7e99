import type { SetupFault, SetupField } from '../../domain/forum/setup';

interface Ticks {
  readonly label: string;
  readonly hint: string;
}

export interface SetupTexts {
  readonly heading: string;
  readonly introduction: string;
  readonly name: { readonly label: string; readonly hint: string };
  readonly shortName: { readonly label: string; readonly hint: string };
  readonly nobody: string;
  readonly choosePerson: string;
  readonly voting: Ticks;
  /** Where not everybody is in the list: nobody is ticked to begin with. */
  readonly votingOfMany: Ticks;
  readonly coOpted: Ticks;
  readonly kommun: Ticks;
  readonly reason: { readonly label: string; readonly hint: string };
  readonly save: string;
  readonly fault: (fault: SetupFault) => string;
  readonly faultsAt: (labels: readonly string[]) => string;
  readonly fieldLabel: Readonly<Record<SetupField, string>>;
  readonly summary: string;
}

/** Who is asked for when a forum is set up, one in each list. */
export type SetupRole = Exclude<SetupField, 'name' | 'shortName' | 'voting' | 'coOpted'>;
