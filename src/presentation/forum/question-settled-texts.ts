export interface QuestionSettledTexts {
  readonly heading: string;
  readonly settled: (name: string, shortName: string) => string;
  readonly next: string;
}
