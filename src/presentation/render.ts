import { z } from 'zod/v4';
import type { Render } from '../application/render';
import type { View, ViewOf } from '../application/views';
import type { Card } from '../ports/messenger';
import { loadPart, type Element } from './card-template';
import type { CardsOf } from './cards-of';
import { decisionsCards } from './decision/decisions-cards';
import { deliveryCards } from './delivery/delivery-cards';
import { notificationLine } from './display-text';
import { forumCards } from './forum/forum-cards';
import { meetingsCards } from './meetings/meetings-cards';
import { messageCard } from './message-card';
import { minutesCards } from './minutes/minutes-cards';
import { welcomeCard } from './practice/welcome-card';
import { remindingCards } from './reminding/reminding-cards';
import { replacedCard, standInCard } from './replacement-card';
import { mattersCards } from './resolution/matters-cards';
import { plainerIfTooLarge } from './plainer';
import { swedish } from './texts.sv';
import type { Texts } from './texts';
import { todoCard } from './todo/todo-card';
import { textsLeading } from './way-back';

const expandChannelLink: (data: { title: string; url: string }) => readonly Element[] = loadPart('channel-link');
const body = z.array(z.unknown());

/** Every card there is. */
const CARDS: CardsOf<View> = {
  ...mattersCards,
  ...decisionsCards,
  ...remindingCards,
  ...minutesCards,
  ...meetingsCards,
  ...forumCards,
  ...deliveryCards,
  todo: todoCard,
  welcome: welcomeCard,
  standIn: (texts, { of }) => standInCard(texts, cardOf(texts, of.card, of)),
  replaced: replacedCard,
  message: messageCard,
};

/** Cards in the words of `texts`. */
export function createRender(texts: Texts = swedish): Render {
  return (view, leading = {}) => {
    const { content, summary } = cardOf(textsLeading(texts, view, leading), view.card, view);
    const { channelLink = null } = leading;
    const card = plainerIfTooLarge(content);
    return {
      content: channelLink === null ? card : leadingToChannel(texts, card, channelLink),
      summary: notificationLine(summary),
    };
  };
}

function cardOf<Name extends View['card']>(texts: Texts, name: Name, view: ViewOf<Name>): Card {
  return CARDS[name](texts, view);
}

/** A person's own card, with the way to the channel's card about the same thing last on it. */
function leadingToChannel({ words }: Texts, content: Element, url: string): Element {
  return {
    ...content,
    body: [...body.parse(content['body']), ...expandChannelLink({ title: words.showInChannel, url })],
  };
}
