import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import { titled } from '../sections';
import { textCard } from '../text-card';
import { bold, paragraph, plain } from '../text-run';
import type { Texts } from '../texts';

/** What has happened to the forum's channel, what is kept and what to do next, for those who lead. */
export function channelNewsCard(texts: Texts, view: ViewOf<'channelNews'>): Card {
  const { channelNews: t } = texts;
  const { happened, more } = told(texts, view);
  return textCard(
    texts,
    happened,
    titled(
      t.heading[view.news.what.type],
      paragraph(bold(happened)),
      ...more.map((sentence) => paragraph(plain(sentence))),
    ),
  );
}

function told(
  { channelNews: t }: Texts,
  { shortName, news: { what } }: ViewOf<'channelNews'>,
): { readonly happened: string; readonly more: readonly string[] } {
  switch (what.type) {
    case 'lost':
      return { happened: t.lost[what.why](shortName), more: [t.kept, t.nextWhenLost[what.why]] };
    case 'back':
      return { happened: t.back(shortName), more: [t.nextWhenBack] };
    case 'renamed':
      return { happened: t.renamed(what.name, shortName), more: [t.nextWhenRenamed] };
  }
}
