import type { Standing } from '../../domain/resolution/resolution';
import type { Texts } from '../texts';

/** How a matter stands in its forum, in a few words. */
export function standingInWords({ words, travel }: Texts, standing: Standing): string {
  return { ...words.status, ...travel.state }[standing];
}
