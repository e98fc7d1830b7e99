import { z } from 'zod/v4';
import { LANGUAGES, type Language } from '../domain/language';
import type { Element } from './card-template';

/** On the buttons of a person's own card that is not in the usual language. */
const MARK = 'language';

const marked = z.object({ [MARK]: z.enum(LANGUAGES) });
const button = z.looseObject({ type: z.enum(['Action.Execute', 'Action.Submit']) });
const data = z.record(z.string(), z.unknown()).catch({});
const element = z.record(z.string(), z.unknown());

/** The card with its language on its buttons: Teams itself says only which one the client is set to. */
export function inLanguage(card: Element, language: Language): Element {
  return element.parse(withMarks(card, language));
}

/** The language of the card that was pressed; `null` for one that does not say. */
export function languageOfCard(pressed: unknown): Language | null {
  return marked.safeParse(pressed).data?.[MARK] ?? null;
}

function withMarks(part: unknown, language: Language): unknown {
  if (Array.isArray(part)) return part.map((one) => withMarks(one, language));
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]: [string, unknown]) => [key, withMarks(value, language)]);
  const whole = element.parse(Object.fromEntries(entries));
  if (!button.safeParse(part).success) return whole;
  return { ...whole, data: { ...data.parse('data' in part ? part.data : {}), [MARK]: language } };
}
