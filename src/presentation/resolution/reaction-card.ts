import { isSilentSinceReaction } from '../../domain/resolution/reacting-to-card';
import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import { bold, paragraph } from '../text-run';
import type { Texts } from '../texts';
import { titleOfRound } from './matter-title';
import { ownVoteCard } from './own-vote-card';
import { isOpen } from './standing-of-round';

/**
 * Says that a reaction is no answer, on the card to answer on. Once the person has answered, or the round is over, it
 * is that card alone.
 */
export function reactionCard(texts: Texts, view: ViewOf<'reaction'>): Card {
  const { reaction: t } = texts;
  const { resolution, round, viewer } = view;
  const isMissing = isOpen(resolution, round) && isSilentSinceReaction(round, viewer);
  const { content } = ownVoteCard(
    texts,
    { ...view, card: 'ownVote', note: null, typed: null },
    isMissing ? [paragraph(bold(t.lead))] : [],
  );
  return { content, summary: t.summary(round.shortName, titleOfRound(texts, round), round.deadline.closesAt) };
}
