import type { Language } from '../language';
import type { Instant } from '../time';
import { accept } from '../verdict';
import * as english from './delegated-texts.en';
import * as swedish from './delegated-texts.sv';
import { followUpIn, isOver, type FollowUps } from './follow-ups';
import type { CommandOf, FollowUpsVerdict } from './follow-ups-verdict';
import { lapse } from './running-out';

const TEXTS = { sv: swedish.delegatedTexts, en: english.delegatedTexts } as const satisfies Record<
  Language,
  swedish.DelegatedTexts
>;

/**
 * The forum is reminded once of what it has delegated until further notice, by the day that its decision names. Whoever
 * sees to it says what came of it or moves it to another day; it is over by itself when the delegation has ended.
 */
export function followDelegation(
  state: FollowUps,
  { delegated, isEnded }: CommandOf<'followDelegation'>,
  now: Instant,
): FollowUpsVerdict {
  const { id: decision, number, delegation, language } = delegated;
  const id = `delegated:${decision}`;
  const known = followUpIn(state, id);
  if (isEnded) return known === undefined || isOver(known) ? accept() : accept(lapse(known, 'decided', now));
  if (known !== undefined) return accept();
  const texts = TEXTS[language];
  const followUp = {
    id,
    title: texts.title(number, delegation),
    owner: { kind: 'leaders' },
    due: { kind: 'day', on: delegation.reviewOn },
    source: { kind: 'decision', decision, number },
    recurs: 'never',
  } as const;
  return accept({ type: 'followUpAdded', at: now, by: null, followUp });
}
