import type { Holding, RoleTerm, Seat } from '../../domain/forum/register';
import type { AskingOnceTexts } from '../field-texts';

export interface DepartureTexts {
  readonly heading: string;
  readonly hasLeft: string;
  readonly holding: (holding: Holding, seat: Seat | undefined) => string;
  readonly roleTerm: (term: RoleTerm) => string;
  readonly unchanged: string;
  readonly ending: string;
  readonly openRounds: string;
  readonly keeping: string;
  readonly end: AskingOnceTexts;
  readonly keep: string;
  readonly summary: (name: string, shortName: string) => string;
}

export interface DepartureSettledTexts {
  readonly heading: string;
  readonly kept: (name: string, shortName: string) => string;
  readonly ended: (name: string, shortName: string) => string;
  readonly nextWhenEnded: string;
  readonly nextWhenKept: string;
}
