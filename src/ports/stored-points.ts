import { z } from 'zod/v4';

const old = z.looseObject({ clauses: z.array(z.string()) });

/** Proposals from before their points were kept as they are read have clauses, and "att" was read before each. */
export function withPoints(stored: unknown): unknown {
  const found = old.safeParse(stored);
  if (!found.success) return stored;
  const { clauses, ...rest } = found.data;
  return { ...rest, points: clauses.map((clause) => `att ${clause}`) };
}
