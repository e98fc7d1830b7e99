import type { OwnDecision } from '../../domain/decision/decision';
import { asItReads } from '../../domain/editorial/editorial-changes';
import type { Element } from '../card-template';
import { writtenToKeep } from '../dates';
import { displayable, oneLine } from '../display-text';
import { decidedLines } from '../resolution/proposal-text';
import { folded, sections } from '../sections';
import { linesOfStateFunds } from '../state-funds/told-state-funds';
import { linesOfTerms } from '../terms/told-terms';
import { paragraphs } from '../text-run';
import type { Texts } from '../texts';

/** What was decided, with its number and day: for the next meeting and for each member's own line. */
export function textToForward(texts: Texts, decision: OwnDecision): string {
  const [last = '', ...before] = [...decidedIn(texts, decision)].map((line) => oneLine(displayable(line))).reverse();
  const { number, decidedOn } = decision;
  const forwarded = writtenToKeep(() => texts.decision.forwarded(last, number, decidedOn));
  return [...before.reverse(), forwarded].join('\n');
}

/** The text to forward on a decision's own card, behind a button. */
export function forwardable(texts: Texts, decision: OwnDecision): readonly Element[] {
  const text = sections({ heading: null, paragraphs: paragraphs(textToForward(texts, decision)) });
  return folded('forward', texts.decision.forward, text);
}

function decidedIn(texts: Texts, decision: OwnDecision): readonly string[] {
  if (decision.kind === 'perCapsulam') {
    const { points, money, terms, stateFunds, shortName } = asItReads(decision);
    return [
      ...decidedLines(texts, decision, points),
      ...(money === null ? [] : [texts.money.money(money)]),
      ...linesOfTerms(texts, terms, { isPublic: false }),
      ...linesOfStateFunds(texts, stateFunds, shortName),
    ];
  }
  const { text, amount } = decision;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return amount === null ? lines : [...lines, texts.money.amount(amount)];
}
