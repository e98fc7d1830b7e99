import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { withoutMarkup } from '../display-text';
import { sections } from '../sections';
import { ledBy, paragraph, plain, subtle } from '../text-run';
import type { Texts } from '../texts';
import { silentOrFolded } from './answers';
import { roundIds, type RoundIds } from './matter-ids';
import { titleOfRound } from './matter-title';
import { saidAgainst } from './referral-reasons';
import { settledCard } from './settled-card';
import { isCurrent } from './standing-of-round';
import { roundHead, stateOf } from './matter-head';

interface ReferralCardData extends CommonData {
  readonly t: Texts['referral'];
  readonly choosePerson: string;
  readonly ids: RoundIds;
  readonly body: readonly Element[];
  readonly candidates: readonly { readonly title: string; readonly value: string }[];
  /** How many times somebody has been asked to rework the text. */
  readonly after: number;
  readonly responsible: string;
  readonly whatToSupply: string;
  /** A list with one element for those who may end the matter. */
  readonly endings: readonly object[];
  /** A list of none or one. */
  readonly histories: readonly { readonly title: string }[];
}

const expand: (data: ReferralCardData) => Element = loadCard('referral');

/** What a leader does with a matter that was referred back. */
export function referralCard(texts: Texts, { resolution, round, mayPreside, candidates }: ViewOf<'referral'>): Card {
  const { common, referral, setup, words } = texts;
  if (resolution.status !== 'referredBack' || !isCurrent(resolution, round)) {
    return settledCard(texts, referral.settled, resolution, round);
  }
  const { rework } = resolution;
  return {
    content: expand({
      common,
      t: referral,
      choosePerson: setup.choosePerson,
      ids: roundIds(resolution, round),
      body: [
        ...roundHead(texts, referral.heading, round, stateOf(texts, resolution, round)),
        ...sections({ heading: referral.reasons, paragraphs: saidAgainst(texts, resolution, round) }),
        ...(resolution.cause === 'rejected' ? [] : silentOrFolded(texts, round)),
        ...sections(
          {
            heading: null,
            paragraphs: rework === null ? [] : ledBy(referral.reworkBy(rework.responsible.name), rework.whatToSupply),
          },
          {
            heading: null,
            paragraphs: [
              paragraph(plain(referral.next)),
              ...(mayPreside ? [] : [paragraph(subtle(referral.presidiumEnds))]),
            ],
          },
        ),
      ],
      candidates: candidates.map(({ id, name }) => ({ title: withoutMarkup(name), value: id })),
      after: rework?.number ?? 0,
      responsible: rework?.responsible.id ?? '',
      whatToSupply: rework?.whatToSupply ?? '',
      endings: mayPreside ? [{}] : [],
      histories: [{ title: words.showHistory }],
    }),
    summary: referral.summary(titleOfRound(texts, round)),
  };
}
