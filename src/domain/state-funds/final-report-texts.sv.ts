export interface FinalReportTexts {
  readonly title: (number: string, title: string) => string;
}

export const finalReportTexts: FinalReportTexts = {
  title: (number, title) =>
    `Slutrapport för ${number}: vad har gjorts, hur många invånare har nåtts och hur mycket har använts? ${title}`,
};
