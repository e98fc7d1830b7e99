import type { LocalDate } from '../../domain/time';
import { date } from '../dates.en';

export const termsTexts = {
  validUntil: (day: LocalDate) => `Valid until ${date(day)}.`,
  prolongUntil: (day: LocalDate, conditions: number) => `Can be prolonged until ${date(day)}${onceMet(conditions)}.`,
  condition: (number: number, all: number, text: string) =>
    `${all === 1 ? 'Condition' : `Condition ${number}`}: ${text}`,
  ifUnmet: (conditions: number, text: string) =>
    `If the ${conditions === 1 ? 'condition is' : 'conditions are'} not met: ${text}`,
};

function onceMet(conditions: number): string {
  if (conditions === 0) return '';
  return conditions === 1 ? ', once the condition is met' : ', once all conditions are met';
}
