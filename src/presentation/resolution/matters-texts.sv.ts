import type { Instant } from '../../domain/time';
import { day, moment } from '../dates.sv';
import { status } from '../words.sv';

export const mattersTexts = {
  heading: 'Ärenden',
  none: 'Det finns inga ärenden än. Skriv ny för att börja på ett.',
  /** How many go on. */
  count: (going: number) =>
    going === 0 ? 'Inget ärende pågår just nu.' : going === 1 ? 'Ett ärende pågår.' : `${going} ärenden pågår.`,
  going: 'Pågår',
  ended: 'Avslutade',
  open: (closesAt: Instant, answered: number, all: number) =>
    `${status.open} till ${moment(closesAt)}. Slutliga svar: ${answered} av ${all}.`,
  lapsed: (rulingDueAt: Instant) =>
    `${status.lapsed}. Ordföranden eller vice ordföranden avgör senast ${moment(rulingDueAt)} hur ärendet går vidare.`,
  other: (state: string, changedAt: Instant) => `${state}. Senast ändrat ${day(changedAt)}.`,
  summary: (shortName: string) => `Ärenden i ${shortName}`,
};
