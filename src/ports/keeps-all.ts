import type { z } from 'zod/v4';

/** With nothing left out that may be left out, all the way in. */
type Whole<Value> = Value extends readonly (infer Item)[]
  ? readonly Whole<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]-?: Whole<Exclude<Value[Key], undefined>> }
    : Value;

/**
 * `Given`, if the schema that is made of it reads all that may be stored. A schema drops what it does not name, so an
 * optional part that it has forgotten would be gone when it is next read, while a text's hash was made with it.
 */
export type KeepsAll<Given, Schema extends z.ZodType, Stored> =
  z.output<Schema> extends Stored
    ? Whole<z.output<Schema>> extends Whole<Stored>
      ? Given
      : { readonly 'the schema leaves out a part that may be stored': never }
    : { readonly 'the schema reads something else than what is stored': never };

/** The same schema. One that leaves out a part of what may be stored, optional parts too, does not compile. */
export function keepsAll<Stored>() {
  return <Schema extends z.ZodType>(schema: Schema & KeepsAll<Schema, Schema, Stored>): Schema => schema;
}
