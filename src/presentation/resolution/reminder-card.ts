import type { ReminderItem } from '../../application/views';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { sections, titled } from '../sections';
import { withSubmitFallback } from '../submit-fallback';
import { textCard } from '../text-card';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { matterIds, type MatterIds } from './matter-ids';
import { titleOfRound } from './matter-title';
import { ownVoteCard } from './own-vote-card';

interface ReminderCardData extends CommonData {
  readonly answer: string;
  readonly title: readonly Element[];
  readonly items: readonly { readonly ids: MatterIds; readonly paragraphs: readonly Paragraph[] }[];
  readonly closing: readonly Element[];
}

const expand: (data: ReminderCardData) => Element = loadCard('reminder');

const MOST_LISTED = 15;

/** Asks for an answer in the person's own chat: on the card itself when one matter waits, else from a list. */
export function reminderCard(texts: Texts, { items, viewer }: ViewOf<'reminder'>): Card {
  const { reminder: t } = texts;
  const waiting = items.filter(({ isWaiting }) => isWaiting);
  const [only, ...others] = waiting;
  if (only === undefined) return doneCard(texts, items, viewer);
  if (others.length > 0) return listCard(texts, waiting);
  const { round } = only;
  const { shortName, deadline } = round;
  return {
    content: ownVoteCard(texts, ownVote(only, viewer), [paragraph(bold(t.heading))]).content,
    summary: t.summary(shortName, titleOfRound(texts, round), deadline.closesAt),
  };
}

/** What became of the one matter that it was about; of several, that there is nothing left to do. */
function doneCard(texts: Texts, items: readonly ReminderItem[], viewer: string): Card {
  const { reminder: t } = texts;
  const [only, ...others] = items;
  const body = titled(t.heading, paragraph(plain(t.over)));
  if (only === undefined || others.length > 0) return textCard(texts, t.summaryOver, body);
  return { content: ownVoteCard(texts, ownVote(only, viewer)).content, summary: t.summaryOver };
}

/** Nobody is reminded before the day that they have chosen, so there is none ahead. */
function ownVote({ resolution, round }: ReminderItem, viewer: string): ViewOf<'ownVote'> {
  return { card: 'ownVote', resolution, round, viewer, chosenDay: null, note: null, typed: null };
}

function listCard(texts: Texts, waiting: readonly ReminderItem[]): Card {
  const { common, words, reminder: t } = texts;
  const left = waiting.length - MOST_LISTED;
  return {
    content: withSubmitFallback(
      expand({
        common,
        answer: t.answer,
        title: titled(t.heading, paragraph(bold(t.waiting(waiting.length)))),
        items: waiting.slice(0, MOST_LISTED).map(({ resolution, round }) => ({
          ids: matterIds(resolution),
          paragraphs: [
            paragraph(subtle(round.forumName)),
            paragraph(bold(titleOfRound(texts, round))),
            paragraph(plain(t.answerBy(round.deadline.closesAt))),
          ],
        })),
        closing: sections({
          heading: null,
          paragraphs: left > 0 ? [paragraph(subtle(words.moreOfThese(left)))] : [],
        }),
      }),
    ),
    summary: t.summaryOfMany(waiting.length),
  };
}
