/** Money that a decision is about. */
export interface Amount {
  readonly kronor: number;
  /** Written with "ca". */
  readonly isApproximate: boolean;
  /** Written with "/år" (000:115). */
  readonly isYearly: boolean;
}

const ABOUT = /^(?:ca|c:a|cirka)\.?\s*/i;
const A_YEAR = /(?:\/\s?|per\s|om\s)\u00e5r(?:et)?\.?$/i;
const LIMIT = 1_000_000_000_000;
const MILLION = 1_000_000;

/** So many figures after a comma are thousands to whoever writes English: nobody counts in tenths of an öre. */
const ENGLISH_THOUSANDS = 3;

/** What is wrong with what was typed: it is no amount, or it is one with öre in it, which nothing here counts. */
export type AmountFault = 'notAnAmount' | 'partOfKrona';

/** `200 000`, `200000 kr`, `ca 200 tkr/år` or `3 milj. kr`; `null` for none, `undefined` when it is no amount. */
export function readAmount(text: string): Amount | null | undefined {
  if (text.trim() === '') return null;
  const written = text.trim();
  const kronor = kronorIn(written);
  if (kronor === undefined || !Number.isSafeInteger(kronor) || kronor <= 0 || kronor >= LIMIT) return undefined;
  return { kronor, isApproximate: ABOUT.test(written), isYearly: A_YEAR.test(written) };
}

/** Why a text is no amount. The text is one that `readAmount` could not read. */
export function faultOfAmount(text: string): AmountFault {
  const kronor = kronorIn(text.trim());
  return kronor === undefined || Number.isInteger(kronor) ? 'notAnAmount' : 'partOfKrona';
}

/** The number of kronor, with what is written of one; `undefined` when it is no number of them. */
function kronorIn(written: string): number | undefined {
  const typed = written.replace(ABOUT, '').replace(A_YEAR, '').trim();
  const [, digits = '', fraction = '', unit = ''] =
    /^(\d{1,3}(?:[\s.]\d{3})+|\d+)(?:,(\d{1,6}))?\s*(kr|kronor|tkr|mn?kr|milj\.?(?:\s?kr|\s?kronor)?|miljon(?:er)?(?:\s?kr|\s?kronor)?)?\.?$/i.exec(
      typed,
    ) ?? [];
  if (digits === '') return undefined;
  const worth = worthOf(unit.toLowerCase());
  if (fraction.length >= ENGLISH_THOUSANDS && worth < MILLION) return undefined;
  // The fraction in millionths, so that 2,8 milj. kr is a whole number of kronor.
  return Number(digits.replace(/[\s.]/g, '')) * worth + (Number(fraction.padEnd(6, '0')) * worth) / MILLION;
}

/** Whether a text speaks of money, though nobody may have filled in how much. */
export function mentionsAmount(text: string): boolean {
  return /\d\s?(?:kr|kronor|tkr|mn?kr|milj(?:on(?:er)?|ard(?:er)?)?)(?![\p{L}\p{N}])/iu.test(text);
}

function worthOf(unit: string): number {
  if (unit === 'tkr') return 1_000;
  return unit.startsWith('m') ? MILLION : 1;
}
