import { loadPart, type Element } from './card-template';
import { STATE_LOOKS, type StateLook } from './state-icons';
import type { Status } from '../domain/resolution/resolution';
import { large, paragraph, small, type Paragraph } from './text-run';

interface Head {
  /** What kind of card it is, in our own words. */
  readonly kind: string;
  /** The forum's name; `null` where the kind of card says it. */
  readonly forum: string | null;
  readonly state: readonly Element[];
  readonly title: string;
  readonly lines: readonly Paragraph[];
}

interface HeadData {
  readonly kind: string;
  readonly forums: readonly Paragraph[];
  readonly state: readonly Element[];
  readonly lines: readonly Paragraph[];
}

interface StateData extends StateLook {
  /** What the icon says to somebody who does not see it. */
  readonly word: string;
  readonly paragraphs: readonly Paragraph[];
}

const expandHead: (data: HeadData) => readonly Element[] = loadPart('head');
const expandState: (data: StateData) => readonly Element[] = loadPart('state');

/** The head of every card about one thing: kind and forum small, the state, then the title, which the eye meets first. */
export function head({ kind, forum, state, title, lines }: Head): readonly Element[] {
  return expandHead({
    kind,
    forums: forum === null ? [] : [paragraph(small(forum))],
    state,
    lines: [paragraph(large(title)), ...lines],
  });
}

/** The same where there is no state to tell: what kind of card it is in our own words, and what it is about. */
export function titledAbout(kind: string, title: string, ...lines: readonly Paragraph[]): readonly Element[] {
  return head({ kind, forum: null, state: [], title, lines });
}

/** The state as word, icon and colour. */
export function stateBand(look: Status, word: string, ...paragraphs: readonly Paragraph[]): readonly Element[] {
  return expandState({ ...STATE_LOOKS[look], word, paragraphs });
}
