import { z } from 'zod/v4';

const old = z.looseObject({ clauses: z.array(z.string()) });

/** Proposals from before points were kept have clauses, which were read after "att". */
export function withPoints(stored: unknown): unknown {
  const found = old.safeParse(stored);
  if (!found.success) return stored;
  const { clauses, ...rest } = found.data;
  return { ...rest, points: clauses.map((clause) => `att ${clause}`) };
}
