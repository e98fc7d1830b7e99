import { isAway } from '../../domain/resolution/passing';
import { isDraftForMeeting } from '../../domain/resolution/resolution';
import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import { textCard } from '../text-card';
import { paragraph, plain } from '../text-run';
import type { Texts } from '../texts';
import { draftText } from './draft-text';
import { electorsWithoutAccount } from './electors-without-account';
import { isOpen } from './standing-of-round';
import { titleOfMatter, titleOfRound } from './matter-title';
import { whereLine } from './travel-lines';
import { head } from '../head';

/** What became of a draft whose form stands in somebody's chat. */
export function draftClosedCard(texts: Texts, view: ViewOf<'draftClosed'>): Card {
  const { resolution, sentAs } = view;
  const title = sentAs === null ? titleOfMatter(texts, resolution) : titleOfRound(texts, sentAs);
  const [ending, sentence] = whatBecameOf(texts, view);
  const heading = texts.draftClosed.heading[ending];
  return textCard(texts, texts.draftClosed.summary(heading, title), [
    ...head({
      kind: heading,
      forum: null,
      state: [],
      title,
      lines: [
        paragraph(plain(sentence)),
        ...(sentAs === null || !isOpen(resolution, sentAs) ? [] : electorsWithoutAccount(texts, sentAs)),
      ],
    }),
    ...(ending === 'toMeeting' ? draftText(texts, resolution.fields) : []),
  ]);
}

function whatBecameOf(
  texts: Texts,
  { resolution, sentAs }: ViewOf<'draftClosed'>,
): readonly [keyof Texts['draftClosed']['heading'], string] {
  const { draftClosed, words } = texts;
  if (sentAs !== null) return ['sent', draftClosed.sent(sentAs.number, sentAs.openedAt)];
  const passing = resolution.passings?.at(-1);
  if (passing !== undefined && isAway([passing])) return ['passedOn', whereLine(texts, passing)];
  if (isDraftForMeeting(resolution)) return ['toMeeting', draftClosed.toMeeting(resolution.changedAt)];
  if (resolution.rounds.length === 0) return ['removed', draftClosed.removed(resolution.changedAt)];
  return ['ended', draftClosed.ended(words.status[resolution.status])];
}
