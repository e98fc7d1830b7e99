import type { PossibleSuccession } from '../../domain/resolution/succession';
import type { Element } from '../card-template';
import { withoutMarkup } from '../display-text';
import type { AskingOnceTexts } from '../field-texts';
import { cutShort } from '../forum/person-names';
import { sections } from '../sections';
import { paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

/** A seat with a new holder, and the button that lets that person answer. */
export interface SuccessionItem extends Paragraph {
  /** A list of none or one. */
  readonly buttons: readonly (AskingOnceTexts & { readonly elector: string })[];
}

const MOST_LISTED = 15;

/** Why it may be allowed that somebody else answers. */
export function successionRule(texts: Texts, count: number, mayPreside: boolean): readonly Element[] {
  const { succession: t } = texts.electors;
  return count === 0 ? [] : sections({ heading: t.heading, paragraphs: ruleOfSuccession(texts, mayPreside) });
}

export function ruleOfSuccession({ electors: { succession: t } }: Texts, mayPreside: boolean): readonly Paragraph[] {
  return [paragraph(plain(t.rule)), ...(mayPreside ? [] : [paragraph(plain(t.onlyPresidium))])];
}

/** Each seat that somebody has left without having answered. */
export function successionItems(
  { electors: { succession: t } }: Texts,
  successions: readonly PossibleSuccession[],
  mayPreside: boolean,
): readonly SuccessionItem[] {
  return successions.slice(0, MOST_LISTED).map(({ elector, successor }) => ({
    ...paragraph(plain(t.possible(elector.seat, elector.name, successor.name))),
    buttons: mayPreside ? [{ ...t.letAnswer(withoutMarkup(cutShort(successor.name))), elector: elector.id }] : [],
  }));
}

export function successionsLeft({ words }: Texts, count: number): readonly Element[] {
  const left = count - MOST_LISTED;
  return sections({ heading: null, paragraphs: left > 0 ? [paragraph(subtle(words.moreOfThese(left)))] : [] });
}
