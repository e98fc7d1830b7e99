import { createRequire } from 'node:module';
import type * as Templating from 'adaptivecards-templating';
import { z } from 'zod/v4';

type Library = Pick<typeof Templating, 'Template' | 'GlobalSettings'>;

let loaded: Library | undefined;

/**
 * The fields a template asked for and did not find. Collected, since the templating library swallows what is thrown
 * inside a string with several bindings.
 */
export const missing: string[] = [];

/** The templating library, loaded when the first card is drawn: with all templates it takes half of a start. */
export function templating(): Library {
  if (loaded !== undefined) return loaded;
  loaded = z.custom<Library>().parse(createRequire(__filename)('adaptivecards-templating'));
  loaded.GlobalSettings.getUndefinedFieldValueSubstitutionString = (path) => {
    missing.push(path);
    return path;
  };
  return loaded;
}
