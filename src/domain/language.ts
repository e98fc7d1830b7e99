import type { AccountId } from './forum/person';
import type { Instant } from './time';
import { accept, type Verdict } from './verdict';

/** The languages that people are met in. */
export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of people and forums of whom nothing else is known. */
export const USUAL_LANGUAGE: Language = 'sv';

/** Which language people last used with the bot: only those whose language is not the usual one. */
export type LanguagesInUse = ReadonlyMap<AccountId, Language>;

export interface LanguageUsed {
  readonly type: 'languageUsed';
  readonly at: Instant;
  readonly person: AccountId;
  readonly language: Language;
}

export const noLanguagesInUse: LanguagesInUse = new Map();

export function languageIn(inUse: LanguagesInUse, person: AccountId): Language {
  return inUse.get(person) ?? USUAL_LANGUAGE;
}

export function evolveLanguages(inUse: LanguagesInUse, { person, language }: LanguageUsed): LanguagesInUse {
  const others = [...inUse].filter(([id]) => id !== person);
  return new Map(language === USUAL_LANGUAGE ? others : [...others, [person, language]]);
}

/** Nothing new when it is the language that they used before. */
export function decideLanguage(
  inUse: LanguagesInUse,
  { person, language }: Pick<LanguageUsed, 'person' | 'language'>,
  at: Instant,
): Verdict<LanguageUsed, never> {
  return languageIn(inUse, person) === language ? accept() : accept({ type: 'languageUsed', at, person, language });
}
