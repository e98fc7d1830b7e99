import { z } from 'zod/v4';
import { LANGUAGES, type Language } from '../domain/language';
import type { Element } from './card-template';

/** The mark that stands on the buttons of a person's own card in any language but the usual one. */
const MARK = 'language';

/** What most cards lack is no fault here: to make one takes longer than all else that is read of a tap. */
const marked = z.object({ [MARK]: z.enum(LANGUAGES).optional().catch(undefined) });
const BUTTONS: readonly unknown[] = ['Action.Execute', 'Action.Submit'];

/** The card, or a part of one, with its language on its buttons: Teams itself says only which one the client is set to. */
export function inLanguage(part: Element, language: Language): Element {
  const whole: Element = Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, withMarks(value, language)]),
  );
  if (!BUTTONS.includes(whole['type'])) return whole;
  const { data } = part;
  return { ...whole, data: { ...(isElement(data) ? data : {}), [MARK]: language } };
}

/** The language of the card that was pressed; `null` for one that does not say. */
export function languageOfCard(pressed: unknown): Language | null {
  return marked.safeParse(pressed).data?.[MARK] ?? null;
}

function withMarks(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((one) => withMarks(one, language));
  return isElement(value) ? inLanguage(value, language) : value;
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
