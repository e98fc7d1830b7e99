export interface ReplacementTexts {
  readonly standsIn: string;
  readonly heading: string;
  readonly replaced: string;
}
