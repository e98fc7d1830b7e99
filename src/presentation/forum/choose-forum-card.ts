import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { withoutMarkup } from '../display-text';
import { titled } from '../sections';
import { withSubmitFallback } from '../submit-fallback';
import type { Texts } from '../texts';

interface ChooseForumCardData extends CommonData {
  readonly title: readonly Element[];
  readonly forums: readonly { readonly forum: string; readonly title: string }[];
}

const expand: (data: ChooseForumCardData) => Element = loadCard('choose-forum');

/** Which forum a new matter is for, to somebody who prepares in several. */
export function chooseForumCard({ common, chooseForum }: Texts, { forums }: ViewOf<'chooseForum'>): Card {
  return {
    content: withSubmitFallback(
      expand({
        common,
        title: titled(chooseForum.heading),
        forums: forums.map(({ id, name }) => ({ forum: id, title: withoutMarkup(name) })),
      }),
    ),
    summary: chooseForum.summary,
  };
}
