import type { View, ViewOf } from '../application/views';
import type { Card } from '../ports/messenger';
import { titleOfMinutes } from './minutes/minutes-head';
import { titled } from './sections';
import { textCard } from './text-card';
import { bold, paragraph, plain } from './text-run';
import type { Texts } from './texts';

/** Where files can be given nobody need mark text in a box and copy it: `undefined` for what has none. */
export function filesInPlaceOfBoxes(texts: Texts, view: View): Card | undefined {
  if (view.card === 'minutesExport') return minutesFiles(texts, view);
  return view.card === 'export' ? compositionFiles(texts, view) : undefined;
}

function minutesFiles(texts: Texts, { minutes }: ViewOf<'minutesExport'>): Card {
  return toTakeOut(texts, texts.takingOut.minutes, titleOfMinutes(texts, minutes));
}

function compositionFiles(texts: Texts, { shortName }: ViewOf<'export'>): Card {
  return toTakeOut(texts, texts.takingOut.composition, shortName);
}

function toTakeOut(
  texts: Texts,
  { heading, explanation }: { readonly heading: string; readonly explanation: string },
  of: string,
): Card {
  const body = titled(heading, paragraph(bold(of)), paragraph(plain(explanation)));
  return textCard(texts, `${heading}: ${of}`, body);
}
