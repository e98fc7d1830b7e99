import type { AskingOnceTexts } from '../field-texts';

export interface RolesTexts {
  readonly heading: string;
  readonly none: string;
  readonly earlier: (count: number) => string;
  readonly term: (name: string, term: string) => string;
  readonly change: { readonly label: string; readonly placeholder: string; readonly open: string };
  readonly newTerm: {
    readonly heading: string;
    readonly hint: string;
    readonly role: string;
    /** `months` is how long the charter lets a chair's term be; `null` where it does not say. */
    readonly until: (months: number | null) => string;
    readonly start: string;
  };
  readonly days: {
    readonly heading: string;
    readonly whose: (role: string, name: string) => string;
    readonly hint: string;
    readonly leftOn: { readonly label: string; readonly hint: string };
    readonly save: string;
    readonly remove: AskingOnceTexts;
  };
  readonly summary: (shortName: string) => string;
}
