import { swedish } from '../support/texts-in-their-year';
import { noticeText } from '../../src/presentation/notice-text';
import type { Choice } from '../../src/domain/resolution/ballot';
import type { Instant } from '../../src/domain/time';
import type { Clock } from '../../src/ports/clock';
import { minutesAfter, MORNING } from '../support/matter';
import type { Seat } from '../support/seats';
import { textOf } from '../support/shown-card';
import type { CardAnswer, Teams } from '../support/teams-client';
import type { SentMatter } from './sent-matters';

const { words, ownVote } = swedish;

/** Nobody presses a button more often than this. */
const MOST_PRESSES = 60;

export interface GivenBallot {
  readonly matter: string;
  readonly voter: string;
  /** How often the button was pressed until the voter was told that the answer was taken. */
  readonly presses: number;
}

/** The voter approves, and tries again for as long as they are not told that it was taken. */
export async function approves(teams: Teams, clock: Clock, voter: Seat, matter: SentMatter): Promise<GivenBallot> {
  for (let presses = 1; presses <= MOST_PRESSES; presses += 1) {
    const answer = await teams.presses(voter, matter.card.content, words.choice.approve).catch(() => undefined);
    if (isTaken(answer, 'approve', MORNING, clock.now())) return { matter: matter.id, voter: voter.id, presses };
  }
  throw new Error(`${voter.name} was never told that the answer was taken`);
}

/** What begins an answer to somebody who voted on the card of a round that has been sent again: their answer to the new one follows. */
const [ANOTHER_ROUND = ''] = noticeText(swedish, { type: 'staleRound', current: 0 }, null).split('0');

/** Only the voter's own card says so, with the time at which it was: at `from`, which is a whole minute, at the earliest. */
export function isTaken(answer: CardAnswer | undefined, choice: Choice, from: Instant, now: Instant): boolean {
  if (answer?.kind !== 'card') return false;
  const text = textOf(answer.content);
  if (text.includes(ANOTHER_ROUND)) return false;
  for (let minutes = 0; minutesAfter(minutes, from) <= now; minutes += 1) {
    if (text.includes(ownVote.answered[choice](minutesAfter(minutes, from)))) return true;
  }
  return false;
}
