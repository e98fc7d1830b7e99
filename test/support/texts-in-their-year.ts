import { writtenFor } from '../../src/presentation/dates';
import { english as inEnglish } from '../../src/presentation/texts.en';
import { swedish as inSwedish } from '../../src/presentation/texts.sv';
import { MORNING } from './matter';

/** The catalogues as the program writes them in the year that the tests take place in: its days do not say it. */
export const swedish = inTheirYear(inSwedish);
export const english = inTheirYear(inEnglish);

function inTheirYear<Texts extends object>(texts: Texts): Texts {
  return new Proxy(texts, {
    get(target, key) {
      const found: unknown = Reflect.get(target, key);
      if (typeof found === 'function') {
        return (...given: readonly unknown[]) =>
          writtenFor(MORNING, (): unknown => Reflect.apply(found, target, given));
      }
      return typeof found === 'object' && found !== null ? inTheirYear(found) : found;
    },
  });
}
