export interface PracticeTexts {
  readonly heading: string;
  readonly explanation: string;
  readonly over: string;
  readonly allApprove: string;
  readonly oneRejects: string;
  readonly noReason: string;
}
