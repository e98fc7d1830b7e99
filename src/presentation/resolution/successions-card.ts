import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { sections } from '../sections';
import { paragraph, plain } from '../text-run';
import { titledAbout } from '../head';
import type { Texts } from '../texts';
import { roundIds, type RoundIds } from './matter-ids';
import { titleOfRound } from './matter-title';
import { settledCard } from './settled-card';
import { isOpen } from './standing-of-round';
import { ruleOfSuccession, successionItems, successionsLeft, type SuccessionItem } from './successions';

interface SuccessionsCardData extends CommonData {
  readonly ids: RoundIds;
  readonly title: readonly Element[];
  readonly rule: readonly Element[];
  readonly successions: readonly SuccessionItem[];
  readonly left: readonly Element[];
}

const expand: (data: SuccessionsCardData) => Element = loadCard('successions');

/** Tells the leaders that a seat of an open round has a new holder, who may be let answer. */
export function successionsCard(texts: Texts, view: ViewOf<'successions'>): Card {
  const { resolution, round, mayPreside, successions } = view;
  const { common, electors } = texts;
  const { succession: t } = electors;
  if (!isOpen(resolution, round)) return settledCard(texts, electors.succession.settled, resolution, round);
  if (successions.length === 0)
    return settledCard(texts, electors.succession.settled, resolution, round, paragraph(plain(t.over)));
  const title = titleOfRound(texts, round);
  return {
    content: expand({
      common,
      ids: roundIds(resolution, round),
      title: titledAbout(t.heading, title),
      rule: sections({ heading: null, paragraphs: ruleOfSuccession(texts, mayPreside) }),
      successions: successionItems(texts, successions, mayPreside),
      left: successionsLeft(texts, successions.length),
    }),
    summary: t.summary(title),
  };
}
