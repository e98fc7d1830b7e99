import type { Card } from '../../ports/messenger';
import type { ViewOf, CommonData } from '../card';
import { fitting } from '../card-size';
import { loadCard, type Element } from '../card-template';
import type { Texts } from '../texts';
import { answersOf } from './answers';
import { foldedReasons, proposalOf, reasonsOf } from './matter-body';
import { ENQUIRIES_TOGETHER, enquiriesOf, withEnquiries } from './enquiries';
import { matterHead, ownDecisions } from './matter-head';
import { matterIds, type MatterIds } from './matter-ids';
import { titleOfRound } from './matter-title';
import { MOST_TOGETHER } from './said-reasons';
import { isCurrent, isOpen, newsOf } from './standing-of-round';
import { voteButtons } from './vote-buttons';

interface VoteCardData extends CommonData {
  readonly t: Texts['vote'];
  readonly ids: MatterIds;
  readonly refreshAddresses: readonly string[];
  readonly title: readonly Element[];
  readonly proposal: readonly Element[];
  readonly buttons: readonly Element[];
  readonly below: readonly Element[];
  readonly histories: readonly { readonly title: string }[];
  readonly closing: readonly Element[];
}

const expand: (data: VoteCardData) => Element = loadCard('vote');

/** Teams takes no more user ids, and without any list it refreshes the card for everyone. */
const MOST_REFRESHED = 60;

/**
 * How many characters the reasons have together, from the most to the least. The history, which the card leads to, has
 * all of them.
 */
const REASONS_TOGETHER = [MOST_TOGETHER, 8_000, 4_000, 2_000, 0] as const;

/** The card in the channel, the same for everyone: never anybody's own answer. */
export function voteCard(texts: Texts, { resolution, round, refreshAddresses }: ViewOf<'vote'>): Card {
  const { common, vote, words } = texts;
  const title = titleOfRound(texts, round);
  const open = isOpen(resolution, round);
  const hasHistory = !open || round.number > 1 || round.enquiries.length > 0;
  const content = (together: number, enquiriesTogether: number) => {
    const answers = answersOf(texts, resolution, round, together);
    const enquiries = enquiriesOf(texts, resolution, round, enquiriesTogether);
    return expand({
      common,
      t: vote,
      ids: matterIds(resolution),
      refreshAddresses: refreshAddresses.slice(0, MOST_REFRESHED),
      title: matterHead(texts, resolution, round),
      proposal: proposalOf(texts, round, resolution),
      buttons: open ? voteButtons(texts, resolution, round) : [],
      below: open
        ? [...enquiries, ...reasonsOf(texts, round), ...answers]
        : [...answers, ...enquiries, ...foldedReasons(texts, round)],
      histories: hasHistory ? [{ title: words.showHistory }] : [],
      closing: ownDecisions(texts),
    });
  };
  return {
    content: open
      ? withEnquiries(round, (enquiries) => content(MOST_TOGETHER, enquiries))
      : fitting(REASONS_TOGETHER, (reasons) => content(reasons, Math.min(reasons, ENQUIRIES_TOGETHER[1]))),
    summary: open
      ? vote.summaryOpen[newsOf(resolution, round)](round.shortName, title, round.deadline.closesAt)
      : vote.summaryClosed(title, words.status[isCurrent(resolution, round) ? resolution.status : 'referredBack']),
  };
}
