import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { titled } from '../sections';
import { paragraph, plain } from '../text-run';
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
export function practiceCard({ common, practice: t }: Texts, { resolution, round }: ViewOf<'practice'>): Card {
  const isOpen = resolution.status === 'open' && isCurrent(resolution, round);
  const body = titled(t.heading, paragraph(plain(isOpen ? t.explanation : t.over)));
  const ids = matterIds(resolution);
  return {
    content: expand({ common, t, ids, body, buttons: isOpen ? [{}] : [] }),
    summary: t.heading,
  };
}
