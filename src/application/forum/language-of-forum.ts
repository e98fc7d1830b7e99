import type { Forum } from '../../domain/forum/forum';
import { USUAL_LANGUAGE, type Language } from '../../domain/language';

/** The language of what the whole channel sees. */
export function languageOfForum(forum: Forum | undefined): Language {
  return forum?.status === 'ready' ? (forum.register.language ?? USUAL_LANGUAGE) : USUAL_LANGUAGE;
}
