import type { Decision } from '../../domain/decision/decision';
import { displayable, oneLine } from '../display-text';
import { decidedLines } from '../resolution/proposal-text';
import type { Texts } from '../texts';

/** What was decided, with its number and day: for the next meeting and for each member's own line. */
export function textToForward(texts: Texts, decision: Decision): string {
  const [last = '', ...before] = [...decidedIn(texts, decision)].map((line) => oneLine(displayable(line))).reverse();
  const { number, decidedOn } = decision;
  return [...before.reverse(), texts.decision.forwarded(last, number, decidedOn)].join('\n');
}

function decidedIn(texts: Texts, decision: Decision): readonly string[] {
  if (decision.kind === 'perCapsulam') return decidedLines(texts, decision, decision.points);
  const { text, amount } = decision;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return amount === null ? lines : [...lines, texts.chairDecision.amount(amount)];
}
