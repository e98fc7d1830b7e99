import type { PersonId } from './register';

const PREFIX = 'typed:';

/** Whether it is the id of somebody who was typed in, and whose account is not known yet. */
export function isTyped(id: PersonId): boolean {
  return id.startsWith(PREFIX);
}

export function typedId(key: string): PersonId {
  return `${PREFIX}${key}`;
}
