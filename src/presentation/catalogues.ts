import type { Language } from '../domain/language';
import type { Texts } from './texts';
import { english } from './texts.en';
import { swedish } from './texts.sv';

export type Catalogues = Readonly<Record<Language, Texts>>;

/** Every sentence a person can see, in each language. */
export const CATALOGUES: Catalogues = { sv: swedish, en: english };
