/** Forgets what has been remembered longest, until no more than `most` is left. */
export function dropOldest<Key>(remembered: Map<Key, unknown>, most: number): void {
  for (const oldest of remembered.keys()) {
    if (remembered.size <= most) return;
    remembered.delete(oldest);
  }
}
