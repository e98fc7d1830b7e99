export interface ForumDetailsTexts {
  readonly heading: string;
  readonly introduction: string;
  readonly kind: { readonly label: string; readonly hint: string };
  readonly name: string;
  readonly shortName: { readonly label: string; readonly hint: string };
  readonly wording: string;
  readonly save: string;
  readonly summary: (shortName: string) => string;
}
