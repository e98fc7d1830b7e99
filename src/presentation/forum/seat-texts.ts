import type { Holding } from '../../domain/forum/register';
import type { AskingOnceTexts } from '../field-texts';

export interface SeatTexts {
  readonly newSeat: string;
  readonly introduction: string;
  readonly has: string;
  readonly timeline: string;
  readonly noHoldings: string;
  readonly earlier: (count: number) => string;
  readonly holding: (holding: Holding, name: string) => string;
  readonly change: { readonly label: string; readonly placeholder: string; readonly open: string };
  readonly newHolder: {
    readonly heading: string;
    readonly hint: string;
    readonly until: string;
    readonly interim: { readonly label: string; readonly title: string; readonly hint: string };
    readonly start: string;
  };
  readonly basis: { readonly label: string; readonly hint: string };
  /** Whether the forum has approved the member. */
  readonly awaits: { readonly label: string; readonly title: string };
  readonly days: {
    readonly heading: string;
    readonly whose: (name: string) => string;
    readonly hint: string;
    readonly from: string;
    readonly save: string;
    readonly remove: AskingOnceTexts;
  };
  readonly seat: {
    readonly heading: string;
    readonly party: { readonly label: string; readonly hint: string };
    readonly principal: string;
    readonly right: string;
    readonly reason: { readonly label: string; readonly hint: string };
    readonly save: string;
    readonly remove: AskingOnceTexts;
  };
  readonly summary: (shortName: string, seat: string) => string;
}
