/** About those who answer when the composition has changed, or their accounts are not known. */
export interface ElectorTexts {
  readonly succession: {
    readonly heading: string;
    readonly possible: (seat: number | null, from: string, to: string) => string;
    readonly rule: string;
    readonly onlyPresidium: string;
    readonly letAnswer: (to: string) => string;
    readonly over: string;
    readonly summary: (title: string) => string;
    /** For the history. */
    readonly happened: (seat: number | null, by: string, from: string, to: string) => string;
  };
  readonly withoutAccount: (names: readonly string[]) => string;
  readonly withoutAccountNext: string;
}
