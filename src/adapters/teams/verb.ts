import { z } from 'zod/v4';
import type { Dependencies } from '../../application/dependencies';
import type { Audience, AudienceAnywhere, AudienceInForum } from '../../application/forum/audience';
import { forThese, type Belonging } from '../../application/forum/membership';
import { takeOut, type AskedFile, type FileToGive } from '../../application/taking-out/files';
import type { View, ViewOf } from '../../application/views';
import type { Person } from '../../domain/forum/person';

/** Does what a card's button says. Believes nothing of the card's data but ids, round, text hash and what was typed. */
export interface Verb<Answer extends View | FileToGive = View | FileToGive> {
  (dependencies: Dependencies, person: Person, data: unknown): Promise<Answer>;
  /** Whom the verb is for: there is no verb without an audience. A second audience is for people in their own chats. */
  readonly may: readonly [Audience, ...Audience[]];
}

export type Verbs = Readonly<Record<string, Verb>>;

/** A button about a forum. People outside the audience are told so, and nothing is read or done. */
export function verbFor<Data extends { readonly forumId: string }>(
  may: AudienceInForum,
  schema: z.ZodType<Data>,
  run: (dependencies: Dependencies, belonging: Belonging, data: Data, person: Person) => View | Promise<View>,
): Verb<View> {
  return declared([may], schema, (dependencies, person, data) =>
    forThese(dependencies, may, data.forumId, person, (belonging) => run(dependencies, belonging, data, person)),
  );
}

/** A button about the person themselves, or for people whom no register names. It looks only where the person may. */
export function verbAnywhere<Data>(
  may: AudienceAnywhere,
  schema: z.ZodType<Data>,
  run: (dependencies: Dependencies, person: Person, data: Data) => Promise<View>,
): Verb<View> {
  return declared([may], schema, run);
}

/** A button that gives a file, where the person may have it. */
export function verbGiving(may: Audience, schema: z.ZodType<AskedFile>): Verb {
  return declared([may], schema, takeOut);
}

/**
 * A button about a forum or, in a person's own chat and without a forum, about everything that they may see or do in
 * all their forums.
 */
export function verbForEither<Data extends { readonly forumId: string | null }>(
  [may, ofOwn]: readonly [AudienceInForum, AudienceAnywhere],
  schema: z.ZodType<Data>,
  inForum: (dependencies: Dependencies, belonging: Belonging, data: Data) => View | Promise<View>,
  inOwn: (dependencies: Dependencies, person: Person, data: Data) => Promise<View>,
): Verb<View> {
  return declared([may, ofOwn], schema, (dependencies, person, data) =>
    data.forumId === null
      ? inOwn(dependencies, person, data)
      : forThese(dependencies, may, data.forumId, person, (belonging) => inForum(dependencies, belonging, data)),
  );
}

function declared<Data, Answer extends View | FileToGive>(
  may: Verb['may'],
  schema: z.ZodType<Data>,
  run: (dependencies: Dependencies, person: Person, data: Data) => Promise<Answer>,
): Verb<Answer | ViewOf<'message'>> {
  const read = async (
    dependencies: Dependencies,
    person: Person,
    data: unknown,
  ): Promise<Answer | ViewOf<'message'>> => {
    const parsed = schema.safeParse(data);
    if (!parsed.success) return { card: 'message', message: { type: 'unreadableCard' } };
    return run(dependencies, person, parsed.data);
  };
  return Object.assign(read, { may });
}

export const id = z.string().min(1).max(128);

/** An id, or '' for none. Where a forum is meant, '' is all of the person's forums. */
export const idOrNone = z
  .string()
  .max(128)
  .transform((text) => (text === '' ? null : text));

/** A number; some clients send it as they show it. */
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
