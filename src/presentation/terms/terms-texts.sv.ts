import type { LocalDate } from '../../domain/time';
import { date } from '../dates.sv';

export const termsTexts = {
  validUntil: (day: LocalDate) => `Gäller till och med ${date(day)}.`,
  /** `conditions`: how many have to be met first. */
  prolongUntil: (day: LocalDate, conditions: number) =>
    `Kan förlängas till och med ${date(day)}${onceMet(conditions)}.`,
  /** From 1; of `all`. */
  condition: (number: number, all: number, text: string) => `${all === 1 ? 'Villkor' : `Villkor ${number}`}: ${text}`,
  ifUnmet: (conditions: number, text: string) =>
    `Om ${conditions === 1 ? 'villkoret' : 'villkoren'} inte uppfylls: ${text}`,
};

function onceMet(conditions: number): string {
  if (conditions === 0) return '';
  return conditions === 1 ? ', när villkoret är uppfyllt' : ', när alla villkor är uppfyllda';
}
