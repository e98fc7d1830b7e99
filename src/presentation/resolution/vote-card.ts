import type { Card } from '../../ports/messenger';
import type { ViewOf, CommonData } from '../card';
import { loadCard, type Element } from '../card-template';
import { banner } from '../sections';
import type { Texts } from '../texts';
import { answersOf } from './answers';
import { matterBody } from './matter-body';
import { matterHead, ownDecisions } from './matter-head';
import { matterIds, type MatterIds } from './matter-ids';
import { titleOfRound } from './matter-title';
import { roundResult } from './round-result';
import { isCurrent, isOpen, newsOf } from './standing-of-round';
import { voteButtons } from './vote-buttons';

interface VoteCardData extends CommonData {
  readonly t: Texts['vote'];
  readonly ids: MatterIds;
  readonly refreshAddresses: readonly string[];
  readonly banner: readonly Element[];
  readonly title: readonly Element[];
  readonly matter: readonly Element[];
  readonly answers: readonly Element[];
  readonly buttons: readonly Element[];
  readonly histories: readonly { readonly title: string }[];
  readonly closing: readonly Element[];
}

const expand: (data: VoteCardData) => Element = loadCard('vote');

/** Teams takes no more, and refreshes everyone when there is no list at all. */
const MOST_REFRESHED = 60;

/** The card in the channel, the same for everyone: never anybody's own answer. */
export function voteCard(texts: Texts, { resolution, round, refreshAddresses }: ViewOf<'vote'>): Card {
  const { common, vote, words } = texts;
  const title = titleOfRound(texts, round);
  const open = isOpen(resolution, round);
  const hasHistory = !open || round.number > 1;
  return {
    content: expand({
      common,
      t: vote,
      ids: matterIds(resolution),
      refreshAddresses: refreshAddresses.slice(0, MOST_REFRESHED),
      banner: open ? [] : banner(...roundResult(texts, resolution, round)),
      title: matterHead(texts, round, open),
      matter: matterBody(texts, resolution, round),
      answers: answersOf(texts, resolution, round),
      buttons: open ? voteButtons(texts, resolution, round) : [],
      histories: hasHistory ? [{ title: words.showHistory }] : [],
      closing: ownDecisions(texts),
    }),
    summary: open
      ? vote.summaryOpen[newsOf(resolution, round)](round.shortName, title, round.deadline.closesAt)
      : vote.summaryClosed(title, words.status[isCurrent(resolution, round) ? resolution.status : 'referredBack']),
  };
}
