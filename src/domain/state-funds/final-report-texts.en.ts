import type { FinalReportTexts } from './final-report-texts.sv';

export const finalReportTexts: FinalReportTexts = {
  title: (number, title) =>
    `Final report on ${number}: what has been done, how many residents were reached and how much was used? ${title}`,
};
