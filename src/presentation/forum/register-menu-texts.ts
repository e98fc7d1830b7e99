export interface RegisterMenuTexts {
  readonly heading: string;
  readonly introduction: string;
  readonly seat: { readonly label: string; readonly placeholder: string; readonly open: string };
  /** One line of the list of seats. */
  readonly line: (number: number, party: string, holder: string) => string;
  readonly newSeat: string;
  readonly roles: string;
  readonly details: string;
  readonly times: string;
  readonly importFile: string;
  readonly exportFile: string;
  readonly summary: (shortName: string) => string;
}
