import { z } from 'zod/v4';
import type { Dependencies } from '../../application/dependencies';
import { leadershipOf, type Belonging } from '../../application/forum/membership';
import type { View } from '../../application/views';
import type { Person } from '../../domain/forum/person';

/** Does what a card's button says. Believes nothing of the card's data but ids, round, text hash and what was typed. */
export interface Verb {
  (dependencies: Dependencies, person: Person, data: unknown): Promise<View>;
  /** Whom it is declared to be for; without it, what it does asks for itself. */
  readonly may?: Audience;
}

/** Whom a button of a forum's can be for, and how it is known that somebody is one of them at this moment. */
const AUDIENCES = { registerKeeper: leadershipOf } as const;
export type Audience = keyof typeof AUDIENCES;

export type Verbs = Readonly<Record<string, Verb>>;

export function verb<Data>(
  schema: z.ZodType<Data>,
  run: (dependencies: Dependencies, person: Person, data: Data) => Promise<View>,
): Verb {
  return async (dependencies, person, data) => {
    const parsed = schema.safeParse(data);
    if (!parsed.success) return { card: 'message', message: { type: 'unreadableCard' } };
    return run(dependencies, person, parsed.data);
  };
}

/** A button for these people in the forum only: nobody else gets further than to be told so. */
export function verbFor<Data extends { readonly forumId: string }>(
  may: Audience,
  schema: z.ZodType<Data>,
  run: (dependencies: Dependencies, belonging: Belonging, data: Data, person: Person) => View | Promise<View>,
): Verb {
  const guarded = verb(schema, async (dependencies, person, data) => {
    const belonging = await AUDIENCES[may](dependencies, data.forumId, person);
    if (belonging.kind === 'outsider') return { card: 'message', message: belonging.notice };
    return run(dependencies, belonging, data, person);
  });
  return Object.assign(guarded, { may });
}

export const id = z.string().min(1).max(128);

/** An id, or '' for none: where a forum is meant, all of the person's. */
export const idOrNone = z
  .string()
  .max(128)
  .transform((text) => (text === '' ? null : text));

/** Some clients send a number as they show it. */
const digits = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number);
export const count = z.union([z.int(), digits]).pipe(z.int().min(0).max(100_000));

/** `nobody` is a choice of its own: clients drop a choice whose value is ''. */
export const one = z
  .string()
  .max(128)
  .default('')
  .transform((account) => (account === 'nobody' ? '' : account));

/** A multi-select comes as one string with commas, at most so many characters of it. */
export const listed = (most: number) =>
  z
    .string()
    .max(most)
    .default('')
    .transform((list) => list.split(',').filter((value) => value !== ''));
