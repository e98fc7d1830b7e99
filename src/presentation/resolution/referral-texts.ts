import type { FieldTexts, FormTexts } from '../field-texts';

export interface ReferralTexts {
  readonly heading: string;
  readonly reasons: string;
  readonly reworkBy: (name: string) => string;
  readonly revise: string;
  readonly assign: {
    readonly open: string;
    readonly responsible: { readonly label: string; readonly missing: string };
    readonly whatToSupply: FieldTexts;
    readonly send: string;
  };
  readonly moveToMeeting: FormTexts;
  readonly strike: FormTexts;
  readonly presidiumEnds: string;
  readonly next: string;
  readonly summary: (title: string) => string;
}

export interface ReworkTexts {
  readonly heading: string;
  readonly lead: (by: string) => string;
  readonly toSupply: string;
  readonly noDeadline: string;
  readonly open: string;
  readonly over: string;
  readonly summary: (title: string) => string;
}
