import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import { bold, paragraph } from '../text-run';
import type { Texts } from '../texts';
import { enquiryParagraphs } from './enquiries';
import { titleOfRound } from './matter-title';
import { ownVoteCard } from './own-vote-card';

/** What somebody's question was answered with, on the card to answer the matter on. */
export function enquiryReplyCard(texts: Texts, view: ViewOf<'enquiryReply'>): Card {
  const { reply: t } = texts.enquiry;
  const { resolution, round, enquiry } = view;
  const others = { ...round, enquiries: round.enquiries.filter(({ number }) => number !== enquiry.number) };
  const { content } = ownVoteCard(texts, { ...view, card: 'ownVote', round: others, note: null, typed: null }, [
    paragraph(bold(t.lead)),
    ...enquiryParagraphs(texts, resolution, round, enquiry),
  ]);
  return { content, summary: t.summary(titleOfRound(texts, round)) };
}
