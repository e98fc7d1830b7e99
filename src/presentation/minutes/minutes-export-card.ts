import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { bytesOf, MOST_CARD_BYTES } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { oneLine } from '../display-text';
import { writtenToKeep } from '../dates';
import { documentAsText } from '../document/document-as-text';
import { nearestParts } from '../nearest-parts';
import { partsThatFit } from '../parts-that-fit';
import { bold, paragraph, plain } from '../text-run';
import type { Texts } from '../texts';
import { chainData } from './chain-data';
import { chainDocument } from './chain-document';
import { minutesHead, titleOfMinutes } from './minutes-head';
import { minutesIds, type MinutesIds } from './minutes-ids';

type Export = ViewOf<'minutesExport'>;

interface Copied {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

interface MinutesExportData extends CommonData {
  readonly ids: MinutesIds;
  readonly title: readonly Element[];
  readonly copies: readonly Copied[];
  readonly buttons: readonly { readonly title: string; readonly part: number }[];
}

const expand: (data: MinutesExportData) => Element = loadCard('minutes-export');

/** What the frame of a part weighs at most: its heading, the longest title and its buttons. */
const FRAME_BYTES = 8 * 1024;

/** The whole chain to copy, as text and as data: together when they fit in a card, else a part at a time. */
export function minutesExportCard(texts: Texts, view: Export): Card {
  const { minutes, mayReadText, publishers } = view;
  const { minutesExport: t } = texts;
  const text = {
    id: 'copyText',
    label: t.asText,
    text: writtenToKeep(() => documentAsText(chainDocument(texts, { ...view, shown: oneLine }))),
  };
  const data = { id: 'copyData', label: t.asData, text: chainData(minutes, { publishers, mayReadText }) };
  const summary = t.summary(titleOfMinutes(texts, minutes));
  const whole = cardOf(texts, view, [[text, data]], 0);
  if (bytesOf(whole) <= MOST_CARD_BYTES) return { content: whole, summary };
  const parts = [text, data].flatMap((copied) =>
    partsThatFit(copied.text, MOST_CARD_BYTES - FRAME_BYTES).map((part) => [{ ...copied, text: part }]),
  );
  return { content: cardOf(texts, view, parts, Math.min(view.part, parts.length - 1)), summary };
}

function cardOf(texts: Texts, { minutes }: Export, parts: readonly (readonly Copied[])[], shown: number): Element {
  const { common, minutesExport: t } = texts;
  const isDivided = parts.length > 1;
  return expand({
    common,
    ids: minutesIds(minutes),
    title: minutesHead(
      texts,
      minutes,
      t.heading,
      paragraph(plain(t.explanation)),
      ...(isDivided
        ? [paragraph(plain(t.inParts(parts.length))), paragraph(bold(t.part(shown + 1, parts.length)))]
        : []),
    ),
    copies: parts[shown] ?? [],
    buttons: nearestParts(shown, parts.length).map((part) => ({ title: t.showPart(part + 1), part })),
  });
}
