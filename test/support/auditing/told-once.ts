import type { Started } from '../../../src/domain/resolution/resolution';
import { textOf } from '../shown-card';
import { recordOf, titleOf, type AsKept } from './as-kept';
import type { Standing } from './drawn-anew';
import { isNamed, said } from './said.sv';

type Told = Pick<AsKept, 'decisions' | 'matters' | 'chairDecisions' | 'minutes' | 'lines'>;

/** (c) Each decision, referral, ending and publishing stands exactly once in the channel. */
export function toldOnce(kept: Told, standing: readonly Standing[]): readonly string[] {
  const texts = standing.filter(({ reader }) => reader === null).map(({ card }) => textOf(card.content));
  const standsOnce = (what: string, isIt: (text: string) => boolean, times = 1) => {
    const found = texts.filter(isIt).length;
    return found === times ? [] : [`${what} stands ${found} times in the channel, not ${times}`];
  };
  return [
    ...kept.decisions.flatMap(({ number, title }) =>
      standsOnce(`decision ${number}`, (text) => isDecision(text) && isNamed(text, number) && isNamed(text, title)),
    ),
    ...kept.matters.flatMap((matter) => {
      if (matter.status === 'adopted' && matter.sequence === null) return [`${titleOf(matter)} has no number`];
      const rounds = new Map<string, number>();
      for (const title of toldOutcomes(matter, kept)) rounds.set(title, (rounds.get(title) ?? 0) + 1);
      return [...rounds].flatMap(([title, times]) =>
        standsOnce(`how ${title} ended`, (text) => text.startsWith(said.outcome) && isNamed(text, `\n${title}`), times),
      );
    }),
    ...kept.chairDecisions.flatMap(({ sequence, title }) => (sequence === null ? [`${title} has no number`] : [])),
    // On the card that says how far they have come, and as news.
    ...kept.minutes.flatMap(({ publication, title }) =>
      publication === null
        ? []
        : standsOnce(`${title} as published`, (text) => isNamed(text, title) && text.includes(said.published), 2),
    ),
  ];
}

function isDecision(text: string): boolean {
  return said.decision.some((heading) => text.startsWith(heading));
}

/**
 * The titles of the rounds that ended in something else than a decision, as the forum was told. One that was referred back,
 * and then struck or left to a meeting, was told of twice.
 */
function toldOutcomes(matter: Started, { lines }: Told): readonly string[] {
  const isOver = ['referredBack', 'movedToMeeting', 'struck', 'withdrawn'].includes(matter.status);
  const referred = matter.rounds.slice(0, -1);
  const last = isOver ? matter.rounds.slice(-1) : [];
  const before = last.filter(
    ({ number }) =>
      matter.status !== 'referredBack' &&
      lines.some(
        ({ entry, record }) =>
          record === recordOf(matter) && entry.key === `outcome-${number}` && entry.posted !== null,
      ),
  );
  return [...referred, ...last, ...before].map(({ content }) => content.title);
}
