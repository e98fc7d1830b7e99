import { unanswered } from '../../domain/resolution/round';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { titled } from '../sections';
import { bold, paragraph, plain } from '../text-run';
import type { Texts } from '../texts';
import { matterIds, type MatterIds } from './matter-ids';
import { isCurrent } from './standing-of-round';

interface PracticeCardData extends CommonData {
  readonly t: Texts['practice'];
  readonly ids: MatterIds;
  readonly body: readonly Element[];
  /** None, or one. */
  readonly buttons: readonly object[];
}

const expand: (data: PracticeCardData) => Element = loadCard('practice');

/** Local mode's buttons for letting everybody else answer. */
export function practiceCard(texts: Texts, { resolution, round }: ViewOf<'practice'>): Card {
  const { common, practice: t, answers } = texts;
  const isOpen = resolution.status === 'open' && isCurrent(resolution, round);
  const all = round.electorate.length;
  const answered = all - unanswered(round).length;
  const body = titled(
    t.heading,
    paragraph(plain(isOpen ? t.explanation : t.over)),
    ...(isOpen && answered > 0 ? [paragraph(bold(answers.count(answered, all)))] : []),
  );
  const ids = matterIds(resolution);
  return {
    content: expand({ common, t, ids, body, buttons: isOpen ? [{}] : [] }),
    summary: t.heading,
  };
}
