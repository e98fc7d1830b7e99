import type { Card } from '../ports/messenger';
import type { ViewOf } from './card';
import { messageText } from './message-text';
import { sections } from './sections';
import { textCard } from './text-card';
import { paragraph, plain } from './text-run';
import type { Texts } from './texts';

/** One sentence. The summary is the whole sentence, since some answers to a button can only be a line of text. */
export function messageCard(texts: Texts, { message }: ViewOf<'message'>): Card {
  const sentence = messageText(texts, message);
  return textCard(texts, sentence, sections({ heading: null, paragraphs: [paragraph(plain(sentence))] }));
}
