import type { Contact } from '../../domain/forum/person';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { withoutMarkup } from '../display-text';
import { cutShort } from '../forum/person-names';
import { sections } from '../sections';
import { paragraph, plain, subtle } from '../text-run';
import { titledAbout } from '../head';
import type { Texts } from '../texts';
import { titleOfRound } from './matter-title';

/** A mention as Teams reads it: its text in the card, and the person it means. */
interface Mention {
  readonly type: 'mention';
  readonly text: string;
  readonly mentioned: { readonly id: string; readonly name: string };
}

interface MentionCardData extends CommonData {
  readonly entities: readonly Mention[];
  readonly title: readonly Element[];
  readonly mentioned: string;
  readonly body: readonly Element[];
}

const expand: (data: MentionCardData) => Element = loadCard('mention');

/**
 * Asks members who cannot be reached in their own chats, by a mention in the channel. Teams shows mentions in a
 * TextBlock only.
 */
export function mentionCard(texts: Texts, { round, members }: ViewOf<'mention'>): Card {
  const { common, mention: t } = texts;
  const title = titleOfRound(texts, round);
  const entities = members.map((member) => mentionOf(texts, member));
  return {
    content: expand({
      common,
      entities,
      title: titledAbout(t.heading, title),
      mentioned: entities.map(({ text }) => text).join(', '),
      body: sections({
        heading: null,
        paragraphs: [paragraph(plain(t.lead(members.length, round.deadline.closesAt))), paragraph(subtle(t.install))],
      }),
    }),
    summary: t.summary(title),
  };
}

function mentionOf({ register }: Texts, { address, name }: Contact): Mention {
  const plainName = cutShort(withoutMarkup(name));
  const shown = plainName === '' ? register.unknownPerson : plainName;
  return { type: 'mention', text: `<at>${shown}</at>`, mentioned: { id: address, name: shown } };
}
