import type { CardReader } from '../application/render';
import type { View } from '../application/views';
import { wayBackFrom, wayBackTo, type Return, type WayBack } from '../application/way-back';
import { loadPart, type Element } from './card-template';
import type { Texts } from './texts';

interface WayBackData {
  readonly title: string;
  readonly verb: Return;
  readonly data: object;
  readonly submit: object;
}

const expand: (data: WayBackData) => readonly Element[] = loadPart('way-back');

const FORMS: ReadonlySet<View['card']> = new Set([
  'absence',
  'seat',
  'roles',
  'forumDetails',
  'timeSettings',
  'stateFundsSettings',
  'applicationForm',
  'importForm',
  'importCheck',
  'draftForm',
  'passingForm',
  'decliningForm',
  'chairDecisionForm',
  'decisionListForm',
  'minutesForm',
  'followUpProposal',
]);

/**
 * Whether the card is a form: what is filled in on it is kept only by a button of its own. So nothing is opened from a
 * form, and its way back says that it keeps nothing.
 */
export function isForm(view: View): boolean {
  if (view.card === 'minutesTask') return view.step === 'draft' || view.step === 'publish';
  if (
    view.card === 'meetings' ||
    view.card === 'minutesPresence' ||
    view.card === 'formalDecisions' ||
    view.card === 'editorial'
  ) {
    return view.typed !== null;
  }
  return FORMS.has(view.card);
}

/** The texts for one card, with where it leads for a person who came from the cards in `came`. */
export function textsLeading(texts: Texts, view: View, { came = [] }: CardReader): Texts {
  const wayBack = wayBackFrom(view, came);
  const way = { opening: wayBackTo(view, wayBack), doing: wayBack, leaving: leaving(texts, view, wayBack) };
  return { ...texts, common: { ...texts.common, way } };
}

/** Whether this card's way back leads to what the verb shows, so that no other button needs to. */
export function leadsBackTo({ common: { way } }: Texts, verb: Return): boolean {
  return way.doing[0]?.verb === verb;
}

function leaving({ wayBack: t }: Texts, view: View, [next, ...rest]: WayBack): readonly Element[] {
  if (next === undefined) return [];
  const { verb } = next;
  const data = { ...next.data, came: rest };
  return expand({ title: isForm(view) ? t.withoutSaving : t.to[verb], verb, data, submit: { ...data, verb } });
}
