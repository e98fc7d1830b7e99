/**
 * A sentence for each kind of something, such as each notice by its type: as it stands, or made of what that kind brings.
 * The catalogues have the sentences, and which one is told is said by `sentenceOf`, once for all languages.
 */
export type SentencesBy<Key extends string, Told extends Readonly<Record<Key, string>>, More extends unknown[] = []> = {
  readonly [Kind in Told[Key]]: string | ((told: Told & Readonly<Record<Key, Kind>>, ...more: More) => string);
};

/** The sentence of what is told, by its `key`. */
export function sentenceOf<Key extends string, Told extends Readonly<Record<Key, string>>, More extends unknown[]>(
  sentences: SentencesBy<Key, Told, More>,
  key: Key,
  told: Told,
  ...more: More
): string {
  const sentence = sentences[told[key]];
  return typeof sentence === 'string' ? sentence : sentence(told, ...more);
}
