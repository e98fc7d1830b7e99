import { z } from 'zod/v4';
import type { CardReader, Render } from '../application/render';
import type { View, ViewOf } from '../application/views';
import type { Clock } from '../ports/clock';
import type { Card } from '../ports/messenger';
import { loadPart, type Element } from './card-template';
import type { CardsOf } from './cards-of';
import { followUpsCards } from './follow-ups/follow-ups-cards';
import { accountsCards } from './accounts/accounts-cards';
import { applicationsCards } from './state-funds/applications-cards';
import { writtenFor } from './dates';
import { decisionsCards } from './decision/decisions-cards';
import { deliveryCards } from './delivery/delivery-cards';
import { notificationLine } from './display-text';
import { fileButtons } from './file-buttons';
import { filesInPlaceOfBoxes } from './files-in-place-of-boxes';
import { forumCards } from './forum/forum-cards';
import { meetingsCards } from './meetings/meetings-cards';
import { messageCard } from './message-card';
import { minutesCards } from './minutes/minutes-cards';
import { welcomeCard } from './practice/welcome-card';
import { remindingCards } from './reminding/reminding-cards';
import { replacedCard, standInCard } from './replacement-card';
import { mattersCards } from './resolution/matters-cards';
import { plainerIfTooLarge } from './plainer';
import { USUAL_LANGUAGE } from '../domain/language';
import { CATALOGUES, type Catalogues } from './catalogues';
import { inLanguage } from './card-language';
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
  ...accountsCards,
  ...applicationsCards,
  ...followUpsCards,
  ...forumCards,
  ...deliveryCards,
  todo: todoCard,
  welcome: welcomeCard,
  standIn: (texts, { of }) => standInCard(texts, cardOf(texts, of.card, of)),
  replaced: replacedCard,
  message: messageCard,
};

/** Draws cards in the language that each is asked for in, to be read when they are drawn; without a clock, in any year. */
export function createRender(clock?: Pick<Clock, 'now'>, catalogues: Catalogues = CATALOGUES): Render {
  const render = renderIn(catalogues);
  return clock === undefined ? render : (view, reader) => writtenFor(clock.now(), () => render(view, reader));
}

function renderIn(catalogues: Catalogues): Render {
  return (view, reader = {}) => {
    const { language = USUAL_LANGUAGE, isOwn = false, canTakeFiles = false } = reader;
    const led = textsLeading(catalogues[language], view, reader);
    const files = canTakeFiles ? fileButtons(led, view) : [];
    const inFiles = files.length > 0 ? filesInPlaceOfBoxes(led, view) : undefined;
    const { content, summary } = inFiles ?? cardOf(led, view.card, view);
    const isMarked = isOwn && language !== USUAL_LANGUAGE;
    const last = [...files, ...wayToChannel(led, reader), ...led.common.way.leaving];
    const whole = endingWith(plainerIfTooLarge(content), last);
    return {
      content: isMarked ? inLanguage(whole, language) : whole,
      summary: notificationLine(summary),
    };
  };
}

function cardOf<Name extends View['card']>(texts: Texts, name: Name, view: ViewOf<Name>): Card {
  return CARDS[name](texts, view);
}

/** The link on a person's own card to the channel's card about the same thing. */
function wayToChannel({ words }: Texts, { channelLink = null }: CardReader): readonly Element[] {
  return channelLink === null ? [] : expandChannelLink({ title: words.showInChannel, url: channelLink });
}

function endingWith(content: Element, last: readonly Element[]): Element {
  return last.length === 0 ? content : { ...content, body: [...body.parse(content['body']), ...last] };
}
