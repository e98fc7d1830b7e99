import { date } from '../dates';
import { shortMoment } from '../moments.sv';
import { status } from '../words.sv';
import type { MattersTexts } from './matters-texts';

export const mattersTexts = {
  heading: 'Ärenden',
  none: 'Det finns inga ärenden än. Skriv ny för att börja på ett.',
  count: (going) =>
    going === 0 ? 'Inget ärende pågår just nu.' : going === 1 ? '1 ärende pågår.' : `${going} ärenden pågår.`,
  going: 'Pågår',
  ended: 'Avslutade',
  open: (closesAt, answered, all) =>
    `${status.open} till ${shortMoment(closesAt)}. Slutliga svar: ${answered} av ${all}.`,
  lapsed: (rulingDueAt) =>
    `${status.lapsed}. Ordföranden eller vice ordföranden avgör senast ${shortMoment(rulingDueAt)} hur ärendet går vidare.`,
  other: (state, changedAt) => `${status[state]}. Senast ändrat ${date(changedAt)}.`,
  summary: (shortName) => `Ärenden i ${shortName}`,
} satisfies MattersTexts;
