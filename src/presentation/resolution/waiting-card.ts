import type { WaitingItem } from '../../application/views';
import { currentRound } from '../../domain/resolution/resolution';
import type { Instant } from '../../domain/time';
import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import { titled } from '../sections';
import { bold, paragraph, plain, subtle } from '../text-run';
import type { Texts } from '../texts';
import { matterIds } from './matter-ids';
import { titleOfMatter } from './matter-title';
import { matterList } from './matters-card';

/** What waits for one person, in all their forums. */
export function waitingCard(texts: Texts, { items }: ViewOf<'waiting'>): Card {
  const { waiting } = texts;
  return {
    content: matterList(
      texts,
      titled(waiting.heading, ...(items.length === 0 ? [paragraph(plain(waiting.none))] : [])),
      items.map((item) => {
        const forumName = currentRound(item.resolution)?.forumName;
        return {
          ids: matterIds(item.resolution),
          paragraphs: [
            ...(forumName === undefined ? [] : [paragraph(subtle(forumName))]),
            paragraph(bold(titleOfMatter(texts, item.resolution))),
            paragraph(plain(waiting.task(item.task, dueAt(item)))),
          ],
        };
      }),
    ),
    summary: waiting.summary(items.length),
  };
}

function dueAt({ resolution, task }: WaitingItem): Instant | null {
  const round = currentRound(resolution);
  if (round === undefined) return null;
  switch (task) {
    case 'answer':
      return round.deadline.closesAt;
    case 'rule':
      return resolution.status === 'lapsed' ? resolution.rulingDueAt : null;
    case 'sendOrFinishDraft':
    case 'rework':
      return null;
  }
}
