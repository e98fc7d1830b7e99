import type { Language } from '../language';
import { metBy, notesOf, renewedBy, type TermsNote } from '../terms/terms-notes';
import type { Instant } from '../time';
import { accept } from '../verdict';
import { followUpIn, type FollowUps, type FollowUpsEvent, type NewFollowUp } from './follow-ups';
import type { DecisionWithDuties } from './commands';
import type { CommandOf, FollowUpsVerdict } from './follow-ups-verdict';
import * as english from './of-conditions-texts.en';
import * as swedish from './of-conditions-texts.sv';
import { lapse } from './running-out';

const TEXTS = { sv: swedish.ofConditionsTexts, en: english.ofConditionsTexts } as const satisfies Record<
  Language,
  swedish.OfConditionsTexts
>;

/**
 * Whoever is to see to a condition is reminded of it by its day, until it is ticked off or the forum has decided how it goes on
 * with the decision (R-13). A condition that was ticked off wrongly is reminded of again.
 */
export function followConditions(
  state: FollowUps,
  { decision }: CommandOf<'followConditions'>,
  now: Instant,
): FollowUpsVerdict {
  const { notes, duties } = decision;
  const renewed = renewedBy(notes) !== undefined;
  return accept(
    ...duties.flatMap((duty): readonly FollowUpsEvent[] => {
      const { condition } = duty;
      const isMet = metBy(notes, condition) !== undefined;
      const about = state.followUps.filter(({ source }) => isAbout(source, decision.id, condition));
      const open = about.filter(({ ended }) => ended === null);
      if (isMet || renewed) return open.map((one) => lapse(one, isMet ? 'met' : 'decided', now));
      const followUp = followUpOf(decision, duty);
      const isKnown = followUpIn(state, followUp.id) !== undefined || open.length > 0;
      // More have been made than it was taken back: this is told by somebody who read the decision before that.
      const isOld = about.length > timesTakenBack(notes, condition);
      return isKnown || isOld ? [] : [{ type: 'followUpAdded', at: now, by: null, followUp }];
    }),
  );
}

function isAbout(source: NewFollowUp['source'], decision: string, condition: number): boolean {
  return source.kind === 'condition' && source.decision === decision && source.condition === condition;
}

function followUpOf(
  { id: decision, number, language, notes, conditionCount }: DecisionWithDuties,
  { condition, text, owner, due }: DecisionWithDuties['duties'][number],
): NewFollowUp {
  const texts = TEXTS[language];
  const again = timesTakenBack(notes, condition);
  return {
    id: `condition:${decision}:${condition}${again === 0 ? '' : `:${again}`}`,
    title: texts.title(number, conditionCount === 1 ? '' : `${condition}`, text),
    owner: owner.kind === 'nobody' ? { kind: 'leaders' } : owner,
    due: due === null ? { kind: 'meeting', from: null } : { kind: 'day', on: due },
    source: { kind: 'condition', decision, number, condition },
    recurs: 'never',
  };
}

function timesTakenBack(notes: readonly TermsNote[], condition: number): number {
  return notesOf(notes, condition).filter(({ kind }) => kind === 'takenBack').length;
}
