import { randomUUID } from 'node:crypto';

export function newId(): string {
  return randomUUID();
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Six characters that are easy to read out: no I, O, 0 or 1. From the end of an id, which is random and made at once. */
export function newReference(): string {
  return [...Buffer.from(newId().slice(-12), 'hex')].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}
