/** Remembers this value as the latest, and forgets the oldest when there are more than `most`. */
export function putLast<Key, Value>(remembered: Map<Key, Value>, key: Key, value: Value, most: number): void {
  remembered.delete(key);
  remembered.set(key, value);
  if (remembered.size <= most) return;
  const [oldest] = remembered.keys();
  if (oldest !== undefined) remembered.delete(oldest);
}
