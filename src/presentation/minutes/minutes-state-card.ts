import type { StartedMinutes } from '../../domain/minutes/minutes';
import type { CommonData } from '../card';
import { loadCard, type Element } from '../card-template';
import type { Texts } from '../texts';
import type { LinkButton } from './document-link';
import { minutesIds, type MinutesIds } from './minutes-ids';

interface MinutesStateData extends CommonData {
  readonly ids: MinutesIds;
  readonly body: readonly Element[];
  readonly links: readonly LinkButton[];
  readonly showChain: string;
}

const expand: (data: MinutesStateData) => Element = loadCard('minutes-state');

/** How the minutes stand, with the way to the whole chain and nothing else to do. */
export function minutesState(
  { common, minutes: words }: Texts,
  minutes: StartedMinutes,
  body: readonly Element[],
  links: readonly LinkButton[] = [],
): Element {
  return expand({ common, ids: minutesIds(minutes), body, links, showChain: words.showChain });
}
