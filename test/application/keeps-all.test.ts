import { z } from 'zod/v4';
import { keepsAll } from '../../src/ports/keeps-all';

/** What the compiler is to refuse: a schema drops what it does not name, and nobody would see it go. */

interface Stored {
  readonly name: string;
  readonly away?: { readonly until: string; readonly why?: string | undefined } | undefined;
}

const away = z.object({ until: z.string(), why: z.string().optional() });

it('takes a schema that reads all that may be stored', () => {
  const schema = keepsAll<Stored>()(z.object({ name: z.string(), away: away.optional() }));
  const stored: Stored = { name: 'a', away: { until: '2026-06-01', why: 'on leave' } };
  expect(schema.parse(stored)).toEqual(stored);
});

it('compiles no schema without an optional part, at any depth, nor one that reads something else', () => {
  // @ts-expect-error -- The absence is left out.
  keepsAll<Stored>()(z.object({ name: z.string() }));
  // @ts-expect-error -- The reason of the absence is left out.
  keepsAll<Stored>()(z.object({ name: z.string(), away: away.omit({ why: true }).optional() }));
  // @ts-expect-error -- A name is no number.
  keepsAll<Stored>()(z.object({ name: z.number(), away: away.optional() }));
});
