import type { FileRow } from '../../domain/accounts/commands';

/** The columns that a file with cost centres is read by. */
export const COST_CENTRE_COLUMNS = ['year', 'number', 'name', 'funds', 'income', 'carriedOver', 'note'] as const;
export type CostCentreColumn = (typeof COST_CENTRE_COLUMNS)[number];

export type CostCentresRead =
  | { readonly kind: 'columnsMissing'; readonly columns: readonly CostCentreColumn[] }
  /** Columns with content that nothing is read from. */
  | { readonly kind: 'columnsUnknown'; readonly headings: readonly string[] }
  | { readonly kind: 'tooManyRows'; readonly most: number }
  | {
      readonly kind: 'rows';
      /** The forum's short name as the file says; `null` when its rows say different things, or nothing. */
      readonly forum: string | null;
      readonly rows: readonly FileRow[];
    };

export type UnreadCostCentres = Exclude<CostCentresRead, { readonly kind: 'rows' }>;

/** A forum's cost centres as a table that people keep in Excel. Provided by `presentation/`, which knows the words in it. */
export interface CostCentreFile {
  /** Whether a text that somebody wrote is such a table, and neither a command nor a composition. */
  looksLikeOne(text: string): boolean;
  read(text: string): CostCentresRead;
}
