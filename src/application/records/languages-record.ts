import { z } from 'zod/v4';
import {
  evolveLanguages,
  LANGUAGES,
  noLanguagesInUse,
  type LanguagesInUse,
  type LanguageUsed,
} from '../../domain/language';
import type { RecordType } from './record-type';
import { readByType, schemasByType } from './schemas-by-type';

const languagesEvents = schemasByType<LanguageUsed>()({
  languageUsed: { at: z.string(), person: z.string(), language: z.enum(LANGUAGES) },
});

/**
 * One record for all forums: whoever is in several has one language. Only what is sent after a change follows from it.
 */
export const languagesRecord: RecordType<LanguagesInUse, LanguageUsed> = {
  kind: 'languages',
  initial: noLanguagesInUse,
  parseEvent: (stored) => readByType(languagesEvents, stored),
  evolve: evolveLanguages,
  concerns: () => [],
  nextMoment: () => null,
  canWait: () => true,
};
