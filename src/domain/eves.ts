/**
 * The eves of Swedish holidays that fall on other days than Saturdays and Sundays only. The law makes none of them a
 * public holiday; which of them an office takes off is its own custom.
 */
export const EVES = [
  'epiphanyEve',
  'maundyThursday',
  'walpurgisEve',
  'midsummerEve',
  'allSaintsEve',
  'christmasEve',
  'newYearsEve',
] as const;

export type Eve = (typeof EVES)[number];

/** The three that the Annual Leave Act (semesterlagen, section 3 a) equates with Sundays. */
export const USUAL_EVES_OFF: readonly Eve[] = ['midsummerEve', 'christmasEve', 'newYearsEve'];
