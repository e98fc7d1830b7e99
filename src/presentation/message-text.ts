import { isOneOf, type Message } from '../application/notice';
import { isAnyUnreadable } from '../application/unreadable';
import { noticeText } from './notice-text';
import type { Texts } from './texts';

const PLAIN = [
  'formIsInPersonalChat',
  'formIsHere',
  'setupElsewhere',
  'setupPosted',
  'noForums',
  'nothingLeft',
] as const satisfies readonly Message['type'][];

/** The sentence that answers something written, or that takes the place of a card. */
export function messageText(texts: Texts, message: Message): string {
  const { message: t, unreadable } = texts;
  if (message.type === 'unreadable') {
    const { shortName, unreadable: left } = message;
    return isAnyUnreadable(left) ? unreadable.inForum(shortName, left) : unreadable.noMore(shortName);
  }
  if (message.type === 'fault') {
    return t.fault(message.mayBeSaved ? t.faultMayBeSaved : t.faultNotSaved, message.reference);
  }
  if (message.type === 'noDecisionFound') return message.sought === '' ? t.noDecisionsYet : t.noDecisionFound;
  return isOneOf(message, PLAIN) ? t[message.type] : noticeText(texts, message, null);
}
