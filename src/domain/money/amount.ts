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

/** `200 000`, `200000 kr`, `ca 200 tkr/år` or `3 milj. kr`; `null` for none, `undefined` when it is no amount. */
export function readAmount(text: string): Amount | null | undefined {
  if (text.trim() === '') return null;
  const written = text.trim();
  const typed = written.replace(ABOUT, '').replace(A_YEAR, '').trim();
  const [, digits = '', fraction = '', unit = ''] =
    /^(\d{1,3}(?:[\s.]\d{3})+|\d+)(?:,(\d{1,6}))?\s*(kr|kronor|tkr|mn?kr|milj\.?(?:\s?kr|\s?kronor)?|miljon(?:er)?(?:\s?kr|\s?kronor)?)?\.?$/i.exec(
      typed,
    ) ?? [];
  if (digits === '') return undefined;
  const worth = worthOf(unit.toLowerCase());
  if (fraction.length >= ENGLISH_THOUSANDS && worth < MILLION) return undefined;
  const number = Number(`${digits.replace(/[\s.]/g, '')}.${fraction === '' ? '0' : fraction}`);
  const kronor = Math.round(number * worth);
  if (!Number.isSafeInteger(kronor) || kronor <= 0 || kronor >= LIMIT) return undefined;
  return { kronor, isApproximate: ABOUT.test(written), isYearly: A_YEAR.test(written) };
}

/** Whether a text speaks of money, though nobody may have filled in how much. */
export function mentionsAmount(text: string): boolean {
  return /\d\s?(?:kr|kronor|tkr|mn?kr|milj(?:on(?:er)?|ard(?:er)?)?)(?![\p{L}\p{N}])/iu.test(text);
}

function worthOf(unit: string): number {
  if (unit === 'tkr') return 1_000;
  return unit.startsWith('m') ? MILLION : 1;
}
