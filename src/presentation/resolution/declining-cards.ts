import type { Card } from '../../ports/messenger';
import type { PreviewCard } from '../../domain/resolution/resolution';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { sections, titled } from '../sections';
import { bold, paragraph, paragraphs, plain } from '../text-run';
import type { FormTexts } from '../field-texts';
import { titledAbout } from '../head';
import type { Texts } from '../texts';
import { matterIds, type MatterIds } from './matter-ids';
import { titleOfMatter } from './matter-title';

interface DecliningFormData extends CommonData {
  readonly t: FormTexts;
  readonly ids: MatterIds;
  readonly shownOn: PreviewCard;
  readonly title: readonly Element[];
}

interface SendingDeclinedData extends CommonData {
  readonly ids: MatterIds;
  readonly body: readonly Element[];
  /** A list of none or one. */
  readonly changes: readonly { readonly title: string }[];
}

const expandForm: (data: DecliningFormData) => Element = loadCard('declining-form');
const expandDeclined: (data: SendingDeclinedData) => Element = loadCard('sending-declined');

/** The form with which the presidium declines to send a text as it is. */
export function decliningFormCard(texts: Texts, { resolution, shownOn }: ViewOf<'decliningForm'>): Card {
  const { common, declining } = texts;
  const title = titleOfMatter(texts, resolution);
  const asking = resolution.sendingRequestedBy;
  return {
    content: expandForm({
      common,
      t: declining.form,
      ids: matterIds(resolution),
      shownOn,
      title: titledAbout(
        declining.heading,
        title,
        ...(asking === null ? [] : [paragraph(plain(declining.told(asking.name)))]),
      ),
    }),
    summary: declining.summaryForm(title),
  };
}

/** How a request to send was answered: for whoever asked, and in the place of the request. */
export function sendingDeclinedCard(texts: Texts, { resolution, declined, isAsker }: ViewOf<'sendingDeclined'>): Card {
  const { common, declining } = texts;
  const title = titleOfMatter(texts, resolution);
  const happened = declining.declined(declined.by.name, declined.askedBy.name, declined.at);
  return {
    content: expandDeclined({
      common,
      ids: matterIds(resolution),
      body: [
        ...titled(declining.headingDeclined, paragraph(bold(title)), paragraph(plain(happened))),
        ...sections(
          { heading: null, paragraphs: paragraphs(declined.reason) },
          { heading: null, paragraphs: isAsker ? [paragraph(plain(declining.next))] : [] },
        ),
      ],
      changes: isAsker ? [{ title: texts.preview.change }] : [],
    }),
    summary: isAsker ? declining.summary(title) : declining.summaryAnswered(title),
  };
}
