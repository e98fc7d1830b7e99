/** Remembers this value as the latest, and forgets the oldest when there are more than `most`. */
export function putLast<Key, Value>(remembered: Map<Key, Value>, key: Key, value: Value, most: number): void {
  remembered.delete(key);
  remembered.set(key, value);
  const [oldest] = remembered.keys();
  if (remembered.size > most && oldest !== undefined) remembered.delete(oldest);
}
