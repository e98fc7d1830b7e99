import type { swedish } from './texts.sv';

/** Every sentence a person can see, by card. The Swedish ones are the type: a second language satisfies it. */
export type Texts = typeof swedish;
