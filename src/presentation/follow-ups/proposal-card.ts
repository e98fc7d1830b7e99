import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { titleOf } from '../resolution/matter-title';
import { titledIn } from '../sections';
import { paragraph, plain, subtle } from '../text-run';
import type { Texts } from '../texts';
import { ownerAndDueFields, recurrenceField, titleFields } from './follow-up-fields';
import { sourceIn } from './told-follow-up';

interface ProposalCardData extends CommonData {
  readonly t: Texts['followUp'];
  readonly forum: string;
  readonly proposal: string;
  readonly title: readonly Element[];
  /** A list of none or one. */
  readonly forms: readonly { readonly fields: readonly Element[] }[];
}

const expand: (data: ProposalCardData) => Element = loadCard('follow-up-proposal');

/** What was found in a text, filled in for somebody who leads to put right and confirm. */
export function proposalCard(texts: Texts, view: ViewOf<'followUpProposal'>): Card {
  const { common, followUp: t } = texts;
  const { charter, proposal, forumId, mayLead } = view;
  return {
    content: expand({
      common,
      t,
      forum: forumId,
      proposal: proposal.id,
      title: titledIn(
        charter.name,
        t.headingProposal,
        paragraph(plain(mayLead ? t.proposalExplanation : t.proposalToRead)),
        paragraph(subtle(sourceIn(texts, proposal.source))),
      ),
      forms: mayLead
        ? [
            {
              fields: [
                ...titleFields(texts, proposal.title),
                ...ownerAndDueFields(texts, view, proposal),
                ...recurrenceField(texts, 'never'),
              ],
            },
          ]
        : [],
    }),
    summary: t.summary(charter.shortName, titleOf(texts, proposal.title)),
  };
}
