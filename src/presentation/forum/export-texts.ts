export interface ExportTexts {
  readonly heading: string;
  readonly explanation: string;
  readonly inParts: (parts: number) => string;
  readonly part: (part: number, parts: number) => string;
  readonly copy: string;
  readonly showPart: (part: number) => string;
  readonly summary: (shortName: string) => string;
}
