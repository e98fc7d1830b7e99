export interface FinalReportTexts {
  readonly owner: string;
  readonly title: (number: string, title: string) => string;
}

export const finalReportTexts: FinalReportTexts = {
  owner: 'de som leder forumet',
  title: (number, title) =>
    `Slutrapport för ${number}: vad har gjorts, hur många invånare har nåtts och hur mycket har använts? ${title}`,
};
