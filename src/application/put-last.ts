/** Remembers this as the latest, and forgets what was put in first when there is more than `most`. */
export function putLast<Key, Value>(remembered: Map<Key, Value>, key: Key, value: Value, most: number): void {
  remembered.delete(key);
  remembered.set(key, value);
  const [oldest] = remembered.keys();
  if (remembered.size > most && oldest !== undefined) remembered.delete(oldest);
}
