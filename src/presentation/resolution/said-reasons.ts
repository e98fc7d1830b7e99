import { ballotOf, type Round } from '../../domain/resolution/round';
import type { Ballot, Choice } from '../../domain/resolution/ballot';
import { bold, ledBy, paragraph, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

/**
 * How many characters all reasons on one card have together. Longer ones are cut there, and are whole in the record.
 * Keeps the card within Teams' limit.
 */
export const MOST_TOGETHER = 12_000;

export interface Said {
  readonly name: string;
  readonly ballot: Ballot;
}

/** The last ballots of a round with one of the choices, in the order of the electorate. */
export function saidIn(round: Round, ...choices: readonly Choice[]): readonly Said[] {
  return round.electorate.flatMap(({ id, name }) => {
    const ballot = ballotOf(round, id);
    return ballot !== undefined && choices.includes(ballot.choice) ? [{ name, ballot }] : [];
  });
}

/** Each person's name and reason; those without a reason by name only. */
export function saidParagraphs(texts: Texts, all: readonly Said[], fit: Fit): readonly Paragraph[] {
  return all.flatMap(({ name, ballot }) =>
    ballot.reason === '' ? [paragraph(bold(name))] : ledBy(texts.words.said(name), fit(ballot.reason)),
  );
}

/** Each person's standpoint in words, name and reason. */
export function standpointParagraphs(texts: Texts, all: readonly Said[]): readonly Paragraph[] {
  const fit = fitterFor(texts, all);
  return all.flatMap(({ name, ballot }) =>
    ledBy(texts.words.said(name), texts.words.standpointWith(ballot.choice, fit(ballot.reason))),
  );
}

/** Cuts a reason to the room there is for it. */
type Fit = (reason: string) => string;

export function fitterFor(texts: Texts, all: readonly Said[], mostTogether: number = MOST_TOGETHER): Fit {
  const total = all.reduce((sum, { ballot }) => sum + ballot.reason.length, 0);
  if (total <= mostTogether) return (reason) => reason;
  const most = Math.floor(mostTogether / all.length);
  return (reason) => (reason.length <= most ? reason : `${reason.slice(0, most)}${texts.words.cutReason}`);
}
